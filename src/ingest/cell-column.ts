import type { Cell } from './cells/reading.ts';
import { LongList, NumberList } from './long-lists.ts';
import { ownText } from './own-text.ts';

/** A cell that stands in a column, and the first row a person sees it in. */
export interface Seen {
  cell: Cell;
  row: number;
}

/** How many cells of a column are looked at before it is judged whether they repeat. */
const trial = 20_000;
/** IDs may all be new for long before the first comes again: snapshots of one day below those of another. */
const trialOfIds = 400_000;

/**
 * One column of a table in little room: a cell of up to nine digits is kept as its number, every other cell once, in the
 * order in which they first come. A table has millions of cells, and most are one or the other.
 */
export class CellColumn {
  /** 0 and above: the digits of a cell. Below: the complement of a place in `cells`. */
  readonly #codes = new NumberList();
  /** Cells that are no digits. The first is null, for cells that are missing. */
  readonly #cells = new LongList<Cell>();
  readonly #firstRows = new NumberList();
  #known: Map<Cell, number> | null = new Map();
  #asked = 0;
  #found = 0;

  readonly #trial: number;

  constructor(kind: 'ids' | 'other' = 'other') {
    this.#trial = kind === 'ids' ? trialOfIds : trial;
    this.#cells.push(null);
  }

  /** Whether texts repeat, so that each is worth remembering. */
  get repeats(): boolean {
    return this.#known !== null;
  }

  /** How many cells that are no digits have been kept: each that repeats once. */
  get texts(): number {
    return this.#cells.length - 1;
  }

  /** The code of a row's cell. */
  code(index: number): number {
    return this.#codes.get(index) ?? missing;
  }

  at(index: number): Cell {
    return this.cellOf(this.code(index));
  }

  /** The cell that a code stands for. */
  cellOf(code: number): Cell {
    return code >= 0 ? String(code) : (this.#cells.get(~code) ?? null);
  }

  /** Puts a code at a row; what stood there is forgotten. */
  setCode(index: number, code: number): void {
    this.#codes.set(index, code);
  }

  /** The code of a cell that stands in a row. */
  codeOf(cell: Cell | undefined, row: number): number {
    if (cell === null || cell === undefined) return missing;
    const digits = typeof cell === 'string' ? digitsOf(cell) : -1;
    return digits >= 0 ? digits : this.codeOfText(cell, row);
  }

  /** The code of a cell that is known not to be digits alone. */
  codeOfText(cell: Cell, row: number): number {
    if (this.#known !== null) {
      this.#asked++;
      const known = this.#known.get(cell);
      if (known !== undefined) {
        this.#found++;
        return ~known;
      }
    }
    const kept = typeof cell === 'string' ? ownText(cell) : cell;
    const place = this.#cells.push(kept);
    this.#firstRows.set(place, row);
    if (this.#known === null) return ~place;
    if (this.#asked > this.#trial && this.#found < this.#asked / 4) this.#known = null;
    else this.#known.set(kept, place);
    return ~place;
  }

  /** Forgets the cell of a row that turned out to hold no data, where no row before had the same. */
  takeBack(row: number): void {
    const last = this.#cells.length - 1;
    if (last < 1 || this.#firstRows.get(last) !== row) return;
    this.#known?.delete(this.cellOf(~last));
    this.#cells.pop();
  }

  /** The cells that are no digits, each mostly once, in the order of the rows. */
  *seen(): Generator<Seen> {
    for (let place = 1; place < this.#cells.length; place++)
      yield { cell: this.cellOf(~place), row: this.#firstRows.get(place) ?? 0 };
  }

  /** What stands in the first `length` rows, each mostly once: texts in the order of the rows, then digits. */
  *distinct(length: number): Generator<Seen> {
    yield* this.seen();
    const seen = new Set<number>();
    for (let index = 0; index < length; index++) {
      const code = this.code(index);
      if (code < 0 || seen.has(code)) continue;
      seen.add(code);
      yield { cell: String(code), row: 0 };
    }
  }
}

/** The code of a cell that is not there. */
export const missing = ~0;

/** The value of one to nine digits without a zero in front; -1 for every other text. */
function digitsOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > 9 || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
