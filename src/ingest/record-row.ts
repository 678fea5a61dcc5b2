import type { Moment } from './cells/dates.ts';
import type { Cell } from './cells/reading.ts';
import type { DataTable } from './data-table.ts';
import { columnLetter } from './table.ts';

/** One row of a recognised table, every cell read. Getters give null for an empty, missing or unreadable cell. */
export interface RecordRow {
  readonly row: number;
  /** ISO 4217 of the row's money: its cells, else its header, else the file's. */
  readonly currency: string | null;
  /** Where the fields of its table stand. */
  readonly layout: Layout;
  /** A number by its place in the layout. */
  numberAt: (index: number) => number | null;
  text: (field: string) => string | null;
  number: (field: string) => number | null;
  moment: (field: string) => Moment | null;
  range: (field: string) => { from: Moment; to: Moment } | null;
  /** Whether the cell says something that could not be taken; the problem is logged already. */
  failed: (field: string) => boolean;
  /** Where a field stands, for further problems. */
  place: (field: string) => { row: number; column: string | null; field: string; received: Cell };
}

/** Where the fields of a table stand: their place among the values read, and their 0-based column. */
export type Layout = ReadonlyMap<string, { index: number; column: number }>;

/** A row that keeps its values in one array: tables have a hundred thousand of them. */
export class TableRow implements RecordRow {
  readonly currency: string | null;
  readonly #table: DataTable;
  readonly #index: number;
  readonly layout: Layout;
  readonly #values: readonly unknown[];
  /** Fields whose cells could not be taken; null when there are none, as nearly always. */
  readonly #failures: readonly string[] | null;

  constructor(
    table: DataTable,
    index: number,
    layout: Layout,
    read: { values: readonly unknown[]; failures: readonly string[] | null; currency: string | null },
  ) {
    this.#table = table;
    this.#index = index;
    this.layout = layout;
    this.#values = read.values;
    this.#failures = read.failures;
    this.currency = read.currency;
  }

  get row(): number {
    return this.#table.rowNumber(this.#index);
  }

  text(field: string): string | null {
    return this.#value(field) as string | null;
  }

  number(field: string): number | null {
    return this.#value(field) as number | null;
  }

  numberAt(index: number): number | null {
    return (this.#values[index] ?? null) as number | null;
  }

  moment(field: string): Moment | null {
    return this.#value(field) as Moment | null;
  }

  range(field: string): { from: Moment; to: Moment } | null {
    return this.#value(field) as { from: Moment; to: Moment } | null;
  }

  failed(field: string): boolean {
    return this.#failures?.includes(field) ?? false;
  }

  place(field: string): { row: number; column: string | null; field: string; received: Cell } {
    const column = this.layout.get(field)?.column;
    return {
      row: this.row,
      column: column === undefined ? null : columnLetter(column),
      field,
      received: column === undefined ? null : this.#table.cell(this.#index, column),
    };
  }

  #value(field: string): unknown {
    const at = this.layout.get(field);
    return at === undefined ? null : (this.#values[at.index] ?? null);
  }
}
