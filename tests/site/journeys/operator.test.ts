import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserOfFile, watched } from '../browser.ts';
import { edit, inProject, now, run, sessionRows, smallData, tempFolder, workOf } from '../builds.ts';
import { cardLinks, sessionIn } from '../steps.ts';

const browser = browserOfFile();
const temp = tempFolder();
const data = join(temp, 'Ekspor tim');
const out = join(temp, 'situs');
// A creator with one session and no figures: the list leaves it out, and it must be reached all the same.
const typo = 'rani.baru-1,rani.baru,Rani Baru,Kabel dua meter,kemarin malam,,3600,ended\n';

describe('an operator', () => {
  beforeAll(() => {
    smallData(data);
    edit(data, 'sessions.csv', (csv) => csv + typo);
    workOf(data, out);
  });

  test('checks her exports, mends what the report names, builds, and has the result audited', async () => {
    // The check names file, row, column and what stands there, and how to mend it.
    const found = await run('check', '--data', data, '--now', now);
    expect(found.code).toBe(1);
    for (const part of ['sessions.csv › E9: "kemarin malam"', 'Tulis seperti 2026-07-31 20:00'])
      expect(found.out).toContain(part);

    // She corrects the cell; now there is nothing to be looked at.
    edit(data, 'sessions.csv', (csv) => csv.replace('kemarin malam', '2026-11-12 20:00'));
    expect(await run('check', '--data', data, '--now', now)).toMatchObject({ code: 0 });

    // The build tells what was made, what was left out and why, and where to look.
    const built = await run('build', '--data', data, '--out', out, '--now', now);
    expect(built).toMatchObject({ code: 0, out: '' });
    expect(built.err).toContain('7 sesi tampil, 5 di daftar, 1 tidak ditampilkan karena izin.');
    expect(built.err).toContain(join(out, 'index.html'));
    expect(sessionRows(out).map((row) => row.title)).toContain('Kabel dua meter');
    expect((await run('audit', '--dir', out, '--data', data)).code).toBe(0);
  });

  test('looks at it from the disk and through the preview, with scripts and without', async () => {
    const preview = spawn(process.execPath, [inProject('scripts/serve.ts'), '--dir', out, '--port', '0']);
    const ended = once(preview, 'exit');
    onTestFinished(() => void preview.kill());
    const said = String((await once(preview.stderr, 'data'))[0]);
    const served = /http:\S+/.exec(said)?.[0] ?? '';
    const disk = `${pathToFileURL(out).href}/`;
    for (const [base, scripts] of [
      [disk, true],
      [disk, false],
      [served, true],
      [served, false],
    ] as const) {
      const origin = base.startsWith('http') ? new URL(base).origin : undefined;
      const { context, faults } = await watched(browser(), { origin, javaScriptEnabled: scripts });
      const page = await context.newPage();
      await page.goto(`${base}index.html`);
      expect(await page.locator('.brand').innerText()).toContain('Panggung Kecil');
      await page.locator('nav.parts a', { hasText: 'LIVE' }).click();
      await page.waitForURL(/live\.html/);
      const listed = sessionRows(out).filter((row) => row.listed);
      expect((await cardLinks(page)).map(sessionIn).toSorted()).toEqual(listed.map((row) => row.id).toSorted());
      await page.locator('footer a', { hasText: 'Kreator' }).click();
      await page.locator('.rows a', { hasText: 'Rani Baru' }).click();
      await page.locator('.card-title a', { hasText: 'Kabel dua meter' }).click();
      await page.locator('a[hreflang=en]').click();
      await page.waitForURL(/\/en\/live\//);
      expect(await page.locator('h1').innerText()).toBe('Kabel dua meter');
      expect(faults).toEqual([]);
      await context.close();
    }
    preview.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
