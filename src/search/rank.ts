import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import { searchFields } from './document.ts';
import { queryOptions } from './engine-options.ts';
import type { Base } from './index-reader.ts';
import { readLengths } from './lengths.ts';
import { readPostings } from './postings.ts';

/** A document that answers a query. */
export interface Ranked {
  document: number;
  score: number;
}

/** What a page gains whose whole title was asked for: `tas` means the category Tas before any bag. */
const wholeTitle = 1.5;

/** How many terms of its title a hit was found by, roots aside (a title's length counts words and synonym groups). */
function titleTerms(match: Record<string, string[]>): number {
  let found = 0;
  for (const term in match) if (match[term]?.includes('title') && !term.endsWith('~')) found++;
  return found;
}

/**
 * Answers a query, best first; equally good documents in the index's order. Only the terms the query names and the
 * documents that hold them are revived, in the form MiniSearch serialises: frequencies, lengths and the number of all
 * documents are those of the whole index, and so are the scores.
 */
export function rank(query: Query, terms: ReadonlyMap<string, string>, base: Base): Ranked[] {
  const documentIds: Record<string, number> = {};
  const fieldLength: Record<string, number[]> = {};
  const met = (document: number) => {
    if (document in documentIds) return;
    documentIds[document] = document;
    fieldLength[document] = readLengths(base.lengths, document, base.averages);
  };
  const index = [...terms].map(([term, text]) => [term, readPostings(text, met)]);
  const serialised = {
    documentCount: base.count,
    nextId: base.count,
    documentIds,
    fieldIds: Object.fromEntries(searchFields.map((field, i) => [field, i])),
    fieldLength,
    averageFieldLength: base.averages,
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  } as unknown as AsPlainObject;
  return MiniSearch.loadJS(serialised, queryOptions)
    .search(query)
    .map(({ id, score, match }) => {
      const named = titleTerms(match) >= (fieldLength[id]?.[0] ?? Infinity);
      return { document: id as number, score: named ? score * wholeTitle : score };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
