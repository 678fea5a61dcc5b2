import type { PhraseRule } from '../../lexicon.ts';
import { orders, otherTalk } from './talk.ts';
import { chores, contents, states } from './words.ts';

const deeds =
  'usap usapan sapuan lap gosok seset semprot semprotan oles olesan bilas bilasan swipe tarik tarikan tap tebas iris putar kayuh seruput sruput gigit gigitan suap hirup cuci cucian colok tekan tekanan pencet pencetan klek ketukan tetes pump pompa sapu pel kibas tiup jepret celup tepuk goresan gores goret seretan cas charge ulas ulasan polesan poles lapisan layer kucek remas siram guyur celup sisir sisiran jalan'
    .split(' ')
    .join('|');

/** Cleaning, whose outcome is told. */
const washed =
  'dilap|dibilas|digosok|disikat|dicuci|diusap|disiram|disemprot|dikucek|dipel|diseka|dikerok|direndam|lap|bilas|usap';

/** The chores as done to a thing: what is easy is its handling, not the ordering. */
const done = chores
  .split('|')
  .filter((word) => word.startsWith('di'))
  .join('|');

/** Little work, nothing wasted. */
export const ease: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `sekali|#n|seset|se !${deeds} ... [sudah|langsung|auto|bisa|pun|juga] !${states}|keluar|nyala|pekat|pigmented|hitam|beres|bisa|kuat|cukup|tahan|jadi|kelar|hilang|angkat|keangkat|putus|nutup|nge-cover|ngecover|meng-cover|cover`,
      `sekali|sakali|sapisan !${deeds} sudah|langsung|auto|beres|kelar *`,
      `!tinggal|cukup|cuma [di] ${chores} ... [langsung|sudah|auto|beres|jadi|bersih|kelar|nyala|siap|selesai]`,
      `bisa|tinggal|cukup [*] [*] !tanpa ${chores}`,
      `!digoyang|disentuh|dilap|ditiup|dicolek|ditowel|dipegang|disenggol|dipencet|ditarik|diusap|dibilas|disiram|dijilat|diseruput|digigit|ditekan|disemprot|digosok|dioles|dituang|dicelup|dikibas saja|sedikit|dikit|doang|pelan *`,
      `gampang|cepat|mudah|lekas|gampangnya !kering|larut|meresap|nyerap|mendidih|matang|empuk|berbusa|rata|tumbuh|subur|diblend|nyatu|pulih|sembuh|reda|dingin|lunak|kisat|kesat`,
      `#n|sebelah !tangan|jari|tombol|genggaman|jempol [saja|juga|doang] bisa|cukup|beres|sudah|aja *`,
      `${washed} [*] [*] [langsung|sudah] !hilang|bersih|kinclong|rontok|copot|kering|luruh|lepas|cling|mulus`,
      `tidak pakai !obeng|alat|peniti|jarum|setrika|listrik|baterai|lem|paku|bor|kabel|colokan|minyak|gas|tukang`,
      `diangkat|diangkut|didorong|dilipat|dibuka|digendong|dipegang|ditutup|dibawa [pakai|cuma] #n|sebelah !tangan|jari`,
      `gampang|mudah|enak|enteng|ringan [banget|sekali|kalau|buat|untuk|mau] !${done}`,
      `!dilipat|digulung|ditekuk|dicopot|dilepas|digabung .. jadi|segede|seukuran|sebesar|sekecil|sekecil|setipis|masuk|muat|cuma|tinggal ${contents}|kecil|tipis|ringkas|pipih|genggaman|telapak|kepalan`,
      `segede|seukuran|sebesar|sekecil|setipis|seringan !ktp|koran|uang|telapak|genggaman|kartu|dompet|hp|saku|botol|buku|kapas|bulu|kertas|kepalan|jempol`,
    ],
    except: [...otherTalk, ...orders],
    yes: ['Sekali usap langsung bersih.', 'Tinggal colok langsung nyala.', 'Gampang dibersihin sela-selanya.'],
    no: ['Tinggal klik keranjang kuning.', 'Stok tinggal tiga.'],
  },
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `tidak|tanpa|tak|ra !usah|perlu|paralu|kudu|harus|mesti|repot|ribet|capek [lagi|sering|repot|capek|susah|pakai|di|bawa|beli|sampai|ribet|dua] ${chores}`,
      `tidak|tanpa usah|perlu|paralu|kudu|harus|mesti .... lagi`,
    ],
    except: [
      ...otherTalk,
      ...orders,
      'tinggal|cukup pencet|klik|buka [yang] !beli|bayar|keranjang|tombol|checkout|link',
      'tidak usah|perlu|paralu|kudu|harus !khawatir|takut|ragu|bingung|malu|tanya|nunggu|tunggu|mikir|sungkan|buru|panik|rebutan|antri|antre|daftar|kode|bayar|transfer|checkout|ke|datang|maksa|minder|follow',
    ],
    yes: ['Nggak perlu disetrika.', 'Nggak usah bawa charger lagi.', 'Tanpa perlu bongkar pasang.'],
    no: ['Nggak usah khawatir kak.', 'Nggak perlu bayar ongkir.', 'Nggak usah buru-buru.'],
  },
  {
    // What it saves, and how far little of it goes.
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!hemat|irit|ngirit|menghemat|ngehemat|efisien|nyingkat|mangkas [banget|di|dari|pemakaian] listrik|token|gas|bensin|bahan|solar|waktu|tempat|ruang|air|tenaga|deterjen|sabun|minyak|baterai|kuota|daya|watt|tinta|energi`,
      `listrik|listriknya|gas|bensin|bensinnya|waktu|tempat|air|tenaga|tinta|token .. !hemat|irit|awet`,
      `!sedikit|dikit|setetes|secuil|seuprit|sejumput|seujung|sebiji|sesendok .. cukup|sudah|bisa|nutup|jadi|berbusa|busanya|merata|rata ...`,
      `#n|#nn !tetes|pump|sendok|semprot|semprotan .. cukup|sudah|bisa|nutup|jadi|merata|rata ...`,
      `#n|sebotol|sebungkus|sekotak|setoples|sepack|sebotolnya|sekilo|seliter|setabung|sepouch [*] [ini] !cukup|bisa|jadi|dapat buat|untuk|sampai|jadi #n|#nn|sebulan|seminggu|berbulan|sekeluarga|setahun|serumah|rame|berkali`,
      `dipakai|pakai * .. belum !habis`,
    ],
    except: [...otherTalk, ...orders, '#rp'],
    yes: ['Hemat listrik.', 'Dua tetes cukup buat seluruh muka.', 'Satu sachet bisa buat lima gelas.'],
    no: ['Hemat ongkir.', 'Satu orang cukup dua ya.'],
  },
];
