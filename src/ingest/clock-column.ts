import type { CellColumn } from './cell-column.ts';
import type { Moment } from './cells/dates.ts';
import { readDuration } from './cells/durations.ts';
import { type Cell, isEmpty } from './cells/reading.ts';
import type { DataTable } from './data-table.ts';

const dialect = { two: 'h:mm', bare: 'days' } as const;
const day = 86_400;

/**
 * The nameless column that holds the time of day of a field's moments: every cell in it is one, and no moment has a time
 * of its own. null: there is none.
 */
export function clockOf(field: string, table: DataTable): CellColumn | null {
  const place = table.clocks.find((one) => one.field === field)?.place;
  if (place === undefined) return null;
  const column = table.column(place);
  let clocks = 0;
  for (const { cell } of table.column(place - 1).distinct(table.length)) if (hasTime(cell)) return null;
  for (const { cell } of column.distinct(table.length)) {
    if (isEmpty(cell)) continue;
    if (secondsOf(cell) === null) return null;
    clocks++;
  }
  return clocks > 0 ? column : null;
}

function hasTime(cell: Cell): boolean {
  if (cell instanceof Date) return cell.getTime() % (day * 1000) !== 0;
  if (typeof cell === 'number') return !Number.isInteger(cell);
  return typeof cell === 'string' && /\d:\d{2}|^\s*\d{5}[.,]\d+\s*$/.test(cell);
}

/** A moment that has no time of its own, at the time that stands beside it. */
export function atClock(moment: Moment, clock: Cell): Moment {
  if (!('wall' in moment) || !moment.wall.endsWith('T00:00:00') || isEmpty(clock)) return moment;
  const seconds = secondsOf(clock);
  if (seconds === null) return moment;
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { ...moment, wall: `${moment.wall.slice(0, 10)}T${hour}:${minute}:${second}` };
}

/** The seconds after midnight of `15:00`, `0.625` or a typed time; null when a cell is none. */
function secondsOf(cell: Cell): number | null {
  const written = typeof cell === 'string' && /^\s*(?:\d{1,2}:\d{2}(?::\d{2})?|0?[.,]\d+|0)\s*$/.test(cell);
  if (!written && typeof cell !== 'number' && !(cell instanceof Date)) return null;
  const text = typeof cell === 'string' ? cell.trim().replace(/^0?[.,]/, '0.') : cell;
  const fraction = typeof text === 'string' && text.startsWith('0.') ? Number(text) : text;
  const seconds = readDuration(fraction, dialect).value;
  return seconds !== null && seconds >= 0 && seconds < day ? Math.round(seconds) : null;
}
