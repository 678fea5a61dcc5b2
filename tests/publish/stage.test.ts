import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stage } from '../../src/publish/stage.ts';
import { contents, emptyFolder, plant } from './folders.ts';

const inode = (...path: string[]) => statSync(join(...path)).ino;

test('the parts are merged beside the output, without dot entries', async () => {
  const site = plant(emptyFolder(), { 'index.html': 'home', '.prerender/x.mjs': '1' });
  const extra = plant(emptyFolder(), { 'assets/a.css': 'p{}' });
  const out = join(emptyFolder(), 'dist');
  const { next, linked, copied } = await stage({ parts: [site, extra, join(site, 'none')], out });
  expect(dirname(next)).toBe(dirname(out));
  expect(contents(next)).toEqual({ 'assets/a.css': 'p{}', 'index.html': 'home' });
  expect({ linked, copied }).toEqual({ linked: 0, copied: 2 });
  expect(existsSync(out)).toBe(false);
});

test('an unchanged file is the previous release’s own, a changed one a copy, and neither is the part’s', async () => {
  const site = plant(emptyFolder(), { 'live/same.html': 'same', 'live/changed.html': 'new!', 'new.html': 'n' });
  const out = plant(join(emptyFolder(), 'dist'), { 'live/same.html': 'same', 'live/changed.html': 'old!' });
  const { next, linked, copied } = await stage({ parts: [site], out });
  expect({ linked, copied }).toEqual({ linked: 1, copied: 2 });
  expect(inode(next, 'live/same.html')).toBe(inode(out, 'live/same.html'));
  expect(inode(next, 'live/changed.html')).not.toBe(inode(out, 'live/changed.html'));
  for (const path of Object.keys(contents(site))) expect(inode(next, path)).not.toBe(inode(site, path));
});

test('a page that Astro rewrites in place after staging does not change what was staged', async () => {
  const site = plant(emptyFolder(), { 'index.html': 'first' });
  const { next } = await stage({ parts: [site], out: join(emptyFolder(), 'dist') });
  writeFileSync(join(site, 'index.html'), 'second');
  expect(contents(next)).toEqual({ 'index.html': 'first' });
});

test('two parts with the same path are refused, and nothing is left beside the output', async () => {
  const a = plant(emptyFolder(), { 'index.html': '1' });
  const b = plant(emptyFolder(), { 'index.html': '1' });
  const parent = emptyFolder();
  await expect(stage({ parts: [a, b], out: join(parent, 'dist') })).rejects.toThrow('index.html');
  expect(readdirSync(parent)).toEqual([]);
});

test('staging twice gives the second state only', async () => {
  const site = plant(emptyFolder(), { 'a.html': '1', 'b.html': '1' });
  const out = join(emptyFolder(), 'dist');
  await stage({ parts: [site], out });
  const { next } = await stage({ parts: [plant(emptyFolder(), { 'a.html': '2' })], out });
  expect(contents(next)).toEqual({ 'a.html': '2' });
});
