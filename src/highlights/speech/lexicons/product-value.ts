import type { Lexicon } from '../lexicon.ts';
import { cause } from './product-value/cause.ts';
import { denied } from './product-value/denied.ts';
import { ease } from './product-value/ease.ts';
import { feature } from './product-value/feature.ts';
import { lasting } from './product-value/lasting.ts';
import { looks } from './product-value/looks.ts';
import { room } from './product-value/room.ts';
import { shown } from './product-value/shown.ts';
import { speed } from './product-value/speed.ts';
import { taste } from './product-value/taste.ts';
import { work } from './product-value/work.ts';

/**
 * H11: a feature, the benefit it brings, and the main benefit of a whole product. A benefit is concrete by its cause,
 * its time, its place on the body, its measure, a named trouble that does not happen or a named thing that fits in;
 * each file holds one such way of saying it. Pairs of a feature and a benefit are made in the type.
 */
export const productValue: Lexicon = {
  id: 'product-value',
  rules: [
    ...feature,
    ...denied,
    ...cause,
    ...lasting,
    ...ease,
    ...speed,
    ...room,
    ...work,
    ...shown,
    ...looks,
    ...taste,
  ],
};
