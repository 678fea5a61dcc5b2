import { observed } from '../observed.ts';

/** H7 (S33), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const creativeFormat = observed({
  number: 7,
  id: 'creative-format',
  group: 'B',
  needs: ['transcript', 'observation'],
});
