import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { type HighlightType, met } from '../type.ts';

/** The three kinds of information, each with the rules that hear it. */
const kinds = [['certificate', 'quality-control', 'genuine', 'comparison'], ['warranty', 'returns'], ['shipping']];

/**
 * H14 (S40), group B: buyers hear something firm about quality (control, a certificate, a comparison), about
 * returns or exchange, or about shipping.
 *
 * Settled: the platform gives the three as examples, so any one is met; the strength is how many of the three.
 * A promise without substance ("pasti aman") is not listed. Sorot proves that it was said, not that it is true.
 */
export const buyerTrust: HighlightType = {
  number: 14,
  id: 'buyer-trust',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate(input) {
    const speech = speechOf(input);
    const heard = kinds.map((rules) => heardAs(speech, 'buyer-trust', rules));
    const weighed = heardAs(speech, 'buyer-trust', ['weighed']);
    const told = heard.filter((evidence) => evidence.length > 0);
    const all = [...told.flat(), ...weighed];
    if (all.length === 0) return unheard(input, 'buyer-trust');
    return met(Math.max(1, told.length) / kinds.length, all);
  },
};
