import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/highlights/catalogue.ts';
import { lexicons } from '../../src/highlights/speech/lexicons/index.ts';
import { factText } from '../../src/i18n/fact-text.ts';
import { langs, words } from '../../src/i18n/words.ts';
import { missingInputs } from '../../src/model/highlight.ts';
import { event, live, say, seenBy, sold, verdictOf, video } from './fixture.ts';

describe.each(langs)('texts in "%s"', (lang) => {
  const { practices, ruleNames, missing } = words(lang);

  test('name every practice and every missing input', () => {
    for (const { id } of catalogue) expect(practices[id].plain.length, id).toBeLessThanOrEqual(40);
    for (const input of missingInputs) expect(missing[input]).toMatch(/\.$/);
  });
  test('name every rule that speech can fire', () => {
    for (const { id, rules } of lexicons)
      for (const { rule } of rules) expect(ruleNames).toHaveProperty([`${id}/${rule}`]);
  });
  test('word every fact without leaving a place open', () => {
    const products = [
      sold(
        { brand: 'Wardah', elsewhere: { price: 9, notListed: false, checkedAt: null, where: 'X' }, price: 8 },
        { units: 1 },
      ),
    ];
    const cues = say(['Bahannya katun ya kak.', 'Buatan Bandung.', 'Makasih kak sudah mampir.']);
    const full = live({
      cues,
      products,
      events: [event('billboard', 1), event('pin', 2, 'p1'), event('poll', 3), event('log_complete')],
      observations: [seenBy('Sinta', 'clear-audio', 'met'), seenBy('m', 'clear-picture', 'met', { source: 'media' })],
      videos: [video('2026-11-19T10:00:00+07:00', 'Besok LIVE promo')],
    });
    for (const { id } of catalogue) {
      for (const { fact, rule } of verdictOf(id, full).evidence) {
        expect(ruleNames).toHaveProperty([rule]);
        if (fact !== null) expect(factText(fact, lang)).not.toMatch(/[{}]|undefined|^[a-z]+\.[a-zA-Z]+$/u);
      }
    }
  });
});

test('a price is written as money', () => {
  const fact = {
    code: 'price.lower',
    values: {
      product: 'Serum',
      price: 89000,
      elsewhere: 99000,
      currency: 'IDR',
      where: 'Toko',
      checkedAt: '2026-11-19',
    },
  };
  expect(factText(fact, 'id')).toBe('Serum: Rp89.000 di LIVE, Rp99.000 di Toko (dicek 2026-11-19).');
});
