import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserOfFile, watched } from './browser.ts';
import { inProject, now, run, tempFolder } from './builds.ts';

const browser = browserOfFile();
// As a chat app would keep it.
const file = join(tempFolder(), 'Lembar belajar #1.html');
const address = pathToFileURL(file).href;
const session = 'neng.sekarwangi-20261120-1912';

beforeAll(async () => {
  const asked = ['--sessions', `${session},ratih.rona-20261113-1845`, '--guides', 'special-offers,4', '--out', file];
  const { code, err } = await run('handout', '--data', inProject('content/sample'), '--now', now, ...asked);
  if (code !== 0) throw new Error(err);
});

/** Opens the sheet in a window without a network. */
async function open<T>(
  window: { width: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { width, ...options } = window;
  const { context, faults } = await watched(browser(), { viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  const found = await look(page);
  expect(faults).toEqual([]);
  await context.close();
  return found;
}

describe('the hand-out opened from a phone’s disk', () => {
  test.each([
    { width: 360 },
    { width: 360, colorScheme: 'dark' as const },
    { width: 1280 },
    { width: 1280, colorScheme: 'dark' as const },
  ])('says nothing on the console and has nothing for axe to find: %j', async (window) => {
    const violations = await open(window, async (page) => {
      const { violations } = await new AxeBuilder({ page }).options({ preload: false }).setLegacyMode().analyze();
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`,
      );
    });
    expect(violations).toEqual([]);
  });

  test('is no wider than the smallest phone', async () => {
    const width = await open({ width: 320 }, (page) => page.evaluate(() => document.documentElement.scrollWidth));
    expect(width).toBe(320);
  });

  test('has its own font and colours', async () => {
    const look = await open({ width: 360 }, (page) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return {
          fonts: [...document.fonts].map((font) => font.status),
          paper: getComputedStyle(document.body).backgroundColor,
          lit: getComputedStyle(document.querySelector('.beam-lit') as Element).fill,
        };
      }),
    );
    expect(look).toEqual({ fonts: ['loaded'], paper: 'rgb(251, 247, 240)', lit: 'rgb(246, 178, 27)' });
  });

  test('leads from its contents to a session, from a pin to its sentence, and from a practice to its guide', async () => {
    await open({ width: 360 }, async (page) => {
      const shown = (selector: string) =>
        expect
          .poll(() => page.locator(selector).evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 790))
          .toBe(true);
      await page.locator(`nav a[href="#live-${session}"]`).click();
      await shown(`[id="live-${session}"]`);
      const pin = page.locator(`[id="live-${session}"] .timeline-narrow a`).first();
      const target = (await pin.getAttribute('href'))?.slice(1) ?? '';
      await pin.locator('circle').click();
      await shown(`[id="${target}"]`);
      await page.locator(`[id="live-${session}"] a[href="#panduan-special-offers"]`).first().click();
      await shown('[id="panduan-special-offers"]');
    });
  });

  test('runs no script, not even one that is put into it', async () => {
    const { context } = await watched(browser());
    const page = await context.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(address);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('ran');
    expect(blocked.join()).toContain('Content Security Policy');
    await context.close();
  });
});
