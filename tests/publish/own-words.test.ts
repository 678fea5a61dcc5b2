import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideTexts, lessonTexts, tellingNames } from '../../src/publish/own-words.ts';

const root = resolve(import.meta.dirname, '../..');

describe('names that an audit can look for', () => {
  it('leaves out names that are words of the site itself', () => {
    expect(tellingNames([['kategori', 'Wulung Sasmita', 'sasmi.wulung']], root)).toEqual([
      ['Wulung Sasmita', 'sasmi.wulung'],
    ]);
  });

  it('leaves out a person whose every name is such a word', () => {
    expect(tellingNames([['Cari'], ['sasmi.wulung']], root)).toEqual([['sasmi.wulung']]);
  });
});

describe('guides as the search reads them', () => {
  it('are 29 in each language, without markup', () => {
    for (const lang of ['id', 'en'] as const) {
      const guides = guideTexts(root, [lang]);
      expect(guides).toHaveLength(29);
      expect(guides.filter(({ title, text }) => title === '' || text.length < 400 || /<[A-Z]|\]\(/.test(text))).toEqual(
        [],
      );
    }
  });
});

describe('lessons as the search reads them', () => {
  it('have their title, summary and the titles of their steps, without markup, in each language', () => {
    const lessons = lessonTexts(root, ['id', 'en']);
    const honest = lessons.filter(({ slug }) => slug === 'promo-yang-jujur');
    expect(honest.map(({ lang }) => lang)).toEqual(['id', 'en']);
    expect(honest[0]?.title).toBe('Promo yang jujur: angka dulu, baru ajakan');
    expect(honest[0]?.text).toMatch(/^Cara menyebut harga.* Harga asli, harga sekarang, selisih\. Tiga angka/);
    expect(lessons.filter(({ text }) => /<[A-Z]|\]\(|session=/.test(text))).toEqual([]);
  });
});
