import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOfList } from '../../src/client/saved-csv.ts';
import { entriesFrom, entriesMax, entryFrom, kindOfPath, type SavedEntry } from '../../src/client/saved-entry.ts';
import { codeIn, decodeList, encodeList, mergeLists } from '../../src/client/saved-link.ts';
import { words } from '../../src/i18n/words.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/);
const path = fc.oneof(
  id.map((name) => `live/${name}.html`),
  fc.tuple(id, fc.nat({ max: 99_999 })).map(([name, second]) => `live/${name}.html#t=${second}`),
  id.map((name) => `produk/${name}.html`),
  id.map((name) => `panduan/${name}.html`),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '"};alert(1)//', '\ud800', 'a\u202eb', ' '),
);
const raw = fc.record({ path, title: anyText, note: anyText, own: anyText, at: fc.nat() });
const entry = raw.map((given) => entryFrom(given) as SavedEntry);
const list = fc.uniqueArray(entry, { selector: (each) => each.path, maxLength: 20 });
const code = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an entry', () => {
  it('is the same after it was checked once more', () => {
    fc.assert(
      fc.property(entry, (given) => {
        expect(entryFrom(given)).toEqual(given);
      }),
    );
  });

  it('takes its kind from its address, whatever it says of itself', () => {
    const claims = { kind: 'practice', path: 'live/sari-1.html#t=760', title: 'x' };
    expect(entryFrom(claims)?.kind).toBe('moment');
    expect(kindOfPath('live/sari-1.html')).toBe('session');
    expect(kindOfPath('produk/1.html')).toBe('product');
    expect(kindOfPath('panduan/buyer-trust.html')).toBe('practice');
  });

  it.each([
    'javascript:alert(1)',
    'https://jahat.invalid/live/x.html',
    '//jahat.invalid/live/x.html',
    '../live/x.html',
    'live/../../x.html',
    'live/x.html?y=1',
    'live/x.html#t=1#t=2',
    'live/x.html#t=-1',
    'live\\x.html',
    'live/%2e%2e/x.html',
    'kategori/x.html',
    ' live/x.html',
    'live/x.html\n',
    '',
  ])('is none at %j', (given) => {
    expect(entryFrom({ path: given, title: 'x' })).toBeNull();
  });

  it('holds no control characters, no lone halves, no turned writing, and no more than fits', () => {
    fc.assert(
      fc.property(raw, fc.string({ minLength: 900, maxLength: 1200 }), (given, long) => {
        for (const one of [entryFrom(given), entryFrom({ ...given, title: long, own: long })]) {
          const text = `${one?.title}${one?.note}${one?.own.replaceAll('\n', '')}`;
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(text.isWellFormed()).toBe(true);
          expect(one?.title.length).toBeLessThanOrEqual(200);
          expect(one?.own.length).toBeLessThanOrEqual(500);
          expect(one?.title).not.toBe('');
        }
      }),
    );
  });

  it('is read from storage whatever stands there, each address once', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(Array.isArray(entriesFrom(given))).toBe(true);
        entriesFrom([given]);
      }),
    );
    const twice = [
      { path: 'live/a.html', title: 'first' },
      { path: 'live/a.html', title: 'second' },
    ];
    expect(entriesFrom(twice).map(({ title }) => title)).toEqual(['first']);
  });
});

