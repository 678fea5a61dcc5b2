import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { listFiles } from '../../src/publish/files.ts';
import { type Served, serveFolder } from '../../src/publish/serve.ts';
import { browserOfFile, watched } from './browser.ts';
import { build, edit, inProject, tempFolder } from './builds.ts';

const sample = inject('sampleSite');
const { lessons } = words('id');
const browser = browserOfFile();
const lesson = 'pelajaran/promo-yang-jujur.html';
const text = (path: string) => readFileSync(join(sample, path), 'utf8');
const titles = [...text(lesson).matchAll(/<section class="lesson-step"[^>]*><h2[^>]*>([^<]+)</g)].map(
  (match) => match[1],
);
const temp = tempFolder();
let served: Served;

beforeAll(async () => {
  served = await serveFolder(sample, { base: '/a/' });
});
afterAll(() => served.close());

const places = [
  { name: 'a folder on the disk', base: () => `${pathToFileURL(sample).href}/`, origin: () => undefined },
  { name: 'a web host', base: () => served.url, origin: () => new URL(served.url).origin },
];

/** The headings that can be seen. */
const seen = (page: Page) =>
  page
    .locator('[data-step] h2')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.textContent));

describe.each(places)('a lesson from $name', ({ base, origin }) => {
  test('is found by the words of its steps', async () => {
    const { context, faults } = await watched(browser(), { origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}cari.html?q=pemanasan&jenis=lesson`);
    const hit = page.locator('[data-search-results] li[data-kind=lesson] a').first();
    expect(await hit.textContent()).toContain('Promo yang jujur');
    await hit.click();
    await page.waitForURL(/promo-yang-jujur/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is presented step by step with the keys, and Escape ends', async () => {
    const { context, faults } = await watched(browser(), { origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}pelajaran.html`);
    await page.locator('.lessons a').last().click();
    await page.waitForURL(/promo-yang-jujur/);
    expect(titles.length).toBeGreaterThan(3);
    expect(await seen(page)).toEqual(titles);

    await page.getByRole('button', { name: lessons.present }).click();
    expect(await seen(page)).toEqual([titles[0]]);
    const status = page.locator('[data-present-place]');
    expect(await status.innerText()).toBe(`Langkah 1 dari ${titles.length}`);
    expect(await page.getByRole('button', { name: lessons.back }).isDisabled()).toBe(true);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    expect(await seen(page)).toEqual([titles[2]]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles[2]);
    await page.keyboard.press('ArrowLeft');
    expect(await seen(page)).toEqual([titles[1]]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await seen(page)).toEqual([titles.at(-1)]);
    await page.keyboard.press('Home');
    expect(await seen(page)).toEqual([titles[0]]);
    await page.getByRole('button', { name: lessons.next }).click();
    expect(await seen(page)).toEqual([titles[1]]);

    // Nothing behind the step can be reached.
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('header, footer') === null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => seen(page)).toEqual(titles);
    expect(await page.locator('[data-present-bar]').isVisible()).toBe(false);
    expect(await page.locator('footer a').first().isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('leads from a moment to its sentence', async () => {
    const { context, faults } = await watched(browser(), { origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}${lesson}`);
    const moment = page.locator('.lesson-moment').first();
    const marked = (await moment.locator('mark').first().innerText()).trim();
    await moment.locator('a.time').click();
    await page.waitForURL(/live\/.*#t=\d+$/);
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await target.textContent()).toContain(marked);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is simply a page without scripts', async () => {
    const { context, faults } = await watched(browser(), { origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${base()}${lesson}`);
    expect(await page.locator('[data-step] h2:visible').allInnerTexts()).toHaveLength(titles.length);
    expect(await page.locator('button:visible').count(), 'no button that cannot work').toBe(0);
    expect(await page.locator('.lesson-moment:visible').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a lesson on paper has all its steps, room for notes and no buttons, also while it is presented', async () => {
  const { context } = await watched(browser(), {});
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(sample, lesson)).href);
  await page.getByRole('button', { name: lessons.present }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await seen(page)).toEqual(titles);
  expect(await page.locator('.lesson-notes').isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
  await context.close();
});

test('every moment and session of the sample’s lessons is in the sample', () => {
  const pages = listFiles(sample).filter((path) => /(^|\/)pelajaran\/[^/]+\.html$/.test(path));
  expect(pages).toHaveLength(4);
  for (const path of pages) {
    expect(text(path), path).not.toContain('lesson-gap');
    expect(text(path), path).toContain('class="lesson-stop lesson-session"');
  }
  expect(text('index.html')).toContain('href="./pelajaran.html"');
});

test('a session that is withdrawn leaves a quiet line in its lesson, and no name', async () => {
  const data = join(temp, 'data');
  const out = join(temp, 'withdrawn');
  cpSync(inProject('content/sample'), data, { recursive: true });
  edit(data, 'consent.csv', (csv) => `${csv.trimEnd()}\nmirah.danu.tas,all,withdrawn,2026-11-19,surat\n`);
  await build({ data, out });
  const html = readFileSync(join(out, lesson), 'utf8');
  expect(html).toContain(lessons.sessionMissing);
  expect(html).toContain(lessons.momentMissing);
  expect(html).not.toMatch(/mirah/i);
  expect(html.match(/class="lesson-stop lesson-moment"/g)?.length).toBeGreaterThan(2);

  // When she comes back, so does her part of the lesson, though its text has not changed.
  edit(data, 'consent.csv', (csv) => csv.replace('mirah.danu.tas,all,withdrawn,2026-11-19,surat\n', ''));
  await build({ data, out });
  const told = (page: string) => /<article class="lesson".*<\/article>/s.exec(page)?.[0].split('<section') ?? [];
  expect(told(readFileSync(join(out, lesson), 'utf8'))).toEqual(told(text(lesson)));
});

describe('the page of a video', () => {
  const videos = listFiles(sample).filter((path) => /^video\/[^/]+\.html$/.test(path));

  test('exists for each video of the list, which links to it', () => {
    expect(videos.length).toBeGreaterThan(10);
    const list = text('video.html');
    for (const path of videos) expect(list).toContain(`href="./${path}"`);
  });

  test('leads to the session that it announces, or to its creator’s sessions', () => {
    const announcing = videos.filter((path) => text(path).includes('id="diumumkan"'));
    expect(announcing.length).toBeGreaterThan(0);
    for (const path of announcing) expect(text(path)).toMatch(/href="\.\.\/live\/[^"]+\.html"/);
  });

  test('stays in a pack whose LIVE part is closed, without a link to any LIVE page but the list’s', async () => {
    const out = join(temp, 'pack');
    await build({ data: inProject('content/sample'), out, more: ['--viewer', 'sasmi.wulung'] });
    const pages = listFiles(out).filter((path) => /^video\/[^/]+\.html$/.test(path));
    expect(pages).toEqual(videos);
    for (const path of pages) expect(readFileSync(join(out, path), 'utf8')).not.toMatch(/href="[^"]*live\/[^"]*"/);
    expect(existsSync(join(out, 'pelajaran.html'))).toBe(false);
  });
});
