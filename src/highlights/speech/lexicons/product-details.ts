import type { Lexicon } from '../lexicon.ts';
import { certificate } from './product-details/certificate.ts';
import { colour } from './product-details/colour.ts';
import { composition } from './product-details/composition.ts';
import { expiry } from './product-details/expiry.ts';
import { material } from './product-details/material.ts';
import { measure } from './product-details/measure.ts';
import { nutrition } from './product-details/nutrition.ts';
import { origin } from './product-details/origin.ts';
import { pack } from './product-details/pack.ts';
import { size } from './product-details/size.ts';
import { technical } from './product-details/technical.ts';
import { variant } from './product-details/variant.ts';

/** H10: the facts a buyer decides by. Each rule is one kind of detail. */
export const productDetails: Lexicon = {
  id: 'product-details',
  rules: [
    ...material,
    ...composition,
    ...origin,
    ...colour,
    ...size,
    ...measure,
    ...pack,
    ...variant,
    ...technical,
    ...nutrition,
    ...certificate,
    ...expiry,
  ],
};
