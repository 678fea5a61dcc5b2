import { eventsOf, logComplete, missingLog } from '../feature-log.ts';
import { factEvidence, type HighlightType, hygieneWeight, notMet, partly, plainYes, unknown } from '../type.ts';

/** The rule by which a recorded violation is told apart: such a session is never shown as an example. */
export const violationRule = 'policy-compliant/violation';

/**
 * H15 (S41), group E: nothing against the platform's content rules: no off-topic promotion, no frozen
 * picture standing in for a LIVE, no content without interaction.
 *
 * Settled: a violation in the log is not_met. A complete log without one says only that none was recorded,
 * which is partly; met is for a person who watched. Imported picture analysis (a freeze) is a hint.
 */
export const policyCompliant: HighlightType = {
  number: 15,
  id: 'policy-compliant',
  group: 'E',
  needs: ['observation', 'event_log', 'log_complete'],
  weight: hygieneWeight,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: false,
  media: 'hint',
  evaluate(input) {
    const violations = eventsOf(input, 'violation');
    if (violations.length > 0) {
      return notMet(
        violations.map((event, i) =>
          factEvidence(
            'log',
            violationRule,
            'violation.recorded',
            { n: i + 1 },
            { startSec: event.atSec, endSec: event.atSec },
          ),
        ),
      );
    }
    if (logComplete(input)) {
      return partly(plainYes, [factEvidence('log', 'policy-compliant/none', 'violation.none', {})], ['observation']);
    }
    return unknown(['observation', missingLog(input)]);
  },
};
