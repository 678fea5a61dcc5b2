import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberTable } from '../../src/highlights/speech/number-table.ts';

test('a number table holds what a map holds', () => {
  const key = fc.integer({ min: 1, max: 2 ** 30 });
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(key, { maxLength: 50 }), (keys, others) => {
      const table = numberTable(keys.length);
      for (const [i, one] of keys.entries()) table.set(one, i);
      for (const one of [...keys, ...others]) expect(table.get(one)).toBe(keys.indexOf(one));
    }),
  );
});
