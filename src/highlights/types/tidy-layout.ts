import { observed } from '../observed.ts';

/**
 * H23 (S49), group F: stickers, texts and overlays may inform, but cover neither face nor product and do not
 * clutter the picture.
 *
 * Settled: picture analysis can test covering only. A cover is not_met; none is partly, because clutter is
 * for people to judge.
 */
export const tidyLayout = observed({
  number: 23,
  id: 'tidy-layout',
  group: 'F',
  media: 'part',
  needs: ['observation', 'media'],
});
