import type { Word } from './sentence.ts';
import type { WordLists } from './word-lists.ts';

/** Where in a sentence the words of each list stand. One is made for a collection of lists and filled with each sentence. */
export interface Places {
  /** How many words the sentence has. */
  length: number;
  /** Those of the lists asked for that at least one word is on, by the first such word. */
  lists: readonly number[];
  /** By list: the places 0 to 31 as bits, and the places 32 to 63. */
  low: Int32Array;
  high: Int32Array;
  /** Takes the words of the next sentence: at most 64. */
  fill: (words: readonly Word[]) => void;
}

/** `asked` are the lists to be named in `lists`. */
export function places(all: WordLists, asked: Iterable<number>): Places {
  const low = new Int32Array(all.count());
  const high = new Int32Array(all.count());
  const found: number[] = [];
  const isAsked = new Uint8Array(all.count());
  for (const list of asked) isAsked[list] = 1;
  const filled: Places = { length: 0, lists: found, low, high, fill };

  function fill(words: readonly Word[]): void {
    low.fill(0);
    if (filled.length > 32) high.fill(0);
    found.length = 0;
    filled.length = words.length;
    for (let place = 0; place < words.length; place++) {
      const half = place < 32 ? low : high;
      const bit = 1 << (place & 31);
      const { form, number } = words[place] as Word;
      const on = all.holding(form, number);
      // Hundreds of times per sentence: an iterator here costs more than the work.
      for (let i = 0; i < on.length; i++) {
        const list = on[i] as number;
        const already = half[list] as number;
        half[list] = already | bit;
        if (already === 0 && isAsked[list] === 1 && (half === low || low[list] === 0)) found.push(list);
      }
    }
  }

  return filled;
}

/** Whether any word is on a list. */
export function holds({ low, high }: Places, list: number): boolean {
  return low[list] !== 0 || high[list] !== 0;
}

/** Whether the word at a place is on a list. */
export function isOn({ low, high }: Places, list: number, place: number): boolean {
  return ((((place < 32 ? low : high)[list] ?? 0) >>> (place & 31)) & 1) === 1;
}
