import type { PhraseRule } from '../../lexicon.ts';
import { otherThanProduct } from './talk.ts';
import { contents } from './words.ts';

/** What a thing holds, or what holds it: something named that fits in. */
export const room: readonly PhraseRule[] = [
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `!muat|nampung|menampung|kebawa|keangkut|kesimpan|ketampung|keisi|termuat|muatin .... ${contents}`,
      `masuk|muat [di|ke] !bagasi|kabin|koper|saku|kantong|laci|kolong|dompet|ransel|jok|pouch|tas`,
      `semua|semuanya [*] !masuk|muat .. [dan|masih|bisa|juga]`,
      `!masuk|muat #n|#nn|semua|banyak [*] ${contents}`,
      `!masuk|selip|selipin|diselipin|ditaruh|ditaro|kantongin|dikantongin|simpan ke|di|ke ${contents}`,
      `!masuk|diisi|bawa|nyimpen|simpan [semua] ${contents} .. ${contents} ... [masuk|muat|bisa|semua]`,
      `!masuk|muat|kebawa semua|semuanya|sekaligus|sekali|banyak|berdua|bertiga|berempat`,
      `${contents} .. masuk|muat|kebawa semua|semuanya|sekaligus`,
    ],
    except: [
      ...otherThanProduct,
      'gede|gendut|gemuk|besar .. muat',
      'baru|lagi|restock|barang [aja] masuk',
      'kilo|kg|lingkar|ld|bb|berat badan|keranjang|stok|orderan|pesanan|angin|akal|etalase|chat|kategori|promo|gudang|room|live|grup|pesan',
    ],
    yes: ['Muat laptop sama baju ganti.', 'Bisa masuk bagasi kabin.', 'Nampung dua puluh buku.'],
    no: ['Muat sampai 60 kilo.', 'Masukin keranjang dulu.', 'Nggak muat laptop kak.', 'Muat laptop nggak?'],
  },
];
