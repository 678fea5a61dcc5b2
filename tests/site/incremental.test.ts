import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compareFolders } from '../../src/publish/compare.ts';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { type Built, build, edit, sessionRows, smallData, tempFolder } from './builds.ts';

// One site through a week of changes: each test goes on where the one before it stopped.
const temp = tempFolder();
const data = join(temp, 'data');
const out = join(temp, 'site');
const session = 'bu.tutik-20261103-1000';

beforeAll(async () => {
  smallData(data);
  await build({ data, out });
});

/** All files of the site with their texts; bytes that are no text still differ when they differ. */
function snapshot(): Map<string, string> {
  return new Map(listFiles(out).map((path) => [path, readFileSync(inFolder(out, path), 'latin1')]));
}

const isPage = (path: string) => path.endsWith('.html');

interface Step {
  built: Built;
  came: string[];
  went: string[];
  changed: string[];
  /** Files changed beside pages. */
  files: string[];
}

/** Builds, and tells which pages came, went and changed. */
async function step(...more: string[]): Promise<Step> {
  const before = snapshot();
  const built = await build({ data, out, more });
  const after = snapshot();
  const differing = [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path));
  return {
    built,
    came: [...after.keys()].filter((path) => isPage(path) && !before.has(path)),
    went: [...before.keys()].filter((path) => isPage(path) && !after.has(path)),
    changed: differing.filter(isPage),
    files: differing.filter((path) => !isPage(path)),
  };
}

const pagesWith = (text: string) =>
  [...snapshot()].flatMap(([path, content]) => (isPage(path) && content.includes(text) ? path : []));

/** Pages in both languages of the site, in the order of listFiles. */
const both = (...paths: string[]) => paths.flatMap((path) => [`en/${path}`, path]).sort();

async function expectCleanBuildToBeEqual(): Promise<void> {
  const clean = join(temp, 'clean');
  await build({ data, out: clean });
  expect(compareFolders(out, clean)).toEqual({ onlyA: [], onlyB: [], differ: [] });
  rmSync(clean, { recursive: true });
}

test('the same data built again renders nothing, and another folder built from nothing holds the same bytes', async () => {
  const { built, came, went, changed, files } = await step();
  expect({ came, went, changed, files }).toEqual({ came: [], went: [], changed: [], files: [] });
  expect(built).toMatchObject({ pagesRendered: 0, pagesReused: built.pages });
  await expectCleanBuildToBeEqual();
});

test('a new title renders the pages that show it, and no other', async () => {
  const [old, title] = ['Wajan batu tanpa lengket', 'Wajan batu untuk telur'];
  const showing = pagesWith(old);
  expect(showing).toEqual(
    expect.arrayContaining(
      both(
        `live/${session}.html`,
        'live.html',
        'kreator/bu.tutik.html',
        'kategori/peralatan-dapur.html',
        'produk/8201.html',
        'index.html',
        'panduan/product-visible.html',
      ),
    ),
  );
  edit(data, 'sessions.csv', (csv) => csv.replace(old, title));
  const { built, came, went, changed, files } = await step();
  expect({ came, went, changed }).toEqual({ came: [], went: [], changed: showing });
  expect(pagesWith(title)).toEqual(showing);
  expect(built.pagesRendered).toBe(showing.length);
  expect(files).toEqual(
    expect.arrayContaining(['data/sessions.csv', 'data/sessions.json', 'feed.xml', 'list/en/c0.js', 'list/id/c0.js']),
  );
  expect([...snapshot().values()].filter((text) => text.includes(old))).toEqual([]);
  await expectCleanBuildToBeEqual();
});

test('what only one page shows changes that page alone', async () => {
  edit(data, 'clips.csv', (csv) => csv.replace('https://tonton.example/klip/1101-1', 'https://tonton.example/klip/b'));
  const { built, changed } = await step();
  expect(changed).toEqual(both('live/sari.wening-20261101-1900.html'));
  // The page of all clips is rendered with it: its record knows the address, though the page does not show it.
  expect(built.pagesRendered).toBeLessThanOrEqual(4);
});

test('a new session brings its page in each language and leaves the other creators’ pages alone', async () => {
  const id = 'gilang.rupa-20261112-2000';
  edit(
    data,
    'sessions.csv',
    (csv) =>
      `${csv}${id},gilang.rupa,Gilang Rupa,Kabel dua meter,2026-11-12 20:00,2026-11-12 21:00,3600,ended,Telepon & Elektronik,,,,,,,,,900,700,,,,,,,\n`,
  );
  const { built, came, went, changed } = await step();
  expect({ came, went }).toEqual({ came: both(`live/${id}.html`), went: [] });
  expect(changed).toEqual(
    expect.arrayContaining(both('live.html', 'kreator/gilang.rupa.html', 'kategori/telepon-elektronik.html')),
  );
  expect(changed).not.toContain('kreator/bu.tutik.html');
  // Every guide says in how many sessions its practice is not known, so a new session touches most of so small a site.
  expect(built.pagesRendered).toBeGreaterThanOrEqual(came.length + changed.length);
  expect(built.pagesReused).toBeGreaterThan(0);
  await expectCleanBuildToBeEqual();
});

test('a session that is gone from the data is gone from the site', async () => {
  const id = 'gilang.rupa-20261112-2000';
  edit(data, 'sessions.csv', (csv) => csv.replace(/^gilang\.rupa-20261112-2000,.*\n/m, ''));
  const { built, came, went } = await step('--verify');
  expect({ came, went }).toEqual({ came: [], went: both(`live/${id}.html`) });
  expect([...snapshot()].filter(([path, text]) => path.includes(id) || text.includes(id))).toEqual([]);
  expect(built.verified).toBe(true);
});

test('a creator who withdraws leaves no trace in any file, and comes back byte for byte when she agrees again', async () => {
  const before = snapshot();
  const traces = () =>
    [...snapshot()].flatMap(([path, text]) => (/sari[ ._-]?wening/i.test(`${path}\n${text}`) ? path : []));
  // Another creator's transcript names her, so it is not only her own pages that must change.
  expect(traces()).toEqual(expect.arrayContaining([`live/${session}.html`, 'kreator/sari.wening.html', 'video.html']));

  edit(data, 'consent.csv', (csv) => `${csv}sari.wening,all,withdrawn,2026-11-20,pesan 14\n`);
  const { built, went } = await step('--verify');
  expect(traces()).toEqual([]);
  expect(went).toEqual(
    expect.arrayContaining(both('kreator/sari.wening.html', 'live/sari.wening-20261101-1900.html', 'produk/8101.html')),
  );
  expect(sessionRows(out).map((row) => row.creator)).not.toContain('sari.wening');
  expect(built).toMatchObject({ heldBack: 3, verified: true });

  edit(data, 'consent.csv', (csv) => csv.replace(/^sari\.wening,all,withdrawn.*\n/m, ''));
  await step();
  expect(snapshot()).toEqual(before);
});
