/** Numbers by numbers of at least 1, for looking up millions of times: a `Map` takes two to three times as long. */
export interface NumberTable {
  /** -1 where there is none. */
  get: (key: number) => number;
  /** Adds a key that is not there yet. */
  set: (key: number, value: number) => void;
}

/** An empty table with room for so many keys (open addressing, at most half full). */
export function numberTable(most: number): NumberTable {
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
  const last = (1 << bits) - 1;
  const keys = new Int32Array(last + 1);
  const values = new Int32Array(last + 1).fill(-1);
  const room = (key: number) => {
    // Knuth's multiplicative hashing: the upper bits of the product are the well mixed ones.
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & last;
    return at;
  };
  return {
    get: (key) => values[room(key)] as number,
    set: (key, value) => {
      const at = room(key);
      keys[at] = key;
      values[at] = value;
    },
  };
}
