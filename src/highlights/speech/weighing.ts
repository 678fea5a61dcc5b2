import type { HighlightId } from '../../model/highlight.ts';
import { type Guard, rejectedBy } from './guards.ts';
import type { Match } from './lexicon.ts';
import { networkShares, networkSums } from './network.ts';
import { type NumberTable, numberTable } from './number-table.ts';
import type { Sentence, Word } from './sentence.ts';
import { eachSign, type Told, told } from './signs.ts';
import { rememberedByForm } from './vocabulary.ts';
import { firmRules, leastSmallTalk, leastSums, signWeights, weighedTypes } from './weights.ts';

/**
 * The second opinion on a sentence. A rule hears the words it knows and nothing else; whether the sentence as a whole
 * speaks of what the rule listens for is weighed by all its words: by weights of words and neighbours that can be read
 * (weights.ts), and by a network that knows words by what they are like (network.ts; "wide and deep", Cheng et al. 2016), both
 * learnt from the labelled sentences (tests/speech/learn.ts). A rule that fits lowers the sum that must be reached, so that
 *
 * - a rule stands unless the rest of the sentence speaks against it, and always if it hardly ever errs (a viewer's name),
 * - a sentence that fits no rule counts when its words leave little doubt,
 * - what is small talk by its words shows nothing.
 *
 * The least sums are chosen for a precision of 0.92 on sentences that had no part in the weights; a little more where that
 * costs little, and 0.88 where more than a quarter would stay unheard otherwise.
 */
export interface Opinion {
  /** Types of which a rule fits but the sentence does not speak. */
  refused: ReadonlySet<HighlightId>;
  /** Types that the sentence shows though no rule fits, each with the words that decided, as [from, to). */
  weighed: { id: HighlightId; spans: [number, number][] }[];
}

/** The weights, ready to be looked up. */
interface Table {
  /** Words, stems and fields by name; 0 is any other. */
  numbers: ReadonlyMap<string, number>;
  /** Numbers of the signs, by the numbers of their parts put together. */
  signs: NumberTable;
  /** Where a sign's weights begin in the two that follow; the next sign's begin where they end. */
  begins: Uint32Array;
  type: Uint8Array;
  weight: Float32Array;
  /** Number of the last sentence that was weighed with a sign, so that it counts once in each. */
  weighedIn: Uint32Array;
}

const types = weighedTypes.length + 1;
/** The first sign: what every sentence starts from. */
const empty = 0;
/** Read when the first sentence is weighed: most commands that know the rules weigh none. */
let table: Table | null = null;
const loaded = (): Table => {
  table ??= read();
  return table;
};
let weighings = 0;
const none: Opinion = { refused: new Set(), weighed: [] };
/** Of fewer words one alone would decide, for or against. */
export const fewestWords = 7;
/** A question read aloud says nothing of the product; denials and wishes are among the words that are weighed. */
const guards: readonly Guard[] = ['question', 'reported'];
/** Stories and lessons quote people and ask. */
const unguarded: HighlightId = 'creative-format';
/** No more words than these are marked in a quote. */
const mostMarked = 3;

