import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { browserOfFile, watched } from '../browser.ts';
import { places } from '../places.ts';
import { listed, pageText, rows } from '../sample.ts';
import { at, cardLinks, cards, inView, phone, sessionIn } from '../steps.ts';

const { nav, live } = words('id');
const browser = browserOfFile();

describe.each(places())('a creator with a phone, at $name', ({ base, origin }) => {
  test('finds a session, reads its proofs, learns the practice, and looks for the best of her category', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin() });
    const page = await context.newPage();

    // She searches for what she sells.
    await page.goto(`${base()}index.html`);
    await page.locator('input[name=q]').fill('gamis');
    await page.locator('form[role=search] button').click();
    await page.waitForURL(/cari\.html\?q=gamis/);
    await page.locator('select[name=jenis]').selectOption('session');
    const hit = page.locator('[data-search-results] li[data-kind=session] a').first();
    await hit.waitFor();
    expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
    const found = sessionIn(await hit.getAttribute('href'));
    expect(rows.map((row) => row.id)).toContain(found);

    // She opens the first hit; back and forward keep what she searched for.
    await hit.click();
    await page.waitForURL(/\/live\//);
    expect(sessionIn(page.url())).toBe(found);
    await page.goBack();
    await hit.waitFor();
    expect(await page.locator('input[name=q]').inputValue()).toBe('gamis');
    expect(sessionIn(await hit.getAttribute('href'))).toBe(found);
    await page.goForward();

    // She jumps to the sentence of a proof.
    const proof = page.locator('.proof', { has: page.locator('blockquote') }).first();
    await proof.locator('a.time').click();
    await page.waitForURL(/#t=\d+$/);
    const sentence = at(page, new URL(page.url()).hash.slice(1));
    await inView(sentence);
    expect(await sentence.innerText()).not.toBe('');

    // She reads its guide and ticks what she has done; the ticks stay, in the other language too.
    await proof.locator('h3 a').click();
    await page.waitForURL(/\/panduan\//);
    const boxes = page.locator('[data-checklist] input[type=checkbox]');
    await boxes.nth(1).check();
    await page.reload();
    const ticked = () => boxes.evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLInputElement).checked));
    expect(await ticked()).toEqual([false, true]);
    await page.locator('a[hreflang=en]').click();
    await page.waitForURL(/\/en\/panduan\//);
    expect(await ticked()).toEqual([false, true]);
    await page.locator('a[hreflang=id]').click();

    // She looks into a category, then sorts the whole list by viewers and keeps to one category.
    await page.locator('nav.parts a', { hasText: nav.categories }).click();
    await page.locator('main .rows a').first().click();
    await page.waitForURL(/\/kategori\//);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    await page.locator('nav.parts a', { hasText: nav.live }).click();
    await page.locator('.chip', { hasText: live.sortViewers }).click();
    await page.waitForURL(/\?urut=penonton$/);
    const best = listed.toSorted((a, b) => (b.viewers ?? -1) - (a.viewers ?? -1));
    await expect.poll(async () => sessionIn((await cardLinks(page))[0])).toBe(best[0]?.id);
    const category = best[0]?.category ?? '';
    const option = page.locator('select[name=kategori] option', { hasText: category });
    await page.locator('select[name=kategori]').selectOption((await option.getAttribute('value')) ?? '');
    await page.waitForURL(/urut=penonton&kategori=|kategori=.*urut=penonton/);
    const wanted = best.filter((row) => row.category === category);
    await expect.poll(() => cards(page).count()).toBe(Math.min(24, wanted.length));
    expect(sessionIn((await cardLinks(page))[0])).toBe(wanted[0]?.id);
    expect(await page.locator('[data-list-status]').innerText()).toContain(String(wanted.length));

    expect(faults).toEqual([]);
    await context.close();
  });

  test('reads the list, its pages, a session and a guide without scripts', async () => {
    const { context, faults } = await watched(browser(), { ...phone, origin: origin(), javaScriptEnabled: false });
    const page = await context.newPage();

    // She leafs through the whole list.
    await page.goto(`${base()}live.html`);
    expect(await page.locator('form[data-list]').isVisible()).toBe(false);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await cardLinks(page)).map(sessionIn));
      const next = page.locator('[data-list-pager] a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForLoadState();
    }
    expect(seen.toSorted()).toEqual(listed.map((row) => row.id).toSorted());

    // She reads a session, and the guide of its first practice.
    const told = listed.find((row) => row.main.length === 3 && pageText(row.url).includes('<blockquote'));
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
