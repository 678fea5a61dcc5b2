import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAnchors } from '../../src/components/anchors.ts';
import { factText, sureness, sureText } from '../../src/components/fact.ts';
import { fingerprintCounts, fingerprintSvg, fingerprintText } from '../../src/components/fingerprint.ts';
import { langs } from '../../src/i18n/words.ts';
import { viewAt } from './stage.ts';

const fingerprint = fc
  .array(fc.constantFrom('m', 'p', 'n', 'u'), { minLength: 29, maxLength: 29 })
  .map((letters) => letters.join(''));
const view = viewAt('live/x');

describe('the fingerprint', () => {
  it('has 29 dots, each in a place of its own', () => {
    fc.assert(
      fc.property(fingerprint, (letters) => {
        const svg = fingerprintSvg(letters, view);
        // A ring is drawn twice: the ring and the hole in it.
        const holes = /class="fp-hole" d="([^"]*)"/.exec(svg)?.[1] ?? '';
        const places = [...svg.replace(`class="fp-hole" d="${holes}"`, '').matchAll(/M(\d+) 5h0/g)].map(
          (dot) => dot[1],
        );
        expect(places).toHaveLength(29);
        expect(new Set(places).size).toBe(29);
      }),
    );
  });

  it('fits its own width', () => {
    const svg = fingerprintSvg('m'.repeat(29), view);
    const places = [...svg.matchAll(/M(\d+) 5h0/g)].map((dot) => Number(dot[1]));
    const width = Number(/viewBox="0 0 (\d+) 10"/.exec(svg)?.[1]);
    expect(Math.min(...places)).toBe(width - Math.max(...places));
  });

  it('shows a half for what is partly met, and nothing but that', () => {
    fc.assert(
      fc.property(fingerprint, (letters) => {
        const halves = /class="fp-half" d="([^"]*)"/.exec(fingerprintSvg(letters, view))?.[1] ?? '';
        expect(halves.split('M').length - 1).toBe(fingerprintCounts(letters).partly);
      }),
    );
  });

  it.each(langs)('says a sentence in "%s" whose four numbers add up to 29', (lang) => {
    fc.assert(
      fc.property(fingerprint, (letters) => {
        const text = fingerprintText(letters, viewAt('live/x', lang));
        const [met = 0, all, ...others] = [...text.matchAll(/\d+/g)].map(Number);
        expect(all).toBe(29);
        expect(others).toHaveLength(3);
        expect(met + others.reduce((sum, one) => sum + one, 0)).toBe(29);
        expect(text).not.toContain('{');
      }),
    );
  });
});

describe('a fact on a page', () => {
  it('is money where it is money, in the reader’s language', () => {
    const values = {
      product: 'Serum',
      price: 89_000,
      elsewhere: 99_000,
      currency: 'IDR',
      where: 'Toko',
      checkedAt: '2026-11-19',
    };
    const text = factText({ code: 'price.lower', values }, view);
    expect(text).toContain('Rp89.000');
    expect(text).toContain('Rp99.000');
  });

  it('names what it lists', () => {
    const fact = { code: 'details.found', values: { product: 'Gamis', n: 2, of: 4, details: 'colour,material' } };
    expect(factText(fact, view)).toContain('(warna, bahan)');
    expect(factText(fact, viewAt('live/x', 'en'))).toContain('(colour, material)');
  });

  it('without words is a mistake of ours', () => {
    expect(() => factText({ code: 'tidak.ada', values: {} }, view)).toThrow(/tidak\.ada/);
  });
});

describe('how sure', () => {
  it('has four levels that rise with confidence', () => {
    const levels = [0, 0.3, 0.54, 0.55, 0.69, 0.7, 0.94, 0.95, 1].map(sureness);
    expect(levels).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('is told in dots and words, with the sources', () => {
    const { dots, text } = sureText(0.75, ['person', 'transcript'], view);
    expect(dots).toBe('●●●○');
    expect(text).toBe('cukup yakin: pelatih + transkrip');
  });
});

describe('time addresses of a page', () => {
  it('are handed out once for a second', () => {
    const anchor = timeAnchors();
    expect([anchor(760), anchor(760.9), anchor(761), anchor(null)]).toEqual(['t=760', undefined, 't=761', undefined]);
  });

  it('of two pages have nothing to do with each other', () => {
    expect(timeAnchors()(5)).toBe(timeAnchors()(5));
  });
});
