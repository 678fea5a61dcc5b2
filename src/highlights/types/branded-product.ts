import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence } from '../../model/highlight.ts';
import { eventsOf, logComplete } from '../feature-log.ts';
import { mentions } from '../speech/mentions.ts';
import { speechOf } from '../speech/speech.ts';
import { factEvidence, type HighlightType, met, notMet, partly, plainYes, unknown } from '../type.ts';

const noBrand =
  /^(?:-+|n\/?a|none|no ?brand|non ?brand|unbranded|generi[ck]|oem|tanpa (?:merek|merk|brand)|tidak (?:ada )?(?:ber)?mer[ek]k|lainnya|other)$/iu;
const transcriptTrust = 0.6;

/**
 * H19 (S45), group D: (a) at least one unit of a branded product was sold, and (b) the host promoted that
 * product: pinned it, or named it or its brand.
 *
 * Settled: both for the same product is met, one of the two is partly. The brand must stand in the product
 * data ("no brand" and the like are no brand); Sorot never guesses one from a title. Without sales figures or
 * brands the answer is unknown; it is not_met only when every product is known to be unbranded, or when
 * nothing branded was sold and complete records show no promotion either.
 */
export const brandedProduct: HighlightType = {
  number: 19,
  id: 'branded-product',
  group: 'D',
  needs: ['product_list', 'brand', 'pin_or_mention'],
  weight: 1,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: true,
  media: 'hint',
  evaluate(input) {
    if (input.products.length === 0) return unknown(['product_list', 'observation']);
    const branded = input.products.filter(({ product }) => isBrand(product.brand));
    if (branded.length === 0) {
      if (input.products.some(({ product }) => product.brand === null)) return unknown(['brand', 'observation']);
      return notMet([factEvidence('product', 'branded-product/no-brand', 'brand.none', { n: input.products.length })]);
    }
    const soldOnes = branded.filter((entry) => soldUnits(entry) > 0);
    const promoted = new Map(branded.map((entry) => [entry.product.id, promotion(input, entry.product)]));
    const both = soldOnes.filter(({ product }) => (promoted.get(product.id) ?? []).length > 0);
    if (both.length > 0) {
      const proof = both.flatMap((entry) => [saleFact(entry), ...(promoted.get(entry.product.id) ?? [])]);
      const pinned = proof.some(({ source }) => source === 'log');
      return { ...met(plainYes, proof), ...(pinned ? {} : { confidenceCap: transcriptTrust }) };
    }
    if (soldOnes.length > 0) return partly(plainYes / 2, soldOnes.map(saleFact), ['pin_or_mention']);
    const shown = [...promoted.values()].flat();
    const salesKnown = branded.every(({ sold }) =>
      [sold.units, sold.orders, sold.gmv].some((figure) => figure !== null),
    );
    if (shown.length > 0) return partly(plainYes / 2, shown, salesKnown ? [] : ['product_list']);
    if (!salesKnown) return unknown(['product_list', 'pin_or_mention']);
    const complete = logComplete(input) && speechOf(input).complete && input.session.status === 'ended';
    if (!complete) return unknown(['pin_or_mention']);
    return notMet([factEvidence('product', 'branded-product/not-sold', 'brand.notSold', { n: branded.length })]);
  },
};

function isBrand(brand: string | null): boolean {
  return brand !== null && brand.trim() !== '' && !noBrand.test(brand.trim());
}

/** Units sold; where only orders or GMV are known, anything above zero counts as one. */
function soldUnits({ sold }: SessionInput['products'][number]): number {
  if (sold.units !== null) return sold.units;
  return (sold.orders ?? 0) > 0 || (sold.gmv ?? 0) > 0 ? Math.max(1, sold.orders ?? 1) : 0;
}

function saleFact(entry: SessionInput['products'][number]): Evidence {
  const { product } = entry;
  const values = { product: product.name, brand: product.brand ?? '', units: soldUnits(entry) };
  return factEvidence('product', 'branded-product/sold', 'brand.sold', values);
}

function promotion(input: SessionInput, product: SessionInput['products'][number]['product']): Evidence[] {
  const values = { product: product.name, brand: product.brand ?? '' };
  const pins = eventsOf(input, 'pin')
    .filter((event) => event.productId === product.id)
    .map((event) =>
      factEvidence('log', 'branded-product/pinned', 'brand.pinned', values, {
        startSec: event.atSec,
        endSec: event.atSec,
      }),
    );
  return [...pins, ...mentions(speechOf(input), product.brand ?? '', product.name, 'branded-product/mentioned')];
}
