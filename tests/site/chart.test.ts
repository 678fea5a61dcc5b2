import { describe, expect, test } from 'vitest';
import { browserOfFile, watched } from './browser.ts';
import { places } from './places.ts';
import { listed, pageText } from './sample.ts';
import { phone } from './steps.ts';

const browser = browserOfFile();

describe.each(places())('from $name', ({ base, origin }) => {
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
});
