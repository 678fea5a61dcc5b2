import { type Cell, isEmpty, nothing, plain, type Reading, unreadable } from './reading.ts';
import { readDigits } from './separators.ts';

/**
 * How one column writes durations; `two` is what `2:05` means there, `bare` what a number without a unit counts, null
 * where nothing tells.
 */
export interface DurationDialect {
  two: 'h:mm' | 'm:ss' | null;
  bare: 'seconds' | 'minutes' | 'hours' | 'days' | null;
}

const expected = '1:40:00 / 1 jam 40 mnt / 1h 40min / 6000';

const unitSeconds: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|hari|ngày|天|日)$/u, 86400],
  [/^(?:h|hrs?|hours?|jam|j|giờ|小时|小時|时|時|時間)$/u, 3600],
  [/^(?:m|mins?|minutes?|mnt|menit|phút|分|分钟|分鐘)$/u, 60],
  [/^(?:s|secs?|seconds?|dtk|detik|giây|秒)$/u, 1],
];

/** A duration in seconds. Codes: notADuration, ambiguousNumber (1.234 without anything that decides it). */
export function readDuration(cell: Cell, dialect: DurationDialect): Reading<number> {
  if (isEmpty(cell)) return nothing;
  if (cell instanceof Date) return { value: Math.round((cell.getTime() - timeEpoch(cell)) / 10) / 100 };
  if (typeof cell === 'number') return bareNumber(cell, dialect);
  if (typeof cell !== 'string') return unreadable('notADuration', expected);
  const text = plain(cell).toLowerCase();
  const value = clock(text, dialect) ?? units(text);
  if (value !== null) return { value };
  const digits = readDigits(text);
  if (digits === null) return unreadable('notADuration', expected);
  return digits.kind === 'open' ? unreadable('ambiguousNumber', expected) : bareNumber(digits.value, dialect);
}

/** Excel's day 0: a workbook gives times as dates from 1899-12-31 (or 1904-01-01). */
function timeEpoch(cell: Date): number {
  return cell.getUTCFullYear() >= 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
}

function bareNumber(value: number, { bare }: DurationDialect): Reading<number> {
  if (!(value >= 0) || bare === null) return unreadable('notADuration', expected);
  if (bare === 'days') return { value: Math.round(value * 86400) };
  return { value: value * (bare === 'hours' ? 3600 : bare === 'minutes' ? 60 : 1) };
}

function clock(text: string, { two }: DurationDialect): number | null {
  const three = /^(\d{1,4})([:.])(\d{2})\2(\d{2}(?:[.,]\d{1,6})?)$/.exec(text);
  if (three) {
    const [hours, minutes, seconds] = [Number(three[1]), Number(three[3]), Number((three[4] ?? '').replace(',', '.'))];
    return minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : null;
  }
  const pair = /^(\d{1,4}):(\d{2})$/.exec(text);
  if (!pair || two === null || Number(pair[2]) >= 60) return null;
  return two === 'h:mm' ? Number(pair[1]) * 3600 + Number(pair[2]) * 60 : Number(pair[1]) * 60 + Number(pair[2]);
}

/** `1h 40min`, `175h16m7s`, `1 jam 23 mnt`, `13小时46分钟38秒`: units in falling order, each once. */
function units(text: string): number | null {
  let total = 0;
  let smallest = Number.POSITIVE_INFINITY;
  const left = text.replace(
    /(\d+(?:[.,]\d+)?)\s*(\p{L}\p{M}*(?:\p{L}|\p{M})*)\.?,?\s*/gu,
    (all, amount: string, unit: string) => {
      const named = unitSeconds.find(([words]) => words.test(unit))?.[1];
      // After minutes a d is Indonesian for seconds: 78j57m4d.
      const seconds = unit === 'd' && smallest === 60 ? 1 : named;
      if (seconds === undefined || seconds >= smallest) return all;
      smallest = seconds;
      total += Number(amount.replace(',', '.')) * seconds;
      return '';
    },
  );
  if (left.trim() !== '' || !Number.isFinite(smallest)) return null;
  return Math.round(total * 1000) / 1000;
}

/** A unit that a header names: `Duration (seconds)`. */
export function headerUnit(header: string): DurationDialect['bare'] | null {
  const unit = /[([]\s*(\p{L}+)\.?\s*[)\]]\s*$/u.exec(plain(header).toLowerCase())?.[1];
  const seconds = unit ? unitSeconds.find(([words]) => words.test(unit))?.[1] : undefined;
  if (seconds === undefined) return null;
  return seconds === 1 ? 'seconds' : seconds === 60 ? 'minutes' : seconds === 3600 ? 'hours' : 'days';
}

/**
 * Decides for a whole column. Bare numbers are seconds, unless the header names a unit, or some have decimals and none
 * is above a day (two hours where it is how long people watched): then they are fractions of a day, as a spreadsheet keeps
 * times. Those of LIVEs above a day are known by their many decimals; 1.5 may be hours or anything. So may 95:30 be: of
 * hours, it would be four days.
 */
export function decideDurations(
  cells: Iterable<Cell>,
  header: string,
  kind: 'duration' | 'viewing' | 'offset',
): { dialect: DurationDialect; twoParts: string | null; dayFraction: string | null } {
  let twoParts: string | null = null;
  let most = 0;
  let fraction: string | null = null;
  let isLong = false;
  let mostHours = 0;
  for (const cell of cells) {
    if (typeof cell === 'string' && /^\s*\d{1,4}:\d{2}\s*$/.test(cell)) {
      twoParts ??= cell.trim();
      mostHours = Math.max(mostHours, Number.parseInt(cell, 10));
    }
    const text = typeof cell === 'string' ? plain(cell) : null;
    const digits = text === null ? null : readDigits(text);
    const value = typeof cell === 'number' ? cell : digits?.kind === 'open' ? digits.decimal : (digits?.value ?? null);
    if (value === null) continue;
    most = Math.max(most, value);
    if (Number.isInteger(value)) continue;
    fraction ??= String(cell);
    isLong ||= /[.,]\d{4}/.test(String(cell));
  }
  const named = headerUnit(header);
  const mostDays = kind === 'viewing' ? 1 / 12 : kind === 'duration' && isLong ? 31 : 1;
  const days = named === null && fraction !== null && most <= mostDays;
  const open = kind === 'duration' && fraction !== null && most < 100;
  return {
    dialect: {
      two: kind !== 'duration' ? 'm:ss' : mostHours > 24 ? null : 'h:mm',
      bare: named ?? (days ? 'days' : open ? null : 'seconds'),
    },
    twoParts,
    dayFraction: days ? fraction : null,
  };
}
