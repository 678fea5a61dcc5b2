import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listener } from '../../src/highlights/speech/lexicon.ts';
import { lexicons } from '../../src/highlights/speech/lexicons/index.ts';
import { networkSigns, vectorDigits, vectorSteps } from '../../src/highlights/speech/network.ts';
import { sentencesOf } from '../../src/highlights/speech/sentence.ts';
import { eachSign, signName, told } from '../../src/highlights/speech/signs.ts';
import { fewestWords, hitsOf } from '../../src/highlights/speech/weighing.ts';
import { type Labelled, labelled, type SpokenType, spokenTypes } from './labelled.ts';
import { type FittedNetwork, fitNetwork, sumsOfNetwork } from './network-fit.ts';
import { fit, type Row } from './regression.ts';

/**
 * `node tests/speech/learn.ts [--write]`: learns what weights.ts and network-weights.ts of src/highlights/speech hold from the development part
 * and prints what cross-validation says of them. Two kinds of sentences choose the least sums: none had a part in the weights
 * that judge it (cross-validation), and only files written after the rules were made tell how often a rule is right.
 */
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
/** Answers and thanks hang on a name, which must not count; what no rule of this type hears is left unheard. */
const rulesOnly: SpokenType = 'audience-interaction';
const types = spokenTypes;
/** A rule stands whatever the other words say when it is right this often, in no fewer sentences that it was not made with. */
const firmPrecision = 0.97;
const firmTimes = 20;
const folds = 5;
const [l1, l2] = [0.5, 0.5];
/** A weight nearer to nothing than this is none: many of them say little and make the table large. */
const leastWeight = 0.05;
const fewest = 3;
/**
 * The precision that is aimed at, if so many are still heard then: a little above the goal where that costs little, because
 * other sentences differ by a hundredth or two; the goal; and less where it would leave more than a quarter unheard.
 */
const aims = [
  { precision: 0.94, recall: 0.9 },
  { precision: 0.93, recall: 0.87 },
  { precision: 0.92, recall: 0.75 },
  { precision: 0.88, recall: 0 },
];
/** Sentences that no rule was made with. */
const unseenFiles = /^part-(?:3-[g-j]|[5-8])/;

interface Example {
  one: Labelled;
  row: Row;
  /** Its signs for the network. */
  bag: Row;
  fold: number;
  hits: ReadonlySet<string>;
  /** Keys of the rules that fit. */
  rules: ReadonlySet<string>;
  /** Said in so few words that rules alone decide. */
  short: boolean;
  unseen: boolean;
}

