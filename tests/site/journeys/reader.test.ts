import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { browserOfFile, watched } from '../browser.ts';
import { places } from '../places.ts';
import { product, rich } from '../sample.ts';
import { count, items, kinds, pasted, phone, titles } from '../steps.ts';

const { saved } = words('id');
const browser = browserOfFile();

describe.each(places())('a reader, at $name', ({ base, origin, onDisk }) => {
  test('saves, takes a note, exports, restores her list elsewhere, and removes', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();

    // She saves a session, a moment, a product and a practice.
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

    // In her list the newest stands first; she writes a note, which stays.
    await page.locator('footer a', { hasText: saved.title }).click();
    await expect.poll(() => kinds(page)).toEqual(['practice', 'product', 'moment', 'session']);
    const all = await titles(page);
    await items(page).nth(2).locator('summary').click();
    const note = '=1+1 <b>bukan rumus</b>\nbaris dua';
    await items(page).nth(2).locator('textarea').fill(note);
    await page.reload();
    expect(await items(page).nth(2).locator('.saved-own').innerText()).toBe(note);

    // She exports it as a table; nothing in it is a formula to a spreadsheet.
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-list-csv]').click()]);
    expect(download.suggestedFilename()).toBe(saved.csvName);
    const csv = readFileSync(await download.path(), 'utf8');
    const [head, ...rows] = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
    expect(head).toEqual(Object.values(saved.csvHeads));
    expect(rows.map((row) => row[1]?.replace(/^'/, ''))).toEqual(all);
    expect(rows[2]?.[3]).toBe(`'${note}`);

    // She takes her list along as a link.
    await page.locator('[data-list-copy]').click();
    await page.locator('.take .said', { hasText: onDisk ? saved.copiedFile : saved.copied }).waitFor();
    const link = await pasted(context, base());
    expect(link).toMatch(/simpanan\.html#d=[\w-]+$/);
    // A moment leads back to its sentence.
    await items(page).nth(2).locator('a').click();
    await page.waitForURL(/\/live\/.+#t=\d+$/);
    await page.goBack();

    // On another device she restores it; nothing is kept before she says so.
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
    expect(await count(receiver).isVisible()).toBe(false);
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

    // Back on the first device she removes one entry, takes that back, then removes one and all.
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

  test('is offered nothing that cannot work without scripts, and her list says what it needs', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of [rich.url, 'panduan/buyer-trust.html', product, 'live.html']) {
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
