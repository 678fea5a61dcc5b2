import type { HighlightId } from '../../model/highlight.ts';
import { type Guard, rejectedBy } from './guards.ts';
import type { Match } from './lexicon.ts';
import type { Sentence, Word } from './sentence.ts';
import { signsOf } from './signs.ts';
import { leastSmallTalk, leastSums, signWeights, weighedTypes } from './weights.ts';

/**
 * The second opinion on a sentence. A rule hears the words it knows and nothing else; whether the sentence as a whole
 * speaks of what the rule listens for is weighed by all its words, with weights learnt from the labelled sentences
 * (tests/speech/learn.ts). A rule that fits lowers the sum that must be reached, so that
 *
 * - a rule stands unless the rest of the sentence speaks against it,
 * - a sentence that fits no rule counts when its words leave little doubt,
 * - what is small talk by its words shows nothing.
 *
 * The least sums are chosen for a precision of 0.92 on sentences that had no part in the weights.
 */
export interface Opinion {
  /** Types of which a rule fits but the sentence does not speak. */
  refused: ReadonlySet<HighlightId>;
  /** Types that the sentence shows though no rule fits, each with the words that decided, as [from, to). */
  weighed: { id: HighlightId; spans: [number, number][] }[];
}

const table = read();
const none: Opinion = { refused: new Set(), weighed: [] };
/** Of fewer words one alone would decide, for or against. */
export const fewestWords = 7;
/** What a sentence that no rule fits must not be; "nggak luntur" is a benefit. */
const guardsOfValue: readonly Guard[] = ['hypothetical', 'question', 'reported', 'elsewhere'];
const guardsOfOthers: readonly Guard[] = [...guardsOfValue, 'negation', 'past'];
/** No more words than these are marked in a quote. */
const mostMarked = 3;

/** Weighs one sentence. `matches` are the rules that fit it, `lead` the last words before it where speech ran on. */
export function weigh(sentence: Sentence, matches: readonly Match[], lead: readonly Word[]): Opinion {
  const known = signsOf(sentence).flatMap((sign) => table.signs.get(sign) ?? []);
  const by = scale(known.length);
  const hits = hitsOf(matches);
  const enough = sentence.words.length >= fewestWords;
  const refused = new Set<HighlightId>();
  const weighed: Opinion['weighed'] = [];
  const sumOf = (type: number) =>
    known.reduce((sum, weights) => sum + by * (weights[type] ?? 0), table.bias[type] ?? 0);
  if (sumOf(weighedTypes.length) >= leastSmallTalk) return { refused: hits, weighed };
  for (const [i, id] of weighedTypes.entries()) {
    const least = leastSums[id];
    const sum = sumOf(i);
    if (hits.has(id)) {
      if (sum < least.withRule && enough) refused.add(id);
    } else if (sum >= least.alone && enough) {
      const spans = deciding(sentence, i);
      const guards = id === 'product-value' ? guardsOfValue : guardsOfOthers;
      if (spans.every(([from, to]) => rejectedBy(sentence, from, to, guards, lead) === null))
        weighed.push({ id, spans });
    }
  }
  return refused.size === 0 && weighed.length === 0 ? none : { refused, weighed };
}

/** Types that rules alone would show: by a proof, a feature with its benefit, or a hint of a demo. */
export function hitsOf(matches: readonly Match[]): Set<HighlightId> {
  const hits = new Set<HighlightId>();
  const value = new Set<string>();
  for (const { rule } of matches) {
    if (rule.certainty === 'proof' || rule.id === 'product-demo') hits.add(rule.id);
    if (rule.id === 'product-value') value.add(rule.rule);
  }
  if (value.has('feature') && value.has('benefit')) hits.add('product-value');
  return hits;
}

/** What each sign of a sentence counts for: long sentences show more signs, each says less. */
export function scale(signs: number): number {
  return 4 / Math.sqrt(Math.max(1, signs));
}

/** The words that spoke most for a type, heaviest first. */
function deciding({ words }: Sentence, type: number): [number, number][] {
  return words
    .map((word, i) => ({
      i,
      said: signsOf({ words: [word], end: '' }).reduce((sum, sign) => sum + (table.signs.get(sign)?.[type] ?? 0), 0),
    }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || a.i - b.i)
    .slice(0, mostMarked)
    .map(({ i }) => [i, i + 1]);
}

/** The weights as they are written, by number of the type: a sign, then `type:weight` for each that it says something about. */
function read(): { signs: ReadonlyMap<string, Float64Array>; bias: Float64Array } {
  const signs = new Map<string, Float64Array>();
  for (const line of signWeights.split('\n').filter(Boolean)) {
    const [sign = '', pairs = ''] = line.split('\t');
    const weights = new Float64Array(weighedTypes.length + 1);
    for (const pair of pairs.split(' ')) {
      const [type, weight] = pair.split(':');
      weights[Number(type)] = Number(weight) / 100;
    }
    signs.set(sign, weights);
  }
  const bias = signs.get('') ?? new Float64Array(weighedTypes.length + 1);
  signs.delete('');
  return { signs, bias };
}
