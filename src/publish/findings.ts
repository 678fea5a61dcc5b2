import type { AuditProblem } from './audit-problem.ts';
import type { PersonalDatum } from './personal-data.ts';

/**
 * What an audit finds in one file by itself: the same bytes under the same name give the same findings, so they can be
 * kept (`audit-memory.ts`). Plain JSON.
 */
export interface Findings {
  bytes: number;
  problems: AuditProblem[];
  personal: PersonalDatum[];
  /** Addresses looked at. */
  links: number;
  /** Where a reader can go from here, inside the folder, each once: see `place`. */
  leads: string[];
  /** What else must be there: loaded or mentioned files. */
  needs: string[];
  /** For pages only. */
  page: { ids: string; styles: string[]; scripts: string[] } | null;
}

/** A path inside the folder with the fragment asked for, in one text; a tab stands in neither. */
export function place(path: string, fragment: string | null): string {
  return fragment === null || fragment === '' || fragment === 'top' ? path : `${path}\t${fragment}`;
}

/** The path and fragment of a `place`. */
export function placeParts(text: string): { path: string; fragment: string | null } {
  const tab = text.indexOf('\t');
  return tab < 0 ? { path: text, fragment: null } : { path: text.slice(0, tab), fragment: text.slice(tab + 1) };
}

/** The ids of a page in one text, in which `hasId` looks. */
export function idText(ids: Iterable<string>): string {
  return `\n${[...ids].join('\n')}\n`;
}

export function hasId(ids: string, id: string): boolean {
  return ids.includes(`\n${id}\n`);
}
