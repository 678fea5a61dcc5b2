/**
 * Words under numbers from 1, found by their letters where they stand in a text. To cut a word out of its text first takes
 * longer than all the rest, and it is done millions of times.
 */
export interface WordTable {
  /** The number of the word at [start, end) of a text; 0 when the table does not have it. */
  find: (text: string, start: number, end: number) => number;
  /** Adds a word that it does not have yet; 0 when it is full. */
  add: (word: string) => number;
}

/** An empty table with room for so many words, at most 65,535 (open addressing, at most half full). */
export function wordTable(most: number): WordTable {
  const words = [''];
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2)));
  const last = (1 << bits) - 1;
  const slots = new Uint16Array(last + 1);

  /** The slot of a word, or the free one where it belongs. */
  function slotOf(text: string, start: number, end: number): number {
    let slot = hashOf(text, start, end) >>> (32 - bits);
    for (let one = slots[slot] as number; one !== 0; one = slots[slot] as number) {
      if (isAt(text, start, end, words[one] as string)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  return {
    find: (text, start, end) => slots[slotOf(text, start, end)] as number,
    add: (word) => {
      if (words.length > most) return 0;
      slots[slotOf(word, 0, word.length)] = words.length;
      return words.push(word) - 1;
    },
  };
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
