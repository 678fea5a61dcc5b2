import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskWriter } from '../../src/publish/disk-writer.ts';
import { contents, emptyFolder, plant } from './folders.ts';

test('files are written below the folder, texts and bytes alike', () => {
  const dir = join(emptyFolder(), 'extra');
  const writer = diskWriter(dir);
  writer.write('data/sessions.json', '[]');
  writer.write('feed.xml', new TextEncoder().encode('<é/>'));
  expect(contents(dir)).toEqual({ 'data/sessions.json': '[]', 'feed.xml': '<é/>' });
});

test('a file with the same bytes keeps its time but counts as written', () => {
  const dir = plant(emptyFolder(), { 'same.json': '[1]', 'other.json': '[1]' });
  utimesSync(join(dir, 'same.json'), 1000, 1000);
  const writer = diskWriter(dir);
  writer.write('same.json', '[1]');
  writer.write('other.json', '[2]');
  expect(statSync(join(dir, 'same.json')).mtimeMs).toBe(1_000_000);
  expect(contents(dir)['other.json']).toBe('[2]');
  expect([...writer.written]).toEqual(['same.json', 'other.json']);
  expect([...writer.changed]).toEqual(['other.json']);
});

test.each(['../a', '/a', 'a//b', 'a/../b', 'a\\b', 'C:a', '.', ''])('the path %j is refused', (path) => {
  const dir = emptyFolder();
  expect(() => diskWriter(dir).write(path, 'x')).toThrow('not a path inside the folder');
  expect(contents(dir)).toEqual({});
});
