import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { slot } from './words.ts';

const months = slot(
  'januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu ags sep okt nov des',
);
const expires = slot(
  'kedaluwarsa kadaluarsanya kadaluwarsanya kedaluarsanya kadaluarsane daluwarsa expired expirednya ed edarnya exp expnya bestbefore expayet ekspayed ekspired ekspirednya',
);

export const expiry: readonly PhraseRule[] = [
  {
    rule: 'expiry',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!${expires} [date|nya] ... ${slot('#n #rp tahun bulan', months)}`,
      `!${expires} [date|nya] [itu|ini|juga|kita] [masih] lama|panjang|jauh|aman|baru ..`,
      `tanggal|tgl|tahun !${expires} ... #n|#rp|masih|sampai|ada`,
      `tahun|bulan|tanggal|sampai #rp|#n|${months} .. !${expires}`,
      'best !before|by ..',
      `tahan|awet|kuat|bertahan [sampai|sampe|di|bisa|disimpan|simpan|kulkas|freezer|suhu|ruang|ruangan|chiller|*] [suhu|ruang|sampai|sekitar|kulkas|ruangan|*] [ruang|sampai|*] #n !hari|minggu|bulan|tahun [*] [di|kalau|asal|selama|setelah|kalo|suhu|disimpan|dalam] [*] !kulkas|freezer|suhu|chiller|frezer|dibekukan|beku|ruang|dibuka|toples|segel|disimpan`,
      '!kulkas|freezer|chiller|ruang|ruangan|frezer|beku|bekunya|dibekukan [bisa|itu|dia|tahan|awet|kuat|sampai] [tahan|awet|kuat|sampai|bisa] [sampai] #n hari|minggu|bulan|tahun',
      'masa|umur|daya !simpan|simpannya|pakai|pakainya|kedaluwarsa [*] [*] [*] #n|lama|panjang|setahun|sebulan|setengah',
      'tahan|awet|disimpan|simpan|kuat [*] [*] !setahun|sebulan|seminggu|semingguan [*] [di|dalam] kulkas|freezer|suhu|chiller|ruang|toples',
      'setelah|habis|sesudah|sejak !dibuka [*] [*] #n bulan|minggu|hari|tahun',
      `produksi|produksinya|diproduksi|batch [tanggal|bulan|tahun|baru|nya] !${months}|kemarin|#n`,
    ],
    except: [
      ...idle.filter((one) => !/kemarin/u.test(one)),
      'promo|voucher|vouchernya|kupon|koin|diskon|gratis .. !kedaluwarsa|expired|hangus',
      'hubungan|jodoh|baterai|batre|cinta|kesabaran',
      '!kapan',
      '!dicek|ngecek|cek|dicekin|diperiksa #n',
      '!exp|expnya|expired|expirednya dicek|diperiksa|lewat',
    ],
    yes: [
      'Kedaluwarsanya tahun 2027.',
      'Tahan 6 bulan di suhu ruang.',
      'Expired-nya masih lama, Desember.',
      'Di freezer kuat sampai 3 bulan.',
      'Masa simpannya setahun.',
    ],
    no: ['Vouchernya kedaluwarsa.', 'Kedaluwarsanya kapan kak?'],
  },
];
