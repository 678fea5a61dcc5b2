import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { browserOfFile, watched } from '../browser.ts';
import { places } from '../places.ts';
import { listed, pageText, rich } from '../sample.ts';
import { at, cardLinks, cards, inView, pasted, phone } from '../steps.ts';

const { live, share } = words('id');
const browser = browserOfFile();

/** A moment whose sentence stands in a part that is closed at first: its session's address and its `t=…`. */
const folded = listed.flatMap(({ url }) => {
  const second = /<ul class="evidence"><li id="(t=\d+)"/.exec(pageText(url))?.[1];
  return second ? [`${url}#${second}`] : [];
})[0];

describe.each(places())('a trainer, at $name', ({ base, origin, onDisk }) => {
  test('shares a page, a moment and a filtered list, and the receiver lands exactly there', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();

    // She sends a session by WhatsApp. The link's address is made at the click; where it leads is outside.
    await page.goto(`${base()}${rich.url}`);
    const whatsapp = page.locator('.share a[data-whatsapp]');
    const sent = async () => {
      await whatsapp.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
      await whatsapp.click();
      return new URL((await whatsapp.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
    };
    const text = await sent();
    expect(text).toContain(rich.title);
    expect(text).toContain(onDisk ? `: ${rich.url})` : `${base()}${rich.url}`);
    expect(text, 'nobody learns the names of her folders').not.toContain('file:');

    // She copies the link of one moment.
    const copy = page.locator('.proof button[data-copy]').first();
    await copy.click();
    await page.locator('.proof .said', { hasText: onDisk ? share.copiedFile : share.copied }).waitFor();
    const moment = await pasted(context, base());
    const second = (await copy.getAttribute('data-copy'))?.slice(1) ?? '';
    expect(moment).toBe(`${base()}${rich.url}#${second}`);
    const quote = await at(page, second).innerText();

    // She filters the list and sends that.
    await page.goto(`${base()}live.html`);
    await page.locator('select[name=status]').selectOption('ended');
    await page.locator('.chip', { hasText: live.sortNewest }).click();
    await page.waitForURL(/urut=terbaru/);
    await page.locator('[data-list-status]', { hasText: /\d/ }).waitFor();
    await expect.poll(() => cards(page).count()).toBe(24);
    const filtered = page.url();
    const shown = await cardLinks(page);
    expect(await sent()).toMatch(/^Sesi LIVE untuk dipelajari: .*Selesai.*\n/);

    // In a workshop she shows its QR code; a folder on the disk has no address for a camera, and says so.
    const qr = page.locator('button[data-qr]');
    await qr.click();
    expect(await qr.getAttribute('aria-expanded')).toBe('true');
    if (onDisk) {
      expect(await page.locator('[data-qr-box]').innerText()).toBe(share.qrFile);
      expect(await page.locator('script[src*="qr-"]').count(), 'nothing is loaded for it').toBe(0);
    } else {
      await page.locator('.qr-code').waitFor();
      expect(await page.locator('.qr-address').innerText()).toBe(filtered);
      expect(await scanned(page)).toBe(filtered);
      expect(await page.locator('.qr-code').getAttribute('aria-label')).toBe(share.qrAlt);
    }
    await qr.click();
    expect(await page.locator('[data-qr-box]').isVisible()).toBe(false);

    // The receiver opens each link: the same cards, the same sentence, also where it stands in a closed part.
    const receiver = await context.newPage();
    await receiver.goto(filtered);
    await expect.poll(() => cardLinks(receiver)).toEqual(shown);
    for (const address of [moment, `${base()}${folded}`]) {
      await receiver.goto('about:blank');
      await receiver.goto(address);
      await inView(at(receiver, new URL(address).hash.slice(1)));
    }
    await receiver.goto(moment);
    expect(await at(receiver, second).innerText()).toBe(quote);

    expect(faults).toEqual([]);
    await context.close();
  });

  test('reaches a receiver without scripts too: the moment is in view, and the list says what it cannot do', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();
    const second = /class="time" href="#(t=\d+)"/.exec(pageText(rich.url))?.[1] ?? '';
    for (const address of [`${rich.url}#${second}`, folded ?? '']) {
      await page.goto('about:blank');
      await page.goto(`${base()}${address}`);
      await inView(at(page, address.split('#')[1] ?? ''));
    }
    await page.goto(`${base()}live.html?status=ended&urut=terbaru`);
    expect(await cards(page).count()).toBe(24);
    expect(await page.locator('main').innerText()).toContain(live.noScript);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** What a camera reads in the drawn code: a path of dark modules on a light square. */
async function scanned(page: Page): Promise<string> {
  const path = (await page.locator('.qr-dark').getAttribute('d')) ?? '';
  const size = Number((await page.locator('.qr-code').getAttribute('viewBox'))?.split(' ')[3]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const pixel = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, pixel, pixel + 3);
      }
  return decodeQR({ width, height: width, data });
}
