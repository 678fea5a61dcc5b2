import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../src/ingest/redact/redact.ts';

const redact = makeRedactor({
  hosts: ['rara.beauty', 'Rara Ayu'],
  catalogue: ['Serum Glow Cerah', 'Gamis Sari', 'Wardana', 'Teh Hijau Melati'],
  viewers: ['mega_58', 'zulfadhlika_88', 'rani.cantik', 'putri'],
});

describe('redaction takes viewers out', () => {
  it.each([
    [
      'Halo Kak Laila, apa kabar, lama tidak kelihatan nih.',
      'Halo Kak [penonton], apa kabar, lama tidak kelihatan nih.',
    ],
    ['kak Dina mau yang merah', 'kak [penonton] mau yang merah'],
    ['mbak Sari, bunda Wulan dan bang Eko', 'mbak [penonton], bunda [penonton] dan bang [penonton]'],
    ['makasih Rani ya', 'makasih [penonton] ya'],
    ['terima kasih banyak Kak Dina Marlina udah order', 'terima kasih banyak Kak [penonton] udah order'],
    ['makasih ya Kak Nina', 'makasih ya Kak [penonton]'],
    ['Halo, Tika!', 'Halo, [penonton]!'],
    ['Ka Dian, 2 pcs ya', 'Ka [penonton], 2 pcs ya'],
    ['MAKASIH KAK DINA', 'MAKASIH KAK [penonton]'],
    ['panggil Zulfadhlika aja kak', 'panggil [penonton] aja kak'],
    ['kak rani stoknya ada', 'kak [penonton] stoknya ada'],
    ['zulfadhlika_88 tanya ongkir', '[penonton] tanya ongkir'],
    ['Bun Fitri dan adik Siska', 'Bun [penonton] dan adik [penonton]'],
    ['kak Sari mau Gamis Sari', 'kak [penonton] mau Gamis Sari'],
    ['@dina_cute nanya ukuran', '[penonton] nanya ukuran'],
    ['hubungi 0812-3456-7890 atau +62 812 3456 7890', 'hubungi [penonton] atau [penonton]'],
    ['WA 081234567890 ya', 'WA [penonton] ya'],
    ['kirim ke dina.m@mail.co.id', 'kirim ke [penonton]'],
    ['rekening 1234567890123 atas nama Budi', 'rekening [penonton] atas nama [penonton]'],
    ['Jl. Melati No. 5 RT 03/RW 02', '[penonton]'],
    ['di Jalan Kenanga 12 Blok B', 'di [penonton]'],
    ['di jalan kenanga indah blok ab 5', 'di [penonton]'],
    ['jalan mawar blok c', '[penonton]'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('redaction leaves everything else', () => {
  it.each([
    'kak kalau yang ini berapa',
    'kak yang hitam ready',
    'kak bisa cod',
    'Kak Bisa COD?',
    'Kak Yang hitam ready?',
    'Kak, warnanya ada apa aja',
    'kakak-kakak semua selamat datang',
    'kak rara cantik banget',
    'makasih Kak Rara',
    'Halo @rara.beauty',
    'Kak Wardana ada?',
    'Teh Hijau ini wangi',
    'Bunda Hamil boleh pakai',
    'bunda hamil boleh pakai',
    'harga Rp1.500.000 jadi Rp 99.000, hemat 1.401.000',
    'total Rp150000000 untuk 12 bulan',
    'jalan terus, jangan lupa check out',
    'Jalan-jalan ke Bandung',
    'jalan kaki dari blok ke blok',
    'diskon 50% mulai 12.12 jam 20.00',
    'ukuran 38 39 40 41 42 ready semua',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('without capitals only known chat users can be told', () => {
  it('does not guess', () => {
    const blind = makeRedactor({ hosts: [], catalogue: [], viewers: [] });
    expect(blind('makasih kak lembut banget')).toBe('makasih kak lembut banget');
    const seeing = makeRedactor({ hosts: [], catalogue: [], viewers: ['lembayung.77'] });
    expect(seeing('makasih kak lembayung')).toBe('makasih kak [penonton]');
  });
});
