import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkShares, networkSums } from '../../src/highlights/speech/network.ts';
import { type Sentence, sentencesOf } from '../../src/highlights/speech/sentence.ts';
import { weighedTypes } from '../../src/highlights/speech/weights.ts';
import { labelled } from '../speech/labelled.ts';

const sentences = labelled('development')
  .slice(0, 500)
  .flatMap(({ text }) => sentencesOf(text));
const sentence = fc.constantFrom(...sentences);

function rounded(sums: Iterable<number>): number[] {
  return [...sums].map((sum) => Math.round(sum * 1e6) / 1e6 + 0);
}

test('neither the order of words nor a name changes what the network says', () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.nat(), { maxLength: 8 }), (one, keys) => {
      const turned = one.words.toSorted((a, b) => (keys[a.start % 8] ?? 0) - (keys[b.start % 8] ?? 0));
      const named = turned.toSpliced(1, 0, ...(sentencesOf('[penonton]')[0] as Sentence).words);
      const sums = rounded(networkSums(one));
      expect(rounded(networkSums({ ...one, words: turned }))).toEqual(sums);
      expect(rounded(networkSums({ ...one, words: named }))).toEqual(sums);
    }),
  );
});

test("a word's share is what the network would not say without it", () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(weighedTypes.length - 1), (one, nth, type) => {
      const i = nth % one.words.length;
      const whole = networkSums(one)[type] as number;
      const without = networkSums({ ...one, words: one.words.toSpliced(i, 1) })[type] as number;
      expect(networkShares(one, type)[i]).toBeCloseTo(whole - without, 6);
    }),
  );
});
