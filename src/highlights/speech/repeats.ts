import type { Line } from './speech.ts';

/** A stretch of speech that was heard before, word for word. */
export interface RepeatedBlock {
  startSec: number;
  endSec: number;
  /** Where it was heard first. */
  firstSec: number;
}

/** Shorter blocks are slogans and prices, which hosts rightly repeat. */
const leastLines = 8;
const leastSec = 60;
/** One line said over and over is no block either. */
const leastDistinct = 6;
const seed = 3;

/** Blocks of at least eight lines and a minute that come back in the same words. */
export function repeatedBlocks(lines: readonly Line[]): RepeatedBlock[] {
  const words = lines.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const firstAt = new Map<string, number>();
  const blocks: RepeatedBlock[] = [];
  for (let i = 0; i + seed <= words.length; ) {
    const key = words.slice(i, i + seed).join('\n');
    const first = firstAt.get(key);
    if (first === undefined || first + seed > i) {
      if (first === undefined) firstAt.set(key, i);
      i++;
      continue;
    }
    let length = seed;
    while (first + length < i && i + length < words.length && words[first + length] === words[i + length]) length++;
    const [from, last, origin] = [lines[i], lines[i + length - 1], lines[first]] as [Line, Line, Line];
    const seconds = last.cue.endSec - from.cue.startSec;
    const distinct = new Set(words.slice(i, i + length)).size;
    if (length >= leastLines && seconds >= leastSec && distinct >= leastDistinct) {
      blocks.push({ startSec: from.cue.startSec, endSec: last.cue.endSec, firstSec: origin.cue.startSec });
      i += length;
    } else i++;
  }
  return blocks;
}
