import { observed } from '../observed.ts';

/** H16 (S42), group E: its spoken evidence is read in a coming step; until then people decide it. */
export const qualityContent = observed({
  number: 16,
  id: 'quality-content',
  group: 'E',
  needs: ['transcript', 'observation'],
});
