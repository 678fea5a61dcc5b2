import { observed } from '../observed.ts';

/** H5 (S31), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const productDemo = observed({
  number: 5,
  id: 'product-demo',
  group: 'B',
  needs: ['transcript', 'observation'],
});
