import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { list } from './words.ts';

const cut = list(
  'diskon diskonnya potongan potongannya potong dipotong potongin dipotongin korting rabat hemat hematnya off sale didiskon diskonin didiskonin dipangkas pangkas subsidi disubsidi kupon kuponnya promo promonya dikorting selisih selisihnya kepotong motong memotong motongin kepangkas terpotong ngediskon ngurangin dikurangin kurangin diturunin turunin nurunin cashback cashbacknya hematlah irit diirit rebate',
);

/** How much less one pays, and vouchers with their size or condition. */
export const discounts: readonly PhraseRule[] = [
  {
    rule: 'discount',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      `!${cut} [harga|lagi|langsung|sampai|hingga|sebesar|hampir|lebih|total|up|to|tambahan|ekstra|extra|live|toko|khusus|gede|besar|spesial|nya|*] [dari|to|*] [*] #pct|#rp|setengah|separuh|separo|setengahnya|seperempat`,
      `!potong|potongan|dipotong|diskon|kupon|hemat|selisih|korting|motong|kepotong [harga|lagi|langsung|sampai|jadi] #nn`,
      `#pct|#rp [lebih|langsung|lagi|*] !${list('diskon diskonnya potongan potongannya off cashback hematnya korting dipotong')}`,
      'cicilan|cicilannya|kredit|paylater .. !#pct',
      'cicilan|cicilannya !tanpa|bebas bunga|dp',
      '#pct !lebih murah|hemat',
      'lebih murah|hemat|irit !#rp|#pct',
      `turun [harga|sampai|lagi|hampir|banyak] #rp|#pct`,
      'murahnya|beda|bedanya|hemat|lumayan|untung [sampai|hampir|lumayan|*] [*] !#rp|#pct [dari|dibanding|sama|kalau] harga|normal|biasanya|beli|satuan',
      'setengah|separuh|separo|seperempat|sepertiga !harga|harganya',
      'bayar|tinggal|cuma|jadi|kena !setengah|separuh|separo|setengahnya|separuhnya',
      'poin|koin|saldo .. !cashback|balik|kembali #pct|#rp|#nn|koin',
      `cashback [koin|sampai|hingga|langsung|nya] [*] #pct|#rp|#nn`,
      'kode .. .. !potongan|diskon #pct|#rp|#nn',
    ],
    except: [
      ...idle,
      'baterai|baterainya|stok|stoknya|rating',
      'hemat [sampai|hingga] !listrik|energi|air|tenaga|waktu|bensin|baterai|gas|tempat|ruang',
      'listrik|bensin|energi|air .. !hemat|irit',
      'turun !berat|badan|bb|kilo|kg|suhu|penonton|hujan|salju|#n kilo|kg',
      'potong !rambut|kuku|kain|sayur|ayam|bawang|kertas|jadi|kecil',
      'selisih !#n cm|senti|kilo|tahun',
    ],
    yes: [
      'Diskon 50 persen khusus malam ini.',
      'potongan 20rb',
      'Hemat sampai Rp35.000.',
      'setengah harga',
      'Hari ini dipotong sampai 40 persen.',
      'Pakai kupon hemat 25 ribu.',
      'lebih murah lima belas ribu dari biasanya',
    ],
    no: [
      'Diskonnya nggak ada ya.',
      'Ada diskon berapa persen kak?',
      'kalau ada diskon 50% pasti aku borong',
      'Kemarin diskon 50 persen, hari ini udah nggak.',
      'Di toko sebelah diskon 50 persen.',
      'hemat listrik sampai 30 persen',
      'Belum ada diskon ya.',
      'Baterai tinggal 50 persen.',
      'Nanti kalau ada diskon 20 persen aku kabarin.',
    ],
  },
  {
    rule: 'voucher',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      `!voucher|kupon [live|toko|belanja|diskon|potongan|spesial|khusus|nya|ongkir|cashback|tambahan|ekstra|yang|warna|di|*] [*] [*] #rp|#pct|#nn`,
      `#rp|#pct .. !voucher|kupon|vouchernya|vouchernya`,
      '!voucher|kupon|vouchernya .... minimal|minimum|tanpa|khusus|syarat|syaratnya|pengguna|follower|pengikut|pembeli|belanja|berlaku|setiap|tiap|buat|untuk|ongkir|sampai|ditumpuk|digabung|dobel|cashback|potongan|diskon',
      'minimal|minimum|khusus|tanpa|follower|pengguna|baru .... !voucher|vouchernya|kupon',
      '!voucher gratis|ongkir|toko|live|cashback|potongan|diskon|spesial|khusus|follow|follower|pengikut|member',
    ],
    except: [...idle, 'voucher game|pulsa|listrik|hotel|makan', 'voucher|vouchernya .. !error|hangus|habis|gagal'],
    yes: ['Klaim dulu vouchernya 20 ribu.', 'ada voucher khusus live', 'vouchernya minimal belanja lima puluh'],
    no: [
      'Vouchernya sudah habis ya.',
      'Belum ada voucher hari ini.',
      'Ada voucher nggak min?',
      'Vouchernya error kak.',
      'Klaim vouchernya ya kak.',
    ],
  },
];
