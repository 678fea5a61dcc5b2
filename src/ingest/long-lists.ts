/** How many entries stand together: a list grows by pieces of this size, and never copies what it holds. */
const piece = 1 << 14;
const inPiece = piece - 1;

/** A list of 32-bit whole numbers that may have millions of entries. */
export class NumberList {
  readonly #pieces: Int32Array[] = [];

  get(index: number): number | undefined {
    return this.#pieces[index >>> 14]?.[index & inPiece];
  }

  set(index: number, value: number): void {
    const at = index >>> 14;
    let numbers = this.#pieces[at];
    if (numbers === undefined) {
      numbers = new Int32Array(piece);
      this.#pieces[at] = numbers;
    }
    numbers[index & inPiece] = value;
  }
}

/** A list of values that may have millions of entries. */
export class LongList<V> {
  readonly #pieces: V[][] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get(index: number): V | undefined {
    return this.#pieces[index >>> 14]?.[index & inPiece];
  }

  /** Takes the last value off again. */
  pop(): void {
    if (this.#length === 0) return;
    this.#length--;
    const values = this.#pieces[this.#length >>> 14];
    values?.pop();
    if (values?.length === 0) this.#pieces.pop();
  }

  /** Adds a value; gives its place. */
  push(value: V): number {
    const at = this.#length++;
    const values = this.#pieces[at >>> 14];
    if (values === undefined) this.#pieces.push([value]);
    else values.push(value);
    return at;
  }
}
