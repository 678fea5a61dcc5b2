import type { PhraseRule } from '../../lexicon.ts';
import { idle, measures } from './talk.ts';
import { list, now, sum, usual } from './words.ts';

/** A figure that counts or measures, not a price. */
const noPrice: readonly string[] = [
  ...idle,
  `dari ${sum}|#n !${measures} ... jadi|ke|sampai|turun|tinggal ${sum}|#n`,
  `${sum} jadi|ke ${sum} !${measures}`,
  `dari ${sum} !sampai|hingga ${sum} [cuma|jadi]`,
  'umur|usia|jam|tahun|berat|beratku|bb|resolusi|suhu|penonton .. !dari #nn',
  `biasanya|aslinya|awalnya|tadinya|normalnya .. ${sum} !${measures}`,
];

/** The price before and the price now. */
export const prices: readonly PhraseRule[] = [
  {
    rule: 'price-drop',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      // "Dari 199 jadi 99", "99 dari 199".
      `!dari [harga|yang|tadinya|total|seharga|label|*] [${usual}] ${sum} .. ${now} [cuma|jadi|ke|tinggal|lagi|*] ${sum}`,
      `!dari [harga|yang] [${usual}] #rp [*] #rp`,
      `${sum} [saja|lagi|nih|ya|selama|live|malam|ini|doang|*] [*] [*] !dari [harga|total|yang|tadinya] [${usual}] ${sum}`,
      `${sum} [saja|*] [potong|dipotong|turun|diskon] !turun|jadi|menjadi|ke [ke|jadi|cuma] ${sum}`,
      `!turun|dipotong|dipangkas|dibanting|didiskon|diturunin|diskon [lagi|harga] [jadi|ke|sampai|tinggal|dari] ${sum} .. ke|jadi|cuma|tinggal|sekarang ${sum}`,
      // "Biasanya 150, sekarang 99", "99 padahal normalnya 150".
      `!${usual} [harga|harganya|totalnya|total|satu|sepasang|itu|set|kan|di|*] [*] ${sum} ... ${now} [cuma|jadi|ke|tinggal|hari|malam|saja|*] [ini|*] ${sum}`,
      `${sum} .... kalau|padahal|harga|yang|dari|bukan|biasa|beli|lebih|coret [harga|*] !${usual} [harganya|totalnya|total|itu|kena|sepasang|harga|bisa|tuh|nya|*] [*] ${sum}`,
      `${sum} ... !${usual} [harganya|totalnya|itu|harga|*] ${sum}`,
      `!${usual} [harganya|itu|harga|kan|*] #rp ... #rp`,
      `harga|harganya hari !biasa|normal .. ${sum} .... ${sum}`,
      // "Bukan 150 lagi, tapi 99"; "habis live balik 150".
      `bukan [lagi] ${sum} [lagi] .. !tapi|melainkan|cuma|hanya|jadi|tinggal [cuma] ${sum}`,
      `!kemarin|semalam|tadinya [harga|masih|*] ${sum} ... sekarang|hari|malam [ini|cuma|*] [cuma|jadi] ${sum}`,
      `dari ${sum} [*] !turunin|diturunin|nurunin|dijadiin|jadiin|kuturunin|kujadiin|diskonin|dipotong|potongin|dikasih|kukasih|kasih|lepas|dilepas|jatuhin|tak-turunin [*] ${sum}`,
      `!coret ${sum} .... ${sum}`,
    ],
    except: noPrice,
    yes: [
      'Semula 320 ribu, sekarang kalian bayar 190 ribu.',
      'Cukup 75 ribu, padahal harga normalnya 110.',
      'Catat ya, 49 ribu itu harga hari biasa, 29 ribu harga live.',
      'Biasanya 55 ribu, hari ini 39 ribu aja.',
      'Dari 199 ribu jadi 99 ribu aja.',
      'Harga normal 150rb sekarang cuma 89rb.',
      'biasanya seratus ribu hari ini cuma lima puluh ribu',
      'empat puluh lima dari sembilan puluh khusus sesi ini',
    ],
    no: [
      'Yang merah 80 ribu, yang biru 90 ribu.',
      'Dari jam 10 sampai jam 12.',
      'Dari 10 orang jadi 20 orang.',
      'Harganya murah banget, terjangkau.',
      'Kemarin dari 199 ribu jadi 99 ribu.',
    ],
  },
  {
    // What it will cost again: the time itself is part of the offer, so neither tomorrow nor a turn speaks against it.
    rule: 'price-drop',
    certainty: 'proof',
    patterns: [
      `${sum} .... balik|naik|kembali|pulang [lagi] [ke|jadi|harga] [harga] !${sum}|normal|semula|asli`,
      `#rp .... besok|nanti|habis|setelah|kelar .. !naik|balik|kembali [lagi|ke|jadi|harga] normal|semula|#rp|lagi|harga|asal|awal`,
      `!besok|lusa|minggu|bulan|kelar|selesai [depan|live|*] .. naik|balik|kembali|normal [lagi] [ke|jadi|harga] [normal] ${sum}`,
      `mumpung !masih|segini ${sum} ... naik|balik`,
    ],
    except: idle,
    yes: ['sekarang 89 ribu, habis live balik lagi 120 ribu'],
    no: ['besok aku balik lagi jam 10'],
  },
  {
    rule: 'original-price',
    certainty: 'proof',
    patterns: [
      `harga ${list('normal normalnya asli aslinya awal coret coretnya pasaran pasarannya retail label sebelum banderol eceran lama')} [itu|adalah|di|diskon|kan|memang] [kisaran|sekitar] ${sum}`,
      `!normalnya|aslinya [itu|harganya|di|kan|memang|harga] ${sum}`,
      `harga !coret .. ${sum}`,
      `dicoret|coret [dari|harga] !${sum}`,
    ],
    except: noPrice,
    yes: ['Harga aslinya 250 ribu.', 'harga normal 199', 'Normalnya Rp120.000 ya.'],
    no: ['Harga normalnya berapa kak?', 'Harga aslinya mahal pokoknya.', 'Ini original 100%.'],
  },
];
