import type { Analysis } from './analysis.ts';
import type { Wanted } from './resolve.ts';
import { tokens } from './tokens.ts';

/** Stretches of a text, [start, end) in UTF-16 units, ascending, not overlapping. */
export type Marks = [start: number, end: number][];

/** A piece of a text with the words found in it. */
export interface Excerpt {
  text: string;
  marks: Marks;
}

/** UTF-16 units of an excerpt, ellipses aside. */
const room = 180;
/** How far before the first mark an excerpt may begin, to begin with a sentence or at least some context. */
const lead = 60;

/** Where the wanted words stand in a text, with the root by which they were found. */
function findings(text: string, wanted: Wanted, analysis: Analysis): { start: number; end: number; key: string }[] {
  const all = tokens(text);
  const keys = new Map<number, string>();
  all.forEach(({ word }, i) => {
    const root = analysis.stem(word);
    if (wanted.words.has(word) || wanted.roots.has(root)) keys.set(i, root);
  });
  for (const { from, to, group } of wanted.groups.size > 0 ? analysis.phrases(all.map(({ word }) => word)) : []) {
    for (let i = from; wanted.groups.has(group) && i < to; i++) if (!keys.has(i)) keys.set(i, group);
  }
  return all.flatMap(({ start, end }, i) => {
    const key = keys.get(i);
    return key === undefined ? [] : [{ start, end, key }];
  });
}

/** All marks of a short text, a title say. */
export function marksOf(text: string, wanted: Wanted, analysis: Analysis): Marks {
  return findings(text, wanted, analysis).map(({ start, end }) => [start, end]);
}

/** The stretch of a text that holds most of the wanted words; its beginning when it holds none. */
export function excerptOf(text: string, wanted: Wanted, analysis: Analysis): Excerpt {
  const found = findings(text, wanted, analysis);
  let best = { at: 0, worth: -1 };
  for (const { start } of found) {
    const inside = found.filter((other) => other.start >= start && other.end <= start + room - lead);
    const worth = new Set(inside.map(({ key }) => key)).size + inside.length / 100;
    if (worth > best.worth) best = { at: start, worth };
  }
  const from = best.worth < 0 ? 0 : beginning(text, best.at);
  const to = ending(text, from + room);
  const before = from > 0 ? '… ' : '';
  const shown = text.slice(from, to).replace(/\s/g, ' ');
  const shift = before.length - from;
  return {
    text: `${before}${shown}${to < text.length ? ' …' : ''}`,
    marks: found
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => [start + shift, end + shift]),
  };
}

/** Where to begin for a mark at `at`: at a sentence's start close before it, else at a word's. */
function beginning(text: string, at: number): number {
  const from = Math.max(0, at - lead);
  if (from === 0) return 0;
  const before = text.slice(from, at);
  const sentence = [...before.matchAll(/[.!?\n]\s+/g)][0];
  if (sentence !== undefined) return from + sentence.index + sentence[0].length;
  const space = before.search(/\s/);
  return space < 0 ? at : from + space + 1;
}

/** The end of the last whole word before `limit`. */
function ending(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const cut = text.slice(0, limit).search(/\s\S*$/);
  return cut > limit - 40 ? cut : wholeCharacter(text, limit);
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
