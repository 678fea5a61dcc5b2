import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { highlightIds } from '../../src/model/highlight.ts';
import { handoutHtml } from '../../src/publish/handout.ts';
import { readPage } from '../../src/publish/page-facts.ts';
import { unescaped } from '../../src/publish/unescaped.ts';
import { emptyFolder } from './folders.ts';
import { projectRoot, smallData, smallReport } from './small-report.ts';

const script = fileURLToPath(new URL('../../scripts/handout.ts', import.meta.url));
const session = 'sari.wening-20261101-1900';

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const argv = ['--disable-warning=ExperimentalWarning', script, '--now', '2026-11-20T20:30:00+07:00', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: projectRoot }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const textOf = (html: string) => unescaped(html.replace(/<[^>]*>/g, '')).trim();

/** A sheet of one session and two guides, from the small data. */
async function sheet(lang: 'id' | 'en' = 'id', siteUrl: string | null = null) {
  const reader = await smallReport(emptyFolder(), smallData, siteUrl);
  const guides = ['special-offers', 'buyer-trust'] as const;
  return handoutHtml({ reader, projectRoot, lang, sessions: [session], guides });
}

describe('a hand-out', () => {
  test('loads nothing and runs nothing, and its policy allows its one style by hash', async () => {
    const html = await sheet();
    const { references, scripts, found, head } = readPage(html);
    expect(scripts).toEqual([]);
    expect(found).toMatchObject({ handler: 0, styleAttribute: 0, base: 0, styleElement: 1 });
    expect(references.filter(({ role }) => role === 'loads').map(({ value }) => value.slice(0, 5))).toEqual(['data:']);
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(head[1]?.attributes['content']).toContain(`style-src 'sha256-${hash}'`);
    expect(head[1]?.attributes['content']).toMatch(/^default-src 'none';/);
    expect(css).not.toMatch(/url\((?!["']?data:)|@import/);
  });

  test('leads only to its own parts, and outside', async () => {
    const html = await sheet();
    const { ids, references } = readPage(html);
    const inside = references.filter(({ value }) => value.startsWith('#'));
    expect(inside.length).toBeGreaterThan(6);
    expect(inside.filter(({ value }) => !ids.has(decodeURIComponent(value.slice(1))))).toEqual([]);
    const outside = references.filter(({ role, value }) => role === 'leads' && !value.startsWith('#'));
    expect(outside.filter(({ value }) => !/^https?:\/\//.test(value))).toEqual([]);
    expect((html.match(/ id="/g) ?? []).length).toBe(ids.size);
  });

  test('leads to the site for what is not inside, where the site has an address', async () => {
    const html = await sheet('en', 'https://contoh.id/s/');
    expect(html).toContain('href="https://contoh.id/s/en/panduan/competitive-price.html"');
    expect(html).toContain('href="#panduan-buyer-trust"');
    expect(html).toContain('<html lang="en">');
  });

  test('shows figures with their basis, the curve, sentences with times, all 29 answers and products', async () => {
    const html = await sheet();
    for (const part of [
      'GMV teratribusi',
      'class="beam-large"',
      '<blockquote>',
      'class="time"',
      'class="figures products"',
    ])
      expect(html).toContain(part);
    const { practices } = words('id');
    const answered = new Set([...html.matchAll(/<li class="practice is-.*?<\/li>/gs)].map(([item]) => textOf(item)));
    const unknown = [...html.matchAll(/class="unknowns">(.*?)<\/p>/gs)].map(([line]) => textOf(line)).join(' ');
    for (const id of highlightIds) {
      const known = [...answered].some((item) => item.startsWith(practices[id].label));
      expect(known, id).not.toBe(unknown.includes(practices[id].plain.toLowerCase()));
    }
  });

  test('of the same report has the same bytes', async () => {
    expect(await sheet()).toBe(await sheet());
  });

  test('writes titles out as text, whatever they hold', async () => {
    const data = emptyFolder();
    cpSync(smallData, data, { recursive: true });
    const file = join(data, 'sessions.csv');
    const csv = readFileSync(file, 'utf8');
    writeFileSync(file, csv.replace('Wajan batu tanpa lengket', '</title><script>alert(1)</script>'));
    const reader = await smallReport(emptyFolder(), data);
    const ids = reader.keys('session').map(({ key }) => key);
    const html = handoutHtml({ reader, projectRoot, lang: 'id', sessions: ids, guides: [] });
    expect(readPage(html).scripts).toEqual([]);
    expect(html).toContain('&lt;script&gt;alert(1)');
  });
});

describe('npm run handout', () => {
  test('writes the file with what was asked for, in the order asked for', async () => {
    const out = join(emptyFolder(), 'baru', 'lembar.html');
    const asked = ['--sessions', session, '--guides', '14,special-offers,14', '--out', out, '--json'];
    const { code, out: json, err } = await run('--data', smallData, ...asked);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(JSON.parse(json)).toMatchObject({
      file: out,
      sessions: [session],
      guides: ['buyer-trust', 'special-offers'],
    });
    const html = readFileSync(out, 'utf8');
    expect(JSON.parse(json).bytes).toBe(Buffer.byteLength(html));
    expect(html.indexOf('id="panduan-buyer-trust"')).toBeLessThan(html.indexOf('id="panduan-special-offers"'));
    expect(readdirSync(join(out, '..'))).toEqual(['lembar.html']);
  });

  test('stays below 300 kB for three sessions and three guides', async () => {
    const out = join(emptyFolder(), 'lembar.html');
    const sessions = 'ratih.rona-20261113-1845,neng.sekarwangi-20261120-1912,rafki.gawai-20261118-1930';
    const result = await run('--data', 'content/sample', '--sessions', sessions, '--guides', '4,13,14', '--out', out);
    expect(result).toMatchObject({ code: 0 });
    expect(readFileSync(out).length).toBeLessThan(300_000);
    expect(readFileSync(out, 'utf8')).toContain('Data contoh sintetis');
  });

  test.each([
    ['an unknown session', ['--sessions', 'sari.wening-20261101-1901'], session],
    ['an unknown guide', ['--guides', 'special-ofers'], 'special-offers'],
    ['nothing asked for', [], '--sessions'],
  ])('ends with 2 and writes nothing for %s', async (_, args, named) => {
    const out = join(emptyFolder(), 'lembar.html');
    const { code, err } = await run('--data', smallData, ...args, '--out', out);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(existsSync(out)).toBe(false);
  });

  test('writes over nothing that is no HTML', async () => {
    const { code, err } = await run('--data', smallData, '--guides', '14', '--out', 'sessions.csv');
    expect(code).toBe(2);
    expect(err).toContain('.html');
  });

  test('does not know the session of a creator who withdrew', async () => {
    const data = emptyFolder();
    cpSync(smallData, data, { recursive: true });
    const file = join(data, 'consent.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}sari.wening,all,withdrawn,2026-11-20,pesan 14\n`);
    const out = join(emptyFolder(), 'lembar.html');
    const gone = await run('--data', data, '--sessions', session, '--out', out);
    expect(gone.code).toBe(2);
    expect(gone.err).toContain(`"${session}" tidak ada`);
    const others = await run('--data', data, '--sessions', 'bu.tutik-2026', '--guides', '14', '--out', out);
    const one = /bu\.tutik-\d{8}-\d{4}/.exec(others.err)?.[0] ?? '';
    await run('--data', data, '--sessions', one, '--guides', '14,13,1', '--out', out);
    expect(readFileSync(out, 'utf8')).not.toMatch(/sari[ ._-]?wening/i);
  });
});
