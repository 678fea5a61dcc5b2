import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmark, median, quantile } from '../../src/insight/statistics.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  // numpy.quantile(values, q), its default method ("linear").
  it.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[3, 1, 2], 0.1, 1.2],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[15, 20, 35, 40, 50], 0.05, 16],
    [[7], 0.9, 7],
    [[2, 2, 2, 8], 0.9, 6.2],
  ])('of %j at %d is %d, as in NumPy', (values, q, expected) => expect(quantile(values, q)).toBeCloseTo(expected, 10));

  it('is not known without numbers', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(median([])).toBeNull();
  });

  it('lies within the numbers, at their ends for 0 and 1, and never falls as q rises', () => {
    fc.assert(
      fc.property(numbers, share, share, (values, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(quantile(values, low)).toBeLessThanOrEqual((quantile(values, high) ?? Number.NaN) + 1e-9);
        expect(quantile(values, 0)).toBe(Math.min(...values));
        expect(quantile(values, 1)).toBe(Math.max(...values));
      }),
    );
  });

  it('does not depend on the order, and leaves the numbers as they were', () => {
    fc.assert(
      fc.property(numbers, share, (values, q) => {
        const before = [...values];
        expect(quantile(values.toReversed(), q)).toBe(quantile(values, q));
        expect(values).toEqual(before);
      }),
    );
  });
});

describe('benchmark', () => {
  it('needs five values', () => {
    expect(benchmark([1, 2, 3, 4])).toBeNull();
    expect(benchmark([5, 1, 4, 2, 3])).toEqual({ n: 5, q1: 2, median: 3, q3: 4 });
  });
});
