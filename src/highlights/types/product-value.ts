import { observed } from '../observed.ts';

/** H11 (S37), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const productValue = observed({
  number: 11,
  id: 'product-value',
  group: 'B',
  needs: ['transcript', 'observation'],
});
