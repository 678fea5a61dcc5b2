import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, closer, moved, type Range, wider } from '../../src/client/chart-range.ts';

describe('the part of a chart in view', () => {
  it('halves and doubles around its middle', () => {
    expect(closer({ from: 0, to: 40 }, 40)).toEqual({ from: 10, to: 30 });
    expect(wider({ from: 10, to: 30 }, 40)).toEqual({ from: 0, to: 40 });
  });

  it('moves by half a view, and no further than the chart goes', () => {
    expect(moved({ from: 10, to: 20 }, 1, 40)).toEqual({ from: 15, to: 25 });
    expect(moved({ from: 2, to: 12 }, -1, 40)).toEqual({ from: 0, to: 10 });
  });

  it('takes a stretch drawn from right to left as well', () => {
    expect(between(18, 7, 40)).toEqual({ from: 7, to: 19 });
    expect(between(3, 3, 40)).toEqual({ from: 2, to: 6 });
  });

  it('always shows at least four slots, or all there are, and nothing outside', () => {
    const steps = fc.array(fc.constantFrom('closer', 'wider', 'earlier', 'later'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), steps, (slots, names) => {
        let range: Range = { from: 0, to: slots };
        for (const name of names) {
          if (name === 'closer') range = closer(range, slots);
          else if (name === 'wider') range = wider(range, slots);
          else range = moved(range, name === 'earlier' ? -1 : 1, slots);
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeLessThanOrEqual(slots);
          expect(range.to - range.from).toBeGreaterThanOrEqual(Math.min(4, slots));
        }
      }),
    );
  });
});
