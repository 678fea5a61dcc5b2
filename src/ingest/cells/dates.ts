import { monthOf } from './months.ts';
import { type Cell, isEmpty, nothing, plain, type Reading, unreadable } from './reading.ts';

/**
 * A point in time as a file gives it: a wall clock without a zone (`2026-04-18T22:14:00`), perhaps with an offset
 * of its own, or an instant (Unix time). `shown` is what it was last shown as: the cells of a column repeat.
 */
export type Moment =
  | { wall: string; offset: string | null; shown?: { timeZone: string; iso: string } }
  | { epochSec: number };

/** Which of the first two parts of 03/07/2026 is the day; `swapped`: the spreadsheet read the days as months. */
export type DateOrder = 'dmy' | 'mdy' | null;
export interface DateDialect {
  order: DateOrder;
  /** Typed dates of this column lost their order: true = swap day and month back, null = cannot be known. */
  swapTyped: boolean | null;
  /** The report's last day, YYYY-MM-DD: a date without a year is the last such day until then. */
  until: string | null;
}

export const expectedDate = '2026-07-31 20:00 / 31/07/2026 20:00';

const clock = String.raw`(?:[ T,/]*(?:pukul |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?\s*(z|[+-]\d{2}:?\d{2}|wib|wita|wit)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${clock}$`, 'i');
const noYear = new RegExp(String.raw`^(\d{2})-(\d{2})\s+${clock}$`, 'i');
const dayName = new RegExp(String.raw`^(?:\p{L}+,\s*)?(\d{1,2})[ -](\p{L}+)\.?[ ,-]+(\d{4})${clock}$`, 'iu');
const nameDay = new RegExp(String.raw`^(?:\p{L}+,\s*)?(\p{L}+)\.? (\d{1,2}),? (\d{4})${clock}$`, 'iu');

/** Reads a date or date-time. Codes: notADate, ambiguousDate (03/07/2026 and nothing decides), swappedDate, yearMissing. */
export function readMoment(cell: Cell, dialect: DateDialect): Reading<Moment> {
  if (isEmpty(cell)) return nothing;
  if (cell instanceof Date) return typedDate(cell, dialect);
  if (typeof cell === 'number') return numericDate(cell, dialect);
  if (typeof cell !== 'string') return unreadable('notADate', expectedDate);
  const text = plain(cell).replace(/^'/, '');
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return numericDate(Number(text.replace(',', '.')), dialect);

  let match = yearFirst.exec(text);
  if (match) return wallClock([match[1], match[2], match[3]], match.slice(4));
  match = dayName.exec(text);
  if (match) return wallClock([match[3], monthOf(match[2] ?? ''), match[1]], match.slice(4));
  match = nameDay.exec(text);
  if (match) return wallClock([match[3], monthOf(match[1] ?? ''), match[2]], match.slice(4));
  match = yearLast.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const order = first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? 'dmy' : dialect.order;
    if (order === null) return unreadable('ambiguousDate', expectedDate);
    return wallClock(order === 'dmy' ? [match[3], second, first] : [match[3], first, second], match.slice(4));
  }
  match = noYear.exec(text);
  if (match) {
    if (dialect.until === null) return unreadable('yearMissing', expectedDate);
    const year = Number(dialect.until.slice(0, 4));
    const isLater = `${match[1]}-${match[2]}` > dialect.until.slice(5);
    return wallClock([isLater ? year - 1 : year, match[1], match[2]], match.slice(3));
  }
  return unreadable('notADate', expectedDate);
}

type Part = string | number | null | undefined;

function wallClock(
  [year, month, day]: [Part, Part, Part],
  [h, m, s, half, zone]: (string | undefined)[],
): Reading<Moment> {
  let hour = Number(h ?? 0);
  if (half) {
    if (hour < 1 || hour > 12) return unreadable('notADate', expectedDate);
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const [mm, dd, mi, ss] = [Number(month), Number(day), Number(m ?? 0), Number(s ?? 0)];
  if (!isTime(Number(year), mm, dd, hour, mi, ss)) return unreadable('notADate', expectedDate);
  const wall = `${year}-${two(mm)}-${two(dd)}T${two(hour)}:${two(mi)}:${two(ss)}`;
  const value = { wall, offset: offsetOf(zone) };
  return h === undefined ? { value, dateOnly: true } : { value };
}

const pairs = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

function two(part: number): string {
  return pairs[part] ?? '';
}

/** Whether a day of the calendar and a time of day; by hand, since millions of cells are dates. */
function isTime(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60)) return false;
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

const indonesianZones: Readonly<Record<string, string>> = { wib: '+07:00', wita: '+08:00', wit: '+09:00', z: '+00:00' };

function offsetOf(zone: string | undefined): string | null {
  if (!zone) return null;
  const named = indonesianZones[zone.toLowerCase()];
  return named ?? `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

/** Spreadsheet serials (days since 1899-12-30), Unix seconds, or Unix milliseconds. */
function numericDate(value: number, dialect: DateDialect): Reading<Moment> {
  if (value >= 20000 && value < 80000)
    return typedDate(new Date(Math.round(value * 86400) * 1000 + Date.UTC(1899, 11, 30)), dialect);
  if (value >= 1e9 && value < 1e10) return { value: { epochSec: value } };
  if (value >= 1e12 && value < 1e13) return { value: { epochSec: Math.floor(value / 1000) } };
  return unreadable('notADate', expectedDate);
}

function typedDate(cell: Date, { swapTyped }: DateDialect): Reading<Moment> {
  const rounded = new Date(Math.round(cell.getTime() / 1000) * 1000);
  if (Number.isNaN(rounded.getTime()) || rounded.getUTCFullYear() < 1990) return unreadable('notADate', expectedDate);
  const wall = rounded.toISOString().slice(0, 19);
  if (swapTyped === false) return { value: { wall, offset: null } };
  if (swapTyped === null) return unreadable('swappedDate', expectedDate);
  return {
    value: { wall: `${wall.slice(0, 5)}${wall.slice(8, 10)}-${wall.slice(5, 7)}${wall.slice(10)}`, offset: null },
  };
}

/** A range `a-b`, `a ~ b` or `a – b` of two dates of the same form, split at the middle. null parts stay null. */
export function readRange(cell: Cell, dialect: DateDialect): Reading<{ from: Moment; to: Moment }> {
  if (isEmpty(cell)) return nothing;
  const text = typeof cell === 'string' ? plain(cell) : '';
  for (const match of text.matchAll(/\s*(?:[~–—]|-|s\/d)\s*/g)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (Math.abs(left.length - right.length) > 3 || left.length < 8) continue;
    const from = readMoment(left, dialect);
    const to = readMoment(right, dialect);
    if (from.value && to.value) return { value: { from: from.value, to: to.value } };
  }
  return unreadable('notARange', '2026-08-19 11:06:52-2026-08-19 14:02:18');
}
