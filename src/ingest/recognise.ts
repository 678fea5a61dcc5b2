import { plain } from './cells/reading.ts';
import { foldHeader, type Header, readHeader } from './headers.ts';
import { isBlank, type Row } from './table.ts';
import type { ColumnSpec, TableFormat } from './table-format.ts';

/** How many rows at the top of a sheet may be a preamble. */
export const headerSearchRows = 15;

export interface MappedColumn {
  spec: ColumnSpec;
  header: Header;
}

/** A table whose kind is known. */
export interface Recognised {
  format: TableFormat;
  /** Index into the rows, and the row a person sees. */
  headerIndex: number;
  headerRow: number;
  headers: Header[];
  columns: MappedColumn[];
  unused: string[];
  score: number;
}

const nameTables = new WeakMap<TableFormat, Map<string, ColumnSpec>>();

function namesOf(format: TableFormat): Map<string, ColumnSpec> {
  let names = nameTables.get(format);
  if (!names) {
    names = new Map();
    for (const spec of format.columns) for (const name of spec.names) names.set(foldHeader(name), spec);
    nameTables.set(format, names);
  }
  return names;
}

/**
 * Finds the header row and the kind of a table by scoring its first rows against every format: the number of columns
 * known, all needed ones present. `renames` (folded header -> header) come from the operator's settings.
 */
export function recognise(
  rows: readonly Row[],
  formats: readonly TableFormat[],
  renames: ReadonlyMap<string, string> = new Map(),
): Recognised | null {
  let best: Recognised | null = null;
  for (const [index, row] of rows.slice(0, headerSearchRows).entries()) {
    const headers = readHeaders(row, renames);
    if (headers.length < 2) continue;
    for (const format of formats) {
      const found = match(format, headers, index, row.number);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

/** The header cells of a row that say something. */
export function readHeaders(row: Row, renames: ReadonlyMap<string, string> = new Map()): Header[] {
  return row.cells.flatMap((cell, index) => {
    const header = readHeader(typeof cell === 'string' ? cell : null, index);
    if (header.name === '') return [];
    const renamed = renames.get(header.name) ?? renames.get(foldHeader(header.text));
    return [renamed === undefined ? header : { ...header, name: foldHeader(renamed) }];
  });
}

function match(
  format: TableFormat,
  headers: readonly Header[],
  headerIndex: number,
  headerRow: number,
): Recognised | null {
  const names = namesOf(format);
  const columns: MappedColumn[] = [];
  const unused: string[] = [];
  const taken = new Set<string>();
  const present = new Set<string>();
  let known = 0;
  for (const header of headers) {
    const spec = names.get(header.name) ?? names.get(foldHeader(header.text));
    if (spec) {
      known++;
      present.add(spec.field);
    }
    if (spec && spec.kind !== 'known' && !taken.has(spec.field)) {
      taken.add(spec.field);
      columns.push({ spec, header });
    } else {
      unused.push(header.text);
    }
  }
  const complete = format.needs.every((anyOf) => anyOf.some((field) => present.has(field)));
  if (!complete || known < format.share * headers.length) return null;
  return { format, headerIndex, headerRow, headers: [...headers], columns, unused, score: known };
}

/** The format that shares most headers with a table no format fits, for the import report. */
export function nearestFormat(headers: readonly Header[], formats: readonly TableFormat[]): string | null {
  let best: string | null = null;
  let most = 1;
  for (const format of formats) {
    const names = namesOf(format);
    const known = headers.filter((header) => names.has(header.name)).length;
    if (known > most) {
      most = known;
      best = format.name;
    }
  }
  return best;
}

/** The row that looks most like a header when no format fits: the first with the most words, figures aside. */
export function likelyHeaders(rows: readonly Row[]): { headers: Header[]; index: number } {
  let best = { headers: [] as Header[], index: -1, words: -1 };
  for (const [index, row] of rows.slice(0, headerSearchRows).entries()) {
    const headers = isBlank(row) ? [] : readHeaders(row);
    const words = headers.filter(({ text }) => /^[^\d#]*\p{L}/u.test(text) && !/\d[\d.,]*$/.test(text)).length;
    if (headers.length > 0 && words > best.words) best = { headers, index, words };
  }
  return best;
}

/**
 * A column without a header right of a moment's: people who split date and time by hand leave it so (exports.md 1.B).
 */
export function clockPlaces({ columns, headers }: Recognised): { field: string; place: number }[] {
  const named = new Set(headers.map(({ column }) => column));
  return columns
    .filter(({ spec, header }) => spec.kind === 'moment' && !named.has(header.column + 1))
    .map(({ spec, header }) => ({ field: spec.field, place: header.column + 1 }));
}

/** The language of a header row, by words only one language uses; null when it is neither. */
export function headerLanguage(headers: readonly Header[]): 'id' | 'en' | null {
  const text = ` ${headers.map((header) => plain(header.text).toLowerCase()).join(' ')} `;
  const indonesian = /\b(dari|yang|waktu|durasi|penonton|komentar|pembeli|pesanan|produk|kreator|tayangan|klik)\b/.test(
    text,
  );
  if (indonesian) return 'id';
  return /\b(time|views|orders|items|products?|comments|creator|duration|likes)\b/.test(text) ? 'en' : null;
}
