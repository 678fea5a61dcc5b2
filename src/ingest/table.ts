import { type Cell, isEmpty } from './cells/reading.ts';

/** One row of a table with the number a person sees beside it (1-based). */
export interface Row {
  number: number;
  cells: Cell[];
}

/** The letter of a 0-based column: 0 -> A, 26 -> AA. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Whether no cell of a row says anything. */
export function isBlank(row: Row): boolean {
  return row.cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** The first cell that says something, as text; null when none does. */
export function firstText(row: Row): string | null {
  const cell = row.cells.find((candidate) => !isEmpty(candidate));
  return cell === undefined || cell === null ? null : String(cell);
}
