import { createHash } from 'node:crypto';
import type { Writer } from '../model/writer.ts';
import { buildTerms } from './build-terms.ts';
import {
  type BaseChunk,
  type ColumnsChunk,
  chunkScript,
  type DocumentChunk,
  type DocumentRow,
  stateCodes,
  type TermChunk,
  type WordChunk,
} from './chunks.ts';
import { writeColumns } from './columns.ts';
import { writeNumbers } from './digits.ts';
import { type SearchDoc, searchKinds } from './document.ts';
import { lexicon } from './lexicon/index.ts';
import { cutShards } from './shards.ts';

/** What was written: bytes of all files, uncompressed; terms are words, roots and synonym groups. */
export interface WrittenSearch {
  documents: number;
  terms: number;
  /** Files. */
  shards: number;
  bytes: number;
}

/** Chosen by the bytes a first answer takes at 1,000 and 10,000 pages, against the number of files. */
const termShardBytes = 20_000;
const wordShardBytes = 16_000;
const documentShardBytes = 12_000;
const documentShardRows = 20;

/** Raise it when the meaning of a chunk changes while its documents do not. */
const format = 1;

/**
 * Writes the search index of a site under `search/`: classic scripts that call `__sorot.search.chunk(name, data)`.
 * The same documents give the same bytes, in whatever order they come. What stands in no document stands in no file.
 */
export function buildSearch(docs: Iterable<SearchDoc>, writer: Writer): WrittenSearch {
  const ordered = [...docs].sort(inOrder);
  const rows = ordered.map(rowOf);
  const v = versionOf(ordered, rows);
  const written: WrittenSearch = { documents: ordered.length, terms: 0, shards: 0, bytes: 0 };
  const chunk = <T extends { v: string }>(name: string, data: Omit<T, 'v'>) => {
    const text = chunkScript(name, JSON.stringify({ v, ...data }));
    writer.write(`search/${name}.js`, text);
    written.shards++;
    written.bytes += Buffer.byteLength(text);
  };

  const built = buildTerms(ordered, lexicon);
  written.terms = built.terms.length;
  const termShards = cutShards(built.terms, ({ term, postings }) => term.length + postings.length + 4, termShardBytes);
  termShards.forEach((shard, i) => {
    chunk<TermChunk>(`t/${i}`, {
      terms: shard.map(({ term }) => term).join(' '),
      postings: shard.map(({ postings }) => postings),
    });
  });
  const wordShards = cutShards(built.words, ({ word }) => word.length + 2, wordShardBytes);
  wordShards.forEach((shard, i) => {
    const documents = writeNumbers(shard.map((entry) => entry.documents));
    chunk<WordChunk>(`w/${i}`, { words: shard.map(({ word }) => word).join(' '), documents });
  });
  const documentShards = cutShards(rows, (row) => JSON.stringify(row).length, documentShardBytes, documentShardRows);
  documentShards.forEach((shard, i) => {
    chunk<DocumentChunk>(`d/${i}`, { rows: shard });
  });
  chunk<ColumnsChunk>('cols', writeColumns(ordered));
  chunk<BaseChunk>('base', {
    ranges: rangesOf(ordered),
    averages: built.averages,
    lengths: built.lengths,
    terms: termShards.map((shard) => shard[0]?.term).join(' '),
    words: wordShards.map((shard) => shard[0]?.word).join(' '),
    documents: writeNumbers(documentShards.map((shard) => shard.length)),
    lexicon,
  });
  return written;
}

/** By kind, language, then newest first: ranges tell kind and language, and equally good hits come newest first. */
function inOrder(a: SearchDoc, b: SearchDoc): number {
  return (
    searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) ||
    compare(a.lang ?? '', b.lang ?? '') ||
    (b.sort.at ?? 0) - (a.sort.at ?? 0) ||
    compare(a.path, b.path)
  );
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

function rowOf(doc: SearchDoc): DocumentRow {
  const state = Math.max(0, stateCodes.indexOf(doc.state)) as 0 | 1 | 2;
  return [doc.path, doc.title, doc.creator, doc.category, doc.products, doc.body, doc.meta, state];
}

function rangesOf(docs: readonly SearchDoc[]) {
  const ranges: [SearchDoc['kind'], SearchDoc['lang'], number][] = [];
  for (const { kind, lang } of docs) {
    const last = ranges.at(-1);
    if (last?.[0] === kind && last[1] === lang) last[2]++;
    else ranges.push([kind, lang, 1]);
  }
  return ranges;
}

function versionOf(docs: readonly SearchDoc[], rows: readonly DocumentRow[]): string {
  const hash = createHash('sha256').update(`${format}${JSON.stringify(lexicon)}`);
  docs.forEach(({ kind, lang, sort }, i) => {
    hash.update(JSON.stringify([kind, lang, sort.gmv, sort.viewers, sort.at, rows[i]]));
  });
  return hash.digest('hex').slice(0, 10);
}
