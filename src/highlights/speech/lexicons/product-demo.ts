import type { Lexicon } from '../lexicon.ts';
import { acting } from './product-demo/acting.ts';
import { showing } from './product-demo/showing.ts';

/** H5: words that go with showing a product in use. Words only hint: somebody must have seen it. */
export const productDemo: Lexicon = {
  id: 'product-demo',
  rules: [...acting, ...showing],
};
