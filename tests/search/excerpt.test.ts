import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../src/search/analysis.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { lexicon } from '../../src/search/lexicon/index.ts';

const analysis = createAnalysis(lexicon);
const wanted = (...words: string[]) => ({ words: new Set(words), roots: new Set<string>(), groups: new Set<string>() });

describe('an excerpt', () => {
  it('never exceeds its room, and its marks hold the words asked for', () => {
    const word = fc.constantFrom(
      'serum',
      'wajah',
      'kulit',
      '💄💄',
      'a',
      'pengirimannya',
      '\n',
      'Selesai.',
      'x'.repeat(90),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const { text, marks } = excerptOf(words.join(' '), wanted('serum', 'kulit'), analysis);
        expect(text.length).toBeLessThanOrEqual(184);
        expect(text.isWellFormed()).toBe(true);
        for (const [start, end] of marks) expect(['serum', 'kulit']).toContain(text.slice(start, end));
        const asked = words.some((one) => one === 'serum' || one === 'kulit');
        expect(marks.length > 0).toBe(asked);
      }),
    );
  });

  it('is taken where most of the words stand together', () => {
    const text = `Serum dulu. ${'Lain lagi. '.repeat(40)}Serum wajah malam. ${'Lain lagi. '.repeat(40)}`;
    const { text: shown } = excerptOf(text, wanted('serum', 'wajah', 'malam'), analysis);
    expect(shown).toContain('Serum wajah malam.');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
  });

  it('is the beginning of a text that holds none', () => {
    expect(excerptOf('Awal teks.', wanted('lain'), analysis)).toEqual({ text: 'Awal teks.', marks: [] });
  });
});
