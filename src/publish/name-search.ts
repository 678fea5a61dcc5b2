import { safeName } from '../model/identity.ts';
import { unescaped } from './unescaped.ts';

/** Finds any of many names in a text in one walk over it, however many names there are (Aho and Corasick, 1975). */
export interface NameSearch {
  /** The names, as given, that stand in the text; also where it is escaped for HTML, JSON or an address. */
  find: (text: string) => Set<string>;
}

interface Pattern {
  name: string;
  /** Lower case, one blank between words. */
  text: string;
  /** Too short to be told from any word by itself: it counts only as a value of its own. */
  short: boolean;
}

const space = 1;

/**
 * A search for whole names, without regard to case, to the width of letters and blanks, and to how accents are coded.
 * A name inside a longer word or handle (`rina` in `rina.shop`) is not found; in an ID or file name (`rina-20260731`,
 * `rina.html`) it is. Names of fewer than three letters or digits are found only after `@` or as a value of their own.
 */
export function nameSearch(names: readonly string[]): NameSearch {
  const patterns = names.flatMap(patternsOf);
  const { classes, count } = characterClasses(patterns);
  const { next, ends } = automaton(patterns, classes, count);

  const scan = (text: string, found: Set<string>): void => {
    let state = 0;
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = classes[text.charCodeAt(i)] ?? 0;
      if (kind === space && last === space) continue;
      last = kind;
      state = next[state * count + kind] ?? 0;
      const ending = ends[state];
      if (ending === undefined) continue;
      for (const pattern of ending)
        if (!found.has(pattern.name) && standsAlone(text, i + 1, pattern)) found.add(pattern.name);
    }
  };

  return {
    find(text) {
      const found = new Set<string>();
      if (patterns.length === 0) return found;
      scan(text, found);
      for (let plain = unescaped(text), round = 0; plain !== text && round < 3; round++) {
        scan(plain, found);
        text = plain;
        plain = unescaped(text);
      }
      return found;
    },
  };
}

function patternsOf(name: string): Pattern[] {
  const forms = new Set<string>();
  for (const form of [name, name.normalize('NFC'), name.normalize('NFD'), name.normalize('NFKC')])
    forms.add(form.toLowerCase().replace(/\s+/g, ' ').trim().replace(/^@+/, ''));
  if (/\p{L}.*[^\p{L}\p{N}._].*\p{L}/u.test(name.trim())) forms.add(safeName(name));
  forms.delete('');
  return [...forms].map((text) => ({ name, text, short: (text.match(/[\p{L}\p{N}]/gu) ?? []).length < 3 }));
}

/** One number for each character that matters; 0 for all others, 1 for white space. Upper and lower case share one. */
function characterClasses(patterns: readonly Pattern[]): { classes: Uint16Array; count: number } {
  const classes = new Uint16Array(65_536);
  for (const blank of ' \t\n\r\f\v\u00a0\u2007\u202f') classes[blank.charCodeAt(0)] = space;
  let count = 2;
  for (const { text } of patterns) {
    for (const unit of text.split('')) {
      const code = unit.charCodeAt(0);
      if (classes[code] !== 0) continue;
      const upper = unit.toUpperCase();
      classes[code] = count;
      if (upper.length === 1) classes[upper.charCodeAt(0)] = count;
      count++;
    }
  }
  return { classes, count };
}

/** The states as a full table: `next[state * count + class]`; `ends` holds the patterns that end in a state. */
function automaton(
  patterns: readonly Pattern[],
  classes: Uint16Array,
  count: number,
): { next: Int32Array; ends: Pattern[][] } {
  const states = patterns.reduce((sum, { text }) => sum + text.length, 1);
  const next = new Int32Array(states * count);
  const ends: Pattern[][] = [];
  let free = 1;
  for (const pattern of patterns) {
    let state = 0;
    for (let i = 0; i < pattern.text.length; i++) {
      const at = state * count + (classes[pattern.text.charCodeAt(i)] ?? 0);
      if (next[at] === 0) next[at] = free++;
      state = next[at] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), pattern];
  }
  // Breadth first: what a state lacks it takes from the longest ending of its text that is a beginning of another.
  const fallback = new Int32Array(states);
  const queue = [0];
  for (const state of queue) {
    const other = fallback[state] ?? 0;
    for (let kind = 1; kind < count; kind++) {
      const to = next[state * count + kind] ?? 0;
      const otherTo = state === 0 ? 0 : (next[other * count + kind] ?? 0);
      if (to === 0) {
        next[state * count + kind] = otherTo;
        continue;
      }
      fallback[to] = otherTo;
      const shared = ends[otherTo];
      if (shared) ends[to] = [...(ends[to] ?? []), ...shared];
      queue.push(to);
    }
  }
  return { next, ends };
}

/** Whether what ends before `end` is the whole name, not a piece of a longer one. */
function standsAlone(text: string, end: number, { text: name, short }: Pattern): boolean {
  let start = end;
  for (let i = name.length - 1; i >= 0; i--) {
    start--;
    if (name[i] === ' ') while (/\s/.test(text[start - 1] ?? '')) start--;
  }
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 12);
  if (short) return /(^|[@/"'>,;=\n])$/.test(before) && /^($|["'<,;&?/\n]|\.[a-z]+\b)/.test(after);
  if (isWord.test(name[0] ?? '') && /[\p{L}\p{N}_]$/u.test(before)) return false;
  if (isWord.test(name.at(-1) ?? '') && /^[\p{L}\p{N}_]/u.test(after)) return false;
  // A dot joins the parts of a handle, unless a file's extension follows.
  return (
    !/[a-z0-9_]\.$/.test(before) &&
    !/^\.(?!(html|json|csv|xml|js|txt|md|jpe?g|png|webp|svg|mp4|webm|srt|vtt)\b)[a-z0-9_]/.test(after)
  );
}

const isWord = /[\p{L}\p{N}_]/u;
