import { networkBegin, networkBias, networkSays, vectorLines, vectorScale } from './network-weights.ts';
import type { Sentence, Word } from './sentence.ts';
import { told } from './signs.ts';
import { rememberedByForm } from './vocabulary.ts';

/**
 * The part of the second opinion that holds for words never labelled together: a network of one hidden layer on a bag of
 * words (a deep averaging network, Iyyer et al. 2015). The vectors of a sentence's words are added up and divided by the root
 * of their signs' number; the hidden units pass on what is above nothing, and every type is judged by all of them. Only
 * sums, products and a root: the same on every machine.
 */

/** What a form adds to the hidden units, and how many signs that is made of. */
interface Vector {
  signs: number;
  values: Float32Array;
}

const units = networkBegin.length;
const nothing: Vector = { signs: 0, values: new Float32Array(units) };
/** Digits of the vectors' file, from the least to the greatest; the middle one is nothing. */
export const vectorDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
/** How many digits there are on each side of nothing. */
export const vectorSteps = (vectorDigits.length - 1) / 2;
/** Made when the first sentence is judged: most commands that know the rules hear none. */
let lines: ReadonlyMap<string, string> | null = null;

/** What the network says of each type, by its number in weights.ts, and at last of small talk. */
export function networkSums(sentence: Sentence): Float64Array {
  const { hidden, signs } = added(sentence);
  const scale = scaleOf(signs);
  const sums = Float64Array.from(networkBias);
  for (let j = 0; j < units; j++) {
    const passed = (hidden[j] as number) * scale + (networkBegin[j] as number);
    if (passed <= 0) continue;
    const says = networkSays[j] as readonly number[];
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + passed * (says[k] as number);
  }
  return sums;
}

/** By how much less the network would say a type without each of the words. */
export function networkShares(sentence: Sentence, type: number): number[] {
  const { hidden, signs } = added(sentence);
  const says = Float64Array.from(networkSays, (all) => all[type] as number);
  const without = (vector: Vector): number => {
    const scale = scaleOf(signs - vector.signs);
    let sum = 0;
    for (let j = 0; j < units; j++) {
      const passed = ((hidden[j] as number) - (vector.values[j] as number)) * scale + (networkBegin[j] as number);
      if (passed > 0) sum += passed * (says[j] as number);
    }
    return sum;
  };
  const whole = without(nothing);
  return sentence.words.map((word) => whole - without(vectorIn(word)));
}

function scaleOf(signs: number): number {
  return 1 / Math.sqrt(Math.max(1, signs));
}

/** The vectors of all words together, and the number of their signs. */
function added({ words }: Sentence) {
  const hidden = new Float64Array(units);
  let signs = 0;
  for (const word of words) {
    const { signs: own, values } = vectorIn(word);
    if (own === 0) continue;
    signs += own;
    for (let j = 0; j < units; j++) hidden[j] = (hidden[j] as number) + (values[j] as number);
  }
  return { hidden, signs };
}

/** Names say nothing. */
function vectorIn({ form, number }: Word): Vector {
  return form === '#nama' || form === '#kreator' ? nothing : vectorOf(form, number);
}

const vectorOf = rememberedByForm((form): Vector => {
  lines ??= new Map(
    vectorLines
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t') as [string, string]),
  );
  const values = new Float32Array(units);
  let signs = 0;
  for (const sign of signsOf(form)) {
    const digits = lines.get(sign);
    if (digits === undefined) continue;
    signs++;
    for (let j = 0; j < units; j++) values[j] = (values[j] as number) + lengthOf(digits.charAt(j), j);
  }
  return { signs, values };
});

/** The signs of a form alone: itself, its stem, its fields. */
export function signsOf(form: string): string[] {
  const { word, stem, fields } = told(form);
  return [word, ...(stem === null ? [] : [stem]), ...fields];
}

/** The digits stand for squares, because few vectors are long and most are short. */
function lengthOf(digit: string, unit: number): number {
  const step = (vectorDigits.indexOf(digit) - vectorSteps) / vectorSteps;
  return step * Math.abs(step) * (vectorScale[unit] as number);
}
