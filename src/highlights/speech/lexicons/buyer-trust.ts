import type { Lexicon } from '../lexicon.ts';
import { returns, warranty } from './buyer-trust/after-sale.ts';
import { comparisons } from './buyer-trust/comparison.ts';
import { certificates, qualityControl } from './buyer-trust/quality.ts';
import { shipping } from './buyer-trust/shipping.ts';

/** H14: proof of quality, what happens after the sale, and how the parcel travels. Said, not checked. */
export const buyerTrust: Lexicon = {
  id: 'buyer-trust',
  rules: [...certificates, ...qualityControl, ...comparisons, ...warranty, ...returns, ...shipping],
};
