import { observed } from '../observed.ts';

/** H10 (S36), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const productDetails = observed({
  number: 10,
  id: 'product-details',
  group: 'B',
  needs: ['transcript', 'observation'],
});
