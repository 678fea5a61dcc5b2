import type { PhraseRule } from '../../lexicon.ts';
import { deniedFit, ownKin } from './not-meant.ts';

/** Ages of shops, batteries and warranties, and the host's own. */
const otherAges = [
  'umur|usia !toko|simpan|pakai|baterai|produk|barang|bangunan|live|akun|tanaman|pohon|mesin|aki|bisnis|usaha',
  '!umurku|usiaku|seumuran',
  '!anaknya|bayinya|dedeknya|adiknya|cucunya [sudah|umur|usia|baru] #n',
  'aku|saya|gue|kita|kami [*] [*] umur|usia',
  'garansi|kedaluwarsa|awet|tahan|cicilan|cukup [*] #n tahun|bulan|hari|minggu',
  '!pengalaman|jualan|berdiri #n tahun',
  'semua|segala umur|usia',
];

/** Age in years, months, or the stages of life. */
export const ages: readonly PhraseRule[] = [
  {
    // A bare age may be told of anybody; beside it stands what makes it an age for the thing.
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      '!umur|usia [di|dari|mulai|antara|anak|bayi|atas|bawah|minimal|sekitar|kepala|kisaran] [#n] [sampai|hingga|ke|dan] #n',
      'anak|bayi|balita|kanak|arek|bocah|kitten|kucing|anjing [laki|cowok|cewek|perempuan] !#n [#n] tahun|bulan',
    ],
    beside: [
      'buat|untuk|cocok|aman|boleh|bisa|mulai|pakai|ambil|ambilnya|wajib|masuk|muat|pas|khusus|keatas|minimal|gasan|kanggo|gawe|seneng|senang|suka|doyan|pilih|pilihnya',
      'ke atas',
    ],
    except: [...deniedFit, ...ownKin, ...otherAges],
    yes: ['Umur enam bulan sudah boleh dikenalin rasa ini.', 'Anak tiga tahun pasti suka.'],
    no: ['Di umur dua puluh aku belum kenal skincare.', 'Umur simpannya dua belas bulan.'],
  },
  {
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      'dari|mulai|buat|untuk|kanggo|gawe|keur|khusus [anak|bayi|arek] [dari] !umur|usia [sudah] #n',
      'buat|untuk|gasan|kanggo|gawe|khusus|dari|sejak|mulai|aman|cocok .. umur|usia !setahun|sebulan|seminggu|segitu|setengah',
      'dari|sejak|mulai !newborn|lahir|orok|mpasi',
      'buat|untuk|gasan|gawe|sejak|dari|aman [bayi|anak] baru !lahir|brojol',
      '!umur|usia .. munggah|menduwur|keatas|plus',
      '!umur|usia .. puluhan|belasan|sekolah|produktif|matang|dini|balita|lanjut|senja|remaja|tk|paud|sd|kepala|segitu|mpasi|golden|emas',
      '!umur|usia [dari|antara] #n [tahun|bulan] sampai|hingga|ke #n',
      '#n tahun|bulan [ke] !atas|keatas|plus|up',
      'dari|mulai #n tahun|bulan .. !sampai|ke|keatas #n tahun|bulan',
      'buat|untuk|gasan|gawe|kanggo|cocok|aman|khusus [buat|untuk] [ukuran|si] !anak|kanak|arek|bocah|bayi|balita|kitten|kucing|anjing|kelinci|anabul|kecil|cucu|ponakan [umur|usia|yang] [sudah|di|mulai|dari|masih] [atas|bawah|dari] [#n] [sampai|ke] #n [tahun|bulan|minggu|kilo|kg]',
      'buat|untuk|cocok|aman [buat|untuk] [#n] [sampai|hingga|ke] !#n tahun|bulan ke|keatas|sampai|plus',
      'anak|bayi #n tahun|bulan .. !bisa|muat|masuk|boleh|aman|sudah|cocok|pas',
      'di|ke|umur|usia bawah|atas !#n tahun|bulan boleh|bisa|aman|cocok|wajib|pakai|ambil',
      'newborn|baby|bayi|new .. !sampai #n tahun|bulan|kilo',
      'umur|usia * .. !boleh|bisa|cocok|mulai',
    ],
    except: [...deniedFit, ...ownKin, ...otherAges],
    yes: [
      'Umur enam bulan sudah boleh dikenalin rasa ini.',
      'Untuk anak dua sampai empat tahun ukurannya pas.',
      'Pakan ini untuk kucing usia satu tahun.',
      'Kepala tiga wajib mulai rawat, usia 30 ke atas ambil yang ungu.',
    ],
    no: ['Umur simpannya dua belas bulan.', 'Anakku umur dua tahun.', 'Semua umur bisa.', 'Garansi dua tahun ke atas.'],
  },
];
