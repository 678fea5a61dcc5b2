import { homes, isWholeCurrency } from './cells/currency.ts';
import { decideDates } from './cells/date-order.ts';
import type { DateDialect } from './cells/dates.ts';
import { type DurationDialect, decideDurations } from './cells/durations.ts';
import {
  type Decided,
  decideDecimal,
  decideMillion,
  type NumberEvidence,
  numberEvidence,
} from './cells/number-dialect.ts';
import type { NumberDialect } from './cells/numbers.ts';
import { decideRates, type RateDialect } from './cells/rates.ts';
import type { Cell } from './cells/reading.ts';
import type { DataTable } from './data-table.ts';
import type { FileLog } from './file-log.ts';
import type { TableContext } from './read-table.ts';
import { headerLanguage, type MappedColumn, type Recognised } from './recognise.ts';
import { columnLetter } from './table.ts';

/** Everything decided for one column; only the part of its kind is used. */
export interface ColumnDialect {
  number: NumberDialect;
  rate: RateDialect;
  duration: DurationDialect;
  date: DateDialect;
  /** ISO 4217 from the header, the column's cells, or outside. */
  currency: string | null;
}

const numeric = new Set(['count', 'amount', 'average']);
const looking = new Set(['rate', 'duration', 'viewing', 'offset', 'moment']);

/**
 * Decides how every column is written, by looking at all its cells: never per cell. Where a column leaves a question
 * open, columns of the same kind answer it, then all number columns. Notes each decision that mattered in the log.
 */
export function decideColumns(table: DataTable, context: TableContext, log: FileLog): Map<string, ColumnDialect> {
  const { found } = table;
  const cellsOf = ({ header }: MappedColumn) => [...table.column(header.column).distinct(table.length)];
  const evidence = new Map<MappedColumn, NumberEvidence>();
  for (const column of found.columns)
    if (numeric.has(column.spec.kind)) evidence.set(column, numberEvidence(table.column(column.header.column).seen()));
  const all = [...evidence.values()];
  const money = [...evidence].filter(([column]) => column.spec.kind === 'amount').map(([, seen]) => seen);
  const currencies = found.columns
    .filter(({ spec }) => spec.kind === 'amount')
    .map((column) => column.header.currency ?? [...(evidence.get(column)?.currencies ?? [])][0] ?? null);
  const said = currencies.find((currency) => currency !== null) ?? context.hint.currency ?? context.currency;
  const home = said === null && currencies.length > 0 ? homeCurrency(found) : null;
  if (home !== null) log.decide('currency', `${home} (assumed: headers)`);
  const fileCurrency = said ?? home;
  const market = context.hint.market ?? context.market ?? homes[fileCurrency ?? '']?.market ?? languageMarket(found);
  const million = decideMillion(all, context.hint.million, headerLanguage(found.headers), fileCurrency);
  const bareMillion = all.find((seen) => seen.bareMillion)?.bareMillion;
  if (bareMillion && million.value)
    log.decide('M', `${million.value === 1e9 ? 'miliar' : 'million'}: ${reason(million)}`);

  const moments = found.columns.filter(({ spec }) => spec.kind === 'moment').flatMap(cellsOf);
  const dialects = new Map<string, ColumnDialect>();
  for (const column of found.columns) {
    // Only few kinds need to look at their cells again.
    const cells = looking.has(column.spec.kind) ? cellsOf(column) : [];
    const { kind, field } = column.spec;
    const dialect: ColumnDialect = {
      number: { decimal: null, million: million.value },
      rate: 'fraction',
      duration: { two: 'h:mm', bare: 'seconds' },
      date: { order: null, swapTyped: false, until: context.until },
      currency: column.header.currency ?? fileCurrency,
    };
    const own = evidence.get(column);
    if (own) {
      const [first = null, ...others] = own.currencies;
      // A bare amount among several currencies is of none.
      if (column.header.currency === null && first !== null) dialect.currency = others.length === 0 ? first : null;
      const isWhole = kind === 'amount' && isWholeCurrency(dialect.currency);
      const circles = kind !== 'amount' ? [] : isWhole ? [money] : [money, all];
      const decided = decideNumberColumn(own, circles, context);
      dialect.number.decimal = decided.value;
      dialect.number.said = decided.because === 'hint';
      if (kind === 'count' || isWhole) dialect.number.damage = own.fraction?.text ?? null;
      if (own.open) log.decide(`decimal ${column.header.text}`, decimalText(decided, kind, dialect.currency));
      if (own.abbreviated) {
        log.decide(
          `approximate ${column.header.text}`,
          `${own.abbreviated.text} (${columnLetter(column.header.column)}${own.abbreviated.row})`,
        );
      }
    }
    if (kind === 'rate') dialect.rate = decideRates(cells.map(({ cell }) => cell));
    if (kind === 'duration' || kind === 'viewing' || kind === 'offset') {
      dialect.duration = durationsOf(kind, column, cells, log);
    }
    if (kind === 'moment') {
      // Whether typed dates are to be trusted is a column's matter, the order is the whole file's.
      const facts = { hint: context.hint.dateOrder, market, until: context.until };
      const own = decideDates(cells, facts);
      const file = decideDates(moments, facts);
      const date = { ...own.dialect, order: file.dialect.order };
      dialect.date = date;
      if (own.because) log.decide(`dateOrder ${column.header.text}`, file.because ?? own.because);
      if (date.swapTyped === true) log.decide(`swappedDates ${column.header.text}`, 'sorot.json');
    }
    if (kind === 'range') dialect.date.order = market === null ? null : 'dmy';
    dialects.set(field, dialect);
  }
  return dialects;
}

