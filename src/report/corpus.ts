import { type Frequency, frequencyAmong } from '../highlights/choose.ts';
import { best, nameWords, overlap } from '../insight/similar.ts';
import { benchmark } from '../insight/statistics.ts';
import { type HighlightId, highlightIds } from '../model/highlight.ts';
import type { Product, SessionProduct } from '../model/records.ts';
import type { Card, HighlightStats, ProductLine, SessionRecord } from './record.ts';

/** What is kept in memory of every session while the report is built. */
export interface Row {
  card: Card;
  listed: boolean;
}

/** Facts about all sessions together, each computed once. */
export interface Corpus {
  rows: readonly Row[];
  byCategory: ReadonlyMap<string, readonly Row[]>;
  frequency: (card: Card) => Frequency;
  standing: (card: Card) => SessionRecord['standing'];
  similar: (card: Card) => Card[];
  stats: () => HighlightStats[];
}

/** Counts once over all rows. `sold` tells which products each session sold. */
export function corpusOf(rows: readonly Row[], sold: ReadonlyMap<string, readonly SessionProduct[]>): Corpus {
  const byCategory = Map.groupBy(rows, (row) => row.card.category?.slug ?? '');
  const everywhere = frequencyOf(rows);
  const frequencies = new Map([...byCategory].map(([slug, group]) => [slug, frequencyOf(group)]));
  const words = new Map(rows.map(({ card }) => [card.id, nameWords(card.title)]));
  const productIds = new Map(
    rows.map(({ card }) => [card.id, new Set(sold.get(card.id)?.map((row) => row.productId))]),
  );
  const benchmarks = new Map([...byCategory].map(([slug, group]) => [slug, benchmarksOf(group)]));

  return {
    rows,
    byCategory,
    frequency: (card) => frequencyAmong(card.category ? frequencies.get(card.category.slug) : undefined, everywhere),
    standing: (card) =>
      card.category && card.status === 'ended' ? standingOf(card, benchmarks.get(card.category.slug)) : [],
    similar: (card) => {
      const group = (byCategory.get(card.category?.slug ?? '') ?? []).filter(
        (row) => row.listed && row.card.id !== card.id,
      );
      const mine = words.get(card.id) ?? new Set();
      const products = productIds.get(card.id) ?? new Set();
      const likeness = (other: Card) => {
        const alike =
          (card.category ? 0.1 : 0) +
          overlap(products, productIds.get(other.id) ?? new Set()) * 2 +
          overlap(mine, words.get(other.id) ?? new Set());
        // Other creators and more proof go first among equals; they make nothing similar by themselves.
        const preferred =
          (other.creator.handle === card.creator.handle ? -0.05 : 0) +
          (other.main.length + other.fingerprint.split('m').length) / 1000;
        return alike > 0 ? alike + preferred : 0;
      };
      return best(group, (row) => likeness(row.card), 3).map((row) => row.card);
    },
    stats: () => highlightStats(rows),
  };
}

function frequencyOf(rows: readonly Row[]): Frequency {
  const met: Partial<Record<HighlightId, number>> = {};
  for (const { card } of rows) {
    for (const [i, id] of highlightIds.entries()) if (card.fingerprint[i] === 'm') met[id] = (met[id] ?? 0) + 1;
  }
  return { sessions: rows.length, met };
}

/** How often each practice is met, partly met, not met and not known. */
export function highlightStats(rows: readonly Row[]): HighlightStats[] {
  return highlightIds.map((id, i) => {
    const count = (letter: string) => rows.reduce((sum, { card }) => sum + (card.fingerprint[i] === letter ? 1 : 0), 0);
    return { id, met: count('m'), partly: count('p'), not_met: count('n'), unknown: count('u') };
  });
}

interface Benchmarks {
  gmvPerHour: Map<string, number[]>;
  viewers: number[];
}

/** GMV figures compare only on one basis and in one currency. */
export function gmvKey({ gmvBasis, currency }: Pick<Card, 'gmvBasis' | 'currency'>): string {
  return `${gmvBasis} ${currency}`;
}

function benchmarksOf(rows: readonly Row[]): Benchmarks {
  const ended = rows.filter((row) => row.card.status === 'ended' && row.listed);
  const earning = ended.filter((row) => row.card.gmvPerHour !== null);
  return {
    gmvPerHour: new Map(
      [...Map.groupBy(earning, (row) => gmvKey(row.card))].map(([key, group]) => [
        key,
        group.map((row) => row.card.gmvPerHour ?? 0),
      ]),
    ),
    viewers: ended.flatMap((row) => row.card.viewers ?? []),
  };
}

function standingOf(card: Card, figures: Benchmarks | undefined): SessionRecord['standing'] {
  if (!figures) return [];
  const standing: SessionRecord['standing'] = [];
  const add = (metric: 'gmvPerHour' | 'viewers', value: number | null, values: readonly number[]) => {
    const known = benchmark(values);
    // A share of fewer than ten sessions would sound more exact than it is.
    if (value === null || !known || values.length < 10) return;
    const share = values.filter((other) => other <= value).length / values.length;
    standing.push({ metric, benchmark: known, share });
  };
  add('gmvPerHour', card.gmvPerHour, figures.gmvPerHour.get(gmvKey(card)) ?? []);
  add('viewers', card.viewers, figures.viewers);
  return standing;
}

/** Similar products by the words of their names, else by category; computed once for each product asked for. */
export function similarProducts(products: ReadonlyMap<string, Product>): (id: string) => ProductLine['similar'] {
  const words = new Map([...products.values()].map((product) => [product.id, nameWords(product.name)]));
  const byCategory = Map.groupBy(products.values(), (product) => product.category ?? '');
  const known = new Map<string, ProductLine['similar']>();
  const search = (id: string): ProductLine['similar'] => {
    const product = products.get(id);
    if (!product) return [];
    const mine = words.get(id) ?? new Set();
    const candidates = product.category ? (byCategory.get(product.category) ?? []) : products.values();
    const likeness = (other: Product) =>
      other.id === id ? 0 : overlap(mine, words.get(other.id) ?? new Set()) + (product.category ? 0.001 : 0);
    return best(candidates, likeness, 3).map((other) => ({
      id: other.id,
      name: other.name,
      reason: overlap(mine, words.get(other.id) ?? new Set()) > 0.1 ? 'name' : 'category',
    }));
  };
  return (id) => {
    const found = known.get(id) ?? search(id);
    known.set(id, found);
    return found;
  };
}
