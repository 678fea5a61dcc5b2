import type { Lexicon } from '../lexicon.ts';
import { audienceInteraction } from './audience-interaction.ts';
import { buyerTrust } from './buyer-trust.ts';
import { callToAction } from './call-to-action.ts';
import { creativeFormat } from './creative-format.ts';
import { productDemo } from './product-demo.ts';
import { productDetails } from './product-details.ts';
import { productValue } from './product-value.ts';
import { specialOffers } from './special-offers.ts';
import { targetAudience } from './target-audience.ts';

/** What is listened for in every line of a host. */
export const lexicons: readonly Lexicon[] = [
  audienceInteraction,
  productDemo,
  callToAction,
  creativeFormat,
  productDetails,
  productValue,
  targetAudience,
  specialOffers,
  buyerTrust,
];
