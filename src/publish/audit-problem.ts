/** One fault of a built folder, for a person. */
export interface AuditProblem {
  /** The file, relative with `/`. */
  page: string;
  /** A short stable name. */
  code: AuditCode;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  fix: string;
}

const inLayout = 'Perbaiki di tata letak atau komponen halaman itu, lalu bangun ulang.';
const useHelper = 'Tulis tautan lewat pageHref atau fileHref, bukan dengan tangan.';
const askConsent = 'Jangan terbitkan. Periksa consent.csv, bangun ulang dengan --clean, dan laporkan kalau masih ada.';

/** Each code: the sentence for what was found (`$` stands for the value) and how to mend it. */
const sentences = {
  'broken-link': ['Tautan ke $, padahal berkas itu tidak ada.', useHelper],
  'folder-link': ['Tautan ke folder ($). Dari USB, folder tidak membuka index.html.', useHelper],
  'root-absolute': ['Alamat $ dimulai dengan garis miring, jadi rusak di subfolder dan di USB.', useHelper],
  'leaves-folder': ['Alamat $ keluar dari folder situs.', useHelper],
  'malformed-link': ['Alamat $ tidak bisa dibaca (pengodean % rusak).', useHelper],
  'bad-scheme': ['Alamat $ memakai skema yang tidak diizinkan.', 'Pakai http, https, atau mailto saja.'],
  'missing-fragment': [
    'Tautan ke $, padahal tidak ada elemen dengan id itu.',
    'Beri id itu pada elemen tujuan, atau hapus bagian #.',
  ],
  orphan: [
    'Tidak ada tautan yang sampai ke halaman ini dari halaman depan.',
    'Tautkan dari daftar, kategori, atau kreator.',
  ],
  'outside-load': [
    'Memuat $ dari luar situs.',
    'Simpan berkasnya di dalam situs; tidak boleh ada permintaan ke pihak lain.',
  ],
  'base-element': ['Ada elemen <base>.', inLayout],
  'module-script': ['Ada skrip modul ($), yang diblokir pada file://.', 'Pakai skrip klasik: <script defer src>.'],
  'inline-script': [
    'Ada skrip di dalam halaman, yang diblokir oleh kebijakan konten.',
    'Pindahkan ke berkas di assets/.',
  ],
  'bad-json-block': ['Blok data JSON tidak bisa dibaca: $', 'Tulis dengan JSON.stringify dan luputkan tanda <.'],
  'style-attribute': [
    'Ada $ atribut style=, yang diblokir oleh kebijakan konten.',
    'Pakai kelas, atau atribut presentasi SVG.',
  ],
  'style-element': ['Ada elemen <style>, yang diblokir oleh kebijakan konten.', 'Pindahkan ke lembar gaya di assets/.'],
  'handler-attribute': ['Ada $ atribut on…=, yang diblokir oleh kebijakan konten.', 'Pasang penangannya dari skrip.'],
  integrity: ['Ada atribut integrity, yang memblokir berkas pada file://.', inLayout],
  'astro-asset': ['Menunjuk ke _astro/ ($).', 'Muat gaya dan skrip lewat daftar aset di assets/.'],
  'no-policy': ['Kebijakan konten (CSP) bukan meta pertama setelah charset.', inLayout],
  'loose-policy': [
    'Kebijakan konten terlalu longgar atau tidak lengkap: $',
    "Mulai dari default-src 'none'; script-src 'self'; style-src 'self'.",
  ],
  'no-icon': ['Tidak ada ikon dengan alamat relatif, jadi peramban mencari /favicon.ico di luar situs.', inLayout],
  'no-lang': ['Elemen html tidak menyebut bahasa.', inLayout],
  'no-title': ['Halaman tidak punya judul.', inLayout],
  'not-alone': [
    '404.html memakai alamat relatif $, yang rusak bila host menampilkannya di kedalaman lain.',
    'Buat 404.html berdiri sendiri.',
  ],
  'script-network': ['Skrip memakai $, yang gagal pada file://.', 'Muat data sebagai skrip klasik yang disisipkan.'],
  'script-import': ['Skrip memakai $, yang gagal pada file://.', 'Bungkus menjadi satu berkas IIFE.'],
  'bad-script': ['Skrip klasik tidak bisa dibaca: $', 'Bungkus sebagai IIFE, tanpa import dan export.'],
  'unsafe-name': [
    'Nama berkas memakai huruf yang tidak aman ($).',
    'Pakai a-z, 0-9, titik, garis bawah, dan tanda hubung saja.',
  ],
  'name-collision': ['Di USB, Windows, dan macOS nama ini sama dengan $.', 'Bedakan lebih dari besar kecilnya huruf.'],
  'bad-json': ['Berkas JSON tidak bisa dibaca: $', 'Bangun ulang dengan --clean.'],
  'missing-data': ['Berkas ini harus ada di setiap situs.', 'Bangun ulang dengan --clean.'],
  'row-without-page': ['Baris $ tidak punya halaman.', 'Bangun ulang dengan --clean.'],
  'page-without-row': ['Halaman sesi ini tidak ada di data/sessions.json.', 'Bangun ulang dengan --clean.'],
  withdrawn: ['Ada nama kreator yang menarik izinnya: $', askConsent],
  phone: ['Ada nomor telepon: $', 'Sensor di datanya, lalu bangun ulang dan laporkan kalau masih lolos.'],
  email: ['Ada alamat surel: $', 'Sensor di datanya, lalu bangun ulang dan laporkan kalau masih lolos.'],
  'over-budget': [
    'Terlalu berat: $',
    'Kecilkan halaman, gaya, skrip, atau hurufnya; batasnya ada di package.json ("budgets").',
  ],
} as const satisfies Record<string, readonly [what: string, fix: string]>;

export type AuditCode = keyof typeof sentences;

/** A problem with its sentences; `value` is what was found, cut when long. */
export function auditProblem(page: string, code: AuditCode, value = ''): AuditProblem {
  const [what, fix] = sentences[code];
  const shown = value.length > 160 ? `${value.slice(0, 159)}…` : value;
  return { page, code, what: what.replace('$', () => shown), fix };
}
