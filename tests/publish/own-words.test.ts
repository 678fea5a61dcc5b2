import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideTexts, tellingNames } from '../../src/publish/own-words.ts';

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
