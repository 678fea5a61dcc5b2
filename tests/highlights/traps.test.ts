import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/highlights/evaluate.ts';
import { context, live, say } from './fixture.ts';

/** What a session of these sentences alone proves, besides the language and the clock. */
function proven(texts: readonly string[]): string[] {
  const clockAndLanguage = ['effective-duration', 'peak-hours', 'local-language'];
  return evaluate(live({ cues: say(texts) }), context)
    .filter(({ id }) => !clockAndLanguage.includes(id))
    .flatMap(({ evidence }) => evidence)
    .filter(({ certainty }) => certainty === 'proof')
    .map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe('nothing is proven by', () => {
  test.each([
    [
      'denials',
      [
        'Nggak ada garansi ya kak.',
        'Belum BPOM.',
        'Gratis ongkirnya nggak berlaku.',
        'Tanpa voucher ya.',
        'Bukan diskon 50 persen.',
      ],
    ],
    [
      'things that are over',
      [
        'Gratis ongkirnya udah habis.',
        'Flash sale-nya udah selesai tadi.',
        'Kemarin diskon 50 persen.',
        'Vouchernya sudah hangus.',
      ],
    ],
    [
      'wishes and conditions',
      [
        'Kalau ada garansi pasti laku.',
        'Semoga besok ada flash sale.',
        'Andai gratis ongkir ya.',
        'Misalnya diskon 50 persen, kan enak.',
      ],
    ],
    [
      'hearsay',
      ['Katanya garansi dua tahun.', 'Kata orang sih sudah BPOM.', 'Kayaknya bisa retur.', 'Mungkin ada voucher toko.'],
    ],
    ['what other shops do', ['Toko sebelah gratis ongkir.', 'Di brand lain garansi dua tahun.']],
    [
      'vague praise',
      [
        'Murah banget, terjangkau.',
        'Harganya miring.',
        'Pasti aman, terpercaya.',
        'Bagus banget pokoknya.',
        'Cocok untuk semua orang.',
      ],
    ],
    [
      'technical chatter',
      [
        'Cek sound, satu dua tiga.',
        'Sinyalnya putus-putus.',
        'Bentar ya share screen dulu.',
        'Keranjangnya belum muncul di layar.',
        'Lampunya agak redup.',
      ],
    ],
    [
      'small talk',
      [
        'Tadi aku makan bakso.',
        'Di sini lagi hujan deras.',
        'Anak aku lagi tidur.',
        'Aku asli Bandung loh.',
        'Aku tinggal di Depok.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(proven(texts)).toEqual([]);
  });
  test("viewers' questions, read aloud with or without a mark", () => {
    const answers = (rule: string) => rule.startsWith('audience-interaction/');
    const read = [
      'Kak [penonton] tanya, ada garansinya nggak',
      'Ada yang nanya bisa COD nggak kak',
      'Ini ada voucher nggak min?',
      'Pertanyaan dari kak [penonton], cocok buat kulit berminyak kah',
      'Kak Rina tanya.',
      'Ada garansi dua tahun.',
    ];
    expect(proven(read).filter((one) => !answers(one))).toEqual([]);
  });
  test('a denial that began in the cue before', () => {
    expect(proven(['jadi yang ini memang nggak dapat', 'gratis ongkir ya kak'])).toEqual([]);
  });
});

describe('an answer counts although its question does not', () => {
  test.each([
    ['Ada garansi nggak kak? Ada ya, garansi resmi dua tahun.', 'buyer-trust/warranty'],
    ['Kak [penonton] tanya, bisa COD nggak, bisa COD ya kak.', 'buyer-trust/shipping'],
    ['Nggak usah khawatir, kalau rusak bisa retur.', 'buyer-trust/returns'],
    ['Kemarin 199 ribu, sekarang diskon 50 persen.', 'special-offers/discount'],
    ['Beda sama toko sebelah, di sini gratis ongkir.', 'special-offers/free-shipping'],
    ['Jangan lupa klik keranjang kuning.', 'call-to-action/buy'],
  ])('%s', (text, rule) => {
    expect(proven([text]).some((one) => one.startsWith(`${rule}:`))).toBe(true);
  });
});
