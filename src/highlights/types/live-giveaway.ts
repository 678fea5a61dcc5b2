import { usedOnce } from '../feature-log.ts';
import type { HighlightType } from '../type.ts';

/**
 * H9 (S35), group C: the platform's Giveaway was run at least once.
 *
 * Settled: decided by the event log alone, as H8. A prize promised by word of mouth is not the feature:
 * the host's talk of gifts never counts here.
 */
export const liveGiveaway: HighlightType = {
  number: 9,
  id: 'live-giveaway',
  group: 'C',
  needs: ['event_log', 'log_complete', 'observation'],
  weight: 1,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate: (input) => usedOnce(input, 'giveaway', 'live-giveaway'),
};
