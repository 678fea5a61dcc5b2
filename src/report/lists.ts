import { highlightIds } from '../model/highlight.ts';
import type { Settings } from '../model/settings.ts';
import { type Corpus, gmvKey, type Row } from './corpus.ts';
import type { Card, ListRecord } from './record.ts';

export const cardsOnPage = 24;

/** Listed sessions in the list's own order. */
export function listedCards(corpus: Corpus, settings: Settings): Card[] {
  const listed = corpus.rows.filter((row) => row.listed);
  return bySales(
    listed.map((row) => row.card),
    settings,
  );
}

/**
 * Cards by GMV: those on the site's basis and in its currency (else the most common one) first, unknown last.
 * Figures that do not compare with these stand between, each basis and currency by itself.
 */
export function bySales(cards: readonly Card[], settings: Settings): Card[] {
  const currency = settings.currency ?? mostCommon(cards.flatMap((card) => (card.gmv === null ? [] : card.currency)));
  const main = gmvKey({ gmvBasis: settings.gmvBasis, currency });
  const rank = (card: Card) => (card.gmv === null ? 2 : gmvKey(card) === main ? 0 : 1);
  const group = (card: Card) => (card.gmv === null ? '' : gmvKey(card));
  return cards.toSorted((a, b) => {
    const [left, right] = [group(a), group(b)];
    const apart = left === right ? 0 : left < right ? -1 : 1;
    return rank(a) - rank(b) || apart || (b.gmv ?? 0) - (a.gmv ?? 0) || (a.id < b.id ? -1 : 1);
  });
}

/** The value that comes most often, the first in the alphabet among equals; null for none. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, n: all.length }));
  return counts.sort((a, b) => b.n - a.n || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))[0]?.value ?? null;
}

/** The list's pages, 24 cards each; always at least one, so that the list has an address when it is empty. */
export function listRecords(corpus: Corpus, settings: Settings): [string, ListRecord][] {
  const cards = listedCards(corpus, settings);
  const pages = Math.max(1, Math.ceil(cards.length / cardsOnPage));
  const count = <K>(keys: Iterable<K>) => {
    const map = new Map<K, number>();
    for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
    return map;
  };
  const categories = count(cards.flatMap((card) => card.category?.slug ?? []));
  const names = new Map(cards.flatMap((card) => (card.category ? [[card.category.slug, card.category.name]] : [])));
  const creators = count(cards.map((card) => card.creator.handle));
  const markets = count(cards.flatMap((card) => card.market ?? []));
  const creatorNames = new Map(cards.map((card) => [card.creator.handle, card.creator.name]));
  const shared = {
    pages,
    listed: cards.length,
    all: corpus.rows.length,
    listedMinutes: settings.listedMinutes,
    gmvBasis: settings.gmvBasis,
    categories: [...categories]
      .map(([slug, n]) => ({ slug, name: names.get(slug) ?? slug, count: n }))
      .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)),
    practices: highlightIds.map((id, i) => ({ id, count: cards.filter((card) => card.fingerprint[i] === 'm').length })),
    creators: [...creators]
      .map(([handle, n]) => ({ handle, name: creatorNames.get(handle) ?? handle, count: n }))
      .sort((a, b) => b.count - a.count || (a.handle < b.handle ? -1 : 1))
      .slice(0, 200),
    markets: [...markets]
      .map(([market, n]) => ({ market, count: n }))
      .sort((a, b) => b.count - a.count || (a.market < b.market ? -1 : 1)),
    ongoing: cards.filter((card) => card.status === 'ongoing').length,
  };
  return Array.from({ length: pages }, (_, i) => [
    String(i + 1),
    { page: i + 1, ...shared, cards: cards.slice(i * cardsOnPage, (i + 1) * cardsOnPage) },
  ]);
}

/** Rows newest first. */
export function newestFirst(rows: readonly Row[]): Card[] {
  return rows
    .map((row) => row.card)
    .sort((a, b) => Date.parse(b.startAt) - Date.parse(a.startAt) || (a.id < b.id ? -1 : 1));
}
