import type { PhraseRule } from '../../lexicon.ts';
import { goods } from '../vocabulary.ts';
import { idle, packing } from './talk.ts';
import { number, slot, things } from './words.ts';

/** Sizes that are numbers of pieces or parts. */
export const pack: readonly PhraseRule[] = [
  {
    // How many pieces a pack has.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!isinya|berisi|terdiri|isine [itu|ada|dari|nya|kita|cuma|sampai|total|totalnya|lengkap] [ada|dari] ${number} ..`,
      'sebungkus|sepak|sepack|sekotak|sebox|sedus|setoples|sekaleng|serenteng|serenceng|sekarton|selusin|sebotol|sepouch|sesachet|sebal|seikat|sekilo|sekaligus !isi|isinya|ada|dapat|berisi #n',
      '#n|per|tiap|setiap|dalam [#n] box|dus|pack|pak|bungkus|kotak|karton|botol|toples|pouch|renteng|set|paket|kemasan|kaleng|strip|kilo|bal|lusin|sachet !isi|isinya|ada|dapat|terdiri|berisi [ada|dari] #n',
      '#n !lembar|sheet|tablet|kapsul|kaplet|sachet|saset|butir|tusuk|slice|keping|strip|pcs|biji per|tiap|dalam|sekotak|sebox|sebungkus|sepack|#n box|pack|bungkus|kotak|pak|dus|strip|botol|pouch|toples',
      '#n !lembar|sheet|tablet|kapsul|sachet|butir|keping|pcs|biji sekotak|sebox|sebungkus|sepack|sedus|setoples|sebotol',
      '#n !halaman|lembar $',
      '#n !halaman',
      '#nn !lembar|sheet|tablet|kapsul|kaplet|sachet|butir|tusuk|slice|keping',
      'isi [ada|cuma] #n !pcs|biji|buah|botol|kaleng|bungkus|pasang|potong|lembar|sachet|sheet|butir|batang|helai|warna|rol|gulung|kantong|stik|tusuk|cup|pouch',
      'obeng|bor|set|kunci|pisau|tang|toolset|toolkit [*] #n !mata|pcs|ukuran',
      '~nya [ada|sampai] #n !lembar|halaman|butir|kapsul|tablet|keping|potong',
      'set|paket|satuset|bundle [ini] !isi|isinya|berisi|terdiri [dari|ada] #n|*',
      'lusin|rim|gross !isi #n',
    ],
    except: [
      'pilih|ambil|beli|mau yang|satu !isi',
      ...idle,
      'isi !orang|dompet|hati|keranjang|rumah|kepala|ulang|chat|komentar|pulsa|alamat|data|formulir|tangki|bensin',
      'aku|saya|kita|aku|kamu [*] [*] !isi|isiin [air|*] [*] #n',
      'isi #n !orang',
      'stok|stoknya|tinggal|sisa|sisanya [*] [*] #n',
      'beli|ambil|order|minum|makan|pakai|gratis|bonus|nambah|sisa|aku|tinggal #n lembar|tablet|kapsul|sachet|butir|bungkus|botol|batang',
    ],
    yes: [
      'Satu box isi sepuluh.',
      'Isinya 12 pcs ya.',
      'Lima puluh lembar satu pack.',
      'Satu set terdiri dari enam gelas.',
    ],
    no: ['Isinya apa kak?', 'Mobilnya isi lima orang.', 'Stoknya tinggal isi dua.'],
  },
  {
    // The same, where it may be no more than the name of what the offer is about: "tisu isi 24 cuma 60 ribu".
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers', 'call-to-action'],
    patterns: [`isi|isian [itu|ada|cuma|sampai|total] !${number} ..`],
    except: [
      ...idle,
      'isi !orang|dompet|hati|keranjang|rumah|kepala|ulang|chat|komentar|pulsa|alamat|data|formulir|tangki|bensin',
      'isi #n !orang',
      'aku|saya|kita|kamu [*] [*] !isi|isiin [air|*] [*] #n',
      'stok|stoknya|tinggal|sisa|sisanya [*] [*] #n',
    ],
    yes: ['Isi 20 ya satu pack.'],
    no: ['Mobilnya isi lima orang.'],
  },
  {
    // "Satu dus 24 botol": container and content, unless it is what an offer is about.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers', 'call-to-action'],
    patterns: [
      '#n|per|tiap|setiap|se box|dus|pack|pak|bungkus|kotak|karton|toples|pouch|renteng|kaleng|strip|lusin|bal [itu|ada] #n !botol|pcs|biji|lembar|bungkus|sachet|kaleng|butir|buah|porsi|gelas|tablet|pasang|keping',
      'satuset|seset|sesetel|set|setel|stel|setelannya|satusetnya [itu|ini|sudah|udah] isi|isinya|dapat|ada|terdiri|lengkap [dari] * [*] !sama|dan|plus|terus *',
    ],
    except: [...idle, '!aku|saya|beli|minum|habis|tinggal|sisa|laku|kejual|stok|orang|gratis|bonus'],
    yes: ['Satu dus 24 botol.', 'Satu set isi kemeja sama celana.'],
    no: ['Aku beli satu dus dua puluh botol.'],
  },
  {
    // Parts counted where a thing is described: "tiga laci", "enam tingkat".
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers', 'product-demo'],
    patterns: [
      '#n !tulang|baling|tingkat|susun|ply|percepatan|tungku|seater|pintu|laci',
      `${slot(goods, things)}|aluminium|stainless|kain|kaca|tisu|masker|keramik|popok [ini|nya|cor|baja] #n !lapis|layer|lapisan|susun`,
      '!tingkat|ply|raknya|lacinya|pintunya #n',
    ],
    except: [
      ...idle,
      '!pakai|oles|olesin|poles|lagi|tambah|baru [tipis|*] [#n] #n lapis|layer|tahap',
      '!jangan|hindari|sebaiknya|minimal|tips',
      'nomor|lantai|stok|tinggal|sisa|gratis|potongan #n',
      ...packing,
    ],
    yes: ['Raknya enam tingkat.', 'Ada tiga laci di samping.'],
    no: ['Slot promonya tinggal dua slot lagi.', 'Aku oles dua lapis ya.'],
  },
];
