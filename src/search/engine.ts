import type { SortKey } from './columns.ts';
import type { SearchKind, SearchLang, ShownDoc } from './document.ts';
import { type Excerpt, excerptOf, type Marks, marksOf } from './excerpt.ts';
import { type Base, createIndexReader, type IndexReader, type LoadChunk } from './index-reader.ts';
import { type Ranked, rank } from './rank.ts';
import { type Resolved, resolve } from './resolve.ts';

export interface SearchOptions {
  /** Only these kinds. */
  kinds?: readonly SearchKind[];
  /** Only this category, as the documents name it. */
  category?: string;
  /** Documents of this language and those of every language. */
  lang: SearchLang;
  limit: number;
  offset: number;
  /** Largest first, unknown last; without it the best hits first. */
  sort?: SortKey;
  /** Also count the categories (loads the columns). */
  facets?: boolean;
}

export interface Hit {
  doc: ShownDoc;
  excerpt: Excerpt;
  titleMarks: Marks;
  /** Comparable within one answer. */
  score: number;
}

export interface SearchAnswer {
  total: number;
  hits: Hit[];
  /** Words that stand nowhere on the site and were left out. */
  dropped: string[];
  /** Words that stand nowhere, and what was looked for instead. */
  corrected: Record<string, string>;
  facets: {
    /** Hits by kind, whatever kinds were asked for. */
    kinds: Partial<Record<SearchKind, number>>;
    /** Hits by category, whatever category was asked for; null unless the columns were needed anyway. */
    categories: Record<string, number> | null;
  };
}

export interface SearchEngine {
  /**
   * Answers a query: every word must be found, as itself, by its root or by a synonym; the last word may be half typed
   * (a space behind it ends it). A blank query lists everything. Rejects when a chunk cannot be loaded, and with a
   * StaleIndexError when the chunks belong to different builds.
   */
  search: (query: string, options: SearchOptions) => Promise<SearchAnswer>;
}

interface Found extends Pick<Resolved, 'wanted' | 'dropped' | 'corrected'> {
  ranked: Ranked[];
}

/** Makes the search of a site out of its chunks. Loads nothing before the first query. */
export function createEngine(load: LoadChunk): SearchEngine {
  const reader = createIndexReader(load);
  // The last query is asked again for more hits and for other filters.
  let last: { query: string; found: Promise<Found> } | null = null;

  function find(query: string): Promise<Found> {
    if (last?.query === query) return last.found;
    const found = findAll(query, reader);
    last = { query, found };
    found.catch(() => {
      if (last?.found === found) last = null;
    });
    return found;
  }

  return {
    async search(query, options) {
      const base = await reader.base();
      const { ranked, wanted, dropped, corrected } = await find(query);
      const { hits, facets } = await select(ranked, options, base, reader);
      const page = hits.slice(options.offset, options.offset + options.limit);
      const docs = await reader.documents(page.map(({ document }) => document));
      return {
        total: hits.length,
        hits: docs.map((doc, i) => ({
          doc,
          excerpt: bestExcerpt(doc, wanted, base),
          titleMarks: marksOf(doc.title, wanted, base.analysis),
          score: page[i]?.score ?? 0,
        })),
        dropped,
        corrected,
        facets,
      };
    },
  };
}

async function findAll(query: string, reader: IndexReader): Promise<Found> {
  const base = await reader.base();
  if (query.trim() === '') {
    const ranked = Array.from({ length: base.count }, (_, document) => ({ document, score: 0 }));
    return { ranked, wanted: { words: new Set(), roots: new Set(), groups: new Set() }, dropped: [], corrected: {} };
  }
  const { query: asked, postings, wanted, dropped, corrected } = await resolve(query, base, reader);
  return { ranked: asked === null ? [] : rank(asked, postings, base), wanted, dropped, corrected };
}

/** Filters and sorts hits, and counts them by facet. Loads the columns only when something needs them. */
async function select(ranked: readonly Ranked[], options: SearchOptions, base: Base, reader: IndexReader) {
  const { kinds, category, lang, sort } = options;
  const columns = category !== undefined || sort !== undefined || options.facets ? await reader.columns() : null;
  const counts: SearchAnswer['facets'] = { kinds: {}, categories: columns && {} };
  const hits = ranked.filter(({ document }) => {
    const place = base.placeOf(document);
    if (place.lang !== null && place.lang !== lang) return false;
    const own = columns?.categories[columns.category[document] ?? 0] ?? '';
    const inKind = kinds === undefined || kinds.includes(place.kind);
    const inCategory = category === undefined || own === category;
    if (inCategory) counts.kinds[place.kind] = (counts.kinds[place.kind] ?? 0) + 1;
    if (inKind && own !== '' && counts.categories) counts.categories[own] = (counts.categories[own] ?? 0) + 1;
    return inKind && inCategory;
  });
  const ranks = sort && columns?.ranks[sort];
  if (ranks) hits.sort((a, b) => (ranks[b.document] ?? 0) - (ranks[a.document] ?? 0));
  return { hits, facets: counts };
}

/** From the body; from the product names when only they hold a hit. */
function bestExcerpt(doc: ShownDoc, wanted: Found['wanted'], { analysis }: Base): Excerpt {
  const body = excerptOf(doc.body, wanted, analysis);
  if (body.marks.length > 0 || doc.products === '') return body;
  const products = excerptOf(doc.products, wanted, analysis);
  return products.marks.length > 0 || doc.body === '' ? products : body;
}
