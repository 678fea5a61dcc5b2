import { observed } from '../observed.ts';

/** H6 (S32), group B: its spoken evidence is read in a coming step; until then people decide it. */
export const callToAction = observed({
  number: 6,
  id: 'call-to-action',
  group: 'B',
  needs: ['transcript', 'observation'],
});
