import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { type Served, serveFolder } from '../../src/publish/serve.ts';
import { browserOfFile, watched } from './browser.ts';
import { sessionRows, tempFolder } from './builds.ts';

const sample = inject('sampleSite');
const { saved, share } = words('id');
const browser = browserOfFile();
const phone = { viewport: { width: 360, height: 740 } };
const folder = join(tempFolder(), 'Situs café #2');
let served: Served;

beforeAll(async () => {
  cpSync(sample, folder, { recursive: true });
  served = await serveFolder(folder, { base: '/a/b/' });
});

afterAll(() => served.close());

const places = [
  { name: 'a folder on the disk', onDisk: true, base: () => `${pathToFileURL(folder).href}/`, origin: () => undefined },
  {
    name: 'a web host, below /a/b/',
    onDisk: false,
    base: () => served.url,
    origin: () => new URL(served.url).origin,
  },
];

const pageText = (url: string) => readFileSync(join(sample, url), 'utf8');
/** A session with timed proofs and products. */
const rich = sessionRows(sample).find(
  (row) => row.listed && pageText(row.url).split('class="proof-tools"').length === 4 && productOf(row.url) !== null,
);
function productOf(url: string): string | null {
  return /href="\.\.\/(produk\/[^"#?]+)"/.exec(pageText(url))?.[1] ?? null;
}

const product = productOf(rich?.url ?? '') ?? '';

const items = (page: Page) => page.locator('.saved-list:visible .saved-item');
const titles = (page: Page) => page.locator('.saved-list:visible .saved-title').allInnerTexts();
const kinds = (page: Page) => items(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
const count = (page: Page) => page.locator('a[data-saved-link]');

/** What a camera reads in the drawing: a path of dark modules on a light square. */
function scanned(path: string, size: number): string {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++)
        data.fill(0, ...pixel((Number(y) * scale + row) * width + Number(x) * scale + column));
  return decodeQR({ width, height: width, data });
}
const pixel = (at: number): [number, number] => [at * 4, at * 4 + 3];

