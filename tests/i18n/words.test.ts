import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factText } from '../../src/i18n/fact-text.ts';
import { fill, langs, words } from '../../src/i18n/words.ts';
import { highlightIds, missingInputs, statuses } from '../../src/model/highlight.ts';
import { eventKinds } from '../../src/model/records.ts';
import { gmvBases } from '../../src/model/session.ts';

/** Every text by its path: `session.moment` -> `{value} {unit}, …`. */
function textsOf(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...textsOf(value, `${path}${key}.`)],
    ),
  );
}
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const indonesian = textsOf(words('id'));

/** The codes of facts that the rules can give; those of events are made of the event's kind. */
function factCodes(): string[] {
  const folder = 'src/highlights';
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const written = [...source.matchAll(/'([a-z_]+\.[a-zA-Z_]+)'/g)].map((match) => match[1] ?? '');
  const logged = ['billboard', 'giveaway', 'voucher', 'flash_sale'].map((kind) => `${kind}.used`);
  const absent = ['billboard', 'giveaway'].map((kind) => `${kind}.none`);
  const verdicts = ['met', 'partly', 'not_met'].flatMap((verdict) => [`observed.${verdict}`, `analysed.${verdict}`]);
  return [...new Set([...written, ...logged, ...absent, ...verdicts])].sort();
}

describe.each(langs)('the texts in "%s"', (lang) => {
  const texts = textsOf(words(lang));

  it('are the same texts as in Indonesian', () => {
    expect([...texts.keys()].sort()).toEqual([...indonesian.keys()].sort());
  });

  it('have the same places as in Indonesian', () => {
    for (const [key, text] of texts) expect(placesOf(text), key).toEqual(placesOf(indonesian.get(key) ?? ''));
  });

  it('are never empty, and have no stray space', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}/);
    }
  });

  it('word every fact that a rule can give', () => {
    const codes = factCodes();
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !Object.hasOwn(words(lang).facts, code))).toEqual([]);
  });

  it('word every missing input, answer, event and basis', () => {
    const { missing, status, eventName, basis, practices } = words(lang);
    expect(Object.keys(missing).sort()).toEqual([...missingInputs].sort());
    expect(Object.keys(status).sort()).toEqual([...statuses].sort());
    expect(Object.keys(eventName).sort()).toEqual([...eventKinds].sort());
    expect(Object.keys(basis).sort()).toEqual([...gmvBases].sort());
    expect(Object.keys(practices)).toEqual([...highlightIds]);
  });
});

it('the texts word no fact that no rule gives', () => {
  const codes = new Set(factCodes());
  expect(Object.keys(words('id').facts).filter((code) => !codes.has(code))).toEqual([]);
});

describe('fill', () => {
  it('fills every place, also one that comes twice', () => {
    expect(fill('{n} dari {of}, {n} lagi', { n: 3, of: 29 })).toBe('3 dari 29, 3 lagi');
  });

  it('leaves a place without a value to be seen', () => {
    expect(fill('{n} sesi', {})).toBe('{n} sesi');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('takes values as they are, whatever they hold', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
  });
});

describe('a fact in words', () => {
  it('keeps the decimals of a rate: 2,9 is not the 3 that was asked for', () => {
    const values = { answers: 29, invites: 14, answersPer10: 2.9, invitesPer10: 1.4, answersMin: 3, invitesMin: 1 };
    const text = factText({ code: 'interaction.rate', values }, 'id');
    expect(text).toContain('2,9');
    expect(text).toContain('1,4');
    expect(text).not.toContain('{');
  });

  it('names listed things in the reader’s language', () => {
    const values = { product: 'Gamis', n: 2, of: 4, details: 'colour,material' };
    expect(factText({ code: 'details.found', values }, 'id')).toContain('(warna, bahan)');
    expect(factText({ code: 'details.found', values }, 'en')).toContain('(colour, material)');
  });
});