/** Weighs one sentence. `matches` are the rules that fit it, `lead` the last words before it where speech ran on. */
export function weigh(sentence: Sentence, matches: readonly Match[], lead: readonly Word[]): Opinion {
  if (sentence.words.length < fewestWords) return none;
  const sums = sumsOf(sentence);
  const hits = hitsOf(matches);
  const firm = new Set(matches.filter(({ rule }) => firmRules.has(rule.key)).map(({ rule }) => rule.id));
  const refused = new Set<HighlightId>();
  const weighed: Opinion['weighed'] = [];
  if ((sums[types - 1] ?? 0) >= leastSmallTalk) return { refused: hits.difference(firm), weighed };
  for (const [i, id] of weighedTypes.entries()) {
    const least = leastSums[id];
    const sum = sums[i] ?? 0;
    if (hits.has(id)) {
      if (sum < least.withRule && !firm.has(id)) refused.add(id);
    } else if (sum >= least.alone) {
      const spans = deciding(sentence, i);
      if (id === unguarded || spans.every(([from, to]) => rejectedBy(sentence, from, to, guards, lead) === null))
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

/** What a sentence's words say of each type, by its number; of a sign that comes twice no more than once. */
function sumsOf(sentence: Sentence): Float64Array {
  const { signs, begins, type, weight, weighedIn } = loaded();
  const sums = new Float64Array(types);
  const add = (sign: number) => {
    const end = begins[sign + 1] as number;
    for (let i = begins[sign] as number; i < end; i++) {
      const of = type[i] as number;
      sums[of] = (sums[of] as number) + (weight[i] as number);
    }
  };
  add(empty);
  weighings++;
  eachSign(sentence, numbered, (first, second) => {
    if (first === 0 || second === 0) return;
    const sign = signs.get(together(first, second));
    if (sign < 0 || weighedIn[sign] === weighings) return;
    weighedIn[sign] = weighings;
    add(sign);
  });
  // The mean of both: what one sees and the other does not is doubtful.
  for (const [i, sum] of networkSums(sentence).entries()) sums[i] = ((sums[i] as number) + sum) / 2;
  return sums;
}

/** What a word alone says of a type. */
function saidOf(part: number, type: number): number {
  const { signs, begins, type: types, weight } = loaded();
  const sign = signs.get(together(part, null));
  if (sign < 0) return 0;
  for (let i = begins[sign] as number; i < (begins[sign + 1] as number); i++)
    if (types[i] === type) return weight[i] as number;
  return 0;
}

/** The words that spoke most for a type, heaviest first: by their weights, and by what the network would miss without them. */
function deciding(sentence: Sentence, type: number): [number, number][] {
  const shares = networkShares(sentence, type);
  return sentence.words
    .map(({ form, number }, i) => {
      const { word, stem, fields } = numbered(form, number);
      const weights = [word, stem ?? 0, ...fields].reduce((sum, part) => sum + saidOf(part, type), 0);
      return { i, said: weights + (shares[i] ?? 0) };
    })
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || a.i - b.i)
    .slice(0, mostMarked)
    .map(({ i }) => [i, i + 1]);
}

/** A word, its stem and its fields by their numbers. */
const numbered = rememberedByForm((form): Told<number> => {
  const { word, stem, fields } = told(form);
  const { numbers } = loaded();
  const number = (name: string) => numbers.get(name) ?? 0;
  return { word: number(word), stem: stem === null ? null : number(stem), fields: fields.map(number) };
});

/** Room for 32,768 words, stems and fields, so that two of them are still a small number. */
function together(first: number, second: number | null): number {
  return first * 32_768 + (second ?? 0);
}

/**
 * Reads the weights as they are written, sorted: a sign, then `type:hundredths` for each type that it says something
 * about. The empty sign comes first.
 */
function read(): Table {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    const known = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, known);
    return known;
  };
  const lines = signWeights.split('\n').filter(Boolean);
  const signs = numberTable(lines.length);
  const begins = new Uint32Array(lines.length + 1);
  const type: number[] = [];
  const weight: number[] = [];
  for (const [i, line] of lines.entries()) {
    const [sign = '', pairs = ''] = line.split('\t');
    const [first = '', second] = sign.split(' ');
    for (const pair of pairs.split(' ')) {
      const [of, hundredths] = pair.split(':');
      type.push(Number(of));
      weight.push(Number(hundredths) / 100);
    }
    begins[i + 1] = type.length;
    if (first !== '') signs.set(together(number(first), second === undefined ? null : number(second)), i);
  }
  return {
    numbers,
    signs,
    begins,
    type: Uint8Array.from(type),
    weight: Float32Array.from(weight),
    weighedIn: new Uint32Array(lines.length),
  };
}
