import { type Analysis, createAnalysis, isWord } from './analysis.ts';
import type { BaseChunk, ColumnsChunk, DocumentChunk, TermChunk, WordChunk } from './chunks.ts';
import { stateCodes } from './chunks.ts';
import { type Columns, readColumns } from './columns.ts';
import { readNumbers } from './digits.ts';
import type { SearchKind, SearchLang, ShownDoc } from './document.ts';
import { documentsOf } from './postings.ts';
import { shardOf, shardsOfPrefix } from './shards.ts';

/** Gives the data of a chunk by its name (`base`, `t/3`); rejects when it cannot be had. */
export type LoadChunk = (name: string) => Promise<unknown>;

/** A chunk belongs to another build than the base: the site was published anew while the page was open. */
export class StaleIndexError extends Error {
  override readonly name = 'StaleIndexError';
}

/** What every query needs, read once. */
export interface Base extends Pick<BaseChunk, 'ranges' | 'averages' | 'lengths'> {
  count: number;
  analysis: Analysis;
  /** The kind and language of a document. */
  placeOf: (document: number) => { kind: SearchKind; lang: SearchLang | null };
}

/** The index as its chunks hold it; every chunk is asked for once, and again only after a failure. */
export interface IndexReader {
  base: () => Promise<Base>;
  /** The postings (text) of those terms that exist. */
  postings: (terms: Iterable<string>) => Promise<Map<string, string>>;
  /** Words that start with `prefix` and go on, most frequent first. */
  completions: (prefix: string, most: number) => Promise<string[]>;
  /** Words that start with `initial` (all when empty) with the number of documents; null when that is too much to load. */
  vocabulary: (initial: string) => Promise<[word: string, documents: number][] | null>;
  /** Documents in the order of their numbers in the list. */
  documents: (numbers: readonly number[]) => Promise<ShownDoc[]>;
  columns: () => Promise<Columns>;
}

/** Up to this many term shards a prefix is completed from the shards themselves, which the query needs anyway. */
const fewShards = 2;
const mostWordShards = 24;

export function createIndexReader(load: LoadChunk): IndexReader {
  const pending = new Map<string, Promise<unknown>>();

  /** Loads and reads a chunk once. A failure is forgotten, so that the next query tries again. */
  function once<T>(name: string, read: (data: unknown) => T | Promise<T>): Promise<T> {
    const known = pending.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const promise = load(name).then(read);
    pending.set(name, promise);
    promise.catch(() => pending.delete(name));
    return promise;
  }

  const opened = () => once('base', (data) => openBase(data as BaseChunk));

  async function checked<T extends { v: string }, R>(name: string, read: (chunk: T) => R): Promise<R> {
    const { version } = await opened();
    return once(name, (data) => {
      if ((data as T).v !== version) throw new StaleIndexError(`${name} belongs to another build`);
      return read(data as T);
    });
  }

  const termShard = (i: number) =>
    checked(
      `t/${i}`,
      (chunk: TermChunk) => new Map(list(chunk.terms).map((term, k) => [term, chunk.postings[k] ?? ''])),
    );

  const wordShard = (i: number) =>
    checked(`w/${i}`, (chunk: WordChunk) => {
      const documents = readNumbers(chunk.documents);
      return list(chunk.words).map((word, k): [string, number] => [word, documents[k] ?? 0]);
    });

  const documentShard = (i: number) => checked(`d/${i}`, (chunk: DocumentChunk) => chunk.rows);

  return {
    base: async () => (await opened()).base,
    columns: () => checked('cols', (chunk: ColumnsChunk) => readColumns(chunk)),

    async postings(terms) {
      const { terms: firsts } = await opened();
      const found = await Promise.all(
        [...new Set(terms)].map(async (term): Promise<[string, string | undefined]> => {
          const shard = shardOf(firsts, term);
          return [term, shard < 0 ? undefined : (await termShard(shard)).get(term)];
        }),
      );
      return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
    },

    async completions(prefix, most) {
      const { terms, words } = await opened();
      const [from, to] = shardsOfPrefix(terms, prefix);
      let all: [string, number][];
      if (to - from <= fewShards) {
        const shards = await Promise.all(span(from, to).map(termShard));
        all = shards.flatMap((shard) => [...shard].map(([term, text]): [string, number] => [term, documentsOf(text)]));
      } else {
        all = (await Promise.all(span(...shardsOfPrefix(words, prefix)).map(wordShard))).flat();
      }
      const longer = all.filter(([term]) => term.startsWith(prefix) && term !== prefix && isWord(term));
      longer.sort(([a, many], [b, more]) => more - many || Number(a > b) - Number(a < b));
      return longer.slice(0, most).map(([term]) => term);
    },

    async vocabulary(initial) {
      const { words } = await opened();
      const [from, to] = initial === '' ? [0, words.length] : shardsOfPrefix(words, initial);
      if (to - from > mostWordShards) return null;
      return (await Promise.all(span(from, to).map(wordShard))).flat();
    },

    async documents(numbers) {
      const { base, documents: firsts } = await opened();
      return Promise.all(
        numbers.map(async (number) => {
          // Cheap phones keep old browsers: findLastIndex is too new for them.
          const shard = firsts.filter((first) => first <= number).length - 1;
          const row = (await documentShard(shard))[number - (firsts[shard] ?? 0)];
          if (row === undefined) throw new StaleIndexError(`no document ${number}`);
          const [path, title, creator, category, products, body, meta, state] = row;
          const stateName = stateCodes[state] ?? null;
          return { ...base.placeOf(number), path, title, creator, category, products, body, meta, state: stateName };
        }),
      );
    },
  };
}

function openBase(chunk: BaseChunk) {
  const ends: number[] = [];
  for (const [, , count] of chunk.ranges) ends.push((ends.at(-1) ?? 0) + count);
  let next = 0;
  const documents = readNumbers(chunk.documents).map((count) => {
    next += count;
    return next - count;
  });
  const base: Base = {
    ranges: chunk.ranges,
    averages: chunk.averages,
    lengths: chunk.lengths,
    count: ends.at(-1) ?? 0,
    analysis: createAnalysis(chunk.lexicon),
    placeOf(document) {
      const range = chunk.ranges[ends.findIndex((end) => document < end)];
      if (range === undefined) throw new StaleIndexError(`no document ${document}`);
      return { kind: range[0], lang: range[1] };
    },
  };
  return { version: chunk.v, base, terms: list(chunk.terms), words: list(chunk.words), documents };
}

const list = (text: string) => (text === '' ? [] : text.split(' '));
const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
