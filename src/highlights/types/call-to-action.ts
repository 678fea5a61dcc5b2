import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { type HighlightType, met, plainYes } from '../type.ts';

/**
 * H6 (S32), group B: viewers are asked, aloud or in writing, to buy, to look further, to share or to follow.
 *
 * Settled: of the two points of the criterion the first is required ("must include"), the second, urgency,
 * describes; so an invitation is met, and urgency makes it stronger and is listed as support of its own. News of
 * a low stock without an invitation is no call. What the host writes in the chat counts as written.
 */
export const callToAction: HighlightType = {
  number: 6,
  id: 'call-to-action',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate(input) {
    const speech = speechOf(input);
    const invitations = heardAs(speech, 'call-to-action', ['buy', 'explore', 'share', 'follow', 'weighed']);
    const urgency = heardAs(speech, 'call-to-action', ['urgency']);
    if (invitations.length === 0) return unheard(input, 'call-to-action', urgency);
    return met(urgency.length > 0 ? 1 : plainYes, [...invitations, ...urgency]);
  },
};
