import type { FileHint } from '../model/settings.ts';
import type { CellColumn } from './cell-column.ts';
import { type Moment, readMoment, readRange } from './cells/dates.ts';
import { readDuration } from './cells/durations.ts';
import { isRounded, readId } from './cells/ids.ts';
import { readNumber } from './cells/numbers.ts';
import { readRate } from './cells/rates.ts';
import { type Cell, isEmpty, nothing, type Reading, tidy, unreadable } from './cells/reading.ts';
import { atClock, clockOf } from './clock-column.ts';
import { type ColumnDialect, decideColumns } from './column-dialects.ts';
import type { DataTable } from './data-table.ts';
import type { FileLog } from './file-log.ts';
import type { Header } from './headers.ts';
import { RateChecks } from './rate-checks.ts';
import type { Recognised } from './recognise.ts';
import { type Layout, TableRow } from './record-row.ts';
import { columnLetter, type Row } from './table.ts';
import type { CellKind, ColumnSpec } from './table-format.ts';

/** What is known about a file from outside it. */
export interface TableContext {
  hint: FileHint;
  /** Currency and market to assume where the file says nothing. */
  currency: string | null;
  market: string | null;
  /** The last day of the report's period, YYYY-MM-DD. */
  until: string | null;
}

/**
 * Reads the rows of a table one after the other, when they are asked for: decides every column's dialect, reads the
 * cells and logs what cannot be taken. The table is kept until the last of its rows is.
 */
export function* readRows(
  table: DataTable,
  context: TableContext,
  log: FileLog,
): Generator<TableRow, undefined, undefined> {
  const { found } = table;
  log.report.columnsUnused = found.unused;
  const dialects = decideColumns(table, context, log);
  const columns = found.columns.map(
    ({ spec, header }) => new OpenColumn(spec, header, table, dialects.get(spec.field) as ColumnDialect),
  );
  for (const { clock, header, place } of columns)
    if (clock !== null) log.decide(`clock ${header}`, columnLetter(place + 1));
  const layout: Layout = new Map(columns.map(({ field, place }, index) => [field, { index, column: place }]));
  // A row without an amount is of its column's currency all the same, and so in its zone.
  const currency =
    columns.find(({ kind, dialect }) => kind === 'amount' && dialect.currency !== null)?.dialect.currency ??
    context.hint.currency ??
    context.currency;
  const checks = new RateChecks(found, log);
  for (let index = 0; index < table.length; index++) {
    const row = readRow(index, table, columns, layout, currency, log);
    checks.look(row);
    yield row;
  }
}

/** Counts rows that are as full as data but stand above the header, where somebody sorted the sheet: they would be lost unseen. */
export function rejectAbove(rows: readonly Row[], { columns }: Recognised, log: FileLog): void {
  for (const row of rows) {
    const cells = columns.map(({ header }) => row.cells[header.column] ?? null).filter((cell) => !isEmpty(cell));
    const figures = cells.filter((cell) => typeof cell !== 'string' || /\d/.test(cell));
    if (cells.length < Math.max(3, columns.length / 2) || figures.length < cells.length / 2) continue;
    log.report.rowsRead++;
    log.report.rowsRejected++;
    log.problem('aboveHeader', { row: row.number });
  }
}

/** How many digit cells of a column are remembered. */
const mostKnown = 4096;

/** A column being read, with the readings of cells that came before: figures repeat, and reading is dear. */
class OpenColumn {
  readonly field: string;
  readonly header: string;
  readonly place: number;
  readonly kind: CellKind;
  readonly dialect: ColumnDialect;
  readonly column: CellColumn;
  /** Where the time of day stands, when a moment's cells hold dates only. */
  readonly clock: CellColumn | null;
  /** Digits alone are the value. */
  readonly isFigure: boolean;
  /** Its IDs went through a spreadsheet that kept 15 digits. */
  readonly #rounded: boolean;
  /** It holds starts, of which none was a mere date yet. */
  wantsTime: boolean;
  readonly #ofTexts: Reading<unknown>[] = [];
  readonly #ofDigits = new Map<number, Reading<unknown>>();

