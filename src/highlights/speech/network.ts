import { networkBegin, networkBias, networkSays, vectorLines, vectorScale } from './network-weights.ts';
import { type NumberTable, numberTable } from './number-table.ts';
import type { Sentence, Word } from './sentence.ts';
import { told } from './signs.ts';
import { rememberedByForm } from './vocabulary.ts';

/**
 * The part of the second opinion that holds for words never labelled together: a network of one hidden layer on a bag of
 * words and neighbours (a deep averaging network, Iyyer et al. 2015). The vectors of a sentence's signs are added up and
 * divided by the root of their number; the hidden units pass on what is above nothing, and every type is judged by all of
 * them. Only sums, products and a root: the same on every machine.
 */

/** What a form adds to the hidden units, how many signs that is made of, and its root's number in the table of pairs. */
interface Vector {
  signs: number;
  values: Float32Array;
  root: number;
}

/** The vectors, ready to be looked up. */
interface Table {
  /** Digits of words, stems and fields. */
  alone: ReadonlyMap<string, string>;
  /** Numbers of the roots that stand in a pair; 0 is any other. */
  roots: ReadonlyMap<string, number>;
  /** Where a pair's vector begins, by the numbers of its roots put together. */
  pairs: NumberTable;
  pairValues: Float32Array;
}

const units = networkBegin.length;
/** The hidden units of the sentence at hand, and what one word has added to them; before the root and the beginning. */
const [whole, part] = [new Float64Array(units), new Float64Array(units)];
const nothing: Vector = { signs: 0, values: new Float32Array(units), root: 0 };
/** Digits of the vectors' file, from the least to the greatest; the middle one is nothing. */
export const vectorDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
/** How many digits there are on each side of nothing. */
export const vectorSteps = (vectorDigits.length - 1) / 2;
/** Read when the first sentence is judged: most commands that know the rules hear none. */
let table: Table | null = null;
const loaded = (): Table => {
  table ??= read();
  return table;
};

/** What the network says of each type, by its number in weights.ts, and at last of small talk. */
export function networkSums({ words }: Sentence): Float64Array {
  const scale = scaleOf(addUp(words, whole));
  const sums = Float64Array.from(networkBias);
  for (let j = 0; j < units; j++) {
    const passed = (whole[j] as number) * scale + (networkBegin[j] as number);
    if (passed <= 0) continue;
    const says = networkSays[j] as readonly number[];
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + passed * (says[k] as number);
  }
  return sums;
}

/** By how much less the network would say a type if a name stood in the place of each of the words. */
export function networkShares({ words }: Sentence, type: number): number[] {
  const signs = addUp(words, whole);
  const without = (some: number): number => {
    const scale = scaleOf(signs - some);
    let sum = 0;
    for (let j = 0; j < units; j++) {
      const passed = ((whole[j] as number) - (part[j] as number)) * scale + (networkBegin[j] as number);
      if (passed > 0) sum += passed * (networkSays[j]?.[type] as number);
    }
    return sum;
  };
  part.fill(0);
  const said = without(0);
  return words.map((_, i) => said - without(addUp(words, part, i)));
}

function scaleOf(signs: number): number {
  return 1 / Math.sqrt(Math.max(1, signs));
}

/**
 * Adds up the vectors of all words and neighbours, or of those only that one word is part of, and returns their number.
 * This is done for every sentence, so nothing is made on the way.
 */
function addUp(words: readonly Word[], into: Float64Array, only = -1): number {
  const { pairs, pairValues } = loaded();
  into.fill(0);
  const last = only < 0 ? words.length - 1 : Math.min(only + 1, words.length - 1);
  let signs = 0;
  let before = 0;
  for (let i = Math.max(0, only - 1); i <= last; i++) {
    const here = vectorIn(words[i] as Word);
    if (here.signs > 0 && (only < 0 || only === i)) {
      add(here.values, 0, into);
      signs += here.signs;
    }
    const pair = before === 0 || here.root === 0 ? -1 : pairs.get(together(before, here.root));
    if (pair >= 0) {
      add(pairValues, pair, into);
      signs++;
    }
    before = here.root;
  }
  return signs;
}

function add(values: Float32Array, from: number, into: Float64Array): void {
  for (let j = 0; j < units; j++) into[j] = (into[j] as number) + (values[from + j] as number);
}

/** Names say nothing. */
function vectorIn({ form, number }: Word): Vector {
  return isName(form) ? nothing : vectorOf(form, number);
}

const vectorOf = rememberedByForm((form): Vector => {
  const { alone, roots } = loaded();
  const values = new Float32Array(units);
  let signs = 0;
  for (const sign of signsOf(form)) {
    const digits = alone.get(sign);
    if (digits === undefined) continue;
    signs++;
    for (let j = 0; j < units; j++) values[j] = (values[j] as number) + lengthOf(digits.charAt(j), j);
  }
  return { signs, values, root: roots.get(rootOf(form)) ?? 0 };
});

/** The signs of a sentence: each word, its stem and its fields, and the roots of neighbours (`tahan~ aer`). */
export function networkSigns({ words }: Sentence): string[] {
  return words.flatMap(({ form }, i) => {
    if (isName(form)) return [];
    const before = words[i - 1];
    const pair = before === undefined || isName(before.form) ? [] : [`${rootOf(before.form)} ${rootOf(form)}`];
    return [...signsOf(form), ...pair];
  });
}

function signsOf(form: string): string[] {
  const { word, stem, fields } = told(form);
  return [word, ...(stem === null ? [] : [stem]), ...fields];
}

function rootOf(form: string): string {
  const { word, stem } = told(form);
  return stem ?? word;
}

function isName(form: string): boolean {
  return form === '#nama' || form === '#kreator';
}

/** Room for 32,768 roots, so that two of them are still a small number. */
function together(first: number, second: number): number {
  return first * 32_768 + second;
}

/** Reads the vectors as they are written: a sign, or two roots, and a digit for each hidden unit. */
function read(): Table {
  const lines = vectorLines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [sign: string, digits: string]);
  const alone = new Map(lines.filter(([sign]) => !sign.includes(' ')));
  const two = lines.filter(([sign]) => sign.includes(' '));
  const roots = new Map<string, number>();
  const number = (root: string) => {
    const known = roots.get(root) ?? roots.size + 1;
    roots.set(root, known);
    return known;
  };
  const pairs = numberTable(two.length);
  const pairValues = new Float32Array(two.length * units);
  for (const [i, [sign, digits]] of two.entries()) {
    const [first = '', second = ''] = sign.split(' ');
    pairs.set(together(number(first), number(second)), i * units);
    for (let j = 0; j < units; j++) pairValues[i * units + j] = lengthOf(digits.charAt(j), j);
  }
  return { alone, roots, pairs, pairValues };
}

/** The digits stand for squares, because few vectors are long and most are short. */
function lengthOf(digit: string, unit: number): number {
  const step = (vectorDigits.indexOf(digit) - vectorSteps) / vectorSteps;
  return step * Math.abs(step) * (vectorScale[unit] as number);
}
