import type { PhraseRule } from '../../lexicon.ts';
import { idle, picking, wearing } from './talk.ts';
import { slot } from './words.ts';

/** Sizes of clothes, as hosts call them; `2XL` is a number and `XL`. */
const letters = slot('xs xxs s m l xl xxl xxxl jumbo allsize onesize bigsize medium large small ld');
const named = slot(
  'queen king single double super twin a3 a4 a5 a6 b5 f4 folio kuarto newborn nb dewasa travel mini jumbo standar standard reguler bigsize',
);

export const size: readonly PhraseRule[] = [
  {
    // The range of sizes: "S sampai XXL", "size 37 sampai 41", "all size".
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `s|m|l|xl|xs|nb !sampai|hingga|ke|to [size|ukuran] [#n] l|xl|xxl|xxxl|xxxxl|jumbo`,
      's m l|xl',
      'm l xl',
      'l xl xxl|dan|sama',
      `ukuran|size|sizenya|ukurannya [itu|ini|kita|dia] dari|mulai|tersedia|lengkap [ada|dari|yang] !${letters} ..`,
      `ukuran|size|sizenya|ukurannya !${letters} sampai|sama|dan|terus|hingga|${letters} ${letters}|#n`,
      '!ukuran|size|nomor|nomornya|sizenya|ukurannya|insole [ada|dari|mulai|tersedia|ready|lengkap|*] [dari] #nn sampai|hingga|sampe|to #n',
      'size|ukuran|sizenya|ukurannya [ada|dari|mulai|buat|untuk|*] #n [sampai] [#n] !tahun|bulan|thn|month',
      '!all|one|free|gratis|multi size',
      '!allsize|onesize|freesize|multisize',
      'fit|muat|masuk|cukup|sampai !to|sampai|sampe|di|size|ukuran [size|ukuran] l|xl|xxl|xxxl|jumbo',
      'ukuran|size|sizenya|ukurannya .. #n [tahun|bulan] sampai|hingga #n !tahun|bulan|thn',
      'ready|tersedia|lengkap|ukuran|size [dari|mulai] [nomor|size|ukuran] #nn !sampai|hingga|to #nn',
      `ukuran|size|sizenya|ukurannya !paling|mentok|maksimal|terbesar|terkecil|terakhir [besar|gede|kecil|*] [di|itu|ya] #n|xl|xxl|xxxl|l|s|jumbo`,
      'ada|tersedia|ready|dapat [yang|ukuran] !kecil|sedang|besar|gede|tanggung|mini [sama|dan|ada|atau|terus] [yang|ada|ukuran] [yang|ukuran] sedang|besar|gede|jumbo|kecil|tanggung|mini',
      '#nn #nn [sama|dan|atau|terus] #nn !ada|ready|tersedia|lengkap',
      'ukuran|size|sizenya|ukurannya|seprai|sprei|kasur .. !#nn [atau|dan|sama] #nn',
      `#n [pilihan|macam|varian] !ukuran|size|kapasitas`,
      `!ukurannya|sizenya [cuma|ada|itu|ini|yang] ${slot(letters, named)}`,
      '!#n xl',
      'ukuran|kertas|kertasnya|buku|gambar|binder|hvs|album|poster|frame|bingkai|notes|notebook|sketchbook !a|b #n',
    ],
    except: [
      ...idle,
      ...picking,
      'kaki|badan !aku|saya|gue',
      'ukuran|size !apa|mana|berapa',
      'jam|tanggal|pukul|hari|menit ... !sampai #n|#nn',
      'yang !tanya|minta|nanya|mau size|ukuran',
    ],
    yes: ['Ukurannya dari S sampai XL.', 'Size 37 sampai 41.', 'All size ya kak.', 'Ada tiga ukuran.'],
    no: ['Ukurannya apa kak?', 'Ukuran L nggak ada ya.', 'Aku pakai yang size M.'],
  },
  {
    // One size, where the sentence says that there is such a one.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'call-to-action'],
    patterns: [
      `ukuran|size|sizenya|ukurannya [itu|ini|kita|dia] ada|ready|masih|cuma [ada|dari|yang] !${letters} ..`,
      `ada|tersedia|ready|punya|keluar|dapat|masih [yang|dari|sampai] !size|ukuran ${slot(letters, named)}|#n`,
      `ada|tersedia|ready|lengkap [dari|mulai|yang] s|m|xs|l [${letters}] !${letters}`,
    ],
    except: [
      ...idle,
      ...picking,
      ...wearing,
      'yang !tanya|minta|nanya|mau size|ukuran',
      'ukuran|size .. !kosong|sold|habis|ketuker|salah',
      '!sisa|tinggal #n',
    ],
    yes: ['Ada ukuran jumbo juga.', 'Size-nya ready M.'],
    no: ['Ukuran L nggak ada ya.', 'Aku pakai yang size M.'],
  },
];
