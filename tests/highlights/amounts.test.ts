import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/highlights/speech/sentence.ts';

const amounts = (text: string) =>
  sentencesOf(text).flatMap(({ words }) =>
    words.filter(({ form }) => form.startsWith('#')).map(({ form, value }) => [form, value]),
  );

describe('amounts as hosts say them', () => {
  test.each([
    ['harganya 199rb aja', '#rp', 199_000],
    ['cuma Rp 99.000', '#rp', 99_000],
    ['jadi 89.900', '#rp', 89_900],
    ['seratus sembilan puluh sembilan ribu', '#rp', 199_000],
    ['dua ratus lima puluh ribu', '#rp', 250_000],
    ['satu setengah juta', '#rp', 1_500_000],
    ['sejuta dua ratus ribu', '#rp', 1_200_000],
    ['seratus sepuluh ribu', '#rp', 110_000],
    ['dua ratus sebelas ribu', '#rp', 211_000],
    ['1,5 juta', '#rp', 1_500_000],
    ['99 ribu 900', '#rp', 99_900],
    ['99k', '#rp', 99_000],
    ['goceng', '#rp', 5000],
    ['lima belas ribu rupiah', '#rp', 15_000],
    ['diskon 50%', '#pct', 50],
    ['tujuh puluh lima persen', '#pct', 75],
    ['dua belas biji', '#nn', 12],
    ['jam sebelas', '#nn', 11],
    ['isi 30 ml', '#nn', 30],
    ['tiga biji', '#n', 3],
    ['satu empat lima aja', '#nn', 145],
    ['cuma seratus lima sembilan', '#nn', 159],
    ['dua tiga puluh ribu', '#rp', 230_000],
    ['enam koma dua kilo', '#n', 6.2],
    ['ukuran 36-41', '#nn', 41],
    ['30x25x12 cm', '#nn', 12],
  ])('%s', (text, form, value) => expect(amounts(text)).toEqual([[form, value]]));

  test('two numbers side by side stay two', () => {
    expect(amounts('99 ribu dua biji')).toEqual([
      ['#rp', 99_000],
      ['#n', 2],
    ]);
    expect(amounts('ukuran 38 39 40')).toHaveLength(3);
    expect(amounts('dari 150rb, 99rb')).toHaveLength(2);
  });
  test('words that only look like numbers are left alone', () => {
    expect(amounts('ribuan orang, jutaan rasa, persen apa')).toEqual([]);
  });
});

describe('sentences', () => {
  test('spelling variants, stretched letters and split words become one form', () => {
    const forms = (text: string) => sentencesOf(text)[0]?.words.map(({ form }) => form);
    expect(forms('Gaaaak adaaa check out nya kakk')).toEqual(['tidak', 'ada', 'checkout', 'nya', 'kak']);
    expect(forms('terima kasih [penonton] udh follow')).toEqual(['makasih', '#nama', 'sudah', 'follow']);
  });
  test('a decimal point ends no sentence, a full stop does', () => {
    expect(sentencesOf('Harganya 99.000 ya. Murah.')).toHaveLength(2);
  });
  test('every word knows its place in the text', () => {
    const text = 'Harga normal Rp 199.000, sekarang 99 ribu!';
    for (const { words } of sentencesOf(text)) {
      expect(words.filter(({ form }) => form === '#rp').map(({ start, end }) => text.slice(start, end))).toEqual([
        'Rp 199.000',
        '99 ribu',
      ]);
    }
  });
});