const ear = listener(lexicons);
const sentences = labelled('development');
const read = sentences.map((one) => sentencesOf(one.text));
const shown = read.map((said) => {
  const all: string[] = [];
  for (const sentence of said) eachSign(sentence, told, (first, second) => all.push(signName(first, second)));
  return new Set(all);
});
const counts = new Map<string, number>();
for (const all of shown) for (const sign of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const signs = [...counts]
  .filter(([, n]) => n >= fewest)
  .map(([sign]) => sign)
  .sort();
const numbers = new Map(signs.map((sign, i) => [sign, i]));
/** Hidden units of the network: fewer hear a little less, more of them no more. */
const units = 48;
/** Sentences with a pair of neighbours below which the network does not know it. */
const fewestPairs = 5;
const bags = read.map((said) => said.flatMap(networkSigns));
const bagCounts = new Map<string, number>();
for (const bag of bags) for (const sign of new Set(bag)) bagCounts.set(sign, (bagCounts.get(sign) ?? 0) + 1);
const inVectors = [...bagCounts]
  .filter(([sign, n]) => n >= (sign.includes(' ') ? fewestPairs : fewest))
  .map(([sign]) => sign)
  .sort();
const vectorNumbers = new Map(inVectors.map((sign, i) => [sign, i]));
const examples = sentences.map((one, i): Example => {
  const said = read[i] ?? [];
  const matches = said.map((sentence) => ear.listen(sentence));
  return {
    one,
    row: [...(shown[i] ?? [])].flatMap((sign) => numbers.get(sign) ?? []),
    bag: (bags[i] ?? []).flatMap((sign) => vectorNumbers.get(sign) ?? []),
    fold: (i * 7919) % folds,
    hits: new Set(matches.flatMap((some) => [...hitsOf(some)])),
    rules: new Set(matches.flat().map(({ rule }) => rule.key)),
    short: said.every(({ words }) => words.length < fewestWords),
    unseen: unseenFiles.test(one.file),
  };
});
const isTalk = ({ kind }: Labelled) => kind === 'small-talk';
const networks = Array.from({ length: folds }, (_, fold) => networkOf(examples.filter((one) => one.fold !== fold)));
const byNetwork = new Map(examples.map((one) => [one, sumsOfNetwork(networks[one.fold] as FittedNetwork, one.bag)]));
const lines = new Map<string, string[]>([['', []]]);
const least: string[] = [];
const firm = firmRules();
process.stdout.write(
  `${examples.length} sentences, ${signs.length} signs, ${examples.filter(({ unseen }) => unseen).length} unseen by the rules\n`,
);
for (const [number, id] of types.entries()) {
  const sums = crossValidated((one) => one.labels.has(id), number);
  const chosen = choose(
    examples.filter(({ unseen }) => unseen),
    id,
    sums,
  );
  const kept = keep(
    number,
    fitTo(examples, (one) => one.labels.has(id)),
  );
  least.push(
    `  '${id}': { alone: ${chosen.alone === Number.POSITIVE_INFINITY ? 'Number.POSITIVE_INFINITY' : chosen.alone.toFixed(3)}, withRule: ${chosen.withRule.toFixed(3)} },`,
  );
  process.stdout.write(
    `${id.padEnd(18)} rules ${chosen.rules}   together ${chosen.together}   ${kept} weights, alone from ${chosen.alone.toFixed(2)}, with a rule from ${chosen.withRule.toFixed(2)}\n`,
  );
}
const talk = smallTalk();
if (values.write) {
  const folder = join(import.meta.dirname, '../../src/highlights/speech');
  writeFileSync(join(folder, 'weights.ts'), source());
  writeFileSync(join(folder, 'network-weights.ts'), networkSource(networkOf(examples)));
  process.stdout.write(`written: weights.ts and network-weights.ts in ${folder}\n`);
}

/** One network for all types and for small talk. */
function networkOf(some: readonly Example[]): FittedNetwork {
  return fitNetwork(
    some.map(({ bag }) => bag),
    some.map(({ one }) => [...types.map((id) => one.labels.has(id)), isTalk(one)]),
    inVectors.length,
    units,
  );
}

/** Keys of the rules that hardly ever err. */
function firmRules(): ReadonlySet<string> {
  const counts = new Map<string, { fits: number; right: number }>();
  for (const { one, rules, unseen } of examples) {
    if (!unseen) continue;
    for (const key of rules) {
      const count = counts.get(key) ?? { fits: 0, right: 0 };
      count.fits++;
      if (types.some((id) => key.startsWith(`${id}/`) && one.labels.has(id))) count.right++;
      counts.set(key, count);
    }
  }
  const keys = [...counts].filter(([, { fits, right }]) => fits >= firmTimes && right / fits >= firmPrecision);
  return new Set(keys.map(([key]) => key).sort());
}

function fitTo(some: readonly Example[], is: (one: Labelled) => boolean) {
  const { bias, weights } = fit(
    some.map(({ row }) => row),
    some.map(({ one }) => is(one)),
    signs.length,
    l1,
    l2,
  );
  return { bias, weights: weights.map((weight) => (Math.abs(weight) < leastWeight ? 0 : weight)) };
}

/** The sum of each sentence by weights and a network in which it had no part; `label` is the network's number of it. */
function crossValidated(is: (one: Labelled) => boolean, label: number): Map<Example, number> {
  const sums = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitTo(
      examples.filter((one) => one.fold !== fold),
      is,
    );
    for (const one of examples)
      if (one.fold === fold) sums.set(one, (sumOf(one.row, fitted) + (byNetwork.get(one)?.[label] ?? 0)) / 2);
  }
  return sums;
}

/** Notes the weights of one type for the file; how many there are. */
function keep(number: number, { bias, weights }: ReturnType<typeof fit>): number {
  lines.get('')?.push(`${number}:${Math.round(bias * 100)}`);
  let kept = 0;
  for (const [i, sign] of signs.entries()) {
    const weight = Math.round((weights[i] ?? 0) * 100);
    if (weight === 0) continue;
    kept++;
    const line = lines.get(sign) ?? [];
    line.push(`${number}:${weight}`);
    lines.set(sign, line);
  }
  return kept;
}

/** What tells small talk, and the sum above which a sentence is taken for it: one in 100 that is not may be lost. */
function smallTalk(): number {
  const sums = [...crossValidated(isTalk, types.length)]
    .filter(([{ one, short }]) => !short && (isTalk(one) || one.kind === 'positive'))
    .map(([{ one }, sum]) => ({ sum, talk: isTalk(one) }));
  const other = sums.filter(({ talk }) => !talk).sort((a, b) => b.sum - a.sum);
  const least = Math.ceil((other[Math.floor(other.length / 100)]?.sum ?? 0) * 100) / 100;
  const all = sums.filter(({ talk }) => talk);
  const caught = all.filter(({ sum }) => sum >= least).length;
  const kept = keep(types.length, fitTo(examples, isTalk));
  process.stdout.write(`small talk: ${caught} of ${all.length} told from ${least}, ${kept} weights\n`);
  return least;
}

function sumOf(row: Row, { bias, weights }: ReturnType<typeof fit>): number {
  return row.reduce((sum, sign) => sum + (weights[sign] ?? 0), bias);
}

/**
 * The least sums with and without a rule: of all that reach the wanted precision those with a high recall; where none
 * does, those with the best F1.
 */
