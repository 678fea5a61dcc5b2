import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkShares, networkSums } from '../../src/highlights/speech/network.ts';
import { type Sentence, sentencesOf, type Word } from '../../src/highlights/speech/sentence.ts';
import { weighedTypes } from '../../src/highlights/speech/weights.ts';
import { labelled } from '../speech/labelled.ts';

const sentences = labelled('development')
  .slice(0, 500)
  .flatMap(({ text }) => sentencesOf(text));
const sentence = fc.constantFrom(...sentences);

const [name] = (sentencesOf('[penonton]')[0] as Sentence).words as [Word];

test('a name says nothing, wherever it stands', () => {
  fc.assert(
    fc.property(sentence, (one) => {
      const sums = networkSums(one);
      expect(networkSums({ ...one, words: [name, ...one.words] })).toEqual(sums);
      expect(networkSums({ ...one, words: [...one.words, name] })).toEqual(sums);
    }),
  );
});

test('what stands beside it changes what a word says', () => {
  const sums = sentences
    .slice(0, 100)
    .map((one) => [networkSums(one), networkSums({ ...one, words: one.words.toReversed() })]);
  expect(sums.filter(([there, back]) => there?.[0] !== back?.[0]).length).toBeGreaterThan(50);
});

test("a word's share is what the network would not say with a name in its place", () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(weighedTypes.length - 1), (one, nth, type) => {
      const i = nth % one.words.length;
      const whole = networkSums(one)[type] as number;
      const without = networkSums({ ...one, words: one.words.with(i, name) })[type] as number;
      expect(networkShares(one, type)[i]).toBeCloseTo(whole - without, 6);
    }),
  );
});
