import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { browserOfFile, watched } from './browser.ts';

const sample = inject('sampleSite');
const kinds = Object.entries(pageKinds(sample)).map(([kind, path]) => ({ kind, path }));
const browser = browserOfFile();
const address = (path: string) => pathToFileURL(inFolder(sample, path)).href;

/** Opens every page kind in one window after the other and collects what `look` finds, by kind. */
async function findings(
  look: (page: Page) => Promise<string[]>,
  window: { width: number; colorScheme?: 'light' | 'dark'; open?: boolean },
): Promise<Record<string, string[]>> {
  const { context, faults } = await watched(browser(), {
    viewport: { width: window.width, height: 800 },
    colorScheme: window.colorScheme ?? 'light',
  });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const { kind, path } of kinds) {
    await page.goto(address(path));
    if (window.open)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
    const problems = [...(await look(page)), ...faults.splice(0)];
    if (problems.length > 0) found[kind] = problems;
  }
  await context.close();
  return found;
}

test('the sample has a page of every kind', () => {
  const names = [
    'home',
    'list',
    'session',
    'session-live',
    'session-poor',
    'category',
    'categories',
    'clips',
    'creator',
  ];
  const others = ['product', 'videos', 'guides', 'guide', 'search', 'method', 'permission', 'notfound'];
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...names, ...others]));
});

describe('accessibility: axe finds nothing', () => {
  test.each([
    { name: 'on a phone, with every closed part opened', width: 360, open: true },
    { name: 'on a phone in the dark', width: 360, colorScheme: 'dark' as const },
    { name: 'on a wide screen', width: 1280 },
    { name: 'on a wide screen in the dark', width: 1280, colorScheme: 'dark' as const, open: true },
  ])('$name', async (window) => {
    const look = async (page: Page) => {
      // Without `preload`, which would fetch our styles: the content policy allows no such request.
      const { violations } = await new AxeBuilder({ page }).options({ preload: false }).setLegacyMode().analyze();
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`,
      );
    };
    expect(await findings(look, window)).toEqual({});
  });
});

test('nothing is wider than the smallest phone', async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > width + 1,
      );
      return wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 160));
    });
  expect(await findings(look, { width: 320, open: true })).toEqual({});
});

test('text twice as large loses nothing and runs over no edge', async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const width = document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((one) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
        const hides = overflowX === 'hidden' || overflowY === 'hidden' || textOverflow === 'ellipsis';
        return (
          hides &&
          one.clientHeight > 1 &&
          (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2)
        );
      });
      const wide =
        document.documentElement.scrollWidth > width
          ? [`page: ${document.documentElement.scrollWidth} > ${width}`]
          : [];
      return [...wide, ...cut.slice(0, 3).map((one) => one.outerHTML.slice(0, 160))];
    });
  expect(await findings(look, { width: 640 })).toEqual({});
});

test('the keyboard reaches everything that can be used, in view and with a visible mark', async () => {
  const look = async (page: Page) => {
    // Else the page glides, and what has the focus is not in view yet.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const usable = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
      ];
      const shown = all.filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
      );
      // Of a group of radio buttons one takes the focus; the arrow keys reach the others.
      const ones = shown.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked));
      for (const [i, one] of ones.entries()) one.dataset['reach'] = String(i);
      return ones.length;
    });
    const problems: string[] = [];
    const reached = new Set<string>();
    for (let presses = 0; presses < usable + 20 && reached.size < usable; presses++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const one = document.activeElement;
        if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        const { top, bottom } = one.getBoundingClientRect();
        return {
          reach: one.dataset['reach'] ?? '',
          html: one.outerHTML.slice(0, 120),
          marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
          inView: bottom > 0 && top < innerHeight,
        };
      });
      if (focus === null) continue;
      reached.add(focus.reach);
      if (!focus.marked) problems.push(`no visible mark: ${focus.html}`);
      if (!focus.inView) problems.push(`out of view: ${focus.html}`);
    }
    const missed = await page.evaluate(
      (seen) =>
        [...document.querySelectorAll<HTMLElement>('[data-reach]')]
          .filter((one) => !seen.includes(one.dataset['reach'] ?? ''))
          .map((one) => `not reached: ${one.outerHTML.slice(0, 120)}`),
      [...reached],
    );
    return [...problems.slice(0, 3), ...missed.slice(0, 3)];
  };
  expect(await findings(look, { width: 360 })).toEqual({});
});

test('the markup of every kind of page is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Styles of writing in which both are valid; Astro and our own code each have theirs.
      'void-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // White space at the end of a line is nothing to a browser.
      'no-trailing-whitespace': 'off',
      // Moments are called `t=760`: HTML allows it, only CSS selectors would have to escape it.
      'valid-id': ['error', { relaxed: true }],
      // The list's form is for scripts alone, which answer each change at once: there is nothing to send.
      'wcag/h32': 'off',
    },
  });
  const found: Record<string, string[]> = {};
  for (const { kind, path } of kinds) {
    const report = await validator.validateString(readFileSync(inFolder(sample, path), 'utf8'), path);
    const messages = report.results.flatMap((result) => result.messages);
    const said = messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`);
    if (said.length > 0) found[kind] = [...new Set(said)].slice(0, 12);
  }
  expect(found).toEqual({});
});

test('every page of both languages has one heading of the first rank, its language and a title of its own', () => {
  const pages = listFiles(sample).filter((path) => path.endsWith('.html'));
  expect(pages.filter((path) => path.startsWith('en/')).length).toBeGreaterThan(100);
  const titles = new Map<string, string[]>();
  for (const path of pages) {
    const html = readFileSync(join(sample, path), 'utf8');
    const lang = path.startsWith('en/') ? 'en' : 'id';
    expect(html.startsWith(`<!DOCTYPE html><html lang="${lang}">`), path).toBe(true);
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map((match) =>
      match[1]?.replace(/<[^>]*>/g, '').trim(),
    );
    expect(headings, path).toHaveLength(1);
    expect(headings[0], path).not.toBe('');
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title.trim(), path).not.toBe('');
    titles.set(`${lang} ${title}`, [...(titles.get(`${lang} ${title}`) ?? []), path]);
  }
  // Two sessions may have one name: creators repeat titles that went well.
  const shared = [...titles.values()].filter((paths) => paths.length > 1);
  expect(shared.filter((paths) => paths.some((path) => !/\blive\//.test(path)))).toEqual([]);
});
