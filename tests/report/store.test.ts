import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, recordReader, recordWriter, writeRecords } from '../../src/report/store.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sorot-store-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('records on disk', () => {
  it('are read back as they were written, in any order', () => {
    const records = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.jsonValue(), {
      maxKeys: 12,
    });
    fc.assert(
      fc.property(records, (given) => {
        writeRecords(dir, 'kind', Object.entries(given));
        const reader = recordReader(dir);
        expect(reader.keys('kind').map(({ key }) => key)).toEqual(Object.keys(given));
        for (const [key, record] of Object.entries(given).toReversed()) {
          expect(JSON.stringify(reader.read('kind', key))).toBe(JSON.stringify(record));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keep kinds apart, and an empty kind is a kind', () => {
    writeRecords(dir, 'a', [['x', 1]]);
    writeRecords(dir, 'b', [['x', 2]]);
    writeRecords(dir, 'c', []);
    const reader = recordReader(dir);
    expect([reader.read('a', 'x'), reader.read('b', 'x'), reader.keys('c')]).toEqual([1, 2, []]);
  });

  it('have equal digests where they are equal, and others where they are not', () => {
    writeRecords(dir, 'a', [
      ['x', { n: 1, text: 'é' }],
      ['y', { n: 1, text: 'é' }],
      ['z', { n: 2, text: 'é' }],
    ]);
    const [x, y, z] = recordReader(dir).keys('a');
    expect(x?.digest).toBe(y?.digest);
    expect(x?.digest).not.toBe(z?.digest);
    expect(x?.digest).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are written anew each time', () => {
    writeRecords(dir, 'a', [['x', 'lama sekali']]);
    writeRecords(dir, 'a', [['y', 1]]);
    const reader = recordReader(dir);
    expect(reader.keys('a').map(({ key }) => key)).toEqual(['y']);
    expect(() => reader.read('a', 'x')).toThrow('no a record x');
  });

  it('can be added one by one', () => {
    const writer = recordWriter(dir, 'a');
    for (const n of [1, 2, 3]) writer.add(`k${n}`, { n });
    writer.close();
    expect(recordReader(dir).read('a', 'k2')).toEqual({ n: 2 });
  });
});

it('a digest is that of the bytes, whether given as text or bytes', () => {
  expect(digestOf('sorot ☀')).toBe(digestOf(new TextEncoder().encode('sorot ☀')));
  expect(digestOf('a')).not.toBe(digestOf('b'));
});
