import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, page as searchable } from './corpus.ts';
import { launchChromium, searchSite } from './search-page.ts';

const trap = searchable({
  path: 'live/jebakan.html',
  title: '<img src=x onerror=alert(1)> Obral payung',
  body: 'Payung <b>lipat</b> kuat.',
  meta: ['<i>Rp1</i>'],
  state: 'ended',
});

let browser: Browser;
let root: string;

beforeAll(async () => {
  root = await searchSite([...corpus(200), trap]);
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(dirname(root), { recursive: true });
});

interface Opened {
  page: Page;
  /** What the console said, errors that nobody caught included. */
  said: string[];
  /** Chunks asked for. */
  chunks: string[];
}

async function open(query = ''): Promise<Opened> {
  const page = await browser.newPage();
  const said: string[] = [];
  const chunks: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (request.url().includes('/search/')) chunks.push(request.url());
  });
  await page.goto(`${pathToFileURL(join(root, 'id/cari.html'))}${query}`);
  await page.waitForSelector('form[data-search]:not([hidden])');
  return { page, said, chunks };
}

const status = (page: Page, text: RegExp) => page.locator('[data-search-status]').filter({ hasText: text }).waitFor();

describe('the search page, opened from a folder', { timeout: 30_000 }, () => {
  it('loads nothing before it is touched, then answers what is typed', async () => {
    const { page, said, chunks } = await open();
    expect(chunks).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('pembelian hijab');
    await status(page, /hasil untuk pembelian hijab/);
    const first = page.locator('ol[data-search-results] > li').first();
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await first.locator('a').evaluate((link: HTMLAnchorElement) => link.href)).toContain(
      '%231%20uji/id/live/sesi-',
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('pembelian hijab');
    expect(said).toEqual([]);
    await page.close();
  });

  it('answers an address with a query, keeps filter and order in it, and shows more when asked', async () => {
    const { page, said } = await open('?q=hijab&jenis=session&urut=gmv');
    await status(page, /hasil untuk hijab/);
    expect(await page.locator('select[name=urut]').inputValue()).toBe('gmv');
    const items = page.locator('ol[data-search-results] > li');
    expect(await items.count()).toBe(10);
    await page.locator('[data-search-more]').click();
    await items.nth(10).waitFor();
    expect(
      await items
        .nth(10)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.locator('select[name=jenis]').selectOption('guide');
    await status(page, /Tidak ada hasil/);
    expect(new URL(page.url()).search).toBe('?q=hijab&jenis=guide&urut=gmv');
    expect(said).toEqual([]);
    await page.close();
  });

  it('says what it mended and what it left out', async () => {
    const { page } = await open('?q=hjiab%20xqzwvk%20');
    await status(page, /Maksudnya hijab, bukan hjiab\. Dilewati: xqzwvk\./);
    await page.close();
  });

  it('shows titles and quotes as text, never as markup', async () => {
    const { page, said } = await open('?q=payung%20lipat');
    await status(page, /1 hasil/);
    const hit = page.locator('ol[data-search-results] > li');
    expect(await hit.innerText()).toContain('<img src=x onerror=alert(1)> Obral payung');
    expect(await hit.locator('img, b, i').count()).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  it('answers what was typed while its script was on the way, not the address', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const box = document.querySelector<HTMLInputElement>('input[name=q]');
        if (box && document.readyState === 'interactive') box.value = 'payung';
      });
    });
    await page.goto(`${pathToFileURL(join(root, 'id/cari.html'))}?q=hijab`);
    await status(page, /1 hasil untuk payung/);
    await page.close();
  });

  it('empties itself with the box', async () => {
    const { page } = await open('?q=hijab');
    await status(page, /hasil untuk hijab/);
    await page.locator('input[name=q]').fill('');
    await status(page, /Ketik sesuatu/);
    expect(await page.locator('ol[data-search-results] > li').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('says so when a file is missing, and answers once it can be had', async () => {
    const page = await browser.newPage();
    await page.route('**/search/t/**', (route) => route.abort());
    await page.goto(`${pathToFileURL(join(root, 'id/cari.html'))}?q=hijab`);
    await status(page, /Gagal dimuat/);
    await page.unroute('**/search/t/**');
    await page.locator('form button').click();
    await status(page, /hasil untuk hijab/);
    await page.close();
  });
});
