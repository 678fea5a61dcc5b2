import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, isPossible } from '../../src/highlights/speech/pattern.ts';
import { places } from '../../src/highlights/speech/places.ts';
import { wordLists } from '../../src/highlights/speech/word-lists.ts';

const word = fc.constantFrom('mangga', 'salak', 'duku', 'nanas', 'mangganya');
const element = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('mangga', 'salak|duku', '[nanas]', '[*]', '*') },
  { weight: 1, arbitrary: fc.constantFrom('..', '...') },
);
/** Any pattern with a word that must be there. */
const pattern = fc
  .tuple(fc.constantFrom('', '^'), fc.array(element, { maxLength: 4 }), fc.array(element, { maxLength: 3 }))
  .map(([start, a, b]) => [start, ...a, 'nanas', ...b].join(' '));

function found(source: string, words: readonly string[], window?: readonly [number, number]) {
  const lists = wordLists();
  const one = compile(source, lists);
  const said = places(lists, []);
  said.fill(words.map((form) => ({ form, number: 0, start: 0, end: 0, afterComma: false })));
  const at = one.find(said, window?.[0] ?? 0, window);
  // What is searched nowhere must fit nowhere.
  if (at !== null) expect(isPossible(one, said)).toBe(true);
  return at;
}

test('a long sentence is searched like a short one', () => {
  fc.assert(
    fc.property(pattern, fc.array(word, { minLength: 1, maxLength: 9 }), (source, words) => {
      const filler = Array.from({ length: 30 }, () => 'kursi');
      // What is left out or any word at the end would reach into the filler.
      const closed = `${source} mangga`;
      expect(found(closed, [...words, 'mangga', ...filler])).toEqual(found(closed, [...words, 'mangga']));
    }),
  );
});

test('a window is searched as if it were the sentence', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.array(word, { maxLength: 5 }),
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { maxLength: 5 }),
      (source, before, words, after) => {
        const from = before.length;
        const [a, b] = found(source, [...before, ...words, ...after], [from, from + words.length]) ?? [];
        const alone = found(source, words);
        expect(a === undefined || b === undefined ? null : [a - from, b - from]).toEqual(alone);
      },
    ),
  );
});
