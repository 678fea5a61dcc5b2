import type { SavedEntry, SavedKind } from './saved-entry.ts';

/** Column heads and names of kinds, in the reader's language. */
export interface CsvWords {
  heads: { kind: string; title: string; note: string; own: string; address: string; saved: string };
  kinds: Record<SavedKind, string>;
}

/**
 * The list as CSV (RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else). `address`
 * turns an entry's path into what stands in the column.
 */
export function csvOfList(
  entries: readonly SavedEntry[],
  { heads, kinds }: CsvWords,
  address: (path: string) => string,
): string {
  const rows = [
    [heads.kind, heads.title, heads.note, heads.own, heads.address, heads.saved],
    ...entries.map(({ kind, path, title, note, own, at }) => [
      kinds[kind],
      title,
      note,
      own,
      address(path),
      at > 0 ? localDay(new Date(at)) : '',
    ]),
  ];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell that no spreadsheet takes for a formula: one that would begin as one begins with an apostrophe, even where
 * spaces or full-width signs stand before it.
 */
function cell(text: string): string {
  const safe = /^[\s\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** `2026-11-20`, by the reader's own clock. */
function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
