import { observed } from '../observed.ts';

/** H12 (S38), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const targetAudience = observed({
  number: 12,
  id: 'target-audience',
  group: 'B',
  needs: ['transcript', 'observation'],
});
