import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/insight/moments.ts';
import { slotsOf } from './minutes.ts';

const flat = (value: number, n = 60) => new Array<number>(n).fill(value);
/** A flat course with other values from `at` on. */
const withRise = (base: number, at: number, rise: readonly number[], n = 60) =>
  flat(base, n).map((value, i) => rise[i - at] ?? value);
const anyOrders = fc.array(fc.oneof(fc.nat({ max: 60 }), fc.constant(null)), { maxLength: 240 });

describe('moments', () => {
  it('are found where orders clearly rise, with how much', () => {
    const moments = momentsOf(slotsOf('orders', withRise(2, 20, [6, 8, 8, 8, 6])));
    expect(moments).toEqual([{ startSec: 1200, endSec: 1500, unit: 'orders', value: 36, ratio: 3.6 }]);
  });

  it('are absent in a flat course, in an empty one, and in one too short to compare', () => {
    expect(momentsOf(slotsOf('orders', flat(8)))).toEqual([]);
    expect(momentsOf(slotsOf('gmv', flat(80_000)))).toEqual([]);
    expect(momentsOf(slotsOf('orders', flat(0)))).toEqual([]);
    expect(momentsOf([])).toEqual([]);
    expect(momentsOf(slotsOf('orders', [0, 0, 0, 50, 60]))).toEqual([]);
  });

  it('do not come from fewer than five orders', () => {
    expect(momentsOf(slotsOf('orders', withRise(0, 20, [1, 1, 1, 1])))).toEqual([]);
    expect(momentsOf(slotsOf('orders', withRise(0, 20, [1, 1, 1, 1, 1])))).toHaveLength(1);
  });

  it('do not come from one big basket', () => {
    const basket = withRise(50_000, 20, [9_000_000]);
    expect(momentsOf(slotsOf('gmv', basket))).toEqual([]);
    const both = slotsOf('gmv', basket).map((minute) => ({ ...minute, orders: 2 }));
    expect(momentsOf(both)).toEqual([]);
  });

  it.each([60, 90, 120, 180, 240, 300, 900])('do not come from one big basket in slots of %d s either', (slotSec) => {
    expect(momentsOf(slotsOf('gmv', withRise(50_000, 20, [9_000_000]), slotSec))).toEqual([]);
  });

  it('come from GMV alone when several slots rise', () => {
    const moments = momentsOf(slotsOf('gmv', withRise(50_000, 20, [200_000, 250_000, 220_000, 240_000, 210_000])));
    expect(moments).toMatchObject([{ startSec: 1200, unit: 'gmv', value: 1_120_000 }]);
  });

  it('never overlap, stand in order, and are at most five', () => {
    fc.assert(
      fc.property(
        anyOrders,
        fc.constantFrom('orders', 'gmv'),
        fc.constantFrom(60, 120, 300, 900),
        (values, unit, slotSec) => {
          const minutes = slotsOf(unit, values, slotSec);
          const moments = momentsOf(minutes);
          expect(moments.length).toBeLessThanOrEqual(5);
          for (const [i, moment] of moments.entries()) {
            expect(moment.startSec).toBeGreaterThanOrEqual(moments[i - 1]?.endSec ?? 0);
            expect(moment.endSec).toBeLessThanOrEqual(values.length * slotSec + 1);
            expect(moment.unit).toBe(unit);
          }
        },
      ),
    );
  });

  it('do not depend on the order of the slots', () => {
    fc.assert(
      fc.property(anyOrders, (values) => {
        const minutes = slotsOf('orders', values);
        expect(momentsOf(minutes.toReversed())).toEqual(momentsOf(minutes));
      }),
    );
  });
});
