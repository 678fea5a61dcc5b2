import type { SearchAnswer } from '../search/engine.ts';
import { fill, type SearchIsland } from './search-words.ts';

/** What a screen reader is told about an answer, and everybody can read: hits, corrections, words left out. */
export function statusText(answer: SearchAnswer, query: string, { words, lang }: SearchIsland): string {
  const { total, corrected, dropped } = answer;
  const values = { n: new Intl.NumberFormat(lang).format(total), query: query.trim() };
  const said = [fill(total === 0 ? words.none : words.found, values)];
  for (const [from, to] of Object.entries(corrected)) said.push(fill(words.corrected, { from, to }));
  if (dropped.length > 0) said.push(fill(words.dropped, { words: new Intl.ListFormat(lang).format(dropped) }));
  return said.join(' ');
}
