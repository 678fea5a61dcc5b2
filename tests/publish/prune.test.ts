import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prune } from '../../src/publish/prune.ts';
import { contents, emptyFolder, plant } from './folders.ts';

test('what is not expected goes, with the folders left empty', () => {
  const dir = plant(emptyFolder(), {
    'index.html': '1',
    'live/a.html': '1',
    'live/b.html': '1',
    'kreator/gone.html': '1',
    '.prerender/entry.mjs': '1',
  });
  mkdirSync(join(dir, 'empty/deep'), { recursive: true });
  const removed = prune(dir, new Set(['index.html', 'live/a.html', 'never-written.html']));
  expect(removed).toEqual(['.prerender/entry.mjs', 'kreator/gone.html', 'live/b.html']);
  expect(Object.keys(contents(dir))).toEqual(['index.html', 'live/a.html']);
  for (const folder of ['kreator', '.prerender', 'empty']) expect(existsSync(join(dir, folder))).toBe(false);
});

test('a folder that is not there has nothing to prune, and the folder itself stays', () => {
  const dir = plant(emptyFolder(), { 'a.html': '1' });
  expect(prune(join(dir, 'none'), new Set())).toEqual([]);
  expect(prune(dir, new Set())).toEqual(['a.html']);
  expect(existsSync(dir)).toBe(true);
});
