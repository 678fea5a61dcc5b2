import type { SessionInput } from '../../model/dataset.ts';
import { factEvidence, type HighlightType, met, notMet, partly, plainYes, unknown } from '../type.ts';

/** A comparison is somebody's note, so it is no surer than one observer. */
const oneNote = 0.75;

/**
 * H20 (S46), group D: the session's best-selling product is sold nowhere else, or was cheaper here.
 *
 * Settled: the two conditions are listed side by side, but a product sold nowhere else has nothing to be
 * compared with; either one is enough. Only the best seller is looked at. The price is the one really paid:
 * GMV per unit where both are known, but never above the listed price (several units in one order).
 * An equal price is not lower. A note with neither date nor place is partly at most.
 */
export const competitivePrice: HighlightType = {
  number: 20,
  id: 'competitive-price',
  group: 'D',
  needs: ['outside_price', 'observation'],
  weight: 1,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: false,
  media: 'hint',
  evaluate(input) {
    const best = bestSeller(input);
    if (best === null) return unknown(['product_list', 'outside_price']);
    const { product } = best;
    if (product.elsewhere === null) return unknown(['outside_price', 'observation']);
    const { elsewhere } = product;
    const documented = elsewhere.checkedAt !== null || elsewhere.where !== null;
    const values = {
      product: product.name,
      where: elsewhere.where ?? '–',
      checkedAt: elsewhere.checkedAt?.slice(0, 10) ?? '–',
    };
    const verdict = (yes: boolean, rule: string, code: string, more: Record<string, string | number>) => {
      const proof = [factEvidence('product', `competitive-price/${rule}`, code, { ...values, ...more })];
      if (!yes) return { ...notMet(proof), confidenceCap: oneNote };
      return {
        ...(documented ? met(plainYes, proof) : partly(plainYes, proof, ['outside_price'])),
        confidenceCap: oneNote,
      };
    };
    if (elsewhere.notListed) return verdict(true, 'only-here', 'price.onlyHere', {});
    const paid = paidPrice(best);
    if (elsewhere.price === null || paid === null) return unknown(['outside_price']);
    const figures = { price: paid, elsewhere: elsewhere.price, currency: best.sold.currency ?? product.currency ?? '' };
    if (paid < elsewhere.price) return verdict(true, 'lower', 'price.lower', figures);
    return verdict(false, 'not-lower', 'price.notLower', figures);
  },
};

/** The best seller, when anything says which one that is. */
function bestSeller(input: SessionInput) {
  const first = input.products[0];
  if (first === undefined) return null;
  const { gmv, units, orders, rank } = first.sold;
  const known = input.products.length === 1 || [gmv, units, orders, rank].some((figure) => figure !== null);
  return known ? first : null;
}

function paidPrice({ product, sold }: SessionInput['products'][number]): number | null {
  const sameMoney = sold.currency === null || product.currency === null || sold.currency === product.currency;
  const perUnit =
    sameMoney && sold.gmv !== null && sold.units !== null && sold.units > 0 && sold.gmv > 0
      ? sold.gmv / sold.units
      : null;
  if (perUnit === null) return product.price;
  return Math.round(Math.min(perUnit, product.price ?? perUnit));
}
