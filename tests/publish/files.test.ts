import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFolders } from '../../src/publish/compare.ts';
import { listFiles, sameBytes } from '../../src/publish/files.ts';
import { emptyFolder, plant } from './folders.ts';

test('files are listed in the order of their code units, whatever the folder order', () => {
  const dir = plant(emptyFolder(), { 'b.html': '', 'a/z.html': '', 'a.html': '', 'B.html': '', '.x/y': '' });
  expect(listFiles(dir)).toEqual(['.x/y', 'B.html', 'a.html', 'a/z.html', 'b.html']);
  expect(listFiles(dir, (name) => name.startsWith('.'))).toEqual(['B.html', 'a.html', 'a/z.html', 'b.html']);
});

test('two files have the same bytes exactly when their texts are equal', () => {
  const dir = emptyFolder();
  const text = fc.tuple(fc.string(), fc.integer({ min: 0, max: 70_000 })).map(([end, n]) => 'x'.repeat(n) + end);
  fc.assert(
    fc.property(text, text, (a, b) => {
      plant(dir, { a, b, c: a });
      expect(sameBytes(join(dir, 'a'), join(dir, 'b'))).toBe(a === b);
      expect(sameBytes(join(dir, 'a'), join(dir, 'c'))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('folders are compared byte for byte', () => {
  const a = plant(emptyFolder(), { same: '1', 'x/changed': '1', 'x/gone': '1' });
  const b = plant(emptyFolder(), { same: '1', 'x/changed': '2', 'y/new': '1' });
  expect(compareFolders(a, b)).toEqual({ onlyA: ['x/gone'], onlyB: ['y/new'], differ: ['x/changed'] });
  expect(compareFolders(a, a)).toEqual({ onlyA: [], onlyB: [], differ: [] });
});
