import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { type Served, serveFolder } from '../../src/publish/serve.ts';
import type { SessionRow } from '../../src/report/exports.ts';
import { browserOfFile, watched } from './browser.ts';
import { sessionRows, tempFolder } from './builds.ts';

const sample = inject('sampleSite');
const rows = sessionRows(sample);
const listed = rows.filter((row) => row.listed);
const id = words('id');
const browser = browserOfFile();
const phone = { viewport: { width: 360, height: 740 } };

// A name that breaks every address glued together by hand.
const folder = join(tempFolder(), 'Situs café #1');
let served: Served;

beforeAll(async () => {
  cpSync(sample, folder, { recursive: true });
  served = await serveFolder(folder, { base: '/a/b/' });
});

afterAll(() => served.close());

const places = [
  {
    name: 'a folder on the disk, without a network',
    base: () => `${pathToFileURL(folder).href}/`,
    origin: () => undefined,
  },
  { name: 'a web host, below /a/b/', base: () => served.url, origin: () => new URL(served.url).origin },
];

const viewersOf = (row: SessionRow) => row.viewers ?? -1;
const byViewers = (some: SessionRow[]) => some.toSorted((a, b) => viewersOf(b) - viewersOf(a));
/** What stands at a second of a session: `t=760`. */
const at = (page: Page, second: string) => page.locator(`[id="${second}"]`);
const cards = (page: Page) => page.locator('[data-list-cards] .card');

/** The ID of the session to which a link leads. */
async function sessionOf(link: Locator): Promise<string> {
  return decodeURIComponent(/live\/([^/]+)\.html/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '');
}

