import type { Minute } from '../model/records.ts';

/** What a curve shows, the most telling first. */
export const curveUnits = ['orders', 'gmv', 'items', 'productClicks', 'viewers', 'comments'] as const;
export type CurveUnit = (typeof curveUnits)[number];

/** A session's course: one value a slot, from its start. */
export interface Curve {
  unit: CurveUnit;
  /** Seconds a slot. */
  slotSec: number;
  /** Slot sums (a mean for viewers, who are there and not counted up); 0 where the source says nothing. */
  values: number[];
}

/** The session's main curve: the first of `curvesOf`; null without minute data. */
export function curveOf(minutes: readonly Minute[], durationSec: number | null, slots: number): Curve | null {
  return curvesOf(minutes, durationSec, slots)[0] ?? null;
}

/**
 * A curve for every unit that the minute data carries, in the order of `curveUnits`, all at the same slots and no more
 * than `slots` of them. Never interpolated: a source slot's value is spread evenly over the seconds it covers, so sums
 * stay what the source says.
 */
export function curvesOf(minutes: readonly Minute[], durationSec: number | null, slots: number): Curve[] {
  const end = Math.max(durationSec ?? 0, ...minutes.map((minute) => minute.endSec));
  if (end <= 0) return [];
  const finest = Math.min(...minutes.map((minute) => minute.endSec - minute.startSec).filter((length) => length > 0));
  const steps = [60, 120, 300, 600, 900, 1200, 1800, 3600];
  const slotSec = steps.find((step) => step >= finest && end / step <= slots) ?? Math.ceil(end / slots / 3600) * 3600;
  const count = Math.max(1, Math.ceil(end / slotSec));
  return curveUnits
    .filter((unit) => minutes.some((minute) => (minute[unit] ?? 0) > 0))
    .map((unit) => ({ unit, slotSec, values: slotted(minutes, unit, slotSec, count) }));
}

/** Sums of one unit per slot; means for viewers. */
function slotted(minutes: readonly Minute[], unit: CurveUnit, slotSec: number, count: number): number[] {
  const values = new Array<number>(count).fill(0);
  const seconds = values.slice();
  for (const minute of minutes) {
    const value = minute[unit];
    const length = minute.endSec - minute.startSec;
    if (value === null || length <= 0) continue;
    for (let slot = Math.floor(minute.startSec / slotSec); slot * slotSec < minute.endSec && slot < count; slot++) {
      const overlap = Math.min(minute.endSec, (slot + 1) * slotSec) - Math.max(minute.startSec, slot * slotSec);
      if (overlap <= 0) continue;
      values[slot] = (values[slot] ?? 0) + (unit === 'viewers' ? value * overlap : (value * overlap) / length);
      seconds[slot] = (seconds[slot] ?? 0) + overlap;
    }
  }
  if (unit === 'viewers')
    for (const [i, covered] of seconds.entries()) values[i] = covered ? (values[i] ?? 0) / covered : 0;
  return values.map((value) => Math.round(value * 100) / 100);
}

/** The sum of a minute field over [from, to); null when no slot there says anything. Whole slots count by their share. */
export function sumBetween(
  minutes: readonly Minute[],
  field: 'orders' | 'gmv',
  from: number,
  to: number,
): number | null {
  let sum: number | null = null;
  for (const minute of minutes) {
    const value = minute[field];
    const overlap = Math.min(minute.endSec, to) - Math.max(minute.startSec, from);
    if (value === null || overlap <= 0) continue;
    sum = (sum ?? 0) + (value * overlap) / (minute.endSec - minute.startSec);
  }
  return sum;
}
