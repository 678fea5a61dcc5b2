import type { Minute } from '../../src/model/records.ts';

/** Slots of equal length, one after the other, that say one thing each. */
export function slotsOf(field: keyof Minute, values: readonly (number | null)[], slotSec = 60): Minute[] {
  return values.map((value, i) => ({
    startSec: i * slotSec,
    endSec: (i + 1) * slotSec,
    gmv: null,
    orders: null,
    items: null,
    viewers: null,
    views: null,
    comments: null,
    likes: null,
    productClicks: null,
    [field]: value,
  }));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
