/**
 * For translators: each problem of an import has two texts. `what` says what is wrong, after the place ("B17: …");
 * `fix` says how to mend it, to somebody who works with spreadsheets and does not program. Places: {received} what the
 * cell holds, {expected} examples or the nearest right name, {column} the column's letter, {field} its header, {row}.
 * A sentence of `fix` whose place has no value is left out, so each sentence must stand alone.
 */
export const problems = {
  aboveHeader: {
    what: 'baris data ini ada di atas judul kolom.',
    fix: 'Pindahkan judul kolom ke atas semua data, lalu simpan lagi. Ini biasanya terjadi setelah lembar diurutkan.',
  },
  advertising: {
    what: 'laporan ini berisi biaya dan hasil iklan. Sorot tidak memakainya, supaya hasil iklan tidak tercampur dengan GMV sesi.',
    fix: 'Tidak perlu diapa-apakan. Berkas ini boleh dikeluarkan dari folder data.',
  },
  ambiguousDate: {
    what: 'tanggal "{received}" bisa dibaca dua cara: hari dulu atau bulan dulu.',
    fix: 'Tulis "dateOrder": "dmy" (hari dulu) atau "mdy" (bulan dulu) untuk berkas ini di sorot.json, bagian "files".',
  },
  ambiguousMillion: {
    what: 'huruf M pada "{received}" bisa berarti miliar atau million (juta).',
    fix: 'Tulis "million": "miliar" atau "million" untuk berkas ini di sorot.json, bagian "files".',
  },
  ambiguousNumber: {
    what: 'angka "{received}" bisa dibaca dua cara: titik atau komanya pemisah ribuan atau tanda desimal.',
    fix: 'Tulis "decimal": "comma" atau "point" untuk berkas ini di sorot.json, bagian "files".',
  },
  ambiguousRate: {
    what: '"{received}" di kolom persen tidak bertanda %, jadi bisa berarti persen atau pecahan.',
    fix: 'Beri tanda % pada semua sel di kolom {column}, atau hapus tanda % dari semuanya.',
  },
  apiFailure: {
    what: 'jawaban API ini adalah pesan gagal: {received}.',
    fix: 'Minta datanya sekali lagi, lalu simpan jawaban yang berhasil.',
  },
  badTiming: {
    what: 'waktu subtitel tidak bisa dibaca: {received}.',
    fix: 'Tulis waktunya seperti {expected}.',
  },
  brokenJson: {
    what: 'isinya bukan JSON yang utuh. Salahnya di baris:kolom {received}.',
    fix: 'Simpan atau unduh ulang berkas ini, biasanya karena terpotong.',
  },
  brokenWorkbook: {
    what: 'berkas Excel ini rusak atau terpotong.',
    fix: 'Unduh ulang, atau buka di Excel dan simpan sebagai .xlsx baru.',
  },
  cannotOpen: {
    what: 'berkas tidak bisa dibuka ({received}).',
    fix: 'Periksa apakah berkas masih ada, boleh dibaca, dan tidak sedang dikunci program lain.',
  },
  conflictingCopy: {
    what: 'sesi yang mulai {received} ada dua kali dengan angka yang saling bertentangan, yang lain di {expected}.',
    fix: 'Bandingkan kedua baris itu, lalu hapus yang salah atau tulis angka yang benar di sessions.csv.',
  },
  creatorUnknown: {
    what: 'berkas ini tidak menyebut siapa kreatornya.',
    fix: 'Tambahkan di sorot.json: "files": {"{received}": {"creator": "handle.kreator"}}.',
  },
  damagedNumber: {
    what: 'angka "{received}" mungkin sudah rusak: spreadsheet mengubah titik ribuan di kolom ini jadi desimal, misalnya {expected}, sehingga 2.000 menjadi 2.',
    fix: 'Pakai berkas asli dari platform, jangan yang pernah disimpan ulang. Kalau angkanya memang segitu, perbaiki sel {expected}.',
  },
  dateOnly: {
    what: 'waktu mulai "{received}" hanya berisi tanggal, jadi dianggap mulai pukul 00.00. Mungkin bukan cuma baris ini.',
    fix: 'Tambahkan jamnya, misalnya 2026-07-31 20:00, supaya jam ramai dan nama sesinya benar.',
  },
  emptyFile: { what: 'berkas ini kosong.', fix: 'Hapus berkasnya, atau unduh ulang kalau seharusnya berisi.' },
  endBeforeStart: {
    what: 'waktu selesai "{received}" lebih awal dari waktu mulai.',
    fix: 'Periksa kedua waktu di baris ini.',
  },
  idDigitsLost: {
    what: 'angka belakang ID "{received}" sudah hilang karena pernah disimpan sebagai angka.',
    fix: 'Pakai berkas asli dari platform tanpa membukanya di Excel, atau jadikan kolom ID bertipe teks sebelum menempel.',
  },
  idNotation: {
    what: 'ID tertulis sebagai "{received}", angka aslinya sudah hilang.',
    fix: 'Pakai berkas asli (.xlsx) dari platform. Kalau harus CSV, jadikan kolom {column} bertipe teks dulu, baru simpan.',
  },
  invalidRecord: {
    what: 'isi "{received}" di kolom {field} tidak bisa dipakai.',
    fix: 'Periksa isi kolom {field} di baris ini.',
  },
  invalidSession: {
    what: 'sesi ini tidak bisa dipakai karena bagian {field}.',
    fix: 'Periksa angka di baris ini, misalnya yang bernilai minus.',
  },
  negative: {
    what: 'jumlah "{received}" kurang dari nol.',
    fix: 'Periksa angkanya. Kosongkan selnya kalau memang tidak diketahui.',
  },
  noCreator: { what: 'nama kreator kosong.', fix: 'Isi handle atau nama kreatornya.' },
  noCues: {
    what: 'tidak ada satu pun kalimat berwaktu di berkas ini.',
    fix: 'Simpan transkrip sebagai .srt atau .vtt.',
  },
  noKind: { what: 'jenis kejadian kosong.', fix: 'Isi kolom kind, misalnya pin, voucher atau giveaway.' },
  noProductId: { what: 'ID produk kosong.', fix: 'Isi ID produk dari platform, atau kode buatanmu sendiri.' },
  noRoomId: { what: 'ID ruang LIVE kosong.', fix: 'Unduh ulang laporan dengan kolom ID ruang (room ID) dipilih.' },
  noSessionNamed: {
    what: 'baris ini tidak menyebut sesi LIVE-nya.',
    fix: 'Isi session_id, atau kreator dan waktu mulainya.',
  },
  noStart: {
    what: 'waktu mulai sesi tidak diketahui.',
    fix: 'Isi waktu mulai, atau tambahkan ekspor lain yang memuat sesi {received}. Tanpa itu baris ini tidak dipakai.',
  },
  noStatus: { what: 'status izin kosong.', fix: 'Isi granted (diberikan) atau withdrawn (dicabut).' },
  noTime: { what: 'waktunya kosong.', fix: 'Isi waktu dari awal sesi, misalnya 12:34.' },
  noVerdict: {
    what: 'penilaian kosong.',
    fix: 'Isi met (terpenuhi), partly (sebagian) atau not_met (tidak terpenuhi).',
  },
  noVideoId: { what: 'ID video kosong.', fix: 'Isi ID video dari platform, atau kode buatanmu sendiri.' },
  notADate: { what: '"{received}" bukan tanggal dan jam yang bisa dibaca.', fix: 'Tulis seperti {expected}.' },
  notADuration: { what: '"{received}" bukan durasi yang bisa dibaca.', fix: 'Tulis seperti {expected}.' },
  notANumber: {
    what: '"{received}" bukan angka.',
    fix: 'Tulis seperti {expected}. Kosongkan selnya kalau tidak diketahui.',
  },
  notARange: { what: '"{received}" bukan rentang waktu mulai sampai selesai.', fix: 'Tulis seperti {expected}.' },
  notARate: { what: '"{received}" bukan persen.', fix: 'Tulis seperti {expected}.' },
  notATime: { what: '"{received}" bukan waktu di dalam sesi.', fix: 'Tulis waktu dari awal sesi, seperti {expected}.' },
  notAWorkbook: { what: 'ini arsip zip, bukan berkas Excel.', fix: 'Buka arsipnya, lalu taruh isinya di folder data.' },
  notAnAddress: {
    what: '"{received}" bukan alamat web yang aman.',
    fix: 'Tulis alamat lengkap yang diawali {expected}',
  },
  notAnId: { what: '"{received}" bukan ID.', fix: 'Tulis ID sebagai teks, seperti {expected}.' },
  notOneOf: { what: '"{received}" bukan salah satu pilihan.', fix: 'Pilih salah satu: {expected}.' },
  notText: { what: 'isinya bukan teks dan bukan berkas Excel.', fix: 'Simpan ulang sebagai .xlsx atau CSV UTF-8.' },
  notWhole: {
    what: 'jumlah "{received}" tidak bulat. Mungkin titik ribuan sudah berubah jadi desimal.',
    fix: 'Pakai berkas asli dari platform, atau tulis angkanya tanpa pemisah.',
  },
  oldWorkbook: {
    what: 'berkas Excel lama (.xls) ini tidak bisa dibaca.',
    fix: 'Buka di Excel, lalu simpan sebagai .xlsx.',
  },
  onlyAdds: {
    what: 'laporan ini tidak menyebut kapan LIVE mulai, jadi hanya dipakai untuk sesi yang juga ada di laporan lain.',
    fix: 'Tambahkan daftar LIVE dari periode yang sama kalau semua barisnya harus terpakai.',
  },
  orderExport: {
    what: 'ini daftar pesanan berisi nama atau alamat pembeli. Tidak ada isinya yang disimpan.',
    fix: 'Hapus berkas ini dari folder data. Yang dibutuhkan hanya laporan LIVE, bukan daftar pesanan.',
  },
  otherCreator: {
    what: 'sesi ini milik {received} di sini, tetapi milik {expected} di berkas lain.',
    fix: 'Periksa kreator kedua berkas itu di sorot.json, bagian "files". Izin mengikuti kreatornya.',
  },
  otherCurrency: {
    what: 'mata uang "{received}" berbeda dari {expected} di baris yang sama.',
    fix: 'Pakai satu mata uang dalam satu baris.',
  },
  outsideSession: {
    what: 'waktu "{received}" ada di luar sesi.',
    fix: 'Periksa waktu itu dan sesi yang dimaksud. Waktu dihitung dari awal sesi.',
  },
  overlap: {
    what: 'potongan waktu "{received}" menimpa potongan sebelumnya.',
    fix: 'Pastikan tiap potongan mulai setelah yang sebelumnya selesai.',
  },
  ownHeader: {
    what: 'judul kolomnya tidak cocok dengan nama berkas ini: {received}.',
    fix: 'Pakai judul kolom ini: {expected}. Templatnya bisa dibuat dengan npm run template.',
  },
  passwordWorkbook: {
    what: 'berkas ini dikunci kata sandi.',
    fix: 'Buka di Excel, lepas kata sandinya (File, Info, Protect Workbook), lalu simpan sebagai .xlsx.',
  },
  pathOutside: {
    what: '"{received}" ada di luar folder data.',
    fix: 'Taruh berkasnya di dalam folder data, misalnya {expected}',
  },
  periodTotals: {
    what: 'laporan ini berisi angka total satu periode, bukan per sesi LIVE. Angkanya tidak dipakai.',
    fix: 'Tidak perlu diapa-apakan. Kalau sesi LIVE-nya belum ada, unduh juga daftar LIVE dari periode yang sama.',
  },
  rateDiffers: {
    what: '{field} tertulis {received}, padahal menurut jumlah di baris yang sama seharusnya {expected}.',
    fix: 'Bandingkan kolom-kolom jumlahnya dengan halaman platform. Kalau berkas ini pernah disimpan ulang, pakai berkas aslinya.',
  },
  sessionNotInName: {
    what: 'nama berkas ini tidak menunjuk ke satu sesi LIVE.',
    fix: 'Beri nama seperti "handle Product Sesi 1, 15 September 2026.xlsx", atau pakai ID sesinya sebagai nama. Pastikan daftar LIVE hari itu juga ada di folder data.',
  },
  startInFuture: {
    what: 'sesi ini mulai {received}, padahal waktu itu belum tiba. Mungkin hari dan bulannya tertukar.',
    fix: 'Periksa tanggalnya, atau tulis "dateOrder": "dmy" (hari dulu) atau "mdy" (bulan dulu) untuk berkas ini di sorot.json, bagian "files".',
  },
  strayQuote: {
    what: 'di baris {received} ada tanda kutip di tengah teks, sehingga baris-baris sesudahnya ikut terbaca sebagai satu sel.',
    fix: 'Simpan ulang berkas ini sebagai CSV dari spreadsheet, atau hapus tanda kutip di awal sel itu.',
  },
  swappedDate: {
    what: 'tanggal {received} mungkin tertukar hari dan bulannya oleh Excel: di kolom ini ada tanggal asli dan ada teks.',
    fix: 'Pakai berkas asli. Kalau tidak ada, tulis "dateOrder": "dmy" atau "mdy" untuk berkas ini di sorot.json.',
  },
  tooLarge: {
    what: 'isi berkas ini terlalu besar saat dibuka ({received}).',
    fix: 'Unduh ulang untuk rentang tanggal yang lebih pendek.',
  },
  tooManyCells: {
    what: 'baris ini punya lebih dari {expected} sel, padahal judul kolomnya {expected}. Mungkin ada teks atau angka berisi koma yang terbelah, jadi angkanya bergeser dan tidak dipakai.',
    fix: 'Simpan ulang berkas ini sebagai CSV dari spreadsheet, atau beri tanda kutip pada sel yang berisi pemisah kolom.',
  },
  tooManyRows: {
    what: 'lembar ini berisi lebih dari {received} baris.',
    fix: 'Unduh ulang per bulan, atau bagi berkas ini menjadi satu berkas per bulan.',
  },
  twoPartDuration: {
    what: 'durasi seperti "{received}" dibaca sebagai {expected}.',
    fix: 'Kalau bukan itu maksudnya, tulis tiga bagian, misalnya 2:05:00.',
  },
  unclosedQuote: {
    what: 'tanda kutip yang dibuka di baris {received} tidak pernah ditutup.',
    fix: 'Tutup tanda kutipnya, atau simpan ulang berkas ini sebagai CSV.',
  },
  unknownHighlight: {
    what: '"{received}" bukan salah satu dari 29 praktik.',
    fix: 'Tulis nomornya ({expected}) atau namanya persis seperti di panduan.',
  },
  unknownJson: {
    what: 'isi JSON ini tidak dikenal ({received}).',
    fix: 'Simpan jawaban API apa adanya: daftar LIVE atau produk per LIVE.',
  },
  unknownLive: {
    what: 'tidak jelas LIVE mana yang dimaksud ("{received}").',
    fix: 'Pakai ID ruang LIVE sebagai nama berkas. Maksudmu {expected}?',
  },
  unknownSession: {
    what: 'sesi "{received}" tidak ada.',
    fix: 'Maksudmu {expected}? Tulis ID sesi, ID ruang LIVE, atau kreator dan waktu mulainya.',
  },
  unknownSessionFile: {
    what: 'nama berkas ini tidak cocok dengan sesi mana pun ("{received}").',
    fix: 'Beri berkas nama ID sesinya. Maksudmu {expected}?',
  },
  unknownTable: {
    what: 'laporan ini belum dikenal. Judul kolomnya: {received}.',
    fix: 'Yang paling mirip: {expected}. Kalau kolomnya hanya beda nama, padankan di sorot.json bagian "mappings". Kalau tidak, salin angkanya ke sessions.csv.',
  },
  unknownThreshold: {
    what: 'batas "{received}" di sorot.json tidak dimiliki aturan mana pun, jadi tidak berpengaruh.',
    fix: 'Maksudmu {expected}? Kalau tidak dipakai, hapus dari sorot.json bagian "thresholds".',
  },
  unknownZone: { what: 'zona waktu "{received}" tidak dikenal.', fix: 'Tulis seperti {expected}.' },
  webPage: {
    what: 'isinya halaman web, bukan spreadsheet. Biasanya karena masa masuk (login) sudah habis saat mengunduh.',
    fix: 'Masuk lagi ke platform, lalu unduh ulang. Kalau berkas ini bisa dibuka di Excel, simpan sebagai .xlsx.',
  },
  yearMissing: { what: 'tanggal "{received}" tidak memuat tahun.', fix: 'Tulis tanggal lengkap, seperti {expected}.' },
};

