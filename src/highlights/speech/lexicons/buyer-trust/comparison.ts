import type { PhraseRule } from '../../lexicon.ts';
import { doing, done } from '../../morphology.ts';
import { idleButOthers } from './talk.ts';
import { better, flaws, lesser, list, plainLesser } from './words.ts';

const than = list('dibanding dibandingin dibandingkan ketimbang daripada timbang tinimbang drpd');
const things = list(`
  lap kain bahan busa besi baja kaca plastik kayu karet kulit kertas kawat benang jahitan resleting ritsleting kancing lem cat tinta
  baju kaos jilbab sepatu sandal tas pisau panci wajan tang obeng helm kabel charger casing lampu ban oli mainan boneka botol
  serum krim sabun bedak lipstik masker sampo kopi teh madu keripik sambal pakan pasir popok tisu handuk sprei kasur bantal stainless aluminium
  tutup tali rantai gagang baut mur pompa motor mesin kompor rak meja kursi buku pensil spidol raket bola matras karpet isi isinya ukuran`);
const ours = list('ini kita kami kitanya punyaku sini aku kitane');
const contrast = list(
  'beda bedanya bedain sedangkan sedang sementara padahal kalau malah tapi dibanding dibandingkan ketimbang daripada sama sebelahnya satunya yang dua-duanya lihat',
);

