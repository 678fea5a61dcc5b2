import { observed } from '../observed.ts';

/** H1 (S27), group A: its spoken evidence is read in a coming step; until then people decide it. */
export const localLanguage = observed({
  number: 1,
  id: 'local-language',
  group: 'A',
  needs: ['transcript', 'observation'],
});
