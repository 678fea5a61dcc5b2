import { observed } from '../observed.ts';
import { hygieneWeight } from '../type.ts';

/**
 * H25 (S51), group G: sharp and in focus on the subject, in natural light and colour; blur only in transitions
 * and never over host or product.
 *
 * Settled: picture analysis (sharpness, exposure, colour) may decide it as a proxy of low confidence.
 */
export const clearPicture = observed({
  number: 25,
  id: 'clear-picture',
  group: 'G',
  weight: hygieneWeight,
  media: 'decides',
});
