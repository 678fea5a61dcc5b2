import type { RateCheck } from './rate-checks.ts';

/**
 * What a column holds. text, id; count, amount (money), average; rate; duration (a session's length), viewing (an
 * average of seconds or minutes), offset (a time inside a session); moment, range. known: recognised, not used.
 */
export type CellKind =
  | 'text'
  | 'id'
  | 'count'
  | 'amount'
  | 'average'
  | 'rate'
  | 'duration'
  | 'viewing'
  | 'offset'
  | 'moment'
  | 'range'
  | 'known';

export interface ColumnSpec {
  field: string;
  kind: CellKind;
  /** Every wording seen, of any year and language; compared as whole strings (see headers.ts). */
  names: readonly string[];
}

/** A kind of table. Each format has its own wordings: the same words mean different things in different reports. */
export interface TableFormat {
  name: string;
  columns: readonly ColumnSpec[];
  /** Each inner list: at least one of these fields must have a column, used or only known. */
  needs: readonly (readonly string[])[];
  /** The least share of the header cells that must be known; keeps half-similar reports of other kinds out. */
  share: number;
  /** Rates (columns of kind `rate`) that its counts must give again. */
  checks?: readonly RateCheck[];
  /** ISO 4217 where headers in the market's own language stand over figures without a currency, for platforms of one country each. */
  homeCurrency?: { language: 'id'; currency: string };
}

/** A column by its field, kind and wordings. */
export function column(field: string, kind: CellKind, ...names: string[]): ColumnSpec {
  return { field, kind, names };
}