/** Shown or said to be better than another, with what the difference is. */
export const comparisons: readonly PhraseRule[] = [
  {
    // Theirs by its common name, then what it does or what ours does: what is wrong needs no word of its own.
    rule: 'comparison',
    certainty: 'proof',
    without: ['elsewhere', 'negation'],
    patterns: [
      `padahal|sedangkan|sementara|kalau|beda|bukan|dan .. yang|punya|merek|merk|barang|versi !${plainLesser}`,
      `yang|punya|merek|merk|barang|versi !${plainLesser} .. langsung|cepat|gampang|suka|sering|pasti|malah|mesti|baru|cuma|paling|biasanya|kan|udah|sudah|ya *`,
      `!${plainLesser}|kebanyakan .... yang|nah|kalau|punya|sedangkan|sementara|tapi|sini|ini [yang|punya|nah] ini|kita|kami|kitanya|punyaku|mah|sini ... tetap|tidak|masih|lebih|${better}`,
      `yang|punya|merek|barang|${things} !biasa [mah|itu|kan|tuh|*] [*] cuma|hanya|langsung|cepat|gampang|suka|sering|malah|${flaws}`,
      `yang|punya|merek|barang|${things} !biasa .... ini|kita|kami|kitanya|punyaku|sini|kalau ... tetap|tidak|masih|lebih|langsung|${better}`,
      `${ours} .... yang|punya|merek|barang|${things} !biasa .... ${flaws}|cuma|tidak|cepat`,
      `${flaws} ... ${ours}|punya .... yang|punya|merek|barang|${things} !biasa`,
      `kita|kami|ini|kitanya|punyaku sama|dan|versus|lawan|vs|dibanding [yang|punya|*] !biasa`,
      `beda|bedanya|dibanding|daripada|ketimbang|dibandingin|bandingin [sama|dengan|dari|jauh] [yang|*] !biasa`,
    ],
    except: [
      ...idleButOthers,
      'biasanya',
      'luar|tidak|bukan !biasa',
      'cara|tips|jangan|hati',
      'sudah|tidak|aku|saya !biasa',
      'harga|ukuran|hari !biasa',
    ],
    yes: ['yang tiruan baru disemprot udah hilang', 'kain lap biasa cuma mindahin air'],
    no: ['biasanya panas, nah yang ini adem', 'aku udah biasa bangun pagi'],
  },
  {
    rule: 'comparison',
    certainty: 'proof',
    without: ['elsewhere', 'negation'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!lebih|jauh ${better} ... ${than}|dari .. ${lesser}|${things}|punya|merek|merk|brand|toko|produk|yang|tipe|seri|versi`,
      `${than} ... !lebih|jauh [lebih] ${better}`,
      // The other one and what is wrong with it, then ours.
      `${ours} .... !yang|punya|merek|merk|brand|toko|${things} ${lesser} .... ${flaws}`,
      `!${lesser} [itu|tuh|mah|biasanya|suka|kan|punya|*] [*] [*] [*] ${flaws} .... ${ours}`,
      `${flaws} ... ${ours}|punya .... ${contrast} .. !${lesser}`,
      `yang|punya|merek|merk|brand|toko !${lesser} .... yang|punya|kalau|punyaku|sama [*] ${ours} .... ${better}|tidak|tetap|masih|utuh|aman|kuat`,
      `yang|punya|kalau ${ours} .... ${better}|tetap|masih|utuh|aman .... yang|punya|merek|merk|brand|toko|kalau !${lesser} .... ${flaws}|lebih|tidak|sudah|langsung|cuma|hanya`,
      `yang [jual|harga|jualnya] !murah itu|mah|biasanya|tuh|kan ... ${flaws}`,
      `* lain .... !punya kita|kami|kitanya .. ada|lebih|tetap|tidak|sudah|pakai`,
      `punya|toko|lapak|merek|seller|yang !sebelah .... ${flaws}`,
      `pasar|pasaran|kebanyakan|umumnya .. !campuran|oplosan|tiruan|kw ... ini|kita|kami`,
      `yang|merek|punya|* !${lesser} paling|cuma|hanya|cuman|baru|mentok|maksimal #n|#nn|satu|segini|setengah`,
      `!kiri .... kanan .... kita|kami|kitanya|punyaku|${plainLesser}`,
      `!kanan .... kiri .... kita|kami|kitanya|punyaku|${plainLesser}`,
      `kita|kami|ini|kitanya|punyaku sama|dan|versus|lawan|vs|dibanding [yang|punya|*] !${lesser}`,
      `yang|* !${lesser} sama|dan|versus|lawan|vs [yang|punya|*] kita|kami|ini|kitanya|punyaku`,
      `bedanya|beda|bedain|selisihnya [jauh|banget|*] [sama|dengan|dari|dibanding|antara] [yang|punya|merek|barang|produk] !${lesser}|kw`,
      `!${doing('banding adu')}|${done('banding adu')}|perbandingan|membandingkan|sandingin|disandingin|jejerin|dijejerin|sejajarin|disebelahin|head [langsung|saja|ya|nih|sama|dengan|dua|*] .... ${lesser}|${flaws}|lebih|beda|kelihatan|punya|merek|bahan|tebalnya|beratnya`,
      'satunya|sebelahnya|lawannya|temannya [lagi|yang|itu|*] [*] !limbah|kw|biasa|palsu|tipis|murahan|abal|bocor|luntur|patah|melar|sobek',
    ],
    except: [
      ...idleButOthers,
      'lebih|jauh !murah|mahal|hemat|miring [*] ... dibanding|daripada|dari|ketimbang',
      'harga|harganya|diskon|promo|kemarin|semalam .. !dibanding|dibandingkan|daripada|ketimbang|sama',
      'dibanding|daripada|ketimbang|sama !kemarin|semalam|harga|beli|nunggu|nyesel|bingung|belanja|nongkrong|pacar|mantan|ke|jajan|live|tadi',
      'jangan|tidak [usah|mau|boleh|suka|bisa|perlu] !bandingin|dibandingin|banding-bandingin|membandingkan',
      'tidak|bukan|belum|kurang lebih ...',
      'tangan|pipi|sisi|mata|wajah|bibir|lengan|kaki|yang kiri|kanan .. aku|saya|belum|sudah|pakai|tanpa',
      'sebelum|sesudah|setelah|before|after .. pakai|dipakai|diolesin',
      'saya|aku lebih',
    ],
    yes: [
      'Bahannya lebih tebal dibanding yang biasa.',
      'Dibandingkan merek lain, jahitannya lebih rapi.',
      'yang murahan biasanya cepat karatan nah punya kita tetap mengkilap',
    ],
    no: [
      'Harganya lebih murah dibanding kemarin.',
      'Nggak lebih tebal dibanding yang lama sih.',
      'Jangan bandingin aku sama mantan.',
    ],
  },
];
