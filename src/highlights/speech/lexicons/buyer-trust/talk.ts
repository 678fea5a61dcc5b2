import { list } from './words.ts';

/**
 * Talk in which the words of trust promise nothing: what is not known, not yet so, refused, somebody else's or the
 * host's own. Lists of patterns for `except`.
 */

const me = 'aku|saya';

/** The host does not know, guesses or passes on what people say. */
const unsure: readonly string[] = [
  `${me}|mimin|admin|kita [juga|masih|sendiri|*] tidak|belum|kurang [begitu|terlalu] !tahu|tau|hafal|apal|paham|yakin|ngerti|berani|janji`,
  '^ [kalau|itu|soal|jujur|*] [*] tidak|belum|kurang !tahu|tau|hafal|paham|yakin',
  'tidak|belum|kurang !tahu|tau|hafal|pasti|yakin [sih|nih|juga|ya|kak|aku] $',
  'katanya|konon|kayaknya|sepertinya|mungkin|barangkali|semoga|moga|andai|andaikan|seandainya|umpama|harusnya|seharusnya|pengennya|maunya|ngarep',
  'tergantung|tergantungnya',
  'kalau !saja .... tidak|sayang|ya|enak|pasti|belum',
  'aku|saya|mimin cek|cekin|cariin|tanyain|tanya|tanyakan|konfirmasi|kabarin .. dulu|nanti|ke',
];

/** A question read aloud and left open. */
const asked: readonly string[] = [
  'ada|pada|banyak|masih|yang yang|pada|suka|sering !tanya [ini|itu|terus|mulu|melulu|soal|nih|ya|*] $',
  'ada|pada|banyak yang|pada !tanya .. [*] tidak|apa|berapa|kapan|dari|belum ... $',
  '^ [ini|itu|yang|terus|kak] !kapan|berapa|apakah',
  '!tanya [soal|apakah|apa|tentang|ini|itu|kalau|bisa|ada] [*] [*] [*] $',
  'siapa [yang] bilang',
  'bisa|ada|sudah|dapat|pakai .. tidak|belum [ya|sih|min|kak|bang|bun|nih|dong] $',
];

/** What may come some day. */
const later: readonly string[] = [
  'proses|urus|ngurus|diurus|nunggu|menunggu|pengajuan|diajukan|ngajuin|daftar|didaftarin|daftarin|antre|antri|nyusul|menyusul|rencana|rencananya|target|insyaallah .. !bpom|sni|halal|izin|sertifikat|sertifikatnya|lab|paten|merek|cod',
  'bpom|sni|halal|izin|sertifikat|sertifikatnya|sertifikasi|lab|paten .. !proses|diproses|diurus|antre|antri|nyusul|menyusul|nunggu|menunggu|diajukan|pengajuan',
  'nanti|besok|kapan|depan .. !sertifikasi|garansi|bpom|cod|qc|disortir',
  'coming soon',
];

/** What another shop does. */
const others: readonly string[] = [
  'toko|lapak|mall|merek|outlet|seller|live|akun|tempat|penjual !sebelah|lain|tetangga|orang .. tidak|ada|ngasih|kasih|punya|jual|bisa',
  'punya|punyanya|tempat|toko teman|temanku|orang|tetangga|saudara|dia|kakakku|mantan|sepupuku|adikku .. ada|dapat|bisa|garansi',
  'lapak|toko|tempat|jualan !orang',
  'toko|warung|lapak|kios !si|bang|pak|ibu|koh|ci|haji [*]',
  'ngaku|ngakunya .. !garansi|original|asli|bpom|sni|halal|resmi|retur',
  'counter|konter|gerai|mall|toko !sana|sebelah|lain|luar',
  'kita|kami|sini tidak !main|jual|nyediain|sediain|melayani|ambil|pegang|nyetok',
  'di !sebelah|mall|pasar|marketplace [*] [*] kasih|ngasih|ada|dapat|bisa',
];

