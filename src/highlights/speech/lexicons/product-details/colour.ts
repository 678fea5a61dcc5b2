import type { PhraseRule } from '../../lexicon.ts';
import { borrowed, colours, pure } from './colours.ts';
import { idle, picking, wearing } from './talk.ts';
import { joins, things } from './words.ts';

/** Colours of the room, of faces and of everyday signs. */
const notOfGoods = [
  'keranjang !kuning',
  '!lampu|mukaku|muka|wajah|wajahku|kulitku|mataku|tanda|tombol|langit|rambutku|bibirku|kuku|gigi|telur|bendera|layar|kamera|tulisan|matanya|badge|centang [*] [*] [jadi|jadi|kelihatan|warna|pada] [warna] merah|kuning|hijau|putih|hitam|biru|gelap|kusam|kekuningan',
  'warna|warnanya !luntur|pudar|beda|berubah|jadi|kelihatan|cantik|bagus|lucu|kalem|cakep|keren|aneh|asli|aslinya',
  'warna !kulit|rambut|apa|mana|latar',
  'jadi|berubah|kelihatan|makin !kuning|merah|hitam|putih|gelap|cokelat|kuningan',
  'putih|hitam|merah !telur|manis|atas',
];

export const colour: readonly PhraseRule[] = [
  {
    // "Warnanya ada krem sama navy", "shade-nya rosy": the word for colour with one.
    rule: 'colour',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `!warnanya|kelirnya|shadenya|tonenya|variannya|pilihannya|opsinya [itu|ini|kita|dia|yang|semua|semuanya|cuma|udah|sudah|masih|tetap] [ada|ready|tersedia|mulai|tinggal|yang|dari|lengkap|kayak] [yang|*] ${colours}`,
      `!warna|shade|tone|pilihan|varian [lain|baru|terbaru|lengkap|kita] [itu|yang|nya] ada|ready|tersedia|mulai|meliputi|yaitu|antara [lain|yang] ${colours}`,
      `ada|tersedia|ready|punya|keluar|keluarin|hadir|dapat|jual|masuk [yang|#n|di|dalam|juga|masih|di] [pilihan] !warna|shade|kelir ${colours}|baru|*  [tua|muda|*] [${joins}] ${colours}`,
      `!warna|shade ${colours} [tua|muda|gelap|terang|soft|pastel|*] ${joins} [warna] ${colours}`,
      '!warna|shade|warnanya yang ... ada|cuma #n',
      'cahaya|cahayanya|lampunya|sinarnya [warna] !putih|kuning|warm|white|natural|rgb',
      `!warna|shade ${colours} ${colours} ${colours}`,
      `ini [dia|tuh|nih|masuknya|itu] !warna|warnanya|shade|kelirnya ${colours}`,
      `!warnanya|shadenya|warnae ${colours}`,
      `!shade #n [itu|ini|yang|namanya|buat|lebih] [kulit] ${colours}`,
      '!shade #n [*] [*] [*] [*] shade #n',
    ],
    except: [
      ...idle,
      ...picking,
      ...notOfGoods,
      ...wearing,
      'yang !tanya|nanya|minta warna',
      'warna * .. !nomor|etalase|keranjang #n',
    ],
    yes: [
      'Warnanya ada krem sama navy.',
      'Tersedia warna lilac sama mint.',
      'Ini warnanya sage.',
      'Shade-nya dari ivory sampai tan.',
    ],
    no: ['Warnanya cantik banget.', 'Klik keranjang kuning.', 'Mau warna apa?', 'Aku pakai warna hitam ya.'],
  },
  {
    // How many colours there are.
    rule: 'colour',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      '#n [pilihan|macam|varian|jenis|pilihan|opsi|kombinasi] !warna|shade|kelir|tone|corak',
      '!warnanya|shadenya|kelirnya [itu|semua|total|kita|totalnya] [cuma|ada|sampai|ready|tersedia] [cuma|ada|sampai] #n [warna|macam|pilihan|shade] ..',
      '!warna|shade ada|cuma|sampai|tersedia [cuma|ada|sampai] #n',
    ],
    except: [
      ...idle,
      'ambil|beli|borong|dapat|pilih|gratis #n warna',
      'warna|warnanya nomor',
      'tinggal|sisa|laku|pcs|stok|stoknya|sold|orang',
      '!warna #n persen|kali|hari|jam',
      'aku|saya|gue !ambil|beli|punya|koleksi #n warna',
    ],
    yes: ['Tersedia lima pilihan warna.', 'Warnanya cuma ada tiga kak.', 'Shade-nya ada 12.'],
    no: ['Ambil dua warna ya.', 'Warna biru tinggal dua.'],
  },
  {
    // Colours counted up: "hitam, krem, sama marun", "ada yang hitam ada yang sage".
    rule: 'colour',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!${pure} [tua|muda|susu|tulang|army|soft|gelap|sama|dan] ${pure} [tua|muda|susu|tulang|army] [sama|dan|atau|terus|ada] ${colours}`,
      `ada|ready|tersedia|punya|masih|dapat|pilihan [yang|warna] ${colours} [tua|muda|*] sama|dan|terus|plus|ada|atau|serta [ada|yang|ready] [yang|warna] !${pure}`,
      `ada|ready|tersedia|punya|masih|dapat|pilihan [yang|warna] !${pure} [tua|muda|*] sama|dan|terus|plus|ada|atau|serta [ada|yang|ready] [yang|warna] ${colours}`,
      `ada|ready [yang] !${pure} [ada] [yang] ${pure}`,
      `^ [ini|warna|yang] !${pure} [tua|muda] [sama|dan] ${colours} [dan|sama|terus] [ada] ${pure}`,
      `yang [warna] !${pure} [tua|muda|doff|glossy|polos] [sama|dan|juga|ada] yang [warna] ${colours} [tua|muda|doff|glossy|polos] [#n|masih|juga|semua] [duanya] [masih|ada] ada|ready|tersedia|lengkap`,
      `yang !${pure} [juga|masih|udah] ada|ready|tersedia|aya`,
      `kombinasi|gradasi|degradasi|perpaduan|paduan|ombre|list|aksen|twotone [warna] !${pure}`,
      `yang !bening|matte|glossy|doff|clear|polos|transparan|glitter [ada] [sama|dan|atau|ada] yang *`,
      `nuansa|nuansanya|tema|temanya|tone|bernuansa !${colours}`,
      'earth|netral|pastel|monokrom|monochrome !tone|warnanya|semua',
    ],
    except: [
      ...idle,
      ...picking,
      ...notOfGoods,
      `${pure} !atau|apa ${pure}`,
      'yang * .. !nomor|etalase|keranjang #n',
      'tinggal|sisa #n',
      'lampu|bendera|klub|tim|jersey|gol|kartu',
    ],
    yes: ['Hitam, krem, sama marun.', 'Ada hitam sama sage.', 'Ada yang putih ada yang biru.'],
    no: ['Lampunya kuning, mukaku jadi merah.', 'Kalian suka hitam atau putih?', 'Tim hitam sama tim putih.'],
  },
  {
    // The thing and its colour, said of it: "tasnya hitam polos", "talinya cokelat".
    rule: 'colour',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `!warna|shade ${borrowed} ready|tersedia|masih`,
      `!warna|shade|kelir ${pure} tua|muda|gelap|terang|susu|tulang|lumut|botol|army|navy|dongker|polos|semua|metalik|doff|matte|pastel|glossy`,
      `~nya [ini|itu|tuh|juga] !warna ${colours}`,
      `${things} !warna|warnanya ${colours}`,
    ],
    except: [
      ...idle,
      ...picking,
      ...wearing,
      ...notOfGoods,
      '!yang warna',
      '!nomor|etalase|keranjang #n',
      'tinggal|sisa|stok',
    ],
    yes: ['Talinya warna cokelat tua.', 'Ini kerudung warna sage.'],
    no: ['Yang warna hitam tinggal dua.'],
  },
];
