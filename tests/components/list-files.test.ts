import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultState, orderOf } from '../../src/client/list-order.ts';
import { type ListColumns, writeListFiles } from '../../src/components/list-files.ts';
import { langOf, pathsOf, pathsOfOne, recordOf, viewOf } from '../../src/components/view.ts';
import { highlightIds } from '../../src/model/highlight.ts';
import { memoryWriter } from '../../src/model/writer.ts';
import { writeRecords } from '../../src/report/store.ts';
import { cardWith } from '../report/made.ts';
import { site } from './stage.ts';

const work = mkdtempSync(join(tmpdir(), 'sorot-view-'));
beforeAll(() => {
  writeRecords(join(work, 'report'), 'site', [['site', site]]);
  writeRecords(join(work, 'report'), 'session', [
    ['a', { n: 1 }],
    ['toko.id', { n: 2 }],
  ]);
  writeRecords(join(work, 'report'), 'page', [['home', { n: 3 }]]);
  writeFileSync(join(work, 'assets.json'), JSON.stringify({ 'site.css': 'assets/site-1a2b3c4d.css' }));
  process.env['SOROT_WORK'] = work;
});
afterAll(() => {
  delete process.env['SOROT_WORK'];
  rmSync(work, { recursive: true, force: true });
});

/** What a browser holds after it has run the files as classic scripts. */
function loaded(files: Map<string, string | Uint8Array>): Record<string, unknown> {
  const arrived: Record<string, unknown> = {};
  const list = (name: string, data: unknown) => {
    // Values of another context have other prototypes.
    arrived[name] = JSON.parse(JSON.stringify(data));
  };
  for (const script of files.values()) runInNewContext(String(script), { __sorot: { list } });
  return arrived;
}

describe('a page’s view', () => {
  it('knows where the page stands, in each language', () => {
    const [id, en] = [viewOf('id', 'live/a'), viewOf('en', 'live/a')];
    expect([id.file, en.file]).toEqual(['live/a.html', 'en/live/a.html']);
    expect([id.page('index'), en.page('index')]).toEqual(['../index.html', '../index.html']);
    expect(en.page('live/a', '#t=760')).toBe('./a.html#t=760');
    expect([id.asset('site.css'), en.asset('site.css')]).toEqual([
      '../assets/site-1a2b3c4d.css',
      '../../assets/site-1a2b3c4d.css',
    ]);
    expect([id.fileIn('en'), en.fileIn('id')]).toEqual([en.file, id.file]);
  });

  it('takes the site’s first language where a route names none', () => {
    expect([langOf(undefined), langOf('en')]).toEqual(['id', 'en']);
  });
});

describe('the paths of pages', () => {
  it('are one for each record and language, the first language without a folder', () => {
    expect(pathsOf('session', 'id').map(({ params }) => params)).toEqual([
      { lang: undefined, id: 'a' },
      { lang: undefined, id: 'toko.id' },
      { lang: 'en', id: 'a' },
      { lang: 'en', id: 'toko.id' },
    ]);
    expect(pathsOfOne('home').map(({ params }) => params)).toEqual([{ lang: undefined }, { lang: 'en' }]);
    expect(recordOf('session', 'toko.id')).toEqual({ n: 2 });
  });

  it('have a key of their own each, which also counts what the page shows beside its record', () => {
    const keys = (also?: string) => pathsOf('session', 'id', also).map(({ cacheKey }) => cacheKey);
    expect(new Set([...keys(), ...keys('x')]).size).toBe(8);
    expect(keys()).toEqual(keys());
    expect(pathsOfOne('home')[0]?.cacheKey).not.toBe(pathsOfOne()[0]?.cacheKey);
  });
});

describe('the files of the list', () => {
  const titles = ['</script><script>alert(1)</script>', 'baris\u2028pisah', '"kutip" & \\', 'biasa'];
  const cards = Array.from({ length: 30 }, (_, i) =>
    cardWith({
      id: `s${i}`,
      title: titles[i] ?? `Sesi ${i}`,
      creator: { handle: `k${i % 3}`, name: '<b>', known: true },
      category: i === 2 ? null : { slug: `c${i % 2}`, name: 'C' },
      status: i === 1 ? 'ongoing' : 'ended',
      gmvBasis: i >= 20 ? 'direct' : 'attributed',
      gmvPerHour: i === 5 ? null : 1000 + i,
      fingerprint: i === 4 ? `m${'u'.repeat(28)}` : 'u'.repeat(29),
    }),
  );
  const files = () => {
    const writer = memoryWriter();
    writeListFiles(cards, highlightIds, 'id', writer);
    return writer.files;
  };

  it('are columns, which say how many cards a piece holds, and the pieces', () => {
    const { columns, ...pieces } = loaded(files()) as { columns: ListColumns } & Record<string, string[]>;
    expect(Object.keys(pieces)).toEqual(['c0', 'c1', 'c2', 'c3']);
    expect(Object.values(pieces).map((piece) => piece.length)).toEqual([8, 8, 8, 6]);
    expect(columns.piece).toBe(8);
  });

  it('run as scripts whatever the titles hold, and show them as text', () => {
    for (const script of files().values()) expect(String(script)).not.toMatch(/[\u2028\u2029]/);
    const [first = '', second = ''] = loaded(files())['c0'] as string[];
    expect(first).toContain('&lt;/script&gt;&lt;script&gt;');
    expect(first).not.toContain('<script');
    expect(second).toContain('baris\u2028pisah');
  });

  it('say of each card what sorting and filtering ask', () => {
    const columns = loaded(files())['columns'] as ListColumns;
    const order = (wish: object) => orderOf(columns, { ...defaultState, ...wish });
    expect(order({})).toEqual(cards.map((_, i) => i));
    expect(order({ status: 'ongoing' })).toEqual([1]);
    expect(order({ praktik: 'local-language' })).toEqual([4]);
    expect(order({ praktik: 'host-on-screen' })).toEqual([]);
    expect(order({ kreator: 'k2' })).toEqual(cards.flatMap((_, i) => (i % 3 === 2 ? i : [])));
    expect(order({ kategori: 'c0' })).toEqual(cards.flatMap((_, i) => (i % 2 === 0 && i !== 2 ? i : [])));
  });

  it('sort GMV an hour only among sessions that compare; others come after, in the list’s order', () => {
    const columns = loaded(files())['columns'] as ListColumns;
    const order = orderOf(columns, { ...defaultState, urut: 'per-jam' });
    const comparable = Array.from({ length: 20 }, (_, i) => 19 - i).filter((i) => i !== 5);
    expect(order).toEqual([...comparable, 5, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  });
});
