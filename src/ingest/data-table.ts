import { type Block, type Lines, rowsOf } from './blocks.ts';
import { CellColumn, missing } from './cell-column.ts';
import type { Cell } from './cells/reading.ts';
import type { FileLog } from './file-log.ts';
import { NumberList } from './long-lists.ts';
import { clockPlaces, type Recognised } from './recognise.ts';
import { hasSlipped, type RowKind, rowKind, startsData } from './row-kinds.ts';
import type { Row } from './table.ts';

const newline = 10;
const zero = 48;
const nine = 57;

/**
 * The data of a recognised table: its used columns, without the rows that hold no record. Blocks are taken in the order
 * of the file, and every row below the header is counted.
 */
export class DataTable {
  readonly found: Recognised;
  /** Columns that may hold the time of day of the moments beside them. */
  readonly clocks: readonly { field: string; place: number }[];
  readonly #log: FileLog;
  /** How many cells a row of a delimited text has: beyond them, cells have slipped to the right. */
  readonly #width: number;
  /** The used columns by their 0-based place in the sheet; undefined where a column is not used. */
  readonly #byPlace: (CellColumn | undefined)[] = [];
  readonly #columns: CellColumn[] = [];
  readonly #places: number[] = [];
  readonly #rows = new NumberList();
  #length = 0;
  /** Blank rows since the last row that says something: those at the end are no rows. */
  #blanks = 0;
  /** The first character of each used column's header, as a small letter. */
  readonly #heads: number[] = [];
  /** Of the line being read: cells that are surely not their header, and the end of its first cell. */
  #unlike = 0;
  #firstEnd = 0;
  /** Whether it says something after its last cell. */
  #hasSlipped = false;

  constructor(found: Recognised, log: FileLog, width: number = Number.POSITIVE_INFINITY) {
    this.found = found;
    this.#log = log;
    this.#width = width;
    for (const { header, spec } of found.columns) {
      this.#add(header.column, spec.kind === 'id' ? 'ids' : 'other');
      this.#heads[header.column] = header.text.toLowerCase().charCodeAt(0);
    }
    this.clocks = clockPlaces(found);
    for (const { place } of this.clocks) this.#add(place, 'other');
  }

  #add(place: number, cells: 'ids' | 'other'): void {
    const column = new CellColumn(cells);
    this.#columns.push(column);
    this.#places.push(place);
    this.#byPlace[place] = column;
  }

  /** How many rows hold data. */
  get length(): number {
    return this.#length;
  }

  /** The number a person sees beside a row. */
  rowNumber(index: number): number {
    return this.#rows.get(index) ?? 0;
  }

  /** The column at a 0-based place of the sheet. */
  column(place: number): CellColumn {
    const column = this.#byPlace[place];
    if (column === undefined) throw new Error(`column ${place} is not used`);
    return column;
  }

  /** How many sessions the rows may tell of: as many as there are room IDs, where they stand in the table. */
  sessions(): number {
    const room = this.found.columns.find(({ spec }) => spec.field === 'roomId');
    return room === undefined ? this.#length : Math.min(this.#length, this.column(room.header.column).texts);
  }

  cell(index: number, place: number): Cell {
    return this.column(place).at(index);
  }

  take(block: Block): void {
    if ('text' in block) this.#takeLines(block);
    else for (const row of rowsOf(block)) if (row.number > this.found.headerRow) this.#takeRow(row);
  }

  #takeRow(row: Row): void {
    const kind = rowKind(row, this.found) ?? (hasSlipped(row, this.#width) ? 'slipped' : null);
    if (kind === null) {
      for (const [at, column] of this.#columns.entries())
        column.setCode(this.#length, column.codeOf(row.cells[this.#places[at] ?? 0], row.number));
    }
    this.#count(kind, row.number);
  }

  #count(kind: RowKind, row: number): void {
    const { report } = this.#log;
    if (kind === 'blank') {
      this.#blanks++;
      return;
    }
    report.rowsRead += this.#blanks + 1;
    report.rowsSkipped += this.#blanks;
    this.#blanks = 0;
    if (kind === null) this.#rows.set(this.#length++, row);
    else if (kind === 'slipped') {
      report.rowsRejected++;
      this.#log.problem('tooManyCells', { row, expected: String(this.#width) });
    } else report.rowsSkipped++;
  }

  /** Most lines are data beyond doubt; the others are looked at as rows, like those of any other file. */
  #takeLines({ text, delimiter, firstRow }: Lines): void {
    const cut = delimiter.charCodeAt(0);
    let start = 0;
    for (let row = firstRow; start < text.length; row++) {
      let end: number;
      if (row <= this.found.headerRow) end = endOfLine(text, start);
      else {
        end = this.#readLine(text, start, cut, row);
        const sure = row > this.found.headerRow + 1 && this.#unlike * 2 >= this.found.headers.length;
        const data = sure && startsData(text.slice(start, this.#firstEnd));
        const cells = data ? [] : text.slice(start, end).split(delimiter);
        const kind =
          (data ? null : rowKind({ number: row, cells }, this.found)) ?? (this.#hasSlipped ? 'slipped' : null);
        // What stands in a total or a second header proves nothing about the data.
        if (kind !== null) for (const column of this.#columns) column.takeBack(row);
        this.#count(kind, row);
      }
      start = end + 1;
    }
  }

  /**
   * Reads one line cell by cell without cutting digits out as texts, and counts the cells that cannot be their header
   * again. Gives the line's end.
   */
  #readLine(text: string, start: number, cut: number, row: number): number {
    const places = this.#byPlace.length;
    this.#unlike = 0;
    this.#hasSlipped = false;
    let at = start;
    for (let place = 0; place < places; place++) {
      const column = this.#byPlace[place];
      const from = at;
      let code = text.charCodeAt(at);
      if (column !== undefined && !this.#canBeHead(code, place)) this.#unlike++;
      let digits = 0;
      while (code >= zero && code <= nine) {
        digits = digits * 10 + code - zero;
        code = text.charCodeAt(++at);
      }
      const short = at > from && at - from <= 9 && (at - from === 1 || text.charCodeAt(from) !== zero);
      const isNumber = short && (code === cut || code === newline || at === text.length);
      while (code !== cut && code !== newline && at < text.length) code = text.charCodeAt(++at);
      column?.setCode(this.#length, isNumber ? digits : column.codeOfText(text.slice(from, at), row));
      if (place === 0) this.#firstEnd = at;
      if (code === cut) {
        at++;
        continue;
      }
      for (let rest = place + 1; rest < places; rest++) this.#byPlace[rest]?.setCode(this.#length, missing);
      return at;
    }
    const end = endOfLine(text, at);
    this.#hasSlipped = at < end && this.#goesOn(text, at, end, cut);
    return end;
  }

  /** Whether a line says something after as many cells as its header has; `at` is where those that are used end. */
  #goesOn(text: string, from: number, end: number, cut: number): boolean {
    let at = from;
    for (let place = this.#byPlace.length; place < this.#width; place++) {
      at = text.indexOf(String.fromCharCode(cut), at) + 1;
      if (at === 0 || at > end) return false;
    }
    const rest = text.slice(at, end).split(String.fromCharCode(cut));
    return hasSlipped({ number: 0, cells: rest }, 0);
  }

  /** Whether a cell that begins with this character may be its column's header: another ASCII letter or digit cannot. */
  #canBeHead(code: number, place: number): boolean {
    return code === this.#heads[place] || !(code > 32 && code < 127) || (code | 32) === this.#heads[place];
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
