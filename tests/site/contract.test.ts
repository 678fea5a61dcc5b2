import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { highlightIds, statuses } from '../../src/model/highlight.ts';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import type { SessionRow } from '../../src/report/exports.ts';
import {
  type Built,
  build,
  buildArgs,
  edit,
  inProject,
  now,
  type Ran,
  run,
  sessionRows,
  smallData,
  tempFolder,
} from './builds.ts';

// What other tools rely on (design section 4): exit codes, what stands on stdout, the fields of the data files.
const temp = tempFolder();
const sample = inject('sampleSite');
const data = join(temp, 'data');
const read = (dir: string, path: string) => readFileSync(inFolder(dir, path), 'utf8');

beforeAll(() => {
  smallData(data);
});

describe('the data files of a site', () => {
  const fields = {
    id: 'string',
    url: 'string',
    creator: 'string',
    title: 'string',
    status: 'string',
    startAt: 'string',
    endAt: 'string',
    durationSec: 'number',
    gmv: 'number',
    gmvBasis: 'string',
    currency: 'string',
    orders: 'number',
    views: 'number',
    viewers: 'number',
    comments: 'number',
    likes: 'number',
    shares: 'number',
    category: 'string',
    market: 'string',
    listed: 'boolean',
    main: 'object',
  };
  const always = ['id', 'url', 'creator', 'status', 'startAt', 'listed', 'main'];
  const rows = sessionRows(sample);

  test('sessions.json names every field of every session; null is not known, and times keep their zone', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(Object.keys(fields).sort());
      for (const [name, type] of Object.entries(fields)) {
        const value = row[name as keyof SessionRow];
        if (value === null) expect(always, `${row.id} ${name}`).not.toContain(name);
        else expect(typeof value, `${row.id} ${name}`).toBe(type);
      }
      expect(row.startAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(row.endAt ?? row.startAt).toMatch(/[+-]\d\d:\d\d$/);
      expect(['ongoing', 'ended']).toContain(row.status);
      expect(['attributed', 'direct', 'unspecified', null]).toContain(row.gmvBasis);
      expect(row.main.length).toBeLessThanOrEqual(3);
      expect(row.main.filter((id) => !highlightIds.includes(id as never))).toEqual([]);
      expect(existsSync(inFolder(sample, row.url)), row.url).toBe(true);
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.filter((row) => !row.listed).length).toBeGreaterThan(0);
  });

  test('sessions.csv holds the same rows and fields, and no cell that a spreadsheet would run', () => {
    const csv = read(sample, 'data/sessions.csv');
    expect(csv.startsWith(`\ufeff${Object.keys(rows[0] ?? {}).join(',')}\r\n`)).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(csv).toContain("'=FLASH DEAL");
  });

  test('highlights.json lists the 29 practices with the address of their guide and counts that add up', () => {
    const practices = JSON.parse(read(sample, 'data/highlights.json')) as ({
      id: string;
      number: number;
      url: string;
    } & Record<string, number>)[];
    expect(practices.map(({ id }) => id)).toEqual(highlightIds);
    expect(practices.map(({ number }) => number)).toEqual(highlightIds.map((_, i) => i + 1));
    for (const practice of practices) {
      expect(existsSync(inFolder(sample, practice.url)), practice.url).toBe(true);
      expect(statuses.reduce((sum, status) => sum + (practice[status] ?? Number.NaN), 0)).toBe(rows.length);
    }
  });
});

