import { type CategoryKind, categoryKind } from '../../model/category.ts';
import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence } from '../../model/highlight.ts';
import { segmentsOf } from '../speech/segments.ts';
import { heardAs, speechOf } from '../speech/speech.ts';
import { type Context, factEvidence, type HighlightType, limit, met, partly, unknown } from '../type.ts';

const details = ['material', 'origin', 'colour', 'size', 'variant'];
/** Details that none of the five are; of a weighed sentence the kind is not known. */
const extras = ['expiry', 'technical', 'nutrition', 'certificate', 'weighed'];
/** Where nothing says which product is meant, details within this time are taken to be about one. */
const sameProductSec = 600;

interface Told {
  /** Null when nothing says which product is meant. */
  product: string | null;
  category: string | null;
  /** Which kinds of detail were told of it. */
  kinds: Set<string>;
}

/**
 * H10 (S36), group B: buyers hear the facts they decide by. Bags, fashion and beauty: material or composition, place
 * of production, colours and sizes, and variants, all four. Other categories: at least two of the details listed.
 *
 * Settled: it is judged per product and passes on the one explained most fully, because details of several
 * products do not add up to one. Colour and size are one of the four: fashion needs both, a bag or a cosmetic one
 * of them, since many have no sizes or no colours. Expiry date, technical data, nutrition and permits are
 * details too, though none of those asked for: alone they make it partly.
 * What was not said may have been shown, so speech alone never gives not_met.
 */
export const productDetails: HighlightType = {
  number: 10,
  id: 'product-details',
  group: 'B',
  needs: ['transcript', 'category', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: { details: { value: 2, unit: 'count', perCategory: { bags: 4, fashion: 4, beauty: 4 } } },
  onceIsEnough: true,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    const heard = heardAs(speech, 'product-details', details);
    const supporting = heardAs(speech, 'product-details', extras);
    if (heard.length === 0 && supporting.length === 0) {
      return unknown(speech.hasTranscript ? ['observation'] : ['transcript', 'observation']);
    }
    const judged = told(input, heard)
      .map((one) => ({ ...one, ...judge(one, input, context) }))
      .sort((a, b) => b.n / b.needed - a.n / a.needed || b.n - a.n || ((a.product ?? '') < (b.product ?? '') ? -1 : 1));
    const facts = judged.slice(0, 5).map(({ product, n, of, kinds }, i) => {
      const values = { product: product ?? '', n, of, details: [...kinds].sort().join(',') || 'none' };
      const code = product === null ? 'details.together' : 'details.found';
      const certainty = i === 0 ? 'proof' : 'support';
      return factEvidence('transcript', 'product-details/told', code, values, { certainty });
    });
    const evidence = [...facts, ...heard, ...supporting];
    const best = judged[0];
    if (best === undefined || best.n === 0) return partly(0, [...heard, ...supporting], ['observation']);
    const strength = best.n / best.of;
    if (best.n >= best.needed) return met(strength, evidence);
    return partly(strength / 2, evidence, best.kind === null ? ['category', 'observation'] : ['observation']);
  },
};

/** How many of the asked details a product has: of four groups in the strict categories, of five details elsewhere. */
function judge({ kinds, category }: Told, input: SessionInput, context: Context) {
  const kind: CategoryKind | null = categoryKind(category);
  const strict = kind !== 'other';
  const has = (name: string) => kinds.has(name);
  const looks = kind === 'fashion' || kind === null ? has('colour') && has('size') : has('colour') || has('size');
  const groups = [has('material'), has('origin'), looks, has('variant')];
  return strict
    ? {
        kind,
        n: groups.filter(Boolean).length,
        of: 4,
        needed: kind === null ? 4 : limit(productDetails, 'details', input, context, category),
      }
    : {
        kind,
        n: details.filter(has).length,
        of: details.length,
        needed: limit(productDetails, 'details', input, context, category),
      };
}

/** The details by product; without knowing which product is meant, by the best stretch of ten minutes. */
function told(input: SessionInput, heard: readonly Evidence[]): Told[] {
  const segments = segmentsOf(input, speechOf(input));
  const kindOf = ({ rule }: Evidence) => rule.slice(rule.indexOf('/') + 1);
  if (segments.length === 0) {
    return heard
      .map((first) => {
        const from = first.startSec ?? 0;
        const near = heard.filter(
          ({ startSec }) => (startSec ?? 0) >= from && (startSec ?? 0) <= from + sameProductSec,
        );
        return { product: null, category: input.session.category, kinds: new Set(near.map(kindOf)) };
      })
      .sort((a, b) => b.kinds.size - a.kinds.size)
      .slice(0, 1);
  }
  const byProduct = new Map<string, Set<string>>();
  for (const one of heard) {
    const start = one.startSec ?? 0;
    const segment = segments.findLast(({ fromSec, toSec }) => start >= fromSec && start < toSec);
    if (segment === undefined) continue;
    byProduct.set(segment.productId, (byProduct.get(segment.productId) ?? new Set()).add(kindOf(one)));
  }
  return [...byProduct].map(([id, kinds]) => {
    const product = input.products.find((entry) => entry.product.id === id)?.product;
    return { product: product?.name ?? id, category: product?.category ?? input.session.category, kinds };
  });
}
