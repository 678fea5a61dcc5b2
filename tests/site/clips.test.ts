import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { type Served, serveFolder } from '../../src/publish/serve.ts';
import { browserOfFile } from './browser.ts';
import { build, edit, smallData, tempFolder } from './builds.ts';

const temp = tempFolder();
const data = smallData(join(temp, 'data'));
const site = join(temp, 'site');
const session = 'live/sari.wening-20261101-1900.html';
const browser = browserOfFile();
const { clipHere } = words('id').session;
let served: Served;

beforeAll(async () => {
  // Not a film: a player knows its second and its captions whether or not it can show a picture.
  mkdirSync(join(data, 'media'), { recursive: true });
  writeFileSync(join(data, 'media/oles.webm'), 'x');
  edit(data, 'clips.csv', (csv) => csv.replace(',8101,,', ',8101,media/oles.webm,'));
  await build({ data, out: site });
  served = await serveFolder(site, { base: '/' });
});
afterAll(() => served.close());

test('the captions of a clip are its sentences, in its own time, without viewers’ names', () => {
  const file = /<track[^>]* src="\.\.\/([^"]+)"/.exec(readFileSync(join(site, session), 'utf8'))?.[1] ?? '';
  const [head, ...cues] = readFileSync(join(site, file), 'utf8').trimEnd().split('\n\n');
  expect(head).toBe('WEBVTT');
  expect(cues.map((cue) => cue.split('\n')[0])).toEqual([
    '00:00:02.000 --> 00:00:10.000',
    '00:00:20.000 --> 00:00:26.000',
  ]);
});

test('the same data gives the same captions, and a page without such a clip loads nothing for them', async () => {
  const before = readFileSync(join(site, session), 'utf8');
  expect((await build({ data, out: site })).pagesRendered).toBe(0);
  expect(readFileSync(join(site, session), 'utf8')).toBe(before);
  expect(before).toMatch(/assets\/clips-[0-9a-f]{8}\.js/);
  expect(readFileSync(join(site, 'live/bu.tutik-20261103-1000.html'), 'utf8')).not.toMatch(/assets\/clips-/);
});

describe.each([
  { name: 'a folder on the disk', address: () => pathToFileURL(join(site, session)).href },
  { name: 'a web host', address: () => `${served.url}${session}` },
])('from $name', ({ address }) => {
  test('a tap on a sentence moves the clip that holds it to that second', async () => {
    const page = await browser().newPage();
    await page.goto(address());
    const second = () => page.locator('.clip video').evaluate((video: HTMLVideoElement) => video.currentTime);
    expect(await second()).toBe(0);
    // Sentences that are no main proof stand in folded parts.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.locator('blockquote.in-clip, q.in-clip', { hasText: 'Harga awalnya' }).first().click();
    await expect.poll(second).toBe(2);
    // The same by keyboard, for the next sentence.
    const other = page.locator('.proof, .evidence li', { hasText: 'langsung checkout' }).first();
    await other.getByRole('button', { name: clipHere }).press('Enter');
    await expect.poll(second).toBe(20);
    // A sentence outside of every clip offers none.
    const outside = page.locator('.evidence li', { hasText: 'sepuluh persen' });
    expect(await outside.locator('.to-clip').count()).toBe(0);
    await page.close();
  });

  test('the captions can be shown', async () => {
    const page = await browser().newPage();
    const faults: string[] = [];
    page.on('console', (message) => void faults.push(message.text()));
    await page.goto(address());
    const said = () =>
      page.locator('.clip video').evaluate((video: HTMLVideoElement) => {
        const [track, ...more] = video.textTracks;
        if (!track || more.length > 0) return [`${more.length + 1} tracks`];
        track.mode = 'showing';
        return [...(track.cues ?? [])].map((cue) => (cue as VTTCue).text.slice(0, 12));
      });
    await expect.poll(said).toEqual(['Harga awalny', 'Yuk langsung']);
    expect(faults).toEqual([]);
    await page.close();
  });
});