describe('build', () => {
  const out = join(temp, 'site');
  let ran: Ran;
  let built: Built & { out: string };

  beforeAll(async () => {
    const faulty = join(temp, 'faulty');
    cpSync(data, faulty, { recursive: true });
    edit(faulty, 'sessions.csv', (csv) => `${csv}x-1,gilang.rupa,,Tanpa waktu,kapan-kapan,,,ended,,,,,,,,,,,,,,,,,,\n`);
    edit(faulty, 'sorot.json', (json) =>
      JSON.stringify({ ...JSON.parse(json), thresholds: { 'effective-duration': { atLeastMinute: 50 } } }),
    );
    const more = [
      '--site',
      'https://contoh.id/sorot',
      '--viewer',
      '@gilang.rupa',
      '--report',
      join(temp, 'report.json'),
    ];
    ran = await run('build', ...buildArgs({ data: faulty, out, more }));
    built = JSON.parse(ran.out);
  });

  test('ends with 1 when a row was rejected, publishes the rest, and says on stdout what was done, once', () => {
    expect(ran.code).toBe(1);
    expect(built.totals).toMatchObject({ rowsRejected: 1 });
    expect(built).toMatchObject({ sessions: 6, heldBack: 1, out, report: join(temp, 'report.json') });
    const { totals } = built;
    expect(totals['rowsRead']).toBe(
      ['rowsAccepted', 'rowsMerged', 'rowsSkipped', 'rowsRejected'].reduce((sum, name) => sum + (totals[name] ?? 0), 0),
    );
    expect(built.files).toBe(listFiles(out).length);
    expect(built.pages).toBe(listFiles(out).filter((path) => path.endsWith('.html')).length);
  });

  test('writes the import report where it is told to, with the row and column a person sees and limits that no rule has', () => {
    const report = JSON.parse(readFileSync(join(temp, 'report.json'), 'utf8'));
    const problems = report.files.flatMap((file: { problems: unknown[] }) => file.problems);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'sessions.csv', row: 9, column: 'E', received: 'kapan-kapan' }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unknownThreshold', file: 'sorot.json' }));
    expect(listFiles(out).filter((path) => path.includes('report') || path.includes('import'))).toEqual([]);
  });

  test('--site gives canonical addresses, language twins and a sitemap of the pages that are for search engines', () => {
    const session = read(out, 'en/live/bu.tutik-20261103-1000.html');
    expect(session).toContain(
      '<link rel="canonical" href="https://contoh.id/sorot/en/live/bu.tutik-20261103-1000.html">',
    );
    expect(session).toContain('hreflang="id" href="https://contoh.id/sorot/live/bu.tutik-20261103-1000.html"');
    const listed = [...read(out, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    // The reader's own list and the error page ask not to be listed.
    const pages = listFiles(out).filter((path) => path.endsWith('.html') && !/(^|\/)(404|simpanan)\.html$/.test(path));
    expect(listed).toEqual(pages.map((path) => `https://contoh.id/sorot/${path}`));
    expect(read(out, 'feed.xml')).toContain('href="https://contoh.id/sorot/live/');
    expect(existsSync(join(sample, 'sitemap.xml')), 'no sitemap without an address').toBe(false);
  });

  test('--viewer of a creator who agrees is a plain build', () => {
    expect(sessionRows(out)).toHaveLength(6);
    expect(existsSync(join(out, 'klip.html'))).toBe(true);
  });

  test('explain chooses the same main practices as the site', async () => {
    for (const { id, main } of sessionRows(out).slice(0, 3)) {
      const { code, out: text } = await run('explain', id, '--data', data, '--now', now, '--json');
      expect(code).toBe(0);
      const explained = JSON.parse(text);
      expect(explained.main.map((one: { id: string }) => one.id)).toEqual(main);
      expect(explained.highlights.map((one: { id: string }) => one.id)).toEqual(highlightIds);
    }
  });

  test('--viewer of a creator who withdrew closes the LIVE part and leaves videos and guides', async () => {
    const locked = join(temp, 'locked');
    await build({ data, out: locked, more: ['--viewer', 'nadia.kirana'] });
    expect(read(locked, 'live.html')).toContain(`<h1>${words('id').locked.title}</h1>`);
    expect(read(locked, 'en/live.html')).toContain(words('en').locked.title);
    const parts = new Set(listFiles(locked).map((path) => path.replace(/^en\//, '').replace(/\/.*/, '')));
    for (const part of [
      'live',
      'kategori',
      'kategori.html',
      'klip.html',
      'produk',
      'kreator',
      'kreator.html',
      'list',
      'feed.xml',
    ])
      expect(parts, part).not.toContain(part);
    for (const part of ['video.html', 'panduan.html', 'panduan', 'izin.html', 'index.html'])
      expect(parts).toContain(part);
    expect(read(locked, 'video.html')).toContain('Nanti malam ya');
    expect(sessionRows(locked)).toEqual([]);
    expect(listFiles(locked).filter((path) => /nadia[ .]?kirana/i.test(read(locked, path)))).toEqual([]);
  });

  test.each([
    ['an unknown option', ['--dta', 'x'], 'Maksudmu --data?'],
    ['a value that is missing', ['--data'], '--data'],
    ['a moment that is none', ['--now', 'kemarin'], '--now'],
    ['an address that is none', ['--site', 'contoh'], '--site'],
    ['a folder that is not there', ['--data', join(temp, 'tidak-ada')], 'tidak-ada'],
    ['an output inside the data', ['--data', data, '--out', join(data, 'site')], 'folder data'],
  ])('ends with 2 for %s, says so in a sentence, and writes nothing', async (_, args, said) => {
    const { code, out: text, err } = await run('build', '--out', join(temp, 'none'), '--json', ...args);
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n {4}at /);
    expect(existsSync(join(temp, 'none'))).toBe(false);
  });

  test('--strict ends with 2 when a row was rejected, and leaves the published site alone', async () => {
    const before = listFiles(out).map((path) => [path, read(out, path)]);
    const strict = await run('build', ...buildArgs({ data: join(temp, 'faulty'), out, more: ['--strict'] }));
    expect(strict).toMatchObject({ code: 2, out: '' });
    expect(strict.err).toContain('--strict');
    expect(listFiles(out).map((path) => [path, read(out, path)])).toEqual(before);
  });
});

test('check counts every row of every file and ends with 1 only when something must be looked at', async () => {
  const good = await run('check', '--data', data, '--now', now, '--json');
  expect(good.code).toBe(0);
  const { files, sessions } = JSON.parse(good.out);
  expect(sessions).toBe(7);
  for (const file of files)
    expect(file.rowsRead).toBe(file.rowsAccepted + file.rowsMerged + file.rowsSkipped + file.rowsRejected);
  expect((await run('check', '--data', join(temp, 'tidak-ada'))).code).toBe(2);
});

test('an archive unpacks to the bytes of the site, and is the same archive each time', async () => {
  const zips = [join(temp, 'a', 'sorot.zip'), join(temp, 'b', 'sorot.zip')];
  for (const zip of zips) {
    mkdirSync(join(zip, '..'));
    expect((await run('archive', '--dir', sample, '--out', zip)).code).toBe(0);
  }
  const [zip = Buffer.of(), again] = zips.map((path) => readFileSync(path));
  expect(zip.equals(again ?? Buffer.of())).toBe(true);
  const unpacked = unzipSync(zip);
  const paths = listFiles(sample);
  expect(Object.keys(unpacked).sort()).toEqual([...paths, 'BACA-DULU.txt'].map((path) => `sorot/${path}`).sort());
  for (const path of paths)
    expect(readFileSync(inFolder(sample, path)).equals(unpacked[`sorot/${path}`] ?? Buffer.of()), path).toBe(true);
});

test('audit ends with 0 for the sample and with 1 for a folder in which a withdrawn name stands', async () => {
  const sampleData = inProject('content/sample');
  const good = await run('audit', '--dir', sample, '--data', sampleData, '--json');
  expect(JSON.parse(good.out).problems).toEqual([]);
  expect(good.code).toBe(0);

  const planted = join(temp, 'planted');
  cpSync(sample, planted, { recursive: true });
  const consent = readFileSync(join(sampleData, 'consent.csv'), 'utf8');
  const name = /^([^,]+),all,withdrawn,/m.exec(consent)?.[1] ?? '';
  expect(name).not.toBe('');
  writeFileSync(join(planted, 'llms.txt'), `${read(planted, 'llms.txt')}\n- ${name.toUpperCase()}\n`);
  const bad = await run('audit', '--dir', planted, '--data', sampleData, '--json');
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.out).problems).toContainEqual(expect.objectContaining({ code: 'withdrawn', page: 'llms.txt' }));
  expect((await run('audit', '--dir', join(temp, 'tidak-ada'))).code).toBe(2);
});

test('template writes the own files of section 5 with their headers, and a check reads them as empty', async () => {
  const out = join(temp, 'template');
  expect((await run('template', '--out', out)).code).toBe(0);
  const names = ['sessions', 'products', 'session_products', 'clips', 'videos', 'events', 'observations', 'consent'];
  expect(readdirSync(out)).toEqual(expect.arrayContaining(names.map((name) => `${name}.csv`)));
  const { out: text } = await run('check', '--data', out, '--json');
  expect(JSON.parse(text)).toMatchObject({ sessions: 0, totals: { rowsRead: 0, rowsRejected: 0 } });
  expect((await run('template', '--out', out)).code).toBe(2);
});
