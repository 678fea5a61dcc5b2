/** A cell as a file gives it: text from CSV, typed from a workbook. Dates carry their wall clock in the UTC fields. */
export type Cell = string | number | boolean | Date | null;

/**
 * What reading one cell came to. `value: null` without a code: the cell says nothing (an empty mark).
 * With a code: something stands there that cannot be taken, and `expected` shows examples of what can.
 */
export interface Reading<T> {
  value: T | null;
  code?: string;
  expected?: string;
  /** The file rounded it: `1,2 rb`. */
  approximate?: boolean;
  /** A date without a time of day, which then begins the day. */
  dateOnly?: boolean;
  /** ISO 4217, when the cell names one. */
  currency?: string;
}

export const nothing: Reading<never> = { value: null };

/** A reading that failed. */
export function unreadable(code: string, expected: string): Reading<never> {
  return { value: null, code, expected };
}

const emptyMarks = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '–',
  '―',
  'n/a',
  'na',
  'nan',
  'null',
  'none',
  'undefined',
  '#div/0!',
  '#ref!',
  '#n/a',
  '#value!',
  '#name?',
  '#null!',
  '#num!',
]);

const markBeginnings = new Set([...'-nNuU#'].map((char) => char.charCodeAt(0)));

/** Whether a cell says nothing: blank, a dash, N/A, or a spreadsheet's error (never zero). */
export function isEmpty(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return Number.isNaN(cell);
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // No mark begins with a digit or another letter: most cells are answered here.
  if (first > 32 && first < 127 && !markBeginnings.has(first)) return false;
  return emptyMarks.has(plain(cell).toLowerCase());
}

/** A text in NFKC with every kind of space, tab and line break as one blank, and no direction or zero-width marks. */
export function plain(text: string): string {
  // Nearly every cell is ASCII already: millions of them need no work.
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text for readers: its letters as they are, without control, direction and zero-width marks; one blank between words. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cell as a person sees it, for problem reports. At most 80 characters. */
export function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().replace('T', ' ').slice(0, 19) : String(cell);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
