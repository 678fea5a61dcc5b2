import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { build, edit, smallData, tempFolder } from './builds.ts';

const sample = inject('sampleSite');
const temp = tempFolder();
const data = smallData(join(temp, 'data'));
const out = join(temp, 'site');
const site = 'https://contoh.id/sorot/';
const pages = (dir: string) => listFiles(dir).filter((path) => path.endsWith('.html') && path !== '404.html');
const read = (dir: string, path: string) => readFileSync(inFolder(dir, path), 'utf8');
const cardOf = (path: string) => /property="og:image" content="([^"]*)"/.exec(read(out, path))?.[1];
const cards = () => listFiles(out).filter((path) => path.startsWith('og/'));

test('what every page says of itself to search engines can be read as JSON', () => {
  let found = 0;
  for (const path of pages(sample)) {
    for (const [, json = ''] of read(sample, path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(JSON.parse(json), path).toMatchObject({ '@context': 'https://schema.org', '@type': expect.anything() });
      found++;
    }
  }
  expect(found).toBeGreaterThan(200);
});

test('a site without an address has no cards: their addresses would have to be absolute', () => {
  expect(listFiles(sample).filter((path) => path.startsWith('og/'))).toEqual([]);
  expect(pages(sample).filter((path) => read(sample, path).includes('og:image'))).toEqual([]);
});

test('with an address, every page names a card that is there, by an absolute address, and every card is named', async () => {
  await build({ data, out, more: ['--site', site] });
  const named = new Set<string>();
  for (const path of pages(out)) {
    const address = cardOf(path) ?? '';
    expect(address.startsWith(`${site}og/`), path).toBe(true);
    named.add(address.slice(site.length));
    expect(read(out, path)).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(/og:image:alt" content="[^"]+"/.test(read(out, path)), path).toBe(true);
  }
  expect([...named].sort()).toEqual(cards());
  expect(cardOf('panduan/buyer-trust.html')).toBe(`${site}og/guide-buyer-trust.png`);
  expect(cardOf('en/panduan/buyer-trust.html')).toBe(`${site}og/en/guide-buyer-trust.png`);
  expect(cardOf('metode.html')).toBe(`${site}og/home.png`);
});

test('built again, nothing is rendered; a new title changes one session’s cards', async () => {
  const bytes = () => new Map(cards().map((path) => [path, readFileSync(inFolder(out, path)).toString('base64')]));
  const before = bytes();
  expect(await build({ data, out, more: ['--site', site] })).toMatchObject({ pagesRendered: 0 });
  expect(bytes()).toEqual(before);
  edit(data, 'sessions.csv', (csv) => csv.replace('Wajan batu tanpa lengket', 'Wajan batu untuk telur'));
  await build({ data, out, more: ['--site', site, '--verify'] });
  const changed = [...bytes()].flatMap(([path, content]) => (before.get(path) === content ? [] : path));
  expect(changed).toHaveLength(2);
  for (const path of changed) expect(path).toMatch(/^og\/(en\/)?live-/);
});

test('a creator who withdraws takes her cards along, and "none" takes all', async () => {
  expect(cards().some((path) => path.includes('sari.wening'))).toBe(true);
  edit(data, 'consent.csv', (csv) => `${csv}sari.wening,all,withdrawn,2026-11-20,pesan 14\n`);
  await build({ data, out, more: ['--site', site] });
  expect(cards().filter((path) => path.includes('sari.wening'))).toEqual([]);
  edit(data, 'sorot.json', (json) => json.replace('{', '{ "socialCards": "none",'));
  await build({ data, out, more: ['--site', site] });
  expect(existsSync(join(out, 'og'))).toBe(false);
  expect(cardOf('index.html')).toBeUndefined();
});
