import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workFolder } from '../../src/publish/work.ts';
import { emptyFolder } from './folders.ts';

test('each pair of data and output has a work folder of its own', () => {
  const root = emptyFolder();
  const folders = [
    workFolder(root, 'data', 'dist'),
    workFolder(root, 'data', 'other'),
    workFolder(root, 'other', 'dist'),
    workFolder(root, 'dist', 'data'),
  ];
  expect(new Set(folders).size).toBe(4);
  for (const folder of folders) expect(folder.startsWith(join(root, '.sorot'))).toBe(true);
});

test('a link to the data folder shares its work folder, whether or not the output exists', () => {
  const root = emptyFolder();
  const data = emptyFolder();
  symlinkSync(data, join(root, 'link'));
  expect(workFolder(root, join(root, 'link'), join(root, 'link/dist'))).toBe(
    workFolder(root, data, join(data, 'dist')),
  );
});
