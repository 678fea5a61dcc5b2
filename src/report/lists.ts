import { highlightIds } from '../model/highlight.ts';
import type { Settings } from '../model/settings.ts';
import type { Corpus, Row } from './corpus.ts';
import type { Card, ListRecord } from './record.ts';

export const cardsOnPage = 24;

/** Listed sessions in the list's own order: GMV on the site's basis first, other bases after, unknown last. */
export function listedCards(corpus: Corpus, settings: Settings): Card[] {
  const rank = (card: Card) => (card.gmv === null ? 2 : card.gmvBasis === settings.gmvBasis ? 0 : 1);
  return corpus.rows
    .filter((row) => row.listed)
    .map((row) => row.card)
    .sort((a, b) => rank(a) - rank(b) || (b.gmv ?? 0) - (a.gmv ?? 0) || (a.id < b.id ? -1 : 1));
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
    ongoing: cards.filter((card) => card.status === 'ongoing').length,
    withoutViewers: cards.filter((card) => card.viewers === null).length,
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
