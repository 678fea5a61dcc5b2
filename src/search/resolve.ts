import type { Query } from 'minisearch';
import type { Base, IndexReader } from './index-reader.ts';
import {
  anyOf,
  type Clause,
  completionWeight,
  type Forms,
  formsOf,
  groupWeight,
  type QueryWord,
  queryWords,
  readClauses,
} from './query.ts';
import { allowedEdits, nearestWord } from './spelling.ts';

/** What to mark in a text. */
export interface Wanted {
  words: Set<string>;
  roots: Set<string>;
  groups: Set<string>;
}

/** A query after the index was asked which of its words it knows. */
export interface Resolved {
  /** null when nothing of the query can be looked for. */
  query: Query | null;
  /** The postings of all terms the query names. */
  postings: Map<string, string>;
  wanted: Wanted;
  /** Words that stand nowhere and were left out. */
  dropped: string[];
  /** Words that stand nowhere, and what was looked for instead. */
  corrected: Record<string, string>;
}

/** How many longer words a half-typed one may stand for; few for short beginnings, each costs a shard. */
const completionsAt = (length: number) => (length < 3 ? 4 : length < 4 ? 8 : 16);

/** Finds out which forms of a query's words exist, and mends or leaves out those that do not. */
export async function resolve(text: string, base: Base, reader: IndexReader): Promise<Resolved> {
  const words = queryWords(text);
  const first = await lookUp(words, base, reader);
  const corrected: Record<string, string> = {};
  await Promise.all(
    first.unknown.map(async ({ word }) => {
      const better = await correct(word, base, reader);
      if (better !== undefined) corrected[word] = better;
    }),
  );
  if (Object.keys(corrected).length === 0) return { ...first, corrected };
  const mended = words.map((asked) => ({ ...asked, word: corrected[asked.word] ?? asked.word }));
  return { ...(await lookUp(mended, base, reader)), corrected };
}

/** The word meant: one with the same initial or a synonym of what is there, if there is any; else any word. */
async function correct(word: string, { analysis }: Base, reader: IndexReader): Promise<string | undefined> {
  if (allowedEdits(word) === 0) return undefined;
  const near = (await reader.vocabulary(word.slice(0, 1))) ?? [];
  const synonyms = new Map(analysis.synonyms);
  const best = nearestWord(word, [...near, ...[...synonyms.keys()].map((name): [string, number] => [name, 1])]);
  const group = best === undefined ? undefined : synonyms.get(best);
  if (best !== undefined && (group === undefined || (await reader.postings([best, group])).size > 0)) return best;
  return nearestWord(word, near) ?? nearestWord(word, (await reader.vocabulary('')) ?? []);
}

async function lookUp(words: readonly QueryWord[], { analysis }: Base, reader: IndexReader) {
  const clauses = readClauses(words, analysis);
  const asked = clauses.flatMap((clause) => clause.words);
  const longer = new Map<QueryWord, string[]>();
  const completing = asked.map(async (entry) => {
    const { word, open } = entry;
    if (open && word.length > 1) longer.set(entry, await reader.completions(word, completionsAt(word.length)));
  });
  const terms = asked.flatMap(({ word }) => [...formsOf(word, analysis).keys()]);
  const groups = clauses.flatMap(({ group }) => group ?? []);
  const [exact] = await Promise.all([reader.postings([...terms, ...groups]), ...completing]);
  const postings = new Map([...exact, ...(await reader.postings([...longer.values()].flat()))]);

  const wanted: Wanted = { words: new Set(), roots: new Set(), groups: new Set() };
  const unknown: QueryWord[] = [];
  const queries: Query[] = [];

  function formsFound(entry: QueryWord): Forms {
    const forms: Forms = new Map((longer.get(entry) ?? []).map((more) => [more, completionWeight(entry.word, more)]));
    for (const [form, weight] of formsOf(entry.word, analysis)) if (postings.has(form)) forms.set(form, weight);
    return forms;
  }

  function want(entry: QueryWord, forms: Forms): void {
    wanted.words.add(entry.word);
    wanted.roots.add(analysis.stem(entry.word));
    for (const form of forms.keys()) wanted.words.add(form);
  }

  function take(clause: Clause): void {
    const found = clause.words.map(formsFound);
    clause.words.forEach((entry, i) => {
      want(entry, found[i] ?? new Map());
    });
    if (clause.group !== null && postings.has(clause.group)) {
      wanted.groups.add(clause.group);
      const synonyms = new Map([[clause.group, groupWeight]]);
      const whole = found.length > 0 && found.every((forms) => forms.size > 0);
      const literal: Query[] = whole ? [{ combineWith: 'AND', queries: found.map(anyOf) }] : [];
      queries.push({ combineWith: 'OR', queries: [...literal, anyOf(synonyms)] });
      return;
    }
    clause.words.forEach((entry, i) => {
      const forms = found[i] ?? new Map();
      if (forms.size > 0) queries.push(anyOf(forms));
      else if (!entry.open || entry.word.length > 1) unknown.push(entry);
    });
  }

  clauses.forEach(take);
  const query: Query | null = queries.length > 0 ? { combineWith: 'AND', queries } : null;
  return { query, postings, wanted, unknown, dropped: [...new Set(unknown.map(({ word }) => word))] };
}
