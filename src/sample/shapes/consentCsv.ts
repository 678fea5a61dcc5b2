import type { Person } from '../people.ts';
import { csv } from './csv.ts';

/** The creator of the sample who said no. */
export const withdrawn = 'sasmi.wulung';

/** consent.csv: everybody granted in September; one withdrew everything in November. */
export function consentCsv(people: readonly Person[]): string {
  const rows = people.flatMap((person, i) => {
    const granted = [
      person.handle,
      'all',
      'granted',
      `2026-09-${String(1 + (i % 12)).padStart(2, '0')}`,
      `formulir izin no. ${101 + i}`,
    ];
    return person.handle === withdrawn
      ? [granted, [person.handle, 'all', 'withdrawn', '2026-11-15', 'pesan tertulis ke admin']]
      : [granted];
  });
  return csv(['creator', 'scope', 'status', 'changed_at', 'evidence'], rows);
}
