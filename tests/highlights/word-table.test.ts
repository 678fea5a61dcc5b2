import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordTable } from '../../src/highlights/speech/word-table.ts';

/** Few letters, so that words are often parts of each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '9'), minLength: 1, maxLength: 6 });

test('a word is found wherever it stands in a text, and no other is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, fc.string(), fc.string(), (words, other, before, after) => {
      const table = wordTable(words.length);
      const numbers = new Map(words.map((one) => [one, table.add(one)]));
      expect(new Set(numbers.values()).size).toBe(words.length);
      for (const one of [...words, other]) {
        const start = before.length;
        expect(table.find(before + one + after, start, start + one.length)).toBe(numbers.get(one) ?? 0);
      }
    }),
  );
});

test('a full table takes no more words and keeps those it has', () => {
  const table = wordTable(3);
  const taken = ['satu', 'dua', 'tiga', 'empat'].map(table.add);
  expect(taken).toEqual([1, 2, 3, 0]);
  expect(table.find('tiga empat', 0, 4)).toBe(3);
  expect(table.find('tiga empat', 5, 10)).toBe(0);
});