function choose(some: readonly Example[], id: SpokenType, sums: ReadonlyMap<Example, number>) {
  const all = some.map((one) => ({
    sum: sums.get(one) ?? 0,
    short: one.short,
    hit: one.hits.has(id),
    firm: one.hits.has(id) && [...one.rules].some((key) => firm.has(key) && key.startsWith(`${id}/`)),
    right: one.one.labels.has(id),
  }));
  const positives = all.filter(({ right }) => right).length;
  const figures = (alone: number, withRule: number) => {
    const found = all.filter(({ sum, hit, firm, short }) => (short ? hit : firm || sum >= (hit ? withRule : alone)));
    const right = found.filter((one) => one.right).length;
    const precision = found.length === 0 ? 1 : right / found.length;
    const recall = right / positives;
    return { alone, withRule, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  };
  // A sum beyond three would leave everything to the rules, one below minus four would never refuse.
  const steps = Array.from({ length: 57 }, (_, i) => (i - 32) / 8);
  const alones = id === rulesOnly ? [Number.POSITIVE_INFINITY] : steps;
  const tried = alones.flatMap((alone) =>
    steps.filter((withRule) => withRule <= alone).map((withRule) => figures(alone, withRule)),
  );
  const reach = (wanted: number) => tried.filter(({ precision }) => precision >= wanted);
  const mostOf = (some: typeof tried) => Math.max(0, ...some.map(({ recall }) => recall));
  const aim = aims.find(({ precision, recall }) => mostOf(reach(precision)) >= recall);
  const reaching = reach(aim?.precision ?? 1);
  const most = mostOf(reaching);
  // Of nearly equals the one that lets most rules stand: how often a rule errs is known less well than what it says.
  const near = reaching.filter(({ recall }) => recall >= most - 0.005);
  const best =
    near.sort((a, b) => a.withRule - b.withRule || b.recall - a.recall)[0] ?? tried.sort((a, b) => b.f1 - a.f1)[0];
  if (best === undefined) throw new Error(`nothing to choose from for ${id}`);
  const text = ({ precision, recall, f1 }: ReturnType<typeof figures>) =>
    `${precision.toFixed(2)} ${recall.toFixed(2)} ${f1.toFixed(2)}`;
  return { ...best, rules: text(figures(99, -99)), together: text(best) };
}

function source(): string {
  const rows = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weights]) => `${sign}\t${weights.join(' ')}`);
  return `/**
 * What the words of a sentence say of the spoken types: learnt from the development part of the labelled sentences by
 * tests/speech/learn.ts, which writes this file. Not edited by hand.
 */

/** The types by their number in \`signWeights\`. */
export const weighedTypes = [${types.map((id) => `'${id}'`).join(', ')}] as const;
export type WeighedType = (typeof weighedTypes)[number];

/** The sums of weights from which a sentence counts: when no rule fits, and when one does. */
export const leastSums: Record<WeighedType, { alone: number; withRule: number }> = {
${least.join('\n')}
};

/** Rules that stand whatever the other words of a sentence say. */
export const firmRules: ReadonlySet<string> = new Set([${[...firm].map((key) => `'${key}'`).join(', ')}]);

/** The sum from which a sentence is small talk, by the weights whose number follows the last type's. */
export const leastSmallTalk = ${talk};

/**
 * One sign a line, then \`type:hundredths\` for each type. A sign is a word, a stem (\`tahan~\`), a field or sense (\`@strong-durable\`) or
 * two neighbours, \`^\` and \`$\` being the ends of the sentence; the empty sign holds what every sentence starts from.
 */
export const signWeights = \`
${rows.join('\n')}
\`;
`;
}

function networkSource({ vectors, begin, says, bias }: FittedNetwork): string {
  const written = (values: Iterable<number>) => [...values].map((value) => Number(value.toPrecision(4))).join(', ');
  const longest = begin.map((_, j) =>
    inVectors.reduce((most, _, sign) => Math.max(most, Math.abs(vectors[sign * units + j] ?? 0)), 0),
  );
  const digit = (value: number, j: number) => {
    const step = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / (longest[j] || 1)) * vectorSteps);
    return vectorDigits[vectorSteps + step];
  };
  const of = (matrix: Float32Array, row: number, width: number) => [...matrix.subarray(row * width, (row + 1) * width)];
  const rows = inVectors.map((sign, i) => `${sign}\t${of(vectors, i, units).map(digit).join('')}`);
  return `/**
 * The network of network.ts: learnt from the development part of the labelled sentences by tests/speech/learn.ts, which
 * writes this file. Not edited by hand.
 */

/** Where the hidden units begin. */
export const networkBegin: readonly number[] = [${written(begin)}];

/** What each hidden unit says of each type, by its number in weights.ts, and at last of small talk. */
export const networkSays: readonly (readonly number[])[] = [
${[...begin.keys()].map((j) => `  [${written(of(says, j, bias.length))}],`).join('\n')}
];

/** What every sentence starts from. */
export const networkBias: readonly number[] = [${written(bias)}];

/** The greatest value of each unit in the vectors. */
export const vectorScale: readonly number[] = [${written(longest)}];

/** One sign a line (a word, a stem, a field or sense, or the roots of two neighbours), then a digit for each hidden unit. */
export const vectorLines = \`
${rows.join('\n')}
\`;
`;
}