const idsOf = (page: Page) =>
  page
    .locator('[data-list-cards] .card-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe.each(places)('from $name', ({ base, origin }) => {
  test('a creator searches, opens a session, jumps to a sentence, reads its guide, and shares a filtered list', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();

    await page.goto(`${base()}index.html`);
    await page.locator('input[name=q]').fill('gamis');
    await page.locator('form[role=search] button').click();
    await page.waitForURL(/cari\.html\?q=gamis/);
    await page.locator('select[name=jenis]').selectOption('session');
    const hit = page.locator('[data-search-results] li[data-kind=session] a').first();
    await hit.waitFor();
    expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
    const found = await sessionOf(hit);
    expect(rows.map((row) => row.id)).toContain(found);
    await hit.click();
    await page.waitForURL(/\/live\//);
    expect(decodeURIComponent(page.url())).toContain(found);

    await page.goBack();
    await hit.waitFor();
    expect(await page.locator('input[name=q]').inputValue()).toBe('gamis');
    expect(await sessionOf(hit)).toBe(found);
    await page.goForward();

    const proof = page.locator('.proof', { has: page.locator('blockquote') }).first();
    await proof.locator('a.time').click();
    await page.waitForURL(/#t=\d+$/);
    const address = page.url();
    const second = new URL(address).hash.slice(1);
    await inView(at(page, second));
    const quote = await at(page, second).innerText();
    expect(quote).not.toBe('');

    await proof.locator('h3 a').click();
    await page.waitForURL(/\/panduan\//);
    expect(await page.locator('[data-checklist] input[type=checkbox]').count()).toBeGreaterThan(0);

    await page.locator('nav.parts a', { hasText: id.nav.categories }).click();
    await page.locator('main .rows a').first().click();
    await page.waitForURL(/\/kategori\//);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);

    await page.locator('nav.parts a', { hasText: id.nav.live }).click();
    await page.locator('.chip', { hasText: id.live.sortViewers }).click();
    await page.waitForURL(/\?urut=penonton$/);
    const most = byViewers(listed)[0];
    await expect.poll(async () => sessionOf(cards(page).first().locator('.card-title a'))).toBe(most?.id);

    const category = most?.category ?? '';
    const option = page.locator('select[name=kategori] option', { hasText: category });
    await page.locator('select[name=kategori]').selectOption((await option.getAttribute('value')) ?? '');
    await page.waitForURL(/urut=penonton&kategori=|kategori=.*urut=penonton/);
    const wanted = byViewers(listed.filter((row) => row.category === category));
    await expect.poll(() => cards(page).count()).toBe(Math.min(24, wanted.length));
    const shown = await idsOf(page);
    expect(await sessionOf(cards(page).first().locator('.card-title a'))).toBe(wanted[0]?.id);
    expect(await page.locator('[data-list-status]').innerText()).toContain(String(wanted.length));

    // Somebody else opens the addresses that were sent to her.
    const receiver = await context.newPage();
    await receiver.goto(page.url());
    await expect.poll(() => idsOf(receiver)).toEqual(shown);
    await receiver.goto('about:blank');
    await receiver.goto(address);
    await inView(at(receiver, second));
    expect(await at(receiver, second).innerText()).toBe(quote);

    expect(faults).toEqual([]);
    await context.close();
  });

  test('a sentence in a closed part opens when its address is called', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    const row = listed.find(({ url }) => foldedSecond(url) !== null);
    const second = foldedSecond(row?.url ?? '');
    await page.goto(`${base()}${row?.url}#${second}`);
    const sentence = page.locator(`details [id="${second}"]`);
    await inView(sentence);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the drawing of a session turns into a chart to touch when it is asked for', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    const row = listed.find(({ url }) => pageText(url).includes('name="compare"'));
    await page.goto(`${base()}${row?.url}`);
    await page.locator('[data-chart]').click();
    await page.locator('.timeline canvas').waitFor();
    expect(await page.locator('.timeline-narrow').isVisible()).toBe(false);
    const canvas = page.locator('.timeline canvas');
    const whole = (await canvas.getAttribute('aria-label')) ?? '';
    // Another column of the table over the first, and a part of the session: the chart says what it shows.
    await page.getByLabel('Bandingkan dengan').selectOption({ index: 2 });
    const second = await page.locator('.timeline table th[scope=col]').nth(2).textContent();
    expect(await canvas.getAttribute('aria-label')).toContain(`, ${second}, `);
    await page.getByRole('button', { name: 'Perbesar' }).press('Enter');
    const part = (await canvas.getAttribute('aria-label')) ?? '';
    expect(part.split(', ').at(-1)).not.toBe(whole.split(', ').at(-1));
    await page.getByRole('button', { name: 'Perkecil' }).click();
    expect((await canvas.getAttribute('aria-label'))?.split(', ').at(-1)).toBe(whole.split(', ').at(-1));
    expect(await page.getByRole('button', { name: 'Perkecil' }).isDisabled()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('ticks of a checklist are still there after a reload', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}panduan/special-offers.html`);
    const boxes = page.locator('[data-checklist] input[type=checkbox]');
    await boxes.nth(1).check();
    await page.reload();
    expect(await boxes.nth(0).isChecked()).toBe(false);
    expect(await boxes.nth(1).isChecked()).toBe(true);
    // The other language's guide keeps the same list.
    await page.locator('a[hreflang=en]').click();
    expect(await boxes.nth(1).isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('without scripts the list, its pages, a session and a guide can be read', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${base()}live.html`);
    const seen: string[] = [];
    for (;;) {
      for (const link of await cards(page).locator('.card-title a').all()) seen.push(await sessionOf(link));
      const next = page.locator('[data-list-pager] a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForLoadState();
    }
    expect(seen.toSorted()).toEqual(listed.map((row) => row.id).toSorted());
    expect(await page.locator('form[data-list]').isVisible()).toBe(false);

    const told = listed.find((row) => row.main.length === 3 && quotes(row.url) > 0);
    await page.goto(`${base()}${told?.url}`);
    expect(await page.locator('h1').innerText()).toBe(told?.title);
    expect(await page.locator('.proof blockquote').first().isVisible()).toBe(true);
    expect(await page.locator('button:visible').count(), 'no button that cannot work').toBe(0);
    await page.locator('.proof h3 a').first().click();
    await page.waitForURL(/\/panduan\//);
    expect(await page.locator('[data-checklist] li').first().isVisible()).toBe(true);
    expect(await page.locator('[data-checklist-kept]').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Waits until the element stands in the window; reading starts there. */
async function inView(element: Locator): Promise<void> {
  await expect
    .poll(() =>
      element.evaluate((node) => {
        const { top, bottom, height } = node.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      }),
    )
    .toBe(true);
}

const pageText = (url: string) => readFileSync(join(sample, url), 'utf8');

/** How many proofs of a session are sentences. */
function quotes(url: string): number {
  return pageText(url).split('<blockquote').length - 1;
}

/** The first `t=…` of a session that stands in a part that is closed at first. */
function foldedSecond(url: string): string | null {
  return /<ul class="evidence"><li id="(t=\d+)"/.exec(pageText(url))?.[1] ?? null;
}
