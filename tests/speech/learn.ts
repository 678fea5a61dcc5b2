import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listener } from '../../src/highlights/speech/lexicon.ts';
import { lexicons } from '../../src/highlights/speech/lexicons/index.ts';
import { sentencesOf } from '../../src/highlights/speech/sentence.ts';
import { signsOf } from '../../src/highlights/speech/signs.ts';
import { fewestWords, hitsOf, scale } from '../../src/highlights/speech/weighing.ts';
import { type Labelled, labelled, type SpokenType, spokenTypes } from './labelled.ts';
import { fit, type Row } from './regression.ts';

/**
 * `node tests/speech/learn.ts [--write]`: learns the weights of src/highlights/speech/weights.ts from the development part
 * and prints what cross-validation says of them. Two kinds of sentences choose the least sums: none had a part in the weights
 * that judge it (cross-validation), and only files written after the rules were made tell how often a rule is right.
 */
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
/** Answers and thanks hang on a name, which must not count; the rules of that type stand alone. */
const types = spokenTypes.filter((id) => id !== 'audience-interaction');
const folds = 5;
const [l1, l2] = [0.1, 0.5];
const fewest = 2;
const wantedPrecision = 0.92;
/** Sentences that no rule was made with. */
const unseenFiles = /^part-3-[g-j]/;

interface Example {
  one: Labelled;
  row: Row;
  fold: number;
  hits: ReadonlySet<string>;
  /** Said in so few words that rules alone decide. */
  short: boolean;
  unseen: boolean;
}

const ear = listener(lexicons);
const sentences = labelled('development');
const read = sentences.map((one) => sentencesOf(one.text));
const counts = new Map<string, number>();
for (const said of read)
  for (const sign of new Set(said.flatMap(signsOf))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const signs = [...counts]
  .filter(([, n]) => n >= fewest)
  .map(([sign]) => sign)
  .sort();
const numbers = new Map(signs.map((sign, i) => [sign, i]));
const examples = sentences.map((one, i): Example => {
  const said = read[i] ?? [];
  return {
    one,
    row: [...new Set(said.flatMap(signsOf))].flatMap((sign) => numbers.get(sign) ?? []),
    fold: (i * 7919) % folds,
    hits: new Set(said.flatMap((sentence) => [...hitsOf(ear.listen(sentence))])),
    short: said.every(({ words }) => words.length < fewestWords),
    unseen: unseenFiles.test(one.file),
  };
});
const lines = new Map<string, string[]>([['', []]]);
const least: string[] = [];
process.stdout.write(
  `${examples.length} sentences, ${signs.length} signs, ${examples.filter(({ unseen }) => unseen).length} unseen by the rules\n`,
);
for (const [number, id] of types.entries()) {
  const sums = crossValidated((one) => one.labels.has(id));
  const chosen = choose(
    examples.filter(({ unseen }) => unseen),
    id,
    sums,
  );
  const kept = keep(
    number,
    fitTo(examples, (one) => one.labels.has(id)),
  );
  least.push(`  '${id}': { alone: ${chosen.alone.toFixed(2)}, withRule: ${chosen.withRule.toFixed(2)} },`);
  process.stdout.write(
    `${id.padEnd(18)} rules ${chosen.rules}   together ${chosen.together}   ${kept} weights, alone from ${chosen.alone.toFixed(2)}, with a rule from ${chosen.withRule.toFixed(2)}\n`,
  );
}
const talk = smallTalk();
if (values.write) {
  const out = join(import.meta.dirname, '../../src/highlights/speech/weights.ts');
  writeFileSync(out, source());
  process.stdout.write(`written: ${out}\n`);
}

function fitTo(some: readonly Example[], is: (one: Labelled) => boolean) {
  return fit(
    some.map(({ row }) => row),
    some.map(({ one }) => is(one)),
    signs.length,
    l1,
    l2,
  );
}

/** The sum of each sentence by weights in which it had no part. */
function crossValidated(is: (one: Labelled) => boolean): Map<Example, number> {
  const sums = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitTo(
      examples.filter((one) => one.fold !== fold),
      is,
    );
    for (const one of examples) if (one.fold === fold) sums.set(one, sumOf(one.row, fitted));
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

/** What tells small talk, and the sum above which a sentence is taken for it: one in 200 that is not may be lost. */
function smallTalk(): number {
  const is = ({ kind }: Labelled) => kind === 'small-talk';
  const sums = [...crossValidated(is)]
    .filter(([{ one }]) => is(one) || one.kind === 'positive')
    .map(([{ one }, sum]) => ({ sum, talk: is(one) }));
  const other = sums.filter(({ talk }) => !talk).sort((a, b) => b.sum - a.sum);
  const least = Math.ceil((other[Math.floor(other.length / 200)]?.sum ?? 0) * 100) / 100;
  const all = sums.filter(({ talk }) => talk);
  const caught = all.filter(({ sum }) => sum >= least).length;
  const kept = keep(types.length, fitTo(examples, is));
  process.stdout.write(`small talk: ${caught} of ${all.length} told from ${least}, ${kept} weights\n`);
  return least;
}

function sumOf(row: Row, { bias, weights }: ReturnType<typeof fit>): number {
  const by = scale(row.length);
  return row.reduce((sum, sign) => sum + by * (weights[sign] ?? 0), bias);
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
    right: one.one.labels.has(id),
  }));
  const positives = all.filter(({ right }) => right).length;
  const figures = (alone: number, withRule: number) => {
    const found = all.filter(({ sum, hit, short }) => (short ? hit : sum >= (hit ? withRule : alone)));
    const right = found.filter((one) => one.right).length;
    const precision = found.length === 0 ? 1 : right / found.length;
    const recall = right / positives;
    return { alone, withRule, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  };
  // A sum beyond two would leave everything to the rules, one below minus three would never refuse.
  const steps = Array.from({ length: 21 }, (_, i) => (i - 12) / 4);
  const tried = steps.flatMap((alone) =>
    steps.filter((withRule) => withRule <= alone).map((withRule) => figures(alone, withRule)),
  );
  const firm = tried.filter(({ precision }) => precision >= wantedPrecision);
  const most = Math.max(...firm.map(({ recall }) => recall));
  // Of nearly equals the one that lets most rules stand: how often a rule errs is known less well than what it says.
  const near = firm.filter(({ recall }) => recall >= most - 0.005);
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

/** The sum from which a sentence is small talk, by the weights whose number follows the last type's. */
export const leastSmallTalk = ${talk};

/**
 * One sign a line, then \`type:hundredths\` for each type. A sign is a word, a stem (\`tahan~\`), two neighbours, or the
 * first (\`^\`) or last (\`$\`) word; the empty sign holds what every sentence starts from.
 */
export const signWeights = \`
${rows.join('\n')}
\`;
`;
}
