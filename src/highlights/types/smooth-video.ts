import { observed } from '../observed.ts';
import { hygieneWeight } from '../type.ts';

/**
 * H26 (S52), group G: the video runs smoothly: no stutter, no shaking, no transition that disturbs.
 *
 * Settled: dropped frames, freezes and motion from an analysis or an encoder's log may decide it.
 */
export const smoothVideo = observed({
  number: 26,
  id: 'smooth-video',
  group: 'G',
  weight: hygieneWeight,
  media: 'decides',
});