describe('a list in a link', () => {
  it('comes back as it was sent, but for the time of saving', () => {
    fc.assert(
      fc.property(list, (given) => {
        const sent = encodeList(given);
        expect(sent).toMatch(/^[\w-]+$/);
        expect(decodeList(sent)).toEqual(given.map((each) => ({ ...each, at: 0 })));
      }),
    );
  });

  it('leaves the sender’s own words out when she wants that', () => {
    fc.assert(
      fc.property(list, (given) => {
        const received = decodeList(encodeList(given, { own: false }));
        expect(received?.map(({ own }) => own)).toEqual(given.map(() => ''));
      }),
    );
  });

  it('is null when it was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.nat(), (given, at) => {
        const sent = encodeList(given);
        expect(decodeList(sent.slice(0, at % sent.length))).toBeNull();
      }),
    );
  });

  it('never throws and never brings an address that is not ours, whatever it holds', () => {
    const rows = fc.array(fc.oneof(fc.array(fc.oneof(anyText, path, fc.anything()), { maxLength: 6 }), fc.anything()));
    fc.assert(
      fc.property(
        fc.oneof(
          rows.map((given) => code([1, given])),
          fc.anything().map((v) => code(v ?? 0)),
          anyText,
        ),
        (given) => {
          for (const each of decodeList(given) ?? []) {
            expect(each.path).toMatch(/^(live|produk|panduan)\/[a-z0-9._-]+\.html(#t=\d+)?$/);
            expect(kindOfPath(each.path)).toBe(each.kind);
          }
        },
      ),
    );
  });

  it('knows only its own version', () => {
    expect(decodeList(code([2, [['live/a.html', 'x']]]))).toBeNull();
    expect(decodeList(code({ 0: 1, 1: [] }))).toBeNull();
    expect(decodeList(code([1, []]))).toEqual([]);
  });

  it('is found in what somebody pasted', () => {
    const sent = encodeList([{ kind: 'session', path: 'live/a.html', title: 'A', note: '', own: '', at: 0 }]);
    for (const text of [
      `https://contoh.invalid/a/simpanan.html#d=${sent}`,
      `Daftar dari Sorot:\n simpanan.html#d=${sent.slice(0, 9)}\n${sent.slice(9)} `,
      sent,
    ])
      expect(codeIn(text)).toBe(sent);
    expect(codeIn('halo apa kabar?')).toBeNull();
    expect(codeIn('')).toBeNull();
  });
});

describe('a list taken in', () => {
  it('loses nothing of the reader’s, brings everything new, and is the same when taken in again', () => {
    fc.assert(
      fc.property(list, list, (own, sent) => {
        const { entries, added, known, left } = mergeLists(own, sent, 5);
        const paths = entries.map((each) => each.path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(new Set(paths)).toEqual(new Set([...own, ...sent].map((each) => each.path)));
        expect(added + known + left).toBe(sent.length);
        expect(entries.slice(0, added).every(({ at }) => at === 5)).toBe(true);
        for (const mine of own) {
          const kept = entries.find((each) => each.path === mine.path);
          if (mine.own !== '') expect(kept).toEqual(mine);
        }
        expect(mergeLists(entries, sent, 9)).toEqual({ entries, added: 0, known: sent.length, left: 0 });
      }),
    );
  });

  it('says what had no room', () => {
    const many = (prefix: string, n: number) =>
      Array.from({ length: n }, (_, i) => entryFrom({ path: `live/${prefix}${i}.html`, title: 'x' }) as SavedEntry);
    const { entries, added, left } = mergeLists(many('a', entriesMax - 2), many('b', 5), 1);
    expect([entries.length, added, left]).toEqual([entriesMax, 2, 3]);
  });
});

describe('the list as CSV', () => {
  const { csvHeads: heads, kinds } = words('id').saved;
  const parse = (csv: string) => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

  it('has a byte order mark, a head, and a row for each entry', () => {
    fc.assert(
      fc.property(list, (given) => {
        const csv = csvOfList(given, { heads, kinds }, (where) => `https://x.invalid/${where}`);
        expect(csv.startsWith('\ufeff')).toBe(true);
        const [head, ...rows] = parse(csv);
        expect(head).toEqual(Object.values(heads));
        expect(rows.map((row) => row[4])).toEqual(given.map((each) => `https://x.invalid/${each.path}`));
        expect(rows.map((row) => row[1]?.replace(/^'/, ''))).toEqual(given.map((each) => each.title.replace(/^'/, '')));
      }),
    );
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    const nasty = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '|', '%', '\uff1d', ' =', '\n='), anyText)
      .map((two) => two.join(''));
    fc.assert(
      fc.property(path, nasty, nasty, (where, title, own) => {
        const given = entryFrom({ path: where, title, own }) as SavedEntry;
        for (const row of parse(csvOfList([given], { heads, kinds }, (to) => to)))
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });
});