/** What was copied, read by pasting: no permission is needed for that. */
async function pasted(context: BrowserContext, base: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${base}cari.html`);
  await page.locator('#q').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('#q').inputValue();
  await page.close();
  return text;
}

describe.each(places)('from $name', ({ base, origin, onDisk }) => {
  test('a reader saves, takes a note, exports, passes her list on, and removes', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    if (!rich) throw new Error('the sample has no session with three timed proofs');

    await page.goto(`${base()}${rich.url}`);
    expect(await count(page).isVisible()).toBe(false);
    const widths = () =>
      page.locator('.top .brand, .top .parts').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const before = await widths();
    await page.locator('.share button[data-save]').click();
    await page.locator('.proof button[data-save]').first().click();
    expect(await count(page).innerText()).toBe('2');
    expect(await count(page).getAttribute('aria-label')).toBe(saved.open.replace('{n}', '2'));
    expect(await widths(), 'the header does not move').toEqual(before);
    expect(await page.locator('[data-say]').innerText()).toBe(saved.done);
    await page.goto(`${base()}${product}`);
    await page.locator('button[data-save]').click();
    await page.goto(`${base()}panduan/buyer-trust.html`);
    const keep = page.locator('button[data-save]');
    await keep.click();
    await page.reload();
    expect(await keep.innerText()).toContain(saved.kept);
    await keep.click();
    expect(await count(page).innerText()).toBe('3');
    await keep.click();

    await page.locator('footer a', { hasText: saved.title }).click();
    await expect.poll(() => kinds(page)).toEqual(['practice', 'product', 'moment', 'session']);
    const all = await titles(page);
    await items(page).nth(2).locator('summary').click();
    const note = '=1+1 <b>bukan rumus</b>\nbaris dua';
    await items(page).nth(2).locator('textarea').fill(note);
    await page.reload();
    expect(await items(page).nth(2).locator('.saved-own').innerText()).toBe(note);

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-list-csv]').click()]);
    expect(download.suggestedFilename()).toBe(saved.csvName);
    const csv = readFileSync(await download.path(), 'utf8');
    const [head, ...rows] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
    expect(head).toEqual(Object.values(saved.csvHeads));
    expect(rows.map((row) => row[1]?.replace(/^'/, ''))).toEqual(all);
    expect(rows[2]?.[3]).toBe(`'${note}`);

    await page.locator('[data-list-copy]').click();
    await page.locator('.take .said', { hasText: onDisk ? saved.copiedFile : saved.copied }).waitFor();
    const link = await pasted(context, base());
    expect(link).toMatch(/simpanan\.html#d=[\w-]+$/);
    // A moment leads back to its sentence.
    await items(page).nth(2).locator('a').click();
    await page.waitForURL(/\/live\/.+#t=\d+$/);
    await page.goBack();

    const other = await watched(browser(), { ...phone, origin: origin() });
    const receiver = await other.context.newPage();
    if (onDisk) {
      await receiver.goto(`${base()}simpanan.html`);
      expect(await receiver.locator('[data-empty]').isVisible()).toBe(true);
      await receiver.locator('.paste summary').click();
      await receiver.locator('#tautan').fill(link);
      await receiver.locator('[data-paste] button').click();
    } else await receiver.goto(link);
    await receiver.locator('h2', { hasText: saved.sentTitle }).waitFor();
    expect(await titles(receiver)).toEqual(all);
    expect(await receiver.locator('.saved-own', { hasText: 'bukan rumus' }).locator('b').count()).toBe(0);
    expect(await count(receiver).isVisible(), 'nothing is kept before she says so').toBe(false);
    await receiver.locator('[data-sent-save]').click();
    expect(await receiver.locator('[data-saved-status]').innerText()).toBe(
      saved.sentDone.replace('{added}', '4').replace('{known}', '0'),
    );
    await receiver.reload();
    expect(await titles(receiver)).toEqual(all);
    // The same list in the other language's pages.
    await receiver.locator('a[hreflang=en]').click();
    await receiver.locator('h1', { hasText: words('en').saved.title }).waitFor();
    expect(await titles(receiver)).toEqual(all);
    await items(receiver).nth(3).locator('a').click();
    await receiver.waitForURL(/\/en\/live\//);
    await receiver.locator('.session-head').waitFor();
    expect(other.faults).toEqual([]);
    await other.context.close();

    await items(page).nth(1).locator('.saved-tools > button').click();
    expect(await count(page).innerText()).toBe('3');
    await page.locator('.saved-removed button').click();
    expect(await titles(page)).toEqual(all);
    await items(page).nth(1).locator('.saved-tools > button').click();
    await page.reload();
    expect(await titles(page)).toEqual(all.toSpliced(1, 1));
    await page.locator('[data-clear]').click();
    await page.keyboard.press('Escape');
    expect(await items(page).count()).toBe(3);
    await page.locator('[data-clear]').click();
    await page.locator('[data-clear-yes]').click();
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await count(page).isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('cards can be saved, also those that come later, and say so by name', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}live.html`);
    const card = page.locator('[data-list-cards] .card').first();
    const title = await card.locator('.card-title').innerText();
    const button = card.locator('.card-save');
    expect(await button.getAttribute('aria-label')).toMatch(/^Simpan: /);
    await button.click();
    expect(await button.getAttribute('aria-label')).toMatch(/^Hapus dari simpanan: /);
    // The list shows other cards, with hers among them.
    await page.locator('select[name=status]').selectOption('ended');
    await page.locator('[data-list-status]', { hasText: /\d/ }).waitFor();
    await page.locator('[data-list-more]').click();
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(24);
    await expect.poll(() => page.locator('.card:not(:has(.card-save))').count()).toBe(0);
    const again = page.locator('.card', { hasText: title.split('\n')[0] ?? '' }).first();
    expect(await again.locator('.card-save').getAttribute('class')).toContain('kept');
    await page.goto(`${base()}simpanan.html`);
    expect(await kinds(page)).toEqual(['session']);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a page, a moment and a filtered list are passed on', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}${rich?.url}`);
    const whatsapp = page.locator('.share a[data-whatsapp]');
    // Its address is made at the click; where it leads is outside.
    const sent = async () => {
      await whatsapp.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
      await whatsapp.click();
      return new URL((await whatsapp.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
    };
    const text = await sent();
    expect(text).toContain(rich?.title);
    expect(text).toContain(onDisk ? `: ${rich?.url})` : `${base()}${rich?.url}`);
    expect(text, 'nobody learns the names of her folders').not.toContain('file:');

    await page.locator('.proof button[data-copy]').first().click();
    await page.locator('.proof .said', { hasText: onDisk ? share.copiedFile : share.copied }).waitFor();
    const second = (await page.locator('.proof button[data-copy]').first().getAttribute('data-copy')) ?? '';
    expect(second).toMatch(/^#t=\d+$/);
    expect(await pasted(context, base())).toBe(`${base()}${rich?.url}${second}`);

    await page.goto(`${base()}live.html?status=ended`);
    await page.locator('[data-list-status]', { hasText: /\d/ }).waitFor();
    expect(await sent()).toMatch(/^Sesi LIVE untuk dipelajari: Selesai\n/);

    const qr = page.locator('button[data-qr]');
    await qr.click();
    expect(await qr.getAttribute('aria-expanded')).toBe('true');
    if (onDisk) {
      expect(await page.locator('[data-qr-box]').innerText()).toBe(share.qrFile);
      expect(await page.locator('script[src*="qr-"]').count(), 'nothing is loaded for it').toBe(0);
    } else {
      await page.locator('.qr-code').waitFor();
      expect(await page.locator('.qr-address').innerText()).toBe(page.url());
      const drawn = (await page.locator('.qr-dark').getAttribute('d')) ?? '';
      const size = Number((await page.locator('.qr-code').getAttribute('viewBox'))?.split(' ')[3]);
      expect(scanned(drawn, size)).toBe(page.url());
      expect(await page.locator('.qr-code').getAttribute('aria-label')).toBe(share.qrAlt);
    }
    await qr.click();
    expect(await page.locator('[data-qr-box]').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('axe finds nothing on a filled list, a sent one, and a page with every control in use', async () => {
    const { context, faults } = await watched(browser(), { viewport: { width: 320, height: 740 }, origin: origin() });
    const page = await context.newPage();
    const look = async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const found = await new AxeBuilder({ page }).options({ preload: false }).withTags(tags).setLegacyMode().analyze();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      return [
        ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
        ...(wide ? ['wide'] : []),
      ];
    };
    await page.goto(`${base()}${rich?.url}`);
    for (const button of await page.locator('button[data-save]').all()) await button.click();
    await page.locator('button[data-qr]').click();
    if (!onDisk) await page.locator('.qr-code').waitFor();
    expect(await look()).toEqual([]);
    await page.goto(`${base()}live.html`);
    await page.locator('.card-save').first().click();
    expect(await look()).toEqual([]);
    await page.goto(`${base()}simpanan.html`);
    await items(page).first().locator('summary').click();
    await items(page).first().locator('textarea').fill('Coba hari Jumat');
    await items(page).nth(1).locator('.saved-tools > button').click();
    await page.locator('.paste summary').click();
    await page.locator('[data-clear]').click();
    expect(await look()).toEqual([]);
    const sent = Buffer.from(JSON.stringify([1, [['live/a.html', 'Sesi', 'Kreator', 'catatan']]])).toString(
      'base64url',
    );
    await page.goto(`${base()}simpanan.html#d=${sent}`);
    await page.locator('[data-sent]').waitFor();
    expect(await look()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a damaged list is said to be damaged, and leaves the reader’s own as it was', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();
    await page.goto(`${base()}panduan/buyer-trust.html`);
    await page.locator('button[data-save]').click();
    const hostile = Buffer.from(
      JSON.stringify([
        1,
        [
          ['javascript:alert(1)', 'x'],
          ['//x.invalid/live/a.html', 'y'],
        ],
      ]),
    );
    await page.goto(`${base()}simpanan.html#d=${hostile.toString('base64url')}`);
    await page.locator('[data-sent-lead]', { hasText: saved.sentEmpty }).waitFor();
    expect(await page.locator('[data-sent-save]').isVisible()).toBe(false);
    await page.locator('[data-sent-close]').click();
    expect(await items(page).count()).toBe(1);
    await page.goto(`${base()}simpanan.html#d=WzEsW1si`);
    await page.locator('[data-broken]').waitFor();
    expect(await page.locator('[data-broken]').innerText()).toBe(saved.sentBroken);
    expect(await items(page).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a window that keeps nothing says so', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${base()}simpanan.html`);
    expect(await page.locator('[data-private]').innerText()).toBe(saved.private);
    await page.goto(`${base()}${rich?.url}`);
    await page.locator('.share button[data-save]').click();
    expect(await page.locator('.share .said').innerText()).toBe(saved.refused);
    expect(await page.locator('.card-save').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('without scripts nothing is offered, and the page says what it needs', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of [rich?.url ?? '', 'panduan/buyer-trust.html', product, 'live.html']) {
      await page.goto(`${base()}${path}`);
      for (const control of ['button', '[data-whatsapp]', '.card-save', 'a[data-saved-link]', '.share-label'])
        expect(await page.locator(`${control}:visible`).count(), `${control} on ${path}`).toBe(0);
    }
    await page.goto(`${base()}simpanan.html`);
    expect(await page.locator('main').innerText()).toContain(saved.noScript);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
