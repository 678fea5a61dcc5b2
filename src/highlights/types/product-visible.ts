import { observed } from '../observed.ts';

/**
 * H21 (S47), group D: at least one promoted product is on the screen; ideally for half the session or more.
 *
 * Settled: seen once is met. How strong it is, is the share of samples (say, one look every five minutes)
 * in which the product was there, over one half; an observer or an analysis gives it as strength, or as
 * several rows with times, of which the share of `met` is taken.
 */
export const productVisible = observed({
  number: 21,
  id: 'product-visible',
  group: 'D',
  onceIsEnough: true,
  media: 'decides',
  thresholds: { strongShare: { value: 0.5, unit: 'share' } },
});
