import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/insight/agreement.ts';
import type { Observation } from '../../src/model/records.ts';

const seen = (
  sessionId: string,
  observer: string,
  verdict: Observation['verdict'],
  change: Partial<Observation> = {},
): Observation => ({
  sessionId,
  highlight: 'host-on-screen',
  verdict,
  strength: null,
  startSec: null,
  endSec: null,
  source: 'person',
  observer,
  observedAt: null,
  blind: null,
  note: null,
  ...change,
});
const both = (
  first: Observation['verdict'],
  second: Observation['verdict'],
  times: number,
  from: number,
): Observation[] =>
  Array.from({ length: times }, (_, i) => [
    seen(`s${from + i}`, 'ani', first),
    seen(`s${from + i}`, 'budi', second),
  ]).flat();

// The classic table of Cohen (1960) as textbooks print it: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: kappa 0.4.
const classic = [
  ...both('met', 'met', 20, 0),
  ...both('met', 'not_met', 5, 100),
  ...both('not_met', 'met', 10, 200),
  ...both('not_met', 'not_met', 15, 300),
];

describe('agreement of observers', () => {
  it("is Cohen's kappa", () => {
    expect(agreement(classic)).toEqual({ pairs: 50, same: 0.7, kappa: expect.closeTo(0.4, 10) });
  });

  it('does not depend on the order of rows', () => {
    expect(agreement(classic.toReversed())).toEqual(agreement(classic));
  });

  it('says nothing below ten pairs', () => {
    expect(agreement(both('met', 'met', 9, 0))).toBeNull();
  });

  it('has no kappa where everybody always says the same', () => {
    expect(agreement(both('met', 'met', 10, 0))).toEqual({ pairs: 10, same: 1, kappa: null });
  });

  it('counts persons only, and each once for a practice of a session', () => {
    const twice = [
      ...classic,
      seen('s0', 'ani', 'not_met', { observedAt: null }),
      seen('s1', 'kamera', 'not_met', { source: 'media' }),
    ];
    expect(agreement(twice)?.pairs).toBe(50);
  });
});