/** Words of the report that `npm run check` prints for people. */
export const importReport = {
  row: 'baris',
  sheet: 'lembar',
  header: 'judul kolom di baris {row}',
  counts: '{read} baris: {accepted} diterima, {merged} digabung, {skipped} dilewati, {rejected} ditolak',
  unused: 'Kolom yang tidak dipakai',
  grouped: '{files} berkas {format}',
  total: '{sessions} sesi LIVE dari {files} berkas.',
  none: 'Tidak ada masalah.',
  times: '{n} kali',
  more: 'dan {n} lagi',
  /** Names of the formats. */
  formats: {
    'tiktok-seller-live': 'daftar LIVE Seller Center',
    'tiktok-creator-live': 'performa LIVE Creator Center',
    'tiktok-partner-live': 'laporan Partner Center',
    'tiktok-live-center': 'daftar LIVE Center versi lama',
    'tiktok-top-ranking': 'peringkat LIVE Partner Center',
    'tiktok-partner-video': 'laporan video Partner Center',
    'tiktok-partner-creators': 'total per kreator dan produk Partner Center',
    'tiktok-tap-report': 'laporan TAP',
    'tiktok-affiliate-creators': 'total per kreator Affiliate Center',
    'tiktok-affiliate-products': 'total per produk Affiliate Center',
    'tiktok-product-list': 'analitik produk Seller Center',
    'tiktok-live-days': 'angka LIVE harian Seller Center',
    'tiktok-shop-totals': 'analitik toko Seller Center',
    'tiktok-dashboard-products': 'produk satu sesi dari dasbor LIVE',
    'tiktok-dashboard-trend': 'tren satu sesi dari dasbor LIVE',
    'tiktok-video-list': 'daftar performa video',
    'tiktok-ads-live': 'iklan LIVE TikTok Ads',
    'shopee-live': 'daftar streaming Shopee Live',
    'shopee-live-list': 'daftar livestream Shopee',
    'shopee-live-products': 'produk Shopee Live satu periode',
    'shopee-live-overview': 'tinjauan Shopee Live',
    'shopee-ads-live': 'iklan Shopee Live',
    'tiktok-api-live-list': 'jawaban API: daftar LIVE',
    'tiktok-api-live-products': 'jawaban API: produk per LIVE',
    'tiktok-api-live-minutes': 'jawaban API: LIVE per menit',
    'tiktok-api-videos': 'jawaban API: daftar video',
    'tiktok-api-totals': 'jawaban API: total per periode',
    'tiktok-extension-events': 'catatan ekstensi peramban: produk yang disematkan',
    'tiktok-dashboard-events': 'jawaban dasbor LIVE: produk yang disematkan',
    'tiktok-dashboard-stats': 'jawaban dasbor LIVE: angka satu sesi',
    'shopee-api-detail': 'jawaban API Shopee: keterangan sesi',
    'shopee-api-metric': 'jawaban API Shopee: angka sesi',
    'shopee-api-items': 'jawaban API Shopee: produk sesi',
    'live-log': 'catatan obrolan dan kejadian LIVE',
    sessions: 'sesi, berkas sendiri',
    products: 'produk, berkas sendiri',
    session_products: 'produk per sesi, berkas sendiri',
    clips: 'klip, berkas sendiri',
    videos: 'video, berkas sendiri',
    events: 'kejadian, berkas sendiri',
    observations: 'pengamatan, berkas sendiri',
    consent: 'izin, berkas sendiri',
    minutes: 'angka per menit',
    transcripts: 'transkrip',
    chat: 'obrolan',
    ignored: 'dilewati',
    unknown: 'belum dikenal',
    unreadable: 'tidak bisa dibaca',
    refused: 'ditolak utuh',
  },
  /** Decisions in sentences. {columns} column headers, {example} what a cell holds, {row} its row, {value} what was decided. */
  decisionTexts: {
    decimalComma:
      '{columns}: koma dibaca sebagai tanda desimal, titik sebagai pemisah ribuan. Contohnya {example} di baris {row}.',
    decimalPoint:
      '{columns}: titik dibaca sebagai tanda desimal, koma sebagai pemisah ribuan. Contohnya {example} di baris {row}.',
    decimalCommaSaid: '{columns}: koma dibaca sebagai tanda desimal, sesuai sorot.json.',
    decimalPointSaid: '{columns}: titik dibaca sebagai tanda desimal, sesuai sorot.json.',
    thousandsWhole:
      '{columns}: titik atau koma di tengah angka dibaca sebagai pemisah ribuan, karena jumlahnya selalu bulat.',
    thousandsCurrency:
      '{columns}: titik atau koma di tengah angka dibaca sebagai pemisah ribuan, karena {value} ditulis tanpa desimal.',
    decimalOpen: '{columns}: belum pasti mana tanda desimalnya.',
    approximate: '{columns}: sudah dibulatkan oleh platform. Contohnya {example}.',
    dmy: '{columns}: hari ditulis sebelum bulan, terlihat dari {example} di baris {row}.',
    mdy: '{columns}: bulan ditulis sebelum hari, terlihat dari {example} di baris {row}.',
    clockBeside: '{columns}: jamnya dibaca dari kolom {value} di sebelahnya, yang tidak berjudul.',
    dmySaid: '{columns}: hari ditulis sebelum bulan, sesuai sorot.json.',
    mdySaid: '{columns}: bulan ditulis sebelum hari, sesuai sorot.json.',
    dmyMarket: '{columns}: hari dianggap ditulis sebelum bulan, seperti biasanya di {value}.',
    dateOpen: '{columns}: belum pasti hari atau bulan yang ditulis dulu.',
    swappedDates: '{columns}: hari dan bulan yang tertukar oleh Excel dikembalikan, sesuai sorot.json.',
    durationHours: '{columns}: {example} dibaca sebagai jam dan menit.',
    durationMinutes: '{columns}: {example} dibaca sebagai menit dan detik.',
    durationDays: '{columns}: {example} dibaca sebagai bagian dari satu hari.',
    zoneSaid: 'Zona waktu {value}, sesuai sorot.json.',
    zoneAssumed:
      'Zona waktu dianggap {value}, karena berkas tidak menyebutnya. Kalau salah, tulis "timeZone" di sorot.json.',
    creatorSaid: 'Kreator {value}, sesuai sorot.json.',
    creatorOpen: 'Kreator tidak disebut di berkas ini.',
    currencyAssumed:
      'Mata uang dianggap {value}, karena judul kolomnya berbahasa Indonesia. Kalau salah, tulis "currency" di sorot.json.',
    session: 'Untuk sesi {value}.',
    delimiter: 'Kolom dipisahkan dengan {value}.',
    encoding: 'Teks disimpan sebagai {value}.',
    otherSheets: 'Lembar lain dilewati: {value}.',
    miliar: 'Huruf M dibaca sebagai miliar.',
    million: 'Huruf M dibaca sebagai million (juta).',
    gifts: 'Ada {value} hadiah (gift). Sorot tidak memakainya.',
  },
  unusedMore: '{names} dan {n} lagi',
  toMend: 'Yang perlu diperbaiki',
  toKnow: 'Untuk diketahui',
  /** Why a file is passed over. */
  ignored: {
    lockFile: 'berkas kunci Excel',
    systemFile: 'berkas sistem',
    media: 'media',
    document: 'dokumen',
    settings: 'pengaturan',
  },
};
