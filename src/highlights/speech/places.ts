import type { Word } from './sentence.ts';
import type { WordLists } from './word-lists.ts';

/**
 * Where in a sentence the words of each list stand. One is made for a collection of lists and filled anew with each
 * sentence; a stamp per list tells what belongs to the sentence at hand, so nothing is cleared.
 */
export interface Places {
  /** Takes the words of the next sentence: at most 64. */
  fill: (words: readonly Word[]) => void;
  /** How many words the sentence has. */
  length: () => number;
  /** The lists that at least one word is on, by the first such word. */
  lists: () => readonly number[];
  has: (list: number) => boolean;
  /** Whether the word at a place is on a list. */
  at: (list: number, place: number) => boolean;
  /** The places 0 to 31 as bits. */
  bits: (list: number) => number;
}

export function places(all: WordLists): Places {
  const stamp = new Uint32Array(all.count());
  const low = new Int32Array(all.count());
  const high = new Int32Array(all.count());
  let sentence = 0;
  let length = 0;
  let found: number[] = [];

  function fill(words: readonly Word[]): void {
    sentence++;
    length = words.length;
    found = [];
    for (let place = 0; place < length; place++) {
      for (const list of all.holding(words[place]?.form ?? '')) {
        if (stamp[list] !== sentence) {
          stamp[list] = sentence;
          low[list] = 0;
          high[list] = 0;
          found.push(list);
        }
        const half = place < 32 ? low : high;
        half[list] = (half[list] ?? 0) | (1 << (place & 31));
      }
    }
  }

  const has = (list: number) => stamp[list] === sentence;
  return {
    fill,
    has,
    length: () => length,
    lists: () => found,
    at: (list, place) => has(list) && ((((place < 32 ? low : high)[list] ?? 0) >>> (place & 31)) & 1) === 1,
    bits: (list) => (has(list) ? (low[list] ?? 0) : 0),
  };
}
