import type { Consented } from '../consent/consent.ts';
import { benchmark, median } from '../insight/statistics.ts';
import { type Corpus, gmvKey, highlightStats, type Row } from './corpus.ts';
import { bySales } from './lists.ts';
import type { Card, CategoryRecord, CategorySummary, CreatorRecord, StartSlot } from './record.ts';

const cardsShown = 24;
/** Sessions of one start from which on their median says something. */
const fewestAtOneStart = 3;

/** Categories by number of listed sessions. */
export function categorySummaries(corpus: Corpus): CategorySummary[] {
  return groups(corpus).map(([slug, rows]) => {
    const earning = mostComparable(rows);
    return {
      slug,
      name: rows[0]?.card.category?.name ?? slug,
      sessions: rows.length,
      creators: new Set(rows.map((row) => row.card.creator.handle)).size,
      gmvPerHour: benchmark(earning.map((row) => row.card.gmvPerHour ?? 0))?.median ?? null,
      gmvBasis: earning[0]?.card.gmvBasis ?? null,
      currency: earning[0]?.card.currency ?? null,
    };
  });
}

export function categoryRecords(corpus: Corpus, dataset: Consented): [string, CategoryRecord][] {
  const listed = ended(corpus.rows.filter((row) => row.listed));
  const everywhere = Map.groupBy(listed.filter(earns), (row) => gmvKey(row.card));
  const viewersEverywhere = benchmark(listed.flatMap((row) => row.card.viewers ?? []));
  const benchmarks = new Map([...everywhere].map(([key, all]) => [key, benchmark(all.map(gmvPerHour))]));
  return groups(corpus).map(([slug, rows]) => {
    const earning = mostComparable(rows);
    const key = earning[0] ? gmvKey(earning[0].card) : null;
    const cards = bySales(
      rows.map((row) => row.card),
      dataset.settings,
    );
    return [
      slug,
      {
        slug,
        name: rows[0]?.card.category?.name ?? slug,
        sessions: rows.length,
        creators: new Set(rows.map((row) => row.card.creator.handle)).size,
        gmvPerHour: benchmark(earning.map(gmvPerHour)),
        viewers: benchmark(ended(rows).flatMap((row) => row.card.viewers ?? [])),
        all: { gmvPerHour: key === null ? null : (benchmarks.get(key) ?? null), viewers: viewersEverywhere },
        currency: earning[0]?.card.currency ?? null,
        practices: practicesSeen(rows).slice(0, 8),
        products: topProducts(rows, dataset),
        startHours: startHours(rows, new Set(earning.map((row) => row.card))),
        cards: cards.slice(0, cardsShown),
      },
    ];
  });
}

/** Practices met most often among sessions in which the answer is known; at least three must be known. */
export function practicesSeen(rows: readonly Row[]): CreatorRecord['practices'] {
  return highlightStats(rows)
    .map(({ id, met, partly, not_met }) => ({ id, met, known: met + partly + not_met }))
    .filter(({ met, known }) => met > 0 && known >= 3)
    .sort((a, b) => b.met - a.met || b.met / b.known - a.met / a.known);
}

function groups(corpus: Corpus): [string, Row[]][] {
  return [...corpus.byCategory]
    .map(([slug, rows]): [string, Row[]] => [slug, rows.filter((row) => row.listed)])
    .filter(([slug, rows]) => slug !== '' && rows.length > 0)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function ended(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.card.status === 'ended');
}

function earns({ card }: Row): boolean {
  return card.gmvPerHour !== null;
}

function gmvPerHour({ card }: Row): number {
  return card.gmvPerHour ?? 0;
}

/** The ended sessions with GMV on the basis and in the currency that most of them share: only they compare. */
function mostComparable(rows: readonly Row[]): Row[] {
  const earning = ended(rows).filter(earns);
  const byKey = [...Map.groupBy(earning, (row) => gmvKey(row.card))];
  return byKey.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[1] ?? [];
}

function topProducts(rows: readonly Row[], dataset: Consented): CategoryRecord['products'] {
  const totals = new Map<string, CategoryRecord['products'][number]>();
  for (const { card } of rows) {
    for (const sold of dataset.sessionProducts.get(card.id) ?? []) {
      const product = dataset.products.get(sold.productId);
      if (!product) continue;
      const currency = sold.currency ?? product.currency ?? card.currency;
      const total = totals.get(product.id) ?? { id: product.id, name: product.name, gmv: null, units: null, currency };
      if (sold.gmv !== null && total.currency === currency) total.gmv = (total.gmv ?? 0) + sold.gmv;
      if (sold.units !== null) total.units = (total.units ?? 0) + sold.units;
      totals.set(product.id, total);
    }
  }
  return [...totals.values()]
    .sort((a, b) => (b.gmv ?? -1) - (a.gmv ?? -1) || (b.units ?? -1) - (a.units ?? -1) || (a.id < b.id ? -1 : 1))
    .slice(0, 8);
}

/**
 * Starts by weekday (Monday first) and hour of the session's own wall clock, and a last row for all days. Medians are of
 * `comparable` cards only.
 */
function startHours(rows: readonly Row[], comparable: ReadonlySet<Card>): StartSlot[][] {
  const table = Array.from({ length: 8 }, () => Array.from({ length: 24 }, (): Card[] => []));
  for (const { card } of rows) {
    const day = (new Date(`${card.startAt.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
    const hour = Number(card.startAt.slice(11, 13));
    for (const row of [day, 7]) table[row]?.[hour]?.push(card);
  }
  return table.map((hours) =>
    hours.map((cards) => {
      const figures = cards.filter((card) => comparable.has(card)).map((card) => card.gmvPerHour ?? 0);
      return { sessions: cards.length, gmvPerHour: figures.length < fewestAtOneStart ? null : median(figures) };
    }),
  );
}
