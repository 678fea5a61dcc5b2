import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, readSmall, writeNumbers, writeSmall } from '../../src/search/digits.ts';
import { documentsOf, type Postings, postingsWriter, readPostings } from '../../src/search/postings.ts';
import { cutShards, shardOf, shardsOfPrefix } from '../../src/search/shards.ts';

const documents = fc.dictionary(fc.nat(400).map(String), fc.integer({ min: 1, max: 90 }), { minKeys: 1, maxKeys: 30 });
const slice = fc.dictionary(fc.constantFrom('0', '1', '4'), documents, { minKeys: 1 });

describe('postings', () => {
  it('come back as they were, joined over slices', () => {
    fc.assert(
      fc.property(fc.array(slice, { minLength: 1, maxLength: 4 }), (slices) => {
        const writer = postingsWriter();
        const expected: Postings = {};
        const holders = new Set<number>();
        slices.forEach((postings, i) => {
          writer.add(postings, i * 401);
          for (const [field, counts] of Object.entries(postings)) {
            for (const [document, count] of Object.entries(counts)) {
              expected[field] = { ...expected[field], [Number(document) + i * 401]: count };
              holders.add(Number(document) + i * 401);
            }
          }
        });
        const met = new Set<number>();
        expect(readPostings(writer.text(), (document) => met.add(document))).toEqual(expected);
        expect(met).toEqual(holders);
        expect(documentsOf(writer.text())).toBe(holders.size);
        expect(writer.documents()).toBe(holders.size);
      }),
    );
  });

  it('are refused when they end too early', () => {
    const writer = postingsWriter();
    writer.add({ 0: { 7: 1, 900: 2 } }, 0);
    expect(() => readPostings(writer.text().slice(0, -1), () => {})).toThrow(RangeError);
  });
});

describe('numbers as text', () => {
  it('come back as they were', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 30 }));
    fc.assert(
      fc.property(numbers, (list) => {
        expect(readNumbers(writeNumbers(list))).toEqual(list);
      }),
    );
  });

  it('take one character up to 63 when they are small', () => {
    fc.assert(fc.property(fc.nat(200), (n) => readSmall(`A${writeSmall(n)}`, 1) === Math.min(63, n)));
  });
});

describe('shards', () => {
  const terms = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcd~'), minLength: 1, maxLength: 5 }), {
    minLength: 1,
  });

  it('hold every item once, in order, within their size', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), (items, bytes, most) => {
        const shards = cutShards(items, (item) => item.length, bytes, most);
        expect(shards.flat()).toEqual(items);
        for (const shard of shards) {
          expect(shard.length).toBeLessThanOrEqual(most);
          expect(shard.length === 1 || shard.join('').length <= bytes).toBe(true);
        }
      }),
    );
  });

  it('are found again by a term and by a prefix', () => {
    fc.assert(
      fc.property(terms, (items) => {
        const sorted = items.sort();
        const shards = cutShards(sorted, (item) => item.length, 6);
        const firsts = shards.map((shard) => shard[0] ?? '');
        for (const term of sorted) {
          expect(shards[shardOf(firsts, term)]).toContain(term);
          const [from, to] = shardsOfPrefix(firsts, term.slice(0, 2));
          const reached = shards.slice(from, to).flat();
          expect(sorted.filter((other) => other.startsWith(term.slice(0, 2)) && !reached.includes(other))).toEqual([]);
        }
      }),
    );
  });
});
