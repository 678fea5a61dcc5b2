import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The window of a small phone. */
export const phone = { viewport: { width: 360, height: 740 } };

/** What stands at a second of a session: `t=760`. */
export const at = (page: Page, second: string): Locator => page.locator(`[id="${second}"]`);

/** Waits until the element stands in the window; reading starts there. */
export async function inView(element: Locator): Promise<void> {
  await expect
    .poll(() =>
      element.evaluate((node) => {
        const { top, bottom, height } = node.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      }),
    )
    .toBe(true);
}

export const cards = (page: Page): Locator => page.locator('[data-list-cards] .card');

/** Where the cards of the list lead. */
export const cardLinks = (page: Page): Promise<(string | null)[]> =>
  cards(page)
    .locator('.card-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** The ID of the session to which an address leads. */
export const sessionIn = (href: string | null | undefined): string =>
  decodeURIComponent(/live\/([^/]+)\.html/.exec(href ?? '')?.[1] ?? '');

/** What was copied, read by pasting: no permission is needed for that. */
export async function pasted(context: BrowserContext, base: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${base}cari.html`);
  await page.locator('#q').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('#q').inputValue();
  await page.close();
  return text;
}

/** The entries of the reader's own list that can be seen, their titles, their kinds, and the count in the header. */
export const items = (page: Page): Locator => page.locator('.saved-list:visible .saved-item');
export const titles = (page: Page): Promise<string[]> =>
  page.locator('.saved-list:visible .saved-title').allInnerTexts();
export const kinds = (page: Page): Promise<(string | null)[]> =>
  items(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
export const count = (page: Page): Locator => page.locator('a[data-saved-link]');
