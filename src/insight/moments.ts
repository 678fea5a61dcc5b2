import type { Minute } from '../model/records.ts';
import { sumBetween } from './curve.ts';
import { median } from './statistics.ts';

/** A window in which orders (or GMV) rose (S58): a mark on the timeline, not a clip. */
export interface Moment {
  startSec: number;
  endSec: number;
  unit: 'orders' | 'gmv';
  /** Sum in the window. */
  value: number;
  /** How many times the session's median window. */
  ratio: number;
}

const windowSec = 300;
const atMost = 5;
/** Fewer orders than this in five minutes are chance. */
const fewestOrders = 5;
const leastRatio = 1.8;

/**
 * Windows of five minutes (or one slot, where slots are longer) that do not overlap and lie clearly above the session's
 * own median window. With orders the count decides, so that one big basket makes no moment; GMV alone decides only
 * where no orders are known, and then a window needs two rising slots.
 */
export function momentsOf(minutes: readonly Minute[]): Moment[] {
  const unit = minutes.some((minute) => minute.orders !== null) ? 'orders' : 'gmv';
  const known = minutes.filter((minute) => minute[unit] !== null).toSorted((a, b) => a.startSec - b.startSec);
  const end = known.at(-1)?.endSec ?? 0;
  const slot = Math.min(...known.map((minute) => minute.endSec - minute.startSec));
  if (known.length < 6 || !(slot > 0)) return [];
  const length = Math.max(windowSec, slot);
  const windows: { startSec: number; value: number }[] = [];
  for (let start = known[0]?.startSec ?? 0; start + length <= end + 1; start += slot) {
    windows.push({ startSec: start, value: sumBetween(known, unit, start, start + length) ?? 0 });
  }
  const usual = median(windows.map((window) => window.value)) ?? 0;
  const floor = Math.max(usual * leastRatio, unit === 'orders' ? fewestOrders : Number.MIN_VALUE);
  const chosen: Moment[] = [];
  for (const window of windows.toSorted((a, b) => b.value - a.value || a.startSec - b.startSec)) {
    if (window.value < floor || chosen.length === atMost) break;
    const endSec = window.startSec + length;
    if (chosen.some((moment) => window.startSec < moment.endSec && endSec > moment.startSec)) continue;
    if (unit === 'gmv' && restsOnOneSlot(known, window.startSec, endSec, window.value)) continue;
    chosen.push({
      startSec: window.startSec,
      endSec,
      unit,
      value: Math.round(window.value),
      ratio: usual > 0 ? Math.round((window.value / usual) * 10) / 10 : 0,
    });
  }
  return chosen.toSorted((a, b) => a.startSec - b.startSec);
}

/** Whether one slot makes most of a window's sum; a slot that reaches out of the window counts by its share, as in the sum. */
function restsOnOneSlot(minutes: readonly Minute[], from: number, to: number, sum: number): boolean {
  return minutes.some((minute) => (sumBetween([minute], 'gmv', from, to) ?? 0) > sum * 0.7);
}
