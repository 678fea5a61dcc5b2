import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, nameWords, overlap } from '../../src/insight/similar.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((list) => new Set(list));

describe('nameWords', () => {
  it('keeps words of three letters and more, with digits and their unit together', () => {
    expect([...nameWords('Serum Wajah NIACINAMIDE 10% 30ml di')]).toEqual(['serum', 'wajah', 'niacinamide', '30ml']);
  });

  it('does not see case or width', () => {
    expect(nameWords('ＳＥＲＵＭ')).toEqual(nameWords('serum'));
  });
});

describe('overlap', () => {
  it('is the share of words in common', () => {
    expect(overlap(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(overlap(new Set(), new Set())).toBe(0);
  });

  it('is 1 only for equal sets, 0 for strangers, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = overlap(a, b);
        expect(value).toBe(overlap(b, a));
        expect(value === 1).toBe(a.size > 0 && a.symmetricDifference(b).size === 0);
        expect(value === 0).toBe(a.isDisjointFrom(b));
      }),
    );
  });
});

describe('best', () => {
  it('is what sorting everything would give: positive ones only, ties in the given order', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 6 }));
    fc.assert(
      fc.property(scores, fc.nat({ max: 6 }), (values, limit) => {
        const candidates = values.map((score, i) => ({ score, i }));
        const sorted = candidates
          .filter(({ score }) => score > 0)
          .toSorted((a, b) => b.score - a.score || a.i - b.i)
          .slice(0, limit);
        expect(best(candidates, ({ score }) => score, limit)).toEqual(sorted);
      }),
    );
  });
});
