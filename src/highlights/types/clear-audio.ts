import { observed } from '../observed.ts';
import { hygieneWeight } from '../type.ts';

/**
 * H27 (S53), group G: the host is easy to understand over any music, without drop-outs or noise, at a steady,
 * fitting volume.
 *
 * Settled: sound analysis (loudness range, clipping, drop-outs) may decide it as a proxy of low confidence.
 */
export const clearAudio = observed({
  number: 27,
  id: 'clear-audio',
  group: 'G',
  weight: hygieneWeight,
  media: 'decides',
});
