import type { Query } from 'minisearch';
import { type Analysis, rootTerm } from './analysis.ts';
import { tokens } from './tokens.ts';

/** A word asked for; `open` when the reader may still be typing it. */
export interface QueryWord {
  word: string;
  open: boolean;
}

/** Words that must be found together, or in their place the synonym group they name. */
export interface Clause {
  words: QueryWord[];
  group: string | null;
}

/** The words of a query. A space or a mark behind the last word ends it. */
export function queryWords(query: string): QueryWord[] {
  const words = tokens(query);
  return words.map(({ word, end }, i) => ({ word, open: i === words.length - 1 && end === query.length }));
}

/** A query as clauses that must all hold. Words without a subject (stop words) count only when there is nothing else. */
export function readClauses(words: readonly QueryWord[], analysis: Analysis): Clause[] {
  const phrases = analysis.phrases(words.map(({ word }) => word));
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length; ) {
    const here = phrases.filter(({ from }) => from === at).sort((a, b) => b.to - a.to)[0];
    const to = here?.to ?? at + 1;
    clauses.push({ words: words.slice(at, to), group: here?.group ?? null });
    at = to;
  }
  const meant = clauses
    .map((clause) => ({ ...clause, words: clause.words.filter(({ word }) => !analysis.isStop(word)) }))
    .filter((clause) => clause.words.length > 0 || clause.group !== null);
  return meant.length > 0 ? meant : clauses;
}

/** A form of a word in the index and how much it counts against the word itself. */
export type Forms = Map<string, number>;

/** The forms under which a word may stand in the index: itself, its root, the root's whole family. */
export function formsOf(word: string, analysis: Analysis): Forms {
  const root = analysis.stem(word);
  return new Map([
    [rootTerm(root), 0.6],
    [root, 0.7],
    [word, 1],
  ]);
}

/** What a synonym counts. */
export const groupWeight = 0.5;

/** What a longer word counts that the typed one begins (as MiniSearch weighs its own prefix hits). */
export function completionWeight(word: string, longer: string): number {
  return (0.375 * longer.length) / (longer.length + 0.3 * (longer.length - word.length));
}

/** Any of these forms, as a query for MiniSearch. */
export function anyOf(forms: Forms): Query {
  return {
    combineWith: 'OR',
    queries: [[...forms.keys()].join(' ')],
    boostTerm: (term: string) => forms.get(term) ?? 1,
  };
}
