import { isOn, type Places } from './places.ts';
import type { WordLists } from './word-lists.ts';

/**
 * The small language in which lexicons write what they listen for, readable by people who sell:
 *
 * - words stand in any spelling the rules know: `klik|pencet keranjang`
 * - `a|b` either; `[a|b]` or `[*]` may be left out; `*` any one word
 * - `..` up to three words between, `...` up to six, `....` up to fourteen
 * - `^` in front: only at the beginning of a sentence; `$` at the end: only before its end
 * - `#rp` a sum of money, `#pct` a percentage, `#n` a number, `#nn` one of at least ten, `#ns` several (not one), `#nama` a
 *   redacted name
 * - every word may carry -nya, -lah, -ku, -mu, -kah, or the Javanese -e, -ne, Sundanese -na, Minang -nyo,
 *   Makassar -mi
 * - `~` in a word stands for any letters: `ng~in`
 * - `!word` marks the word by which the pattern is found fast; else the longest required one is taken
 */
export interface Pattern {
  /**
   * The first place at or after `from` where it fits, as words [from, to); null when there is none. A window is looked at
   * as if it were the whole sentence.
   */
  find: (
    places: Places,
    from: number,
    window?: readonly [from: number, to: number],
  ) => [from: number, to: number] | null;
  /** A word of this list must be in the sentence. */
  anchor: number;
  /** And one of each of these. */
  needs: readonly number[];
  /** Whether it speaks of a denial itself, so that one inside the match is meant. */
  denies: boolean;
}

/** One word of a pattern, a gap, or an end of the sentence; all of one shape, since they are looked at so often. */
interface Element {
  kind: 'start' | 'end' | 'gap' | 'word';
  /** Words that a gap may hold. */
  most: number;
  /** Of a word; -1 for any word. */
  list: number;
  optional: boolean;
}

/** How many words each gap may hold. */
const gaps: Record<string, number> = { '..': 3, '...': 6, '....': 14 };
const blank: Element = { kind: 'gap', most: 0, list: -1, optional: false };
/** Longer sentences are searched place by place: the bits of a number are 32, and one stands for the end. */
const mostBits = 31;

/** Compiles a pattern. Throws when no word of it must be there, because such a pattern would fit anywhere. */
export function compile(source: string, lists: WordLists): Pattern {
  let anchor: number | null = null;
  let forced = false;
  const elements: Element[] = [];
  for (let element of source.trim().split(/\s+/)) {
    const most = gaps[element];
    if (element === '^' || element === '$') elements.push({ ...blank, kind: element === '^' ? 'start' : 'end' });
    else if (most !== undefined) elements.push({ ...blank, most });
    else {
      const optional = element.startsWith('[') && element.endsWith(']');
      if (optional) element = element.slice(1, -1);
      const here = element.startsWith('!');
      const written = element.replace('!', '');
      const list = written.split('|').includes('*') ? -1 : lists.numberOf(written);
      elements.push({ ...blank, kind: 'word', list, optional });
      if (optional || forced || list < 0 || written.includes('~')) continue;
      if (here || anchor === null || rarer(lists.wordsOf(list), lists.wordsOf(anchor))) anchor = list;
      forced = here;
    }
  }
  if (anchor === null) throw new Error(`a pattern needs a word that must be there: ${source}`);
  return {
    find: finder(elements),
    anchor,
    needs: needed(elements, anchor),
    denies: /\b(?:tidak|nggak|bukan|belum|tanpa|jangan)\b/u.test(source),
  };
}

/** Whether every word that a pattern cannot do without is in the sentence, wherever. Most patterns need no longer search. */
export function isPossible({ needs }: Pattern, { low, high }: Places): boolean {
  for (let i = 0; i < needs.length; i++) {
    const list = needs[i] as number;
    if (low[list] === 0 && high[list] === 0) return false;
  }
  return true;
}

function needed(elements: readonly Element[], anchor: number): number[] {
  const lists = elements.filter(({ kind, list, optional }) => kind === 'word' && list >= 0 && !optional);
  return [...new Set(lists.map(({ list }) => list))].filter((list) => list !== anchor);
}

function finder(elements: readonly Element[]): Pattern['find'] {
  const backwards = elements.toReversed();
  return (places, from, window = [0, places.length]) => {
    const [begin, end] = window;
    if (end <= mostBits) {
      const starts = startsIn(places, backwards, begin, end) & (-1 << from);
      if (starts === 0) return null;
      const start = 31 - Math.clz32(starts & -starts);
      return [start, endOf(places, elements, begin, end, start, 0)];
    }
    for (let start = from; start < end; start++) {
      const to = endOf(places, elements, begin, end, start, 0);
      if (to > start) return [start, to];
    }
    return null;
  };
}

/**
 * All places from which a pattern fits, as bits, found for all at once from its last element to its first (Baeza-Yates
 * and Gonnet 1992, "shift-and"). Most patterns fit nowhere, and this says so in a few steps.
 */
function startsIn(places: Places, backwards: readonly Element[], begin: number, end: number): number {
  const within = bitsBelow(end + 1) & (-1 << begin);
  let fit = within;
  for (const { kind, list, most, optional } of backwards) {
    if (kind === 'word') {
      const before = (fit >>> 1) & (list < 0 ? within : (places.low[list] ?? 0)) & within;
      fit = optional ? fit | before : before;
    } else if (kind === 'gap') for (let i = 0; i < most; i++) fit |= (fit >>> 1) & within;
    else fit &= 1 << (kind === 'start' ? begin : end);
    if (fit === 0) return 0;
  }
  return fit;
}

/** The bits 0 to n-1, n up to 32. */
function bitsBelow(n: number): number {
  return n >= 32 ? -1 : (1 << n) - 1;
}

/**
 * Where the elements from the `next` on end when they begin at a place; -1 where they do not fit. A gap takes as few
 * words as it can, what may be left out is taken where it fits.
 */
function endOf(
  places: Places,
  elements: readonly Element[],
  begin: number,
  end: number,
  at: number,
  next: number,
): number {
  const element = elements[next];
  if (element === undefined) return at;
  const rest = (from: number) => endOf(places, elements, begin, end, from, next + 1);
  if (element.kind === 'start') return at === begin ? rest(at) : -1;
  if (element.kind === 'end') return at === end ? rest(at) : -1;
  if (element.kind === 'gap') {
    for (let i = at; i <= Math.min(end, at + element.most); i++) {
      const to = rest(i);
      if (to >= 0) return to;
    }
    return -1;
  }
  if (at < end && (element.list < 0 || isOn(places, element.list, at))) {
    const to = rest(at + 1);
    if (to >= 0) return to;
  }
  return element.optional ? rest(at) : -1;
}

/** Words nearly every sentence has; a pattern found by one of them would always be run. */
const common = new Set(
  'kak ya ada sudah tidak bisa aku saya kita kami untuk buat ini itu yang di ke dari mau #n #rp #pct hari malam jam kalian bunda bun kamu teman tahu tau boleh langsung sampai beli lagi saja juga sekarang pakai lebih semua satu dua cuma hanya jadi tetap nih tuh dong banget sama dan atau kalau anti live dulu lihat liat mas mbak'.split(
    ' ',
  ),
);

/** Whether an element tells more than another: no common words in it, then longer words. Only speed depends on it. */
function rarer(a: readonly string[], b: readonly string[]): boolean {
  return rarity(a) > rarity(b);
}

function rarity(words: readonly string[]): number {
  const frequent = words.filter((form) => common.has(form)).length;
  return frequent > 0 ? -frequent : Math.min(...words.map((form) => form.length));
}
