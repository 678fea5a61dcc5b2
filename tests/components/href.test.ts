import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile, relativeHref } from '../../src/components/href.ts';

/** Names as files of a site can have: with dots, spaces, percent signs, question marks, colons, letters of any script. */
const name = fc
  .oneof(
    fc.constantFrom(
      'toko.id',
      'a',
      'live',
      'index.html',
      'Ünïcode',
      '商店.html',
      'a b',
      '100%',
      'x?y=1',
      '#1',
      'http:x',
      '%2e',
      '...',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  )
  .map((text) => text.replace(/[/\\]/g, '_').toWellFormed())
  .filter((text) => text !== '' && !/^(\.|%2e){1,2}$/i.test(text));
const file = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
/** A file of the site as a browser addresses it, with the site anywhere. */
const addressOf = (root: string, path: string) => new URL(root + path.split('/').map(encodeURIComponent).join('/'));

describe('relativeHref', () => {
  it.each([
    ['index.html', 'live.html', './live.html'],
    ['index.html', 'live/x.html', './live/x.html'],
    ['live/x.html', 'index.html', '../index.html'],
    ['live/x.html', 'live/y.html', './y.html'],
    ['live/x.html', 'live/x.html', './x.html'],
    ['en/live/x.html', 'assets/site.css', '../../assets/site.css'],
    ['en/live/x.html', 'en/kreator/toko.id.html', '../kreator/toko.id.html'],
    ['live.html', 'live/x.html', './live/x.html'],
    ['index.html', 'produk/a?b#c.html', './produk/a%3Fb%23c.html'],
  ])('leads from %s to %s by %s', (from, to, href) => expect(relativeHref(from, to)).toBe(href));

  it.each(['https://contoh.invalid/', 'https://contoh.invalid/a/b/c/', 'file:///media/usb/sorot/'])(
    'resolved from its page gives the target, with the site at %s',
    (root) => {
      fc.assert(
        fc.property(file, file, (from, to) => {
          expect(new URL(relativeHref(from, to), addressOf(root, from)).href).toBe(addressOf(root, to).href);
        }),
      );
    },
  );

  it('is always relative: no scheme, no leading slash', () => {
    fc.assert(
      fc.property(file, file, (from, to) => {
        expect(relativeHref(from, to)).toMatch(/^(\.\/|(\.\.\/)+)/);
      }),
    );
  });
});

describe('pageFile', () => {
  it('puts every language but the first into a folder of its own', () => {
    expect(pageFile('live/x', 'id', 'id')).toBe('live/x.html');
    expect(pageFile('live/x', 'en', 'id')).toBe('en/live/x.html');
    expect(pageFile('index', 'id', 'en')).toBe('id/index.html');
  });

  it('never takes a dot in a name for an ending', () => {
    expect(pageFile('kreator/toko.id', 'id', 'id')).toBe('kreator/toko.id.html');
  });
});
