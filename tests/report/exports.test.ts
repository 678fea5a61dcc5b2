import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { highlightIds } from '../../src/model/highlight.ts';
import { memoryWriter } from '../../src/model/writer.ts';
import { csvOf, feedOf, sitemapOf, writeExports } from '../../src/report/exports.ts';
import type { SiteRecord } from '../../src/report/record.ts';
import type { RecordReader } from '../../src/report/store.ts';
import { site } from '../components/stage.ts';
import { cardWith, corpusWith, lineOf, recordWith, rowsOf } from './made.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '<!--',
        '\u0000',
        '\u0007',
        '\u001b',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\r\n',
        ',',
        '=',
        '+',
        '@',
        '\t',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''));

function csvRows(csv: string): Record<string, string>[] {
  const { data, errors } = papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('sessions.csv', () => {
  it('gives each row back, empty where nothing is known and 0 where the export says zero', () => {
    const [row] = csvRows(csvOf([lineOf()]));
    expect(row).toMatchObject({
      id: 'a',
      views: '',
      likes: '0',
      gmv: '9000000',
      listed: 'true',
      main: 'buyer-trust product-demo',
    });
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ''),
        hostile,
        (start, rest) => {
          for (const cell of Object.values(csvRows(csvOf([lineOf({ title: start + rest, creator: rest })]))[0] ?? {})) {
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          }
        },
      ),
    );
  });

  it('keeps every text whole, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (titles) => {
        const rows = csvRows(csvOf(titles.map((title) => lineOf({ title }))));
        expect(rows.map(({ title }) => title?.replace(/^'/, ''))).toEqual(
          titles.map((title) => title.replace(/^'/, '')),
        );
      }),
    );
  });

  it('leaves negative numbers numbers', () => {
    expect(csvRows(csvOf([lineOf({ gmv: -5 })]))[0]?.['gmv']).toBe('-5');
  });

  it('starts with the mark by which a spreadsheet knows UTF-8', () => {
    expect(csvOf([]).startsWith('\ufeffid,url,creator,')).toBe(true);
  });
});

