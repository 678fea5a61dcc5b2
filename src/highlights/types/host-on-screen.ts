import { observed } from '../observed.ts';

/**
 * H2 (S28), group A: at least one host can be seen, and is dressed decently and looks clean and neat.
 *
 * Settled: both parts are needed. Picture analysis can count people, so it may confirm only the first part:
 * alone it gives partly at most, while "nobody in the picture" is enough for not_met. Decency is for people.
 * Nobody's identity, face or mood is ever read by machine.
 */
export const hostOnScreen = observed({
  number: 2,
  id: 'host-on-screen',
  group: 'A',
  media: 'part',
  needs: ['observation', 'media'],
});
