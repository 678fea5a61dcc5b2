/** A seeded source of chance: the same seed gives the same sequence on every machine. */
export interface Chance {
  /** A number in [0, 1). */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number;
  /** True with the given probability. */
  maybe: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** A copy in random order. */
  shuffle: <T>(items: readonly T[]) => T[];
  /** Roughly normal, mean 0, deviation 1. */
  bell: () => number;
}

/** Mulberry32: 32 bits of state, fast, good enough for invented data. Not for secrets. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  const bell = () => (next() + next() + next() + next() - 2) * Math.sqrt(3);
  return { next, int, maybe: (probability) => next() < probability, pick, shuffle, bell };
}

/** A chance of its own for one thing (a session, a file), so that adding a draw to one never moves another. */
export function chanceFor(seed: number, ...path: (string | number)[]): Chance {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of path.join('/')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return chance(hash ^ (hash >>> 16));
}

/** Draws without repeating until everything was drawn once, then begins anew in another order. */
export function deck<T>(items: readonly T[], luck: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = luck.shuffle(items);
    const card = left.pop();
    if (card === undefined) throw new Error('an empty deck');
    return card;
  };
}

/** Splits a whole amount over weights so that the parts add up exactly (largest remainders first). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (weights.length === 0) return [];
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let missing = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (missing <= 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    missing--;
  }
  return parts;
}
