import type { Evidence } from '../../model/highlight.ts';
import { eventsOf } from '../feature-log.ts';
import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { factEvidence, type HighlightType, limit, met, partly } from '../type.ts';

/** The five kinds of detail the criterion names, each with the rules that hear it. */
const kinds = [
  ['original-price', 'price-drop'],
  ['discount', 'price-drop'],
  ['bundle', 'timed'],
  ['free-shipping'],
  ['voucher'],
];
/** Offers that need their condition said close by; a bundle states its own ("beli 2 gratis 1"). */
const named = ['free-shipping', 'voucher', 'timed'];

/**
 * H13 (S39), group B: viewers learn the terms of an offer: the price before, the size of the discount, a bundle or
 * timed promotion, free shipping, a voucher.
 *
 * Settled: how many details it takes is not said; ours is the price before together with the discount's size, or one
 * named offer with its condition. A single detail is partly. Vague words (murah, terjangkau) never count. A voucher
 * or flash sale in the log shows that an offer existed, not that it was explained: it only accompanies.
 */
export const specialOffers: HighlightType = {
  number: 13,
  id: 'special-offers',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: { pricesWithinSec: { value: 60, unit: 'seconds' }, conditionWithinSec: { value: 15, unit: 'seconds' } },
  onceIsEnough: true,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    const of = (...rules: string[]) => heardAs(speech, 'special-offers', rules);
    const logged = (['voucher', 'flash_sale'] as const).flatMap((kind) =>
      eventsOf(input, kind).map((event, i) =>
        factEvidence(
          'log',
          `special-offers/${kind.replace('_', '-')}-logged`,
          `${kind}.used`,
          { n: i + 1 },
          {
            startSec: event.atSec,
            endSec: event.atSec,
            certainty: 'support',
          },
        ),
      ),
    );
    const details = of(...new Set(kinds.flat()), 'weighed');
    const offers = of(...named);
    const conditions = of('condition').filter((one) =>
      near(one, offers, limit(specialOffers, 'conditionWithinSec', input, context)),
    );
    if (details.length === 0) return unheard(input, 'special-offers', logged);
    const evidence = [...details, ...conditions, ...logged];
    const together = of('original-price').some((price) =>
      near(price, of('discount'), limit(specialOffers, 'pricesWithinSec', input, context)),
    );
    const strength = kinds.filter((rules) => of(...rules).length > 0).length / kinds.length;
    const told = together || of('price-drop', 'bundle').length > 0 || conditions.length > 0;
    return told
      ? met(strength, evidence)
      : partly(strength / 2, evidence, speech.complete ? [] : ['transcript_coverage']);
  },
};

/** Whether some other piece lies within a time of this one. */
function near(one: Evidence, others: readonly Evidence[], within: number): boolean {
  return others.some((other) => Math.abs((other.startSec ?? 0) - (one.startSec ?? 0)) <= within);
}
