import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestEvidence } from '../../src/highlights/evidence.ts';
import { evidence, factEvidence } from '../../src/highlights/type.ts';
import type { Evidence } from '../../src/model/highlight.ts';

const at = (startSec: number, certainty: Evidence['certainty'] = 'proof', endSec = startSec + 3) =>
  evidence({ source: 'transcript', rule: 'x/y', startSec, endSec, certainty });
const starts = (list: readonly Evidence[], limit?: number) => bestEvidence(list, limit).map(({ startSec }) => startSec);

describe('the evidence a page shows', () => {
  test('merges hits closer than 30 seconds, and keeps those farther apart', () => {
    expect(starts([at(0), at(20), at(45)])).toEqual([0]);
    expect(starts([at(0), at(33)])).toEqual([0, 33]);
  });
  test('is spread over the session', () => {
    expect(starts([at(0), at(100), at(200), at(1800), at(3500)])).toEqual([0, 1800, 3500]);
  });
  test('shows proof before candidates, and candidates before support', () => {
    expect(starts([at(0, 'support'), at(600, 'candidate'), at(1200)], 2)).toEqual([600, 1200]);
  });
  test('begins with the fact about the whole session, and leaves room for moments', () => {
    const fact = factEvidence('metric', 'x/f', 'duration.enough', {});
    expect(starts([at(0), at(600), at(1200), fact])).toEqual([null, 0, 1200]);
  });
  test('is empty without evidence', () => {
    expect(bestEvidence([])).toEqual([]);
  });
  test('never exceeds the limit, invents nothing, and leaves nothing out needlessly', () => {
    const list = fc.array(fc.tuple(fc.option(fc.nat(5000)), fc.constantFrom('proof', 'candidate', 'support')));
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 5 }), (rows, limit) => {
        const all = rows.map(([second, certainty]) =>
          second === null ? factEvidence('metric', 'x/f', 'f', {}, { certainty }) : at(second, certainty),
        );
        const best = bestEvidence(all, limit);
        expect(best.length).toBeLessThanOrEqual(limit);
        expect(best.every((one) => all.includes(one))).toBe(true);
        if (all.length > 0) expect(best.length).toBeGreaterThan(0);
      }),
    );
  });
});
