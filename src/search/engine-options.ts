import type { Options } from 'minisearch';
import type { Analysis } from './analysis.ts';
import { type SearchField, searchFields } from './document.ts';

/** How much a hit in a field counts. */
export const fieldBoosts: Record<SearchField, number> = { title: 6, creator: 4, category: 2, products: 3, body: 1 };

/** MiniSearch as the index is built with. */
export function indexOptions(analysis: Analysis): Options {
  return {
    fields: [...searchFields],
    tokenize: (text, field) => analysis.textTerms(text, field === 'body'),
    processTerm: (term) => analysis.indexTerms(term),
    autoVacuum: false,
  };
}

/** MiniSearch as it answers: queries come as terms already, parted by spaces. */
export const queryOptions: Options = {
  fields: [...searchFields],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: { ...fieldBoosts } },
  autoVacuum: false,
};
