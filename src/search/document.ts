import type { Lang } from '../model/language.ts';

/** What a searchable page is. The order is the order of equally good hits and of the index's ranges. */
export const searchKinds = ['category', 'creator', 'guide', 'lesson', 'session', 'product', 'video'] as const;
export type SearchKind = (typeof searchKinds)[number];
export type SearchLang = Lang;

/** One page as the search room takes it. Only pages that consent allows may be handed over. */
export interface SearchDoc {
  kind: SearchKind;
  /** Site-relative page path without the language, e.g. `live/x.html`. */
  path: string;
  /** null: the page exists in every language. */
  lang: SearchLang | null;
  title: string;
  creator: string;
  category: string;
  /** Product names, joined. */
  products: string;
  /** Quotes, captions, the text of a guide. Searched, and the source of excerpts. */
  body: string;
  /** Short facts shown with a result (`Rp48,2 jt`, `9.418 penonton`). Shown, never searched. */
  meta: string[];
  state: 'ongoing' | 'ended' | null;
  /** Values to sort by, larger first, null last: money in major units of one currency, people, epoch seconds. */
  sort: { gmv: number | null; viewers: number | null; at: number | null };
}

/** A page as a result shows it. */
export type ShownDoc = Omit<SearchDoc, 'sort'>;

/** The searched fields in the index's order. */
export const searchFields = ['title', 'creator', 'category', 'products', 'body'] as const;
export type SearchField = (typeof searchFields)[number];
