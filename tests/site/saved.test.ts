import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { browserOfFile, watched } from './browser.ts';
import { places } from './places.ts';
import { rich } from './sample.ts';
import { items, kinds, phone } from './steps.ts';

const { saved } = words('id');
const browser = browserOfFile();

describe.each(places())('from $name', ({ base, origin, onDisk }) => {
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
    await page.goto(`${base()}${rich.url}`);
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
    await page.goto(`${base()}${rich.url}`);
    await page.locator('.share button[data-save]').click();
    expect(await page.locator('.share .said').innerText()).toBe(saved.refused);
    expect(await page.locator('.card-save').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
