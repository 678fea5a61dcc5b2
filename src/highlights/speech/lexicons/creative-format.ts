import type { Lexicon } from '../lexicon.ts';
import { advising } from './creative-format/advising.ts';
import { explaining } from './creative-format/explaining.ts';
import { telling } from './creative-format/telling.ts';

/** H7: the two forms that words can show: teaching beyond the product at hand, and a story, song or scene. */
export const creativeFormat: Lexicon = {
  id: 'creative-format',
  rules: [...explaining, ...advising, ...telling],
};