/** A hint, the column itself, then wider and wider circles of like columns. */
function decideNumberColumn(
  own: NumberEvidence,
  circles: readonly NumberEvidence[][],
  { hint }: TableContext,
): Decided<'.' | ',' | null> {
  let decided = decideDecimal(own, [], hint.decimal);
  for (const circle of circles)
    if (decided.value === null && decided.because === 'nothing') decided = decideDecimal(own, circle, undefined);
  return decided;
}

function durationsOf(
  kind: 'duration' | 'viewing' | 'offset',
  column: MappedColumn,
  cells: readonly { cell: Cell }[],
  log: FileLog,
): DurationDialect {
  const { dialect, twoParts, dayFraction } = decideDurations(
    cells.map(({ cell }) => cell),
    column.header.text,
    kind,
  );
  if (twoParts && kind !== 'offset' && dialect.two !== null) {
    log.decide(`duration ${column.header.text}`, `${dialect.two}: ${twoParts}`);
    log.problem('twoPartDuration', {
      column: columnLetter(column.header.column),
      field: column.header.text,
      received: twoParts,
      expected: dialect.two,
      severity: 'warning',
    });
  }
  if (dayFraction) log.decide(`duration ${column.header.text}`, `days: ${dayFraction}`);
  return dialect;
}

function homeCurrency({ format, headers }: Recognised): string | null {
  const home = format.homeCurrency;
  return home && headerLanguage(headers) === home.language ? home.currency : null;
}

function languageMarket(found: Recognised): string | null {
  return headerLanguage(found.headers) === 'id' ? 'ID' : null;
}

/** `comma: Rp40.732.000 (3)`, or why a lone separator groups thousands where no cell proves it. */
function decimalText(decided: Decided<'.' | ',' | null>, kind: string, currency: string | null): string {
  if (decided.value !== null) return `${decided.value === ',' ? 'comma' : 'point'}: ${reason(decided)}`;
  if (kind === 'count') return 'thousands: whole numbers';
  return kind === 'amount' && isWholeCurrency(currency) ? `thousands: ${currency}` : '?';
}

function reason(decided: Decided<unknown>): string {
  if (decided.witness) return `${decided.witness.text} (${decided.witness.row})`;
  return decided.because === 'hint' ? 'sorot.json' : decided.because;
}
