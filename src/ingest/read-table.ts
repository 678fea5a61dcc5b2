import type { FileHint } from '../model/settings.ts';
import { type Moment, readMoment, readRange } from './cells/dates.ts';
import { readDuration } from './cells/durations.ts';
import { isRounded, readId } from './cells/ids.ts';
import { readNumber } from './cells/numbers.ts';
import { readRate } from './cells/rates.ts';
import { type Cell, isEmpty, nothing, type Reading, tidy, unreadable } from './cells/reading.ts';
import { type ColumnDialect, decideColumns } from './column-dialects.ts';
import type { FileLog } from './file-log.ts';
import type { MappedColumn, Recognised } from './recognise.ts';
import { rowKind } from './row-kinds.ts';
import { columnLetter, type Row } from './table.ts';

/** What is known about a file from outside it. */
export interface TableContext {
  hint: FileHint;
  /** Currency and market to assume where the file says nothing. */
  currency: string | null;
  market: string | null;
  /** The year of the report's period, for dates without one. */
  year: number | null;
}

/** One row of a recognised table, every cell read. Getters give null for an empty, missing or unreadable cell. */
export interface RecordRow {
  row: number;
  text: (field: string) => string | null;
  number: (field: string) => number | null;
  moment: (field: string) => Moment | null;
  range: (field: string) => { from: Moment; to: Moment } | null;
  /** ISO 4217 of the row's money: its cells, else its header, else the file's. */
  currency: string | null;
  /** Whether the cell says something that could not be taken; the problem is logged already. */
  failed: (field: string) => boolean;
  /** Where a field stands, for further problems. */
  place: (field: string) => { row: number; column: string | null; field: string; received: Cell };
}

/**
 * Reads all rows below the header: counts them, skips those that hold no record, decides every column's dialect,
 * reads the cells and logs what cannot be taken.
 */
export function readTable(rows: readonly Row[], found: Recognised, context: TableContext, log: FileLog): RecordRow[] {
  const data: Row[] = [];
  const below = rows.slice(found.headerIndex + 1);
  while (below.length > 0 && rowKind(below.at(-1) as Row, found) === 'blank') below.pop();
  for (const row of below) {
    log.report.rowsRead++;
    if (rowKind(row, found) === null) data.push(row);
    else log.report.rowsSkipped++;
  }
  log.report.columnsUnused = found.unused;
  const dialects = decideColumns(data, found, context, log);
  const roundedIds = new Set(
    found.columns
      .filter(
        ({ spec, header }) => spec.kind === 'id' && isRounded(data.map((row) => row.cells[header.column] ?? null)),
      )
      .map(({ spec }) => spec.field),
  );
  return data.map((row) => readRow(row, found.columns, dialects, roundedIds, context, log));
}

function readRow(
  row: Row,
  columns: readonly MappedColumn[],
  dialects: ReadonlyMap<string, ColumnDialect>,
  roundedIds: ReadonlySet<string>,
  context: TableContext,
  log: FileLog,
): RecordRow {
  const values = new Map<string, unknown>();
  const failures = new Set<string>();
  const places = new Map<string, number>();
  let currency: string | null = null;
  for (const { spec, header } of columns) {
    places.set(spec.field, header.column);
    const cell = row.cells[header.column] ?? null;
    const dialect = dialects.get(spec.field);
    let reading = dialect === undefined ? nothing : readCell(cell, spec.kind, dialect);
    if (roundedIds.has(spec.field) && /^\d{13,}0000$/.test(String(reading.value ?? ''))) {
      reading = unreadable('idDigitsLost', '7658657266417994504');
    }
    if (spec.kind === 'amount' && reading.value !== null) {
      const named = reading.currency ?? dialect?.currency ?? null;
      if (currency === null) currency = named;
      else if (named !== null && named !== currency) reading = unreadable('otherCurrency', currency);
    }
    if (reading.code !== undefined) {
      failures.add(spec.field);
      log.problem(reading.code, {
        row: row.number,
        column: columnLetter(header.column),
        field: header.text,
        received: cell,
        expected: reading.expected ?? null,
      });
    }
    values.set(spec.field, reading.value);
  }
  const get = (field: string) => values.get(field) ?? null;
  return {
    row: row.number,
    text: (field) => get(field) as string | null,
    number: (field) => get(field) as number | null,
    moment: (field) => get(field) as Moment | null,
    range: (field) => get(field) as { from: Moment; to: Moment } | null,
    currency: currency ?? context.hint.currency ?? context.currency,
    failed: (field) => failures.has(field),
    place: (field) => {
      const index = places.get(field);
      return {
        row: row.number,
        column: index === undefined ? null : columnLetter(index),
        field,
        received: index === undefined ? null : (row.cells[index] ?? null),
      };
    },
  };
}

function readCell(cell: Cell, kind: MappedColumn['spec']['kind'], dialect: ColumnDialect): Reading<unknown> {
  switch (kind) {
    case 'text':
      return isEmpty(cell) || cell === null
        ? nothing
        : { value: cell instanceof Date ? dateText(cell) : tidy(String(cell)) };
    case 'id':
      return readId(cell);
    case 'count':
    case 'amount':
    case 'average':
      return readNumber(cell, kind, dialect.number, dialect.currency);
    case 'rate':
      return readRate(cell, dialect.rate);
    case 'duration':
    case 'viewing':
    case 'offset':
      return readDuration(cell, dialect.duration);
    case 'moment':
      return readMoment(cell, dialect.date);
    case 'range':
      return readRange(cell, dialect.date);
    case 'known':
      return nothing;
  }
}

/** A typed date in a text column: a time of day, a date, or both. */
function dateText(cell: Date): string {
  const iso = cell.toISOString();
  if (cell.getUTCFullYear() < 1905) return iso.slice(11, 19);
  return iso.slice(0, 19).replace('T00:00:00', '');
}
