import type { Evidence } from '../../model/highlight.ts';
import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { type HighlightType, limit, met, unknown } from '../type.ts';

/**
 * H11 (S37), group B: what the product does for its buyer is said concretely: a feature with the benefit it
 * brings, or the main benefit of the whole (taste of food, look and make of clothes).
 *
 * Settled: one of the two is met. Feature and benefit belong together when they are said within 30 seconds, and a
 * benefit that follows from something in the same sentence ("jadi", "karena") brings its own cause. Either
 * alone is a candidate that a person should look at, and so is no "not met". Praise without content is not listed.
 */
export const productValue: HighlightType = {
  number: 11,
  id: 'product-value',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: { pairWithinSec: { value: 30, unit: 'seconds' } },
  onceIsEnough: true,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    const [features, benefits, overall] = ['feature', 'benefit', 'overall'].map((rule) =>
      heardAs(speech, 'product-value', [rule]),
    ) as [Evidence[], Evidence[], Evidence[]];
    const within = limit(productValue, 'pairWithinSec', input, context);
    const paired = (one: Evidence, others: Evidence[]): Evidence => {
      const start = one.startSec ?? 0;
      const beside = others.some((other) => Math.abs((other.startSec ?? 0) - start) <= within);
      return beside ? { ...one, certainty: 'proof' } : one;
    };
    const evidence = [
      ...features.map((one) => paired(one, benefits)),
      ...benefits.map((one) => paired(one, features)),
      ...overall,
      ...heardAs(speech, 'product-value', ['weighed']),
    ];
    const pairs = evidence.some((one) => one.certainty === 'proof' && one.rule !== 'product-value/overall');
    if (pairs || overall.length > 0) return met(pairs && overall.length > 0 ? 1 : 0.5, evidence, ['observation']);
    if (evidence.length > 0) return unknown(['observation'], evidence);
    return unheard(input, 'product-value');
  },
};
