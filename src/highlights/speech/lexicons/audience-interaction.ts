import type { Lexicon } from '../lexicon.ts';
import { prompts } from './audience-interaction/prompts.ts';
import { questions } from './audience-interaction/questions.ts';
import { replies } from './audience-interaction/replies.ts';

/** H4: responding to viewers (names, thanks, answers) and inviting them to take part (prompts, questions). */
export const audienceInteraction: Lexicon = {
  id: 'audience-interaction',
  rules: [...replies, ...prompts, ...questions],
};
