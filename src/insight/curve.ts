import type { Minute } from '../model/records.ts';

/** What a curve shows. The first of these that the minute data carries is taken. */
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

/**
 * The session's own curve at no more than `slots` slots; null without minute data. Never interpolated:
 * a source slot's value is spread evenly over the seconds it covers, so sums stay what the source says.
 */
export function curveOf(minutes: readonly Minute[], durationSec: number | null, slots: number): Curve | null {
  const unit = curveUnits.find((name) => minutes.some((minute) => (minute[name] ?? 0) > 0));
  const end = Math.max(durationSec ?? 0, ...minutes.map((minute) => minute.endSec));
  if (!unit || end <= 0) return null;
  const finest = Math.min(...minutes.map((minute) => minute.endSec - minute.startSec).filter((length) => length > 0));
  const steps = [60, 120, 300, 600, 900, 1200, 1800, 3600];
  const slotSec = steps.find((step) => step >= finest && end / step <= slots) ?? Math.ceil(end / slots / 3600) * 3600;
  const values = new Array<number>(Math.max(1, Math.ceil(end / slotSec))).fill(0);
  const seconds = values.slice();
  for (const minute of minutes) {
    const value = minute[unit];
    const length = minute.endSec - minute.startSec;
    if (value === null || length <= 0) continue;
    for (
      let slot = Math.floor(minute.startSec / slotSec);
      slot * slotSec < minute.endSec && slot < values.length;
      slot++
    ) {
      const overlap = Math.min(minute.endSec, (slot + 1) * slotSec) - Math.max(minute.startSec, slot * slotSec);
      if (overlap <= 0) continue;
      values[slot] = (values[slot] ?? 0) + (unit === 'viewers' ? value * overlap : (value * overlap) / length);
      seconds[slot] = (seconds[slot] ?? 0) + overlap;
    }
  }
  if (unit === 'viewers')
    for (const [i, covered] of seconds.entries()) values[i] = covered ? (values[i] ?? 0) / covered : 0;
  return { unit, slotSec, values: values.map((value) => Math.round(value * 100) / 100) };
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
