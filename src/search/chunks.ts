import type { SearchKind, SearchLang } from './document.ts';
import type { Lexicon } from './lexicon/index.ts';

/** Every chunk carries the index's version, so that a reader never mixes the files of two builds. */
interface Chunk {
  v: string;
}

/** `search/base.js`: what every query needs. */
export interface BaseChunk extends Chunk {
  /** Documents are numbered through these ranges, in this order: kind, language, how many. */
  ranges: [kind: SearchKind, lang: SearchLang | null, count: number][];
  /** Mean number of different terms by field, as MiniSearch counts them. */
  averages: number[];
  /** Two characters a document: terms of the title, and of the body (logarithmic, see `lengths.ts`). */
  lengths: string;
  /** The first term of every term shard, space-separated. */
  terms: string;
  /** The first word of every vocabulary shard, space-separated. */
  words: string;
  /** How many documents every document shard holds (`digits.ts`). */
  documents: string;
  lexicon: Lexicon;
}

/** `search/t/<n>.js`: ascending terms, space-separated, and the postings of each (`postings.ts`). */
export interface TermChunk extends Chunk {
  terms: string;
  postings: string[];
}

/** `search/w/<n>.js`: ascending words worth completing or correcting to, and how many documents hold each. */
export interface WordChunk extends Chunk {
  words: string;
  documents: string;
}

/** A document as a chunk holds it; kind and language follow from its number. */
export type DocumentRow = [
  path: string,
  title: string,
  creator: string,
  category: string,
  products: string,
  body: string,
  meta: string[],
  state: 0 | 1 | 2,
];

/** `search/d/<n>.js`: documents for display. */
export interface DocumentChunk extends Chunk {
  rows: DocumentRow[];
}

/** `search/cols.js`: columns over all documents, base64 typed arrays, little-endian. */
export interface ColumnsChunk extends Chunk {
  categories: string[];
  /** u16: index into `categories`. */
  category: string;
  /** Bytes of one rank: 2, or 4 for more than 65,535 documents. */
  wide: 2 | 4;
  /** Ranks from 1 upwards by value, equal values sharing one; 0: not known. */
  gmv: string;
  viewers: string;
  at: string;
}

export const stateCodes = [null, 'ongoing', 'ended'] as const;

/** A chunk as the text of a classic script. JSON.parse of a string is read faster than an object literal. */
export function chunkScript(name: string, json: string): string {
  const quoted = json
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `__sorot.search.chunk('${name}',JSON.parse('${quoted}'))\n`;
}