/** The host's own things and days, and the crew. */
const ownLife: readonly string[] = [
  `paket|pesanan|orderan|belanjaan|kiriman|paketan !${me}`,
  `hape|hp|handphone|laptop|motor|mobil|rumah|kamar|dompet|kacamata|gigi|hati|perut|kaki|badan|suara ${me}|gue|kita [yang|juga] [dulu|sudah|*] rusak|mati|putus|retak|hilang|pernah|kemarin|jatuh|pecah|sakit|patah|bocor`,
  'hapeku|layarku|motorku|mobilku|laptopku|hpku|paketku|hatiku|rumahku|tasku',
  `${me} [sendiri|pernah|dulu|kemarin|tadi|lagi|baru|mau|juga|malah] [*] !beli|pesan|order|checkout|nunggu|belanja|nyuci`,
  `${me} [sendiri] pernah|dulu|kemarin|tadi|lagi|baru|mau|sampai|harus|jadi [*] !servis|benerin|ganti|tukar|balikin|kirim`,
  '!pernah ada|dapat|nemu|kejadian',
  'pelanggan|pembeli|customer|orang|buyer .. !minta|maksa|marah|ngotot|ngeyel|nuntut|ngamuk',
  `!pernah|dulu|waktu|kemarin|tadi|semalam|barusan ${me}`,
  'sejak|semenjak itu|kejadian',
  'pertamaku|pertama|lamaku|lama aku|saya .. putus|rusak|jebol|dulu',
  'mantan|pacar|gebetan|jodoh|hubungan|perasaan|kenangan|cinta',
  'kurir|kurirnya|abang|bang [paket|gojek|*] !belum|minta|kasihan|kehujanan|ngetok|nelpon|telepon|baik|ganteng|nyasar|lewat|bangunin|galak|bingung|teriak|parkir|ketuk|motor',
  'tolong|coba [dong|ya|*] !ambilin|geser|geserin|beliin|matiin|edit|catat|nyalain|bawain|oper|cariin',
  'link|linknya|keranjang|keranjangnya|etalase|aplikasi|aplikasinya|app|voucher|sistem|server|checkout|live .. !error|eror|ngadat|macet|putus|hilang|bug|ngelag|lemot',
  'lampu|kamera|mic|sinyal|wifi|internet|layar|tripod|studio|backdrop|ac|acnya|baterai|hp [live|kita|aku|sini] .. mati|putus|lemot|goyang|error|redup|drop|panas|jatuh|nge~',
];

/** What is refused, in words that a denial before the match does not reach. */
export const refused: readonly string[] = [
  'tidak|jangan [usah|perlu|harus|mau] !ganti|diganti|tukar baru|lagi|dulu',
  `belum|tidak|jangan [sempat|sempet|pernah|jadi|usah|perlu] ${list('ditukar diretur direfund diganti dibalikin dikembalikan diservis dibenerin diperbaiki')}`,
  `!tidak|bukan|belum|jangan [ada|menerima|nerima|terima|melayani|bisa|boleh|dapat|termasuk|pakai|kasih|include|support|dikasih|menyediakan] [di] [kasih] ${list('retur diretur tukar ditukar refund direfund dikembalikan dibalikin cod garansi asuransi servis diganti ganti klaim diklaim pengembalian penukaran bpom sni sertifikat segel')}`,
  'retur|refund|tukar|ditukar|penukaran|pengembalian|garansi|asuransi [ya|itu|sih|barang|buat|untuk] [*] !tidak|belum bisa|ada|boleh|nerima|menerima|melayani|berlaku|dapat|tersedia|termasuk|aktif|support',
  'cod|codnya [lagi|sudah|masih] !dimatiin|mati|nonaktif|ditutup|dinonaktifkan|off|libur|error|gangguan',
  'hangus|gugur|void',
];

/** Every kind of it, but refusals: the guard against denials knows most of those. */
export const idle: readonly string[] = [...unsure, ...asked, ...later, ...others, ...ownLife];
/** For comparisons, which name the other shop. */
export const idleButOthers: readonly string[] = [...unsure, ...asked, ...ownLife];
