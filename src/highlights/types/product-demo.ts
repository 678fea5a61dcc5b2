import { heardAs, speechOf } from '../speech/speech.ts';
import { asSupport, type HighlightType, unknown } from '../type.ts';

/**
 * H5 (S31), group B: the product is shown in the use it is made for; where that cannot be done, sharp pictures or
 * a recording of its use explain what it does.
 *
 * Settled: nobody can hear a demo. What is said ("aku coba ya", "lihat teksturnya") gives candidates for a person's
 * eye and never decides. Pictures count only where showing the use is impossible. Steps with the product at hand
 * belong here; knowledge beyond the product is H7.
 */
export const productDemo: HighlightType = {
  number: 5,
  id: 'product-demo',
  group: 'B',
  needs: ['observation', 'transcript'],
  weight: 1,
  ruleVersion: 2,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate(input) {
    const speech = speechOf(input);
    const candidates = heardAs(speech, 'product-demo', ['trying', 'look-here', 'weighed']);
    return unknown(
      speech.hasTranscript ? ['observation'] : ['observation', 'transcript'],
      candidates.map((one) => (one.certainty === 'proof' ? asSupport(one) : one)),
    );
  },
};
