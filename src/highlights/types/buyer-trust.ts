import { observed } from '../observed.ts';

/** H14 (S40), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const buyerTrust = observed({
  number: 14,
  id: 'buyer-trust',
  group: 'B',
  needs: ['transcript', 'observation'],
});
