import type { SearchDoc } from '../../src/search/document.ts';

/** A small random generator with a seed (mulberry32): the same corpus every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const categories = [
  'Perawatan Kulit',
  'Riasan',
  'Fesyen Muslim',
  'Pakaian Wanita',
  'Pakaian Pria',
  'Sepatu',
  'Tas',
  'Makanan & Minuman',
  'Perlengkapan Rumah',
  'Dapur',
  'Elektronik',
  'Aksesori Ponsel',
  'Bayi & Ibu',
  'Mainan',
  'Kesehatan',
  'Olahraga',
  'Buku',
  'Perhiasan',
  'Otomotif',
  'Hewan Peliharaan',
];
const goods = [
  'serum wajah',
  'hijab pashmina',
  'gamis katun',
  'kemeja linen',
  'sepatu lari',
  'tas selempang',
  'keripik pisang',
  'rak bumbu',
  'wajan granit',
  'lampu belajar',
  'casing ponsel',
  'popok bayi',
  'balok kayu',
  'madu hutan',
  'matras yoga',
  'buku resep',
  'cincin perak',
  'helm retro',
  'pasir kucing',
  'tabir surya',
  'lipstik matte',
  'celana kulot',
  'jaket denim',
  'sambal bawang',
  'botol minum',
];
const moods = ['malam', 'pagi', 'akhir pekan', 'gajian', 'ramadan', 'lebaran', 'santai', 'obral', 'perdana', 'terbaru'];
const speech =
  `aku coba bahan ini lembut banget dipakai harian warnanya cerah ukurannya lengkap dari kecil sampai besar pengiriman cepat
  penjual ramah pembeli puas stok tinggal sedikit diskon malam ini gratis ongkir checkout sekarang klik keranjang kuning tanya dulu
  boleh jawabannya tonton sampai habis penonton baru selamat datang jelaskan kandungan cara pemakaian tunjukkan teksturnya dekat kamera
  bandingkan harga toko lain bukti pesanan dikemas rapi garansi resmi cocok untuk kulit kering berminyak sensitif anak remaja ibu
  menyusui kerja kuliah santai pesta nyaman ringan kuat awet tahan air mudah dibersihkan dicuci mesin dilipat disimpan voucher
  potongan khusus pengikut giveaway undian pemenang komentar interaksi menjual menampilkan mempromosikan rekomendasi unggulan`
    .trim()
    .split(/\s+/);
const syllables =
  'ba bi bu ca da di du fa ga gi ha ja ka ki ku la li lu ma mi na ni nu pa ra ri ru sa si su ta ti tu wa ya za'.split(
    ' ',
  );

export interface Words {
  next: () => number;
  pick: <T>(from: readonly T[]) => T;
  name: (parts: number) => string;
}

export function words(seed: number): Words {
  const next = seeded(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  return { next, pick, name: (parts) => Array.from({ length: parts }, () => pick(syllables)).join('') };
}

/** The same page with nothing in it but what is given. */
export function page(given: Partial<SearchDoc> & { path: string }): SearchDoc {
  return {
    kind: 'session',
    lang: null,
    title: '',
    creator: '',
    category: '',
    products: '',
    body: '',
    meta: [],
    state: null,
    sort: { gmv: null, viewers: null, at: null },
    ...given,
  };
}

/** Invented sessions: template titles, everyday words, and a long tail of names and numbers as real exports have it. */
export function corpus(sessions: number, seed = 1): SearchDoc[] {
  const { next, pick, name } = words(seed);
  const creators = Array.from({ length: Math.ceil(sessions / 12) }, () => `${name(2)}.${name(2)}`);
  const quote = () =>
    Array.from({ length: 42 + Math.floor(next() * 22) }, () => {
      const tail = next();
      if (tail < 0.03) return name(3);
      if (tail < 0.05) return `Rp${(1 + Math.floor(next() * 400)).toString()}.900`;
      return speech[Math.floor(next() ** 2 * speech.length)];
    }).join(' ');
  return Array.from({ length: sessions }, (_, i) => {
    const products = Array.from({ length: 3 + Math.floor(next() * 3) }, () => `${pick(goods)} ${name(2)}`);
    return page({
      path: `live/sesi-${i}.html`,
      title: `LIVE ${pick(moods)} bareng ${products[0]}`,
      creator: pick(creators),
      category: pick(categories),
      products: products.join(', '),
      body: [quote(), quote(), quote()].join('\n'),
      meta: [`Rp${Math.floor(next() * 90)},2 jt`, `${Math.floor(next() * 9000)} penonton`],
      state: next() < 0.1 ? 'ongoing' : 'ended',
      sort: {
        gmv: next() < 0.1 ? null : Math.floor(next() * 1e8),
        viewers: Math.floor(next() * 20_000),
        at: 1_780_000_000 + i * 3600,
      },
    });
  });
}
