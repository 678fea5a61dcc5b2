import { observed } from '../observed.ts';

/** H4 (S30), group A: its spoken evidence is read in a coming step; until then people decide it. */
export const audienceInteraction = observed({
  number: 4,
  id: 'audience-interaction',
  group: 'A',
  needs: ['transcript', 'observation'],
});
