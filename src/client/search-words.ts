import type { SearchKind, SearchLang } from '../search/document.ts';

/**
 * What the search page says. Names in braces are filled in; `{n}` comes formatted for the language.
 * The client shows them as plain text, never as HTML.
 */
export interface SearchWords {
  /** Before anything was asked. */
  idle: string;
  /** While the index or an answer is on its way. */
  loading: string;
  /** `{n}` hits in all for `{query}`. */
  found: string;
  /** Nothing found for `{query}`. */
  none: string;
  /** `{to}` was looked for instead of `{from}`. */
  corrected: string;
  /** `{words}` were left out, because they stand nowhere on the site. */
  dropped: string;
  /** A file of the index could not be loaded. */
  failed: string;
  /** The site was published anew while the page was open; says to load it again. */
  outdated: string;
  /** Names of the kinds. */
  kinds: Record<SearchKind, string>;
  ongoing: string;
  ended: string;
}

/** The JSON island `script#search-words` of the search page. */
export interface SearchIsland {
  /** Relative prefix from the page to the root of its language, e.g. `./`. Results' paths are appended. */
  base: string;
  /** Relative path from the page to the folder that holds `search/`, e.g. `./` or `../`. */
  root: string;
  lang: SearchLang;
  words: SearchWords;
}

/** A text with its braces filled in. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);
}
