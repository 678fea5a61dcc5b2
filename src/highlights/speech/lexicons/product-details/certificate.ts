import type { PhraseRule } from '../../lexicon.ts';
import { unsure } from './talk.ts';
import { slot } from './words.ts';

/** Permits and marks that a product carries. */
const marks = slot(
  'bpom sni halal mui pirt kemenkes depkes postel fda iso haccp gmp cpkb oeko oekotex rohs tkdn bpjph akl akd gots fsc sgs ecocert',
);

export const certificate: readonly PhraseRule[] = [
  {
    rule: 'certificate',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      'bpom',
      'sni',
      'pirt',
      'p irt',
      'oeko|oekotex',
      `sudah|udah|ada|punya|terdaftar|kedaftar|lolos|lulus|izin|ijin|nomor|berlabel|bersertifikat|bersertifikasi|sertifikat|sertifikasi|label|logo|cap|tanda|resmi|standar|standarnya|mengantongi|pegang|kantongi [dan|sama|resmi|nya|ada|di|sudah|edar|dari] [dari|di|standar|sertifikat|izin|logo|label|nomor|edar|resmi|uji|kode] !${marks}`,
      `${marks} [nya] !ada|sudah|aman|resmi|terdaftar|lengkap|lulus|lolos|tercantum|bersertifikat|certified|mui`,
      'bersertifikat|bersertifikasi|certified|tersertifikasi *',
      'tanda|sertifikat|standar|logo !ce',
      'izin|ijin !edar|edarnya|bpom|kemenkes|depkes|resmi',
      'food !grade|gred',
      'foodgrade|foodgred',
      'grade !food',
      `nomor .. !registrasi|regis|pendaftaran|edar|izin|sertifikat|sertifikatnya`,
      'helm|helmnya|standar|sertifikat|logo !dot|ece|snell|ce',
      'halal [*] [*] !mui|bpom|sertifikat|kemenag|thoyyib',
      'dan|sama|plus !halal',
    ],
    except: [
      ...unsure,
      '!proses|urus|ngurus|diurus|pengajuan|didaftarin|daftarin|daftarkan|ngajuin|mengajukan|ngaku|beneran|katanya|pengurusan|diajukan|nunggu|menunggu',
      'sertifikat !vaksin|rumah|tanah|lomba|kursus|pelatihan|ngaji|seminar|juara',
      'makanan|tempat|jajan|nyari|cari|hidup|rezeki|uang|kerja|yang !halal $',
      'halal !bihalal|bil|nggak|tidak|gak',
      'cara .. !cek|ngecek|baca|bedain',
      'bpom|sni|halal !itu',
    ],
    yes: [
      'Sudah BPOM.',
      'Bahannya food grade.',
      'Ada logo halal MUI-nya.',
      'PIRT-nya ada di belakang.',
      'Helmnya sudah SNI.',
    ],
    no: ['Belum BPOM ya.', 'BPOM nggak kak?', 'Izin edarnya masih diurus.'],
  },
];
