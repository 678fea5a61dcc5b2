import { observed } from '../observed.ts';

/** H13 (S39), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const specialOffers = observed({
  number: 13,
  id: 'special-offers',
  group: 'B',
  needs: ['transcript', 'observation'],
});
