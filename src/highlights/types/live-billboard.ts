import { usedOnce } from '../feature-log.ts';
import type { HighlightType } from '../type.ts';

/**
 * H8 (S34), group C: the LIVE Board, also called Billboard, was switched on at least once.
 *
 * Settled: decided by the event log alone. A paper board behind the host is no Billboard. A log without
 * a Billboard proves its absence only when a `log_complete` row says that nothing is left out.
 */
export const liveBillboard: HighlightType = {
  number: 8,
  id: 'live-billboard',
  group: 'C',
  needs: ['event_log', 'log_complete', 'observation'],
  weight: 1,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate: (input) => usedOnce(input, 'billboard', 'live-billboard'),
};