/** Reads XML strictly: throws where an element is not closed in turn; gives the texts by element. */
function readXml(xml: string): Map<string, string[]> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(xml.isWellFormed()).toBe(true);
  // An ampersand starts one of the five entities, and a < starts a tag.
  expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        texts.set(name, [...(texts.get(name) ?? []), '']);
      },
      ontext(text) {
        const own = texts.get(open.at(-1) ?? '');
        if (own) own.push((own.pop() ?? '') + text);
      },
      onclosetag(name, implied) {
        expect(open.pop()).toBe(name);
        if (implied) expect(xml).toContain(`<${name} href=`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return texts;
}

describe('the feed', () => {
  it('is well-formed XML with hostile titles and names, and says them as far as XML can', () => {
    fc.assert(
      fc.property(hostile, hostile, (rest, name) => {
        const title = `Serum ${rest}`;
        const rows = rowsOf(2, () => ({ title, creator: { handle: 'x', name, known: true } }));
        const texts = readXml(feedOf({ ...site, title }, corpusWith(rows)));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
        const clean = title.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        expect(texts.get('title')).toEqual([clean, clean, clean]);
        expect(texts.get('entry')).toHaveLength(2);
      }),
    );
  });

  it('holds the newest fifty listed sessions', () => {
    const days = rowsOf(60, (i) => ({
      startAt: `2026-0${1 + Math.floor(i / 28)}-${String((i % 28) + 1).padStart(2, '0')}T19:00:00+07:00`,
    }));
    const texts = readXml(
      feedOf(site, corpusWith([...days, ...rowsOf(1, () => ({ id: 'x', title: 'Tersembunyi' }), false)])),
    );
    expect(texts.get('entry')).toHaveLength(50);
    expect(texts.get('title')).not.toContain('Tersembunyi');
    expect(texts.get('id')?.slice(1, 3)).toEqual(['urn:sorot:s59', 'urn:sorot:s58']);
  });

  it('says of itself the latest change of any session', () => {
    const rows = [
      { card: cardWith({ id: 'old', asOf: '2026-11-20T08:00:00+07:00' }), listed: true },
      { card: cardWith({ id: 'new', startAt: '2026-11-15T19:00:00+07:00' }), listed: true },
    ];
    expect(readXml(feedOf(site, corpusWith(rows))).get('updated')?.[0]).toBe('2026-11-20T08:00:00+07:00');
  });

  it('has whole addresses where the site has one', () => {
    for (const siteUrl of ['https://contoh.invalid/sorot', 'https://contoh.invalid/sorot/']) {
      const feed = feedOf({ ...site, siteUrl }, corpusWith(rowsOf(1)));
      expect(feed).toContain('href="https://contoh.invalid/sorot/live/s0.html"');
    }
    expect(feedOf(site, corpusWith(rowsOf(1)))).toContain('href="live/s0.html"');
  });

  it('is a feed also when nothing is listed', () => {
    expect(readXml(feedOf(site, corpusWith([]))).get('entry')).toBeUndefined();
  });
});

it('the sitemap holds every page but the one for lost readers', () => {
  const xml = sitemapOf('https://contoh.invalid/a', ['live/b.html', '404.html', 'index.html', 'kreator/toko.id.html']);
  expect(readXml(xml).get('loc')).toEqual([
    'https://contoh.invalid/a/index.html',
    'https://contoh.invalid/a/kreator/toko.id.html',
    'https://contoh.invalid/a/live/b.html',
  ]);
});

describe('the exports of a site', () => {
  const records = ['a', 'b'].map((id) => recordWith({ card: cardWith({ id }), unlisted: id === 'b' ? 'short' : null }));
  const exported = (change: Partial<SiteRecord> = {}) => {
    const reader: RecordReader = {
      keys: () => records.map(({ card }, i) => ({ key: card.id, offset: i, length: 1, digest: '' })),
      read: <T>(kind: string, key: string) =>
        (kind === 'site' ? { ...site, ...change } : records.find(({ card }) => card.id === key)) as T,
    };
    const writer = memoryWriter();
    writeExports(
      reader,
      corpusWith(records.map((record) => ({ card: record.card, listed: !record.unlisted }))),
      writer,
      ['index.html'],
    );
    return writer.files;
  };
  const json = (files: Map<string, string | Uint8Array>, path: string) => JSON.parse(String(files.get(path)));

  it('list every session, also those off the list, with null for what is not known', () => {
    const rows = json(exported(), 'data/sessions.json');
    expect(rows.map((row: { id: string; listed: boolean }) => [row.id, row.listed])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(rows[0]).toMatchObject({
      url: 'live/a.html',
      comments: null,
      likes: null,
      startAt: '2026-11-10T19:00:00+07:00',
    });
    expect(Object.keys(rows[0]).sort()).toEqual(Object.keys(lineOf()).sort());
  });

  it('list the 29 practices with their guides', () => {
    const practices = json(exported(), 'data/highlights.json');
    expect(practices.map(({ id }: { id: string }) => id)).toEqual([...highlightIds]);
    expect(practices[13]).toEqual({
      number: 14,
      id: 'buyer-trust',
      url: 'panduan/buyer-trust.html',
      met: 0,
      partly: 0,
      not_met: 0,
      unknown: 2,
    });
  });

  it('have a sitemap only with a site address, and no feed where LIVE is locked', () => {
    expect([...exported().keys()].sort()).toEqual([
      'data/highlights.json',
      'data/sessions.csv',
      'data/sessions.json',
      'feed.xml',
      'llms.txt',
    ]);
    expect(exported({ siteUrl: 'https://contoh.invalid' }).has('sitemap.xml')).toBe(true);
    expect(exported({ locked: true }).has('feed.xml')).toBe(false);
  });
});
