import { roots } from './roots.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { exceptions, words } from './words.ts';

/**
 * What the search knows of the language. It travels with the index (`search/base.js`), so that the reader's side
 * always takes words apart as the build did, and the script of the page stays small.
 */
export interface Lexicon {
  /** Space-separated. */
  roots: string;
  words: string;
  /** `word=root`, space-separated. */
  exceptions: string;
  stopWords: string;
  /** One group each, phrases parted by `|`. */
  synonyms: string[];
}

const squeeze = (text: string) => text.trim().replace(/\s+/g, ' ');

/** The curated Indonesian lexicon. */
export const lexicon: Lexicon = {
  roots: squeeze(roots),
  words: squeeze(words),
  exceptions: squeeze(exceptions),
  stopWords: squeeze(stopWords),
  synonyms: synonyms
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s*\|\s*/g, '|').trim()),
};
