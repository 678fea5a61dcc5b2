import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis, groupTerm, rootTerm } from '../../src/search/analysis.ts';
import { lexicon } from '../../src/search/lexicon/index.ts';
import { createStemmer } from '../../src/search/stem.ts';
import { tokens } from '../../src/search/tokens.ts';

const stem = createStemmer(lexicon);
const analysis = createAnalysis(lexicon);
const wordsOf = (text: string) => tokens(text).map(({ word }) => word);

describe('word families', () => {
  it.each([
    ['jual', 'penjualan menjual penjual dijual terjual jualan menjualnya ngejual jualkan'],
    ['tonton', 'penonton menonton ditonton nonton penontonnya tontonan'],
    ['kirim', 'pengiriman mengirim dikirim kiriman mengirimkan ngirim terkirim pengirimannya'],
    ['beli', 'pembeli pembelian membeli dibeli beliin membelikan pembelinya'],
    ['rawat', 'perawatan merawat terawat dirawat'],
    ['manfaat', 'memanfaatkan bermanfaat manfaatnya dimanfaatkan'],
    ['tampil', 'menampilkan penampilan tampilan ditampilkan nampil'],
    ['temu', 'menemukan ditemukan temukan penemuan nemu'],
    ['interaksi', 'berinteraksi interaksinya'],
    ['coba', 'mencoba dicoba cobain nyoba percobaan'],
    ['pakai', 'memakai pemakaian dipakai pemakai pake'],
    ['tanya', 'bertanya pertanyaan ditanya menanyakan nanya pertanyaannya'],
    ['jelas', 'menjelaskan penjelasan dijelaskan jelasin penjelasannya'],
    ['ajar', 'belajar pelajaran mempelajari mengajar pembelajaran'],
    ['tahu', 'mengetahui pengetahuan diketahui'],
    ['putih', 'memutihkan pemutih pemutihnya'],
    ['lembap', 'melembapkan pelembap kelembapan'],
    ['potong', 'potongan memotong dipotong pemotongan motong'],
    ['baik', 'terbaik memperbaiki kebaikan perbaikan sebaiknya'],
    ['kemas', 'kemasan mengemas dikemas pengemasan'],
    ['cek', 'ngecek mengecek dicek'],
    ['percaya', 'kepercayaan dipercaya mempercayai terpercaya'],
    ['harga', 'harganya berharga seharga'],
    ['rekomendasi', 'merekomendasikan direkomendasikan rekomendasinya'],
  ])('%s gathers its forms', (root, forms) => {
    expect(forms.split(' ').filter((form) => stem(form) !== root)).toEqual([]);
    expect(stem(root)).toBe(root);
  });

  it.each([
    ['kemeja', 'meja'],
    ['sepatu', 'patu'],
    ['beranda', 'anda'],
    ['kering', 'ring'],
    ['sering', 'ring'],
    ['ringan', 'ring'],
    ['selalu', 'lalu'],
    ['pengalaman', 'alam'],
    ['pakaian', 'pakai'],
    ['perusahaan', 'usaha'],
    ['perangkat', 'angkat'],
    ['pendapatan', 'dapat'],
    ['dalaman', 'dalam'],
    ['atasan', 'atas'],
    ['bagian', 'bagi'],
    ['perhiasan', 'hias'],
    ['nyaring', 'saring'],
    ['mantul', 'pantul'],
    ['polos', 'polo'],
    ['seragam', 'ragam'],
    ['setelan', 'setel'],
    ['belakang', 'bela'],
    ['malam', 'palam'],
    ['kelapa', 'lapa'],
    ['menit', 'nit'],
    ['berlian', 'lian'],
    ['merah', 'rah'],
    ['nilai', 'nila'],
    ['bunga', 'bung'],
    ['pesan', 'san'],
    ['diskon', 'skon'],
  ])('%s is no form of %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
    expect(stem(`${word}nya`)).toBe(stem(word));
  });

  it('leave every listed word as it is', () => {
    const changed = [...lexicon.roots.split(' '), ...lexicon.words.split(' ')].filter((word) => stem(word) !== word);
    expect(changed).toEqual([]);
  });

  it('lead to a root that leads to itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdegikmnprstuny'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, (word) => stem(stem(word)) === stem(word)),
      { numRuns: 1000 },
    );
  });
});

describe('words of a text', () => {
  it.each([
    ['Rp49.900', ['rp', '49900']],
    ['49,9 ribu', ['49900']],
    ['49rb', ['49000']],
    ['1,5 juta', ['1500000']],
    ['1.250.000', ['1250000']],
    ['100k', ['100000']],
    ['SPF50', ['spf', '50']],
    ['100 ml', ['100', 'ml']],
    ['100ml', ['100', 'ml']],
    ['jam 12.30', ['jam', '12', '30']],
    ['31/12/2026', ['31', '12', '2026']],
  ])('%s is read as numbers are meant', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['𝗛𝗶𝗷𝗮𝗯 ＭＵＲＡＨ Café', ['hijab', 'murah', 'cafe']],
    ["Qur'an se\u00ADrum", ['quran', 'serum']],
    ['ibu-ibu @rina.beauty_id #live', ['ibu', 'ibu', 'rina', 'beauty', 'id', 'live']],
    ['serum🔥🔥wajah', ['serum', 'wajah']],
    ['', []],
    ['!!! … —', []],
  ])('%s is folded', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(wordsOf(text.slice(start, end))).toContain(word);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('synonyms', () => {
  it.each([
    ['perawatan kulit', 'skincare'],
    ['merawat kulit', 'skincare'],
    ['bagi-bagi hadiah', 'giveaway'],
    ['membagikan hadiah', 'giveaway'],
    ['ongkos kirim', 'ongkir'],
    ['ongkos pengirimannya', 'ongkir'],
    ['bayar di tempat', 'cod'],
  ])('%s names the same as %s', (phrase, word) => {
    expect(analysis.textTerms(phrase, true)).toContain(groupTerm(word));
    expect(analysis.textTerms(word, true)).toContain(groupTerm(word));
  });

  it('count only when the words of a phrase stand together', () => {
    expect(analysis.textTerms('kirim hari ini tanpa ongkos', true)).not.toContain(groupTerm('ongkir'));
  });
});

describe('terms of the index', () => {
  it('are the word and its family', () => {
    expect(analysis.indexTerms('penjualan')).toEqual(['penjualan', rootTerm('jual')]);
    expect(analysis.indexTerms('jual')).toEqual(['jual']);
  });

  it('leave words without a subject out of long texts only', () => {
    expect(analysis.textTerms('sepatu untuk anak', true)).not.toContain('untuk');
    expect(analysis.textTerms('sepatu untuk anak', false)).toContain('untuk');
  });
});
