import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { archive, zipLimits } from '../../src/publish/archive.ts';
import { contents, emptyFolder, plant } from './folders.ts';

const site = {
  'index.html': '<p>home</p>'.repeat(100),
  'live/a.html': 'a page',
  'empty.txt': '',
  'media/a.mp4': 'not really a film '.repeat(90_000),
};

function entriesOf(zip: string): Record<string, string> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

test('the zip holds the whole site in one folder named after it, and lines on how to open it', async () => {
  const zip = join(emptyFolder(), 'new folder', 'lokakarya.zip');
  const { files, bytes } = await archive(plant(emptyFolder(), { ...site, '.prerender/x.mjs': '1' }), zip);
  const entries = entriesOf(zip);
  const { 'lokakarya/BACA-DULU.txt': readme, ...rest } = entries;
  expect(rest).toEqual(Object.fromEntries(Object.entries(site).map(([path, text]) => [`lokakarya/${path}`, text])));
  expect(readme).toContain('index.html');
  expect(Object.keys(entries)).toEqual(Object.keys(entries).sort());
  expect(files).toBe(5);
  expect(bytes).toBe(readFileSync(zip).length);
  expect(readdirSync(join(zip, '..'))).toEqual(['lokakarya.zip']);
});

test('the same folder gives the same bytes, whenever its files were written', async () => {
  const [a, b] = [plant(emptyFolder(), site), plant(emptyFolder(), Object.fromEntries(Object.entries(site).reverse()))];
  utimesSync(join(b, 'index.html'), 1000, 1000);
  const zips = [join(emptyFolder(), 'x.zip'), join(emptyFolder(), 'x.zip')] as const;
  await archive(a, zips[0]);
  await archive(b, zips[1]);
  expect(readFileSync(zips[0]).equals(readFileSync(zips[1]))).toBe(true);
});

test('entries carry the fixed date of 1 January 1980', async () => {
  const zip = join(emptyFolder(), 'x.zip');
  await archive(plant(emptyFolder(), site), zip);
  const header = readFileSync(zip);
  expect(header.readUInt16LE(10)).toBe(0);
  expect(header.readUInt16LE(12)).toBe((1 << 5) | 1);
});

test('what does not fit into a plain zip is refused with advice, and a former zip stays', async () => {
  const dir = plant(emptyFolder(), site);
  const zip = join(plant(emptyFolder(), { 'x.zip': 'the former one' }), 'x.zip');
  await expect(archive(dir, zip, { ...zipLimits, entries: 4 })).rejects.toThrow(UserError);
  await expect(archive(dir, zip, { ...zipLimits, bytes: 1000 })).rejects.toThrow(UserError);
  expect(contents(join(zip, '..'))).toEqual({ 'x.zip': 'the former one' });
});

test('a zip inside the site itself, or in place of a folder, is refused', async () => {
  const dir = plant(emptyFolder(), site);
  await expect(archive(dir, join(dir, 'x.zip'))).rejects.toThrow(UserError);
  await expect(archive(dir, emptyFolder())).rejects.toThrow(UserError);
  expect(existsSync(join(dir, 'x.zip'))).toBe(false);
});
