import { lastedSec } from '../duration.ts';
import { factEvidence, type HighlightType, limit, met, notMet, plainYes, unknown } from '../type.ts';

/**
 * H17 (S43), group C: the session lasted at least 45 minutes.
 *
 * Settled: the platform's title says "more than", its body "at least"; 45:00 sharp counts. Longer is not
 * stronger: no study supports that (research E12-E14), so the strength is a plain yes. An ongoing session
 * is met from 45 minutes on and unknown before.
 */
export const effectiveDuration: HighlightType = {
  number: 17,
  id: 'effective-duration',
  group: 'C',
  needs: ['duration', 'session_end'],
  weight: 1,
  ruleVersion: 1,
  thresholds: { atLeastSec: { value: 45 * 60, unit: 'seconds' } },
  onceIsEnough: false,
  media: 'hint',
  evaluate(input, context) {
    const { session } = input;
    const seconds = lastedSec(session);
    if (seconds === null) return unknown([session.status === 'ongoing' ? 'session_end' : 'duration']);
    const atLeast = limit(effectiveDuration, 'atLeastSec', input, context);
    const values = {
      minutes: Math.floor(seconds / 60),
      atLeast: Math.round(atLeast / 60),
      start: session.startAt.slice(11, 16),
    };
    if (seconds >= atLeast)
      return met(plainYes, [factEvidence('metric', 'effective-duration/long-enough', 'duration.enough', values)]);
    const short = factEvidence('metric', 'effective-duration/too-short', 'duration.short', values);
    if (session.status === 'ongoing')
      return unknown(['session_end'], [{ ...short, rule: 'effective-duration/so-far', certainty: 'support' }]);
    return notMet([short]);
  },
};