  constructor(spec: ColumnSpec, header: Header, table: DataTable, dialect: ColumnDialect) {
    this.field = spec.field;
    this.header = header.text;
    this.place = header.column;
    this.kind = spec.kind;
    this.dialect = dialect;
    this.column = table.column(header.column);
    this.clock = spec.kind === 'moment' ? clockOf(spec.field, table) : null;
    this.wantsTime = spec.field === 'start' && this.clock === null;
    const isNumber = spec.kind === 'count' || spec.kind === 'amount' || spec.kind === 'average';
    this.isFigure = isNumber && !dialect.number.damage;
    this.#rounded = spec.kind === 'id' && isRounded(allCells(this.column, table.length));
  }

  /** What a cell says that is not simply a figure. */
  reading(code: number): Reading<unknown> {
    if (code >= 0) {
      let reading = this.#ofDigits.get(code);
      if (reading === undefined) {
        reading = this.#read(String(code));
        if (this.#ofDigits.size < mostKnown) this.#ofDigits.set(code, reading);
      }
      return reading;
    }
    const cell = this.column.cellOf(code);
    if (!this.column.repeats) return this.#read(cell);
    let reading = this.#ofTexts[~code];
    if (reading === undefined) {
      reading = this.#read(cell);
      this.#ofTexts[~code] = reading;
    }
    return reading;
  }

  #read(cell: Cell): Reading<unknown> {
    const reading = readCell(cell, this.kind, this.dialect);
    if (this.#rounded && /^\d{13,}0000$/.test(String(reading.value ?? '')))
      return unreadable('idDigitsLost', '7658657266417994504');
    return reading;
  }
}

function* allCells(column: CellColumn, length: number): Generator<Cell> {
  for (let index = 0; index < length; index++) {
    const code = column.code(index);
    // Digits of this few places are no platform's IDs.
    if (code < 0) yield column.cellOf(code);
  }
}

function readRow(
  index: number,
  table: DataTable,
  columns: readonly OpenColumn[],
  layout: Layout,
  columnCurrency: string | null,
  log: FileLog,
): TableRow {
  const values: unknown[] = new Array(columns.length);
  let failures: string[] | null = null;
  let currency: string | null = null;
  for (let at = 0; at < columns.length; at++) {
    const open = columns[at] as OpenColumn;
    const code = open.column.code(index);
    const isFigure = open.isFigure && code >= 0;
    let reading = isFigure ? nothing : open.reading(code);
    let value: unknown = isFigure ? code : reading.value;
    if (open.kind === 'amount' && value !== null) {
      const named = reading.currency ?? open.dialect.currency;
      if (currency === null) currency = named;
      else if (named !== null && named !== currency) {
        reading = unreadable('otherCurrency', currency);
        value = null;
      }
    }
    // Rates are only compared, never kept: one that cannot be read is no harm.
    if (reading.code !== undefined && open.kind !== 'rate') {
      failures ??= [];
      failures.push(open.field);
      log.problem(reading.code, {
        row: table.rowNumber(index),
        column: columnLetter(open.place),
        field: open.header,
        received: open.column.at(index),
        expected: reading.expected ?? null,
      });
    }
    if (reading.dateOnly && open.wantsTime) {
      open.wantsTime = false;
      const place = { row: table.rowNumber(index), column: columnLetter(open.place), field: open.header };
      log.problem('dateOnly', { ...place, received: open.column.at(index), severity: 'warning' });
    }
    values[at] = open.clock !== null && value !== null ? atClock(value as Moment, open.clock.at(index)) : value;
  }
  return new TableRow(table, index, layout, {
    values,
    failures,
    currency: currency ?? columnCurrency,
  });
}

function readCell(cell: Cell, kind: CellKind, dialect: ColumnDialect): Reading<unknown> {
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
