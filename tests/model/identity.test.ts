import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleKey, safeName, slugOf, textHash, uniqueName } from '../../src/model/identity.ts';

/** Any text, and texts made of what is awkward in file names. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        'con',
        'nul',
        'lpt1',
        'index',
        '.html',
        '.',
        '-',
        '_',
        ' ',
        'é',
        'ß',
        '商',
        '👍',
        '/',
        '\\',
        'a',
        'x9',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
const windowsDevices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

describe('safeName', () => {
  it('gives letters, digits, dots, hyphens and underscores only, and never nothing', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(safeName(text)).toMatch(/^[a-z0-9._-]+$/);
      }),
    );
  });

  it('never gives a name that a system or the site keeps for itself', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const name = safeName(text);
        expect(name).not.toBe('index');
        expect(name).not.toMatch(/\.html$/);
        expect(name).not.toMatch(/\.$/);
        expect(name).not.toMatch(windowsDevices);
      }),
    );
  });

  it('leaves a safe name as it is', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(safeName(safeName(text))).toBe(safeName(text));
      }),
    );
    expect(safeName('neng.sekarwangi_99')).toBe('neng.sekarwangi_99');
  });

  it('keeps long names within what every file system takes, also when they must be changed', () => {
    for (const text of [`${'a'.repeat(75)}.html`, `con.${'b'.repeat(90)}`, 'c'.repeat(300)]) {
      const name = safeName(text);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(safeName(name)).toBe(name);
    }
  });

  it.each([
    ['Toko Bu Énjé', 'toko-bu-enje'],
    ['ＡＢＣ', 'abc'],
    ['../../etc/passwd', 'etc-passwd'],
    ['index', 'index-x'],
    ['Index', 'index-x'],
    ['laman.html', 'laman-html-x'],
    ['CON', 'con-x'],
    ['com1.txt', 'com1-txt-x'],
    ['akhir.', 'akhir'],
    ['.tersembunyi', 'tersembunyi'],
  ])('writes %j as %s', (text, name) => expect(safeName(text)).toBe(name));

  it('keeps texts without any Latin letter apart', () => {
    expect(safeName('商店')).not.toBe(safeName('店商'));
    expect(safeName('')).toBe(`x-${textHash('')}`);
  });
});

describe('uniqueName', () => {
  it('gives every name once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b')), (names) => {
        const taken = new Set<string>();
        const given = names.map((name) => uniqueName(name, taken));
        expect(new Set(given).size).toBe(names.length);
        expect(taken).toEqual(new Set(given));
      }),
    );
  });

  it('counts on from 2', () => {
    const taken = new Set(['a']);
    expect([uniqueName('a', taken), uniqueName('a', taken), uniqueName('b', taken)]).toEqual(['a-2', 'a-3', 'b']);
  });
});

describe('handleKey', () => {
  it('compares handles without @, case, width and surrounding space', () => {
    for (const handle of ['Rina.Toko', '@rina.toko', ' @RINA.TOKO ', '＠ｒｉｎａ．ｔｏｋｏ']) {
      expect(handleKey(handle)).toBe('rina.toko');
    }
  });

  it('keeps different handles apart', () => {
    expect(handleKey('rina.toko')).not.toBe(handleKey('rina_toko'));
  });
});

describe('slugOf', () => {
  it.each([
    ['Perawatan & Kecantikan', 'perawatan-kecantikan'],
    ['Fashion_Wanita 2.0', 'fashion-wanita-2-0'],
    ['index', 'index-x'],
  ])('writes %j as %s', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('holds no dot, whatever the text', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
