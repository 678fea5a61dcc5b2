import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { type HighlightType, met, plainYes } from '../type.ts';

/**
 * H12 (S38), group B: it is said for whom the product is (age, place, way of life, need) or in which situation it
 * is used.
 *
 * Settled: the platform's title joins the two by "or", its body asks for each; either is met, both are strong.
 * "For everybody" names nobody.
 */
export const targetAudience: HighlightType = {
  number: 12,
  id: 'target-audience',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate(input) {
    const speech = speechOf(input);
    const parts = ['user', 'scenario'].map((rule) => heardAs(speech, 'target-audience', [rule]));
    const weighed = heardAs(speech, 'target-audience', ['weighed']);
    const all = [...parts.flat(), ...weighed];
    if (all.length === 0) return unheard(input, 'target-audience');
    return met(parts.every((part) => part.length > 0) ? 1 : plainYes, all);
  },
};
