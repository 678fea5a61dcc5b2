import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSound } from '../../src/ingest/sessions/sound.ts';
import { noMetrics, type Session, sessionSchema } from '../../src/model/session.ts';

function session(): Session {
  return {
    id: 'rara-20260718-1905',
    roomId: null,
    platform: 'tiktok',
    creator: { handle: 'rara', id: null, name: null, known: true },
    title: '',
    startAt: '2026-07-18T19:05:00+07:00',
    endAt: null,
    durationSec: 60,
    status: 'ended',
    asOf: null,
    category: null,
    market: 'ID',
    timeZone: 'Asia/Jakarta',
    zoneAssumed: true,
    currency: 'IDR',
    metrics: { ...noMetrics(), views: 5, gmv: { direct: 10 } },
    watchUrl: null,
    sources: [{ file: 'a.csv', format: 'x', sheet: null, row: 2, fields: ['views'] }],
  };
}

/** Every place in a session where a value stands, as paths. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key])),
  ];
}

function withValue(path: readonly string[], value: unknown): Session {
  const changed = session();
  let at = changed as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return changed;
}

describe('the quick check of a session', () => {
  it('passes a good one', () => {
    expect(isSound(session())).toBe(true);
    expect(sessionSchema.safeParse(session()).success).toBe(true);
  });

  it('passes nothing that the schema refuses, whatever stands in any one place', () => {
    const odd = fc.constantFrom<unknown>(
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0.5,
      7,
      '',
      'x',
      null,
      undefined,
      true,
      2 ** 60,
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(session())), odd, (path, value) => {
        const changed = withValue(path, value);
        let sound = false;
        try {
          sound = isSound(changed);
        } catch {
          return;
        }
        if (sound) expect(sessionSchema.safeParse(changed).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
