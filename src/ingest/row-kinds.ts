import { isEmpty, plain } from './cells/reading.ts';
import type { Header } from './headers.ts';
import type { Recognised } from './recognise.ts';
import { firstText, isBlank, type Row } from './table.ts';

const totals =
  /^(summary|total|totals|grand total|ringkasan|jumlah|total nilai penjualan|perubahan ?\(%\)|change ?\(%\)|rata-rata|average|合计|总计)$/;

const worded = new Set(['count', 'amount', 'average', 'rate', 'duration', 'viewing', 'moment', 'range']);

export type RowKind = 'blank' | 'header' | 'total' | 'description' | 'slipped' | null;

/**
 * Why a row below the header holds no record: blank, the header again (files pasted together), a total, or the
 * description of the columns right under the header. null: it is data.
 */
export function rowKind(row: Row, { headers, columns, headerRow }: Recognised): RowKind {
  if (isBlank(row)) return 'blank';
  if (isHeaderAgain(row, headers)) return 'header';

  const identity = columns.filter(({ spec }) => spec.kind === 'id' || spec.kind === 'moment' || spec.kind === 'range');
  const identified = identity.filter(({ header }) => !isEmpty(row.cells[header.column]));
  const first = firstText(row);
  const leading = row.cells.find((cell) => cell !== null && String(cell).trim() !== '');
  if (first !== null && totals.test(plain(first).toLowerCase()) && identified.length < 2) return 'total';
  if (typeof leading === 'string' && isEmpty(leading) && identity.length > 0 && identified.length === 0) return 'total';
  if (row.cells.every((cell) => isEmpty(cell))) return 'blank';

  if (row.number !== headerRow + 1) return null;
  const texts = columns
    .filter(({ spec }) => worded.has(spec.kind))
    .map(({ header }) => row.cells[header.column])
    .filter((cell) => !isEmpty(cell));
  const describes = texts.length >= 2 && texts.every((cell) => typeof cell === 'string' && !/\d{2}|^\W*\d/.test(cell));
  return describes ? 'description' : null;
}

/** Whether a row says something after as many cells as its header has: a text or figure was cut in two. */
export function hasSlipped({ cells }: Row, width: number): boolean {
  for (let at = width; at < cells.length; at++) if (!isEmpty(cells[at])) return true;
  return false;
}

/** Whether a row's first cell alone shows that the row is neither blank nor a total. */
export function startsData(first: string): boolean {
  return !isEmpty(first) && !totals.test(plain(first).toLowerCase());
}

function isHeaderAgain(row: Row, headers: readonly Header[]): boolean {
  // Half of the cells differing is enough to know a row of data.
  let checked = 0;
  let repeats = 0;
  for (const { column, text } of headers) {
    const cell = row.cells[column];
    checked++;
    if (typeof cell === 'string' && (cell === text || plain(cell).toLowerCase() === text.toLowerCase())) repeats++;
    if (checked - repeats > headers.length / 2) return false;
  }
  return repeats > headers.length / 2;
}
