import MiniSearch from 'minisearch';
import { createAnalysis, isWord } from './analysis.ts';
import { type SearchDoc, searchFields } from './document.ts';
import { indexOptions } from './engine-options.ts';
import { writeLengths } from './lengths.ts';
import type { Lexicon } from './lexicon/index.ts';
import { type Postings, type PostingsWriter, postingsWriter } from './postings.ts';

/** The inverted index of a site, as text. */
export interface BuiltTerms {
  /** Ascending by UTF-16 units. */
  terms: { term: string; postings: string }[];
  /** Ascending: words worth completing or correcting to. */
  words: { word: string; documents: number }[];
  averages: number[];
  lengths: string;
}

/** How many documents one MiniSearch holds at a time: bounds the memory of a build, whatever the site's size. */
const sliceSize = 250;

/** Lets MiniSearch index the documents, slice by slice, and joins what it serialises. */
export function buildTerms(docs: readonly SearchDoc[], lexicon: Lexicon): BuiltTerms {
  const options = indexOptions(createAnalysis(lexicon));
  const writers = new Map<string, PostingsWriter>();
  const totals = searchFields.map(() => 0);
  let lengths = '';
  for (let first = 0; first < docs.length; first += sliceSize) {
    const slice = docs.slice(first, first + sliceSize);
    const index = new MiniSearch<SearchDoc & { id: number }>(options);
    index.addAll(slice.map((doc, i) => ({ ...doc, id: i })));
    const json = index.toJSON();
    for (const [term, postings] of json.index as unknown as [string, Postings][]) {
      const writer = writers.get(term) ?? postingsWriter();
      writers.set(term, writer);
      writer.add(postings, first);
    }
    const fieldLength = json.fieldLength as Record<string, number[]>;
    for (let i = 0; i < slice.length; i++) {
      const own = fieldLength[i] ?? [];
      lengths += writeLengths(own);
      own.forEach((length, field) => {
        totals[field] = (totals[field] ?? 0) + length;
      });
    }
  }
  const sorted = [...writers].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: sorted.map(([term, writer]) => ({ term, postings: writer.text() })),
    words: sorted
      .filter(([term, writer]) => isWord(term) && !/\d/.test(term) && isWorthKeeping(writer))
      .map(([word, writer]) => ({ word, documents: writer.documents() })),
    averages: totals.map((total) => total / Math.max(1, docs.length)),
    lengths,
  };
}

/** A word of a single long text only is as likely a slip as a word; it is found when written in full. */
function isWorthKeeping(writer: PostingsWriter): boolean {
  return writer.documents() > 1 || writer.beyond(searchFields.indexOf('body'));
}
