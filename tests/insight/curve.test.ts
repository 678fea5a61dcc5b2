import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, curveUnits, sumBetween } from '../../src/insight/curve.ts';
import { slotsOf, sum } from './minutes.ts';

const slotSec = fc.constantFrom(60, 90, 120, 300, 900);
const counts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 400 }).filter((values) => sum(values) > 0);

describe('a session’s curve', () => {
  it('is absent without minute data, or where it says nothing but zero', () => {
    expect(curveOf([], 5400, 48)).toBeNull();
    expect(curveOf(slotsOf('orders', [0, null, 0]), 180, 48)).toBeNull();
  });

  it('keeps the source’s sums', () => {
    fc.assert(
      fc.property(counts, slotSec, fc.constantFrom(48, 120), (values, length, slots) => {
        const curve = curveOf(slotsOf('orders', values, length), null, slots);
        const shown = curve?.values ?? [];
        // Each shown value is rounded to two decimals.
        expect(Math.abs(sum(shown) - sum(values))).toBeLessThanOrEqual(0.005 * shown.length + 1e-6);
      }),
    );
  });

  it('never has more slots than asked for, and covers the whole session', () => {
    fc.assert(
      fc.property(
        counts,
        slotSec,
        fc.nat({ max: 200_000 }),
        fc.integer({ min: 1, max: 150 }),
        (values, length, duration, slots) => {
          const curve = curveOf(slotsOf('gmv', values, length), duration, slots);
          expect(curve?.values.length).toBeLessThanOrEqual(slots);
          const end = Math.max(duration, values.length * length);
          expect((curve?.values.length ?? 0) * (curve?.slotSec ?? 0)).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });

  it('shows viewers as a mean, never as a sum', () => {
    expect(curveOf(slotsOf('viewers', [100, 200, 300, 400]), 240, 2)?.values).toEqual([150, 350]);
    fc.assert(
      fc.property(counts, slotSec, (values, length) => {
        const shown = curveOf(slotsOf('viewers', values, length), null, 48)?.values ?? [];
        expect(Math.max(...shown)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('takes the mean of viewers over the seconds the source covers', () => {
    const gap = slotsOf('viewers', [100, null, 300, null]);
    expect(curveOf(gap, 240, 2)?.values).toEqual([100, 300]);
  });

  it('spreads a long slot evenly instead of inventing a course within it', () => {
    const [long, short] = [slotsOf('orders', [90], 900), slotsOf('orders', [6], 300)];
    const moved = short.map((slot) => ({ ...slot, startSec: 900, endSec: 1200 }));
    expect(curveOf([...long, ...moved], 1200, 48)).toEqual({ unit: 'orders', slotSec: 300, values: [30, 30, 30, 6] });
  });

  it('is never finer than the source', () => {
    expect(curveOf(slotsOf('orders', [4, 8], 900), 1800, 120)?.slotSec).toBe(900);
  });

  it('shows the first unit of which anything is known', () => {
    for (const [i, unit] of curveUnits.entries()) {
      const known = curveUnits.slice(i).flatMap((name) => slotsOf(name, [5]));
      expect(curveOf(known.toReversed(), 60, 48)?.unit).toBe(unit);
    }
  });
});

describe('sumBetween', () => {
  it('adds whole slots, and cut ones by their share', () => {
    const minutes = slotsOf('orders', [10, 20, 30]);
    expect(sumBetween(minutes, 'orders', 0, 180)).toBe(60);
    expect(sumBetween(minutes, 'orders', 30, 90)).toBe(15);
  });

  it('tells zero from not known', () => {
    expect(sumBetween(slotsOf('orders', [0, 0]), 'orders', 0, 120)).toBe(0);
    expect(sumBetween(slotsOf('orders', [null, 3]), 'orders', 0, 60)).toBeNull();
    expect(sumBetween(slotsOf('orders', [3]), 'gmv', 0, 60)).toBeNull();
    expect(sumBetween(slotsOf('orders', [3]), 'orders', 60, 120)).toBeNull();
  });

  it('gives the whole when its parts are added', () => {
    fc.assert(
      fc.property(counts, slotSec, fc.double({ min: 0, max: 1, noNaN: true }), (values, length, cut) => {
        const minutes = slotsOf('orders', values, length);
        const end = values.length * length;
        const parts = [sumBetween(minutes, 'orders', 0, end * cut), sumBetween(minutes, 'orders', end * cut, end)];
        expect(sum(parts.map((part) => part ?? 0))).toBeCloseTo(sum(values), 6);
      }),
    );
  });
});
