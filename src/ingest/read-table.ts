import type { FileHint } from '../model/settings.ts';
import { readMoment, readRange } from './cells/dates.ts';
import { readDuration } from './cells/durations.ts';
import { isRounded, readId } from './cells/ids.ts';
import { readNumber } from './cells/numbers.ts';
import { readRate } from './cells/rates.ts';
import { type Cell, isEmpty, nothing, type Reading, tidy, unreadable } from './cells/reading.ts';
import { type ColumnDialect, decideColumns } from './column-dialects.ts';
import type { FileLog } from './file-log.ts';
import type { MappedColumn, Recognised } from './recognise.ts';
import { type Layout, TableRow } from './record-row.ts';
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

/**
 * Reads all rows below the header: counts them, skips those that hold no record, decides every column's dialect,
 * reads the cells and logs what cannot be taken.
 */
export function readTable(rows: readonly Row[], found: Recognised, context: TableContext, log: FileLog): TableRow[] {
  const data: Row[] = [];
  rejectAbove(rows.slice(0, found.headerIndex), found, log);
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
  const columns = found.columns.map(
    ({ spec, header }): OpenColumn => ({
      field: spec.field,
      header: header.text,
      column: header.column,
      kind: spec.kind,
      dialect: dialects.get(spec.field) as ColumnDialect,
      rounded: roundedIds.has(spec.field),
      known: new Map(),
      asked: 0,
      found: 0,
    }),
  );
  const layout: Layout = new Map(columns.map(({ field, column }, index) => [field, { index, column }]));
  return data.map((row) => readRow(row, columns, layout, context, log));
}

/** Rows that are as full as data but stand above the header, where somebody sorted the sheet: they would be lost unseen. */
function rejectAbove(rows: readonly Row[], { columns }: Recognised, log: FileLog): void {
  for (const row of rows) {
    const cells = columns.map(({ header }) => row.cells[header.column] ?? null).filter((cell) => !isEmpty(cell));
    const figures = cells.filter((cell) => typeof cell !== 'string' || /\d/.test(cell));
    if (cells.length < Math.max(3, columns.length / 2) || figures.length < cells.length / 2) continue;
    log.report.rowsRead++;
    log.report.rowsRejected++;
    log.problem('aboveHeader', { row: row.number });
  }
}

/** A column being read, with the readings of texts that came before: figures repeat, and reading is dear. */
interface OpenColumn {
  field: string;
  header: string;
  column: number;
  kind: MappedColumn['spec']['kind'];
  dialect: ColumnDialect;
  /** Its IDs went through a spreadsheet that kept 15 digits. */
  rounded: boolean;
  known: Map<string, Reading<unknown>>;
  asked: number;
  found: number;
}

/** How many texts of a column are remembered; columns in which none repeats stop at this many. */
const mostKnown = 4096;

function readRow(
  row: Row,
  columns: readonly OpenColumn[],
  layout: Layout,
  context: TableContext,
  log: FileLog,
): TableRow {
  const values: unknown[] = new Array(columns.length);
  let failures: string[] | null = null;
  let currency: string | null = null;
  for (const [index, open] of columns.entries()) {
    const cell = row.cells[open.column] ?? null;
    let reading = readKnown(cell, open);
    if (open.rounded && /^\d{13,}0000$/.test(String(reading.value ?? ''))) {
      reading = unreadable('idDigitsLost', '7658657266417994504');
    }
    if (open.kind === 'amount' && reading.value !== null) {
      const named = reading.currency ?? open.dialect.currency;
      if (currency === null) currency = named;
      else if (named !== null && named !== currency) reading = unreadable('otherCurrency', currency);
    }
    if (reading.code !== undefined) {
      failures ??= [];
      failures.push(open.field);
      log.problem(reading.code, {
        row: row.number,
        column: columnLetter(open.column),
        field: open.header,
        received: cell,
        expected: reading.expected ?? null,
      });
    }
    values[index] = reading.value;
  }
  return new TableRow(row, layout, {
    values,
    failures,
    currency: currency ?? context.hint.currency ?? context.currency,
  });
}

function readKnown(cell: Cell, open: OpenColumn): Reading<unknown> {
  const { kind, dialect, known } = open;
  // A column in which texts hardly ever repeat is not worth remembering.
  if (typeof cell !== 'string' || (open.asked > 2000 && open.found < open.asked / 4))
    return readCell(cell, kind, dialect);
  open.asked++;
  const before = known.get(cell);
  if (before !== undefined) {
    open.found++;
    return before;
  }
  const reading = readCell(cell, kind, dialect);
  if (known.size < mostKnown) known.set(cell, reading);
  return reading;
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
