import { click, press } from './words.ts';

/**
 * Talk in which the words of an invitation invite nobody: the host's own doing, what others have done, refusals, the app
 * out of order, and the same words with another meaning.
 */

const deed = `checkout|order|beli|pesan|bayar|klik|pencet|borong|follow|share|diorder|dipesan|dipesen|diklik|dipencet|diborong`;
const me = 'tak|ku|ulun|aku|saya|suami|istri|mama|admin|mimin|tim|om|tante|host|operator|ibuku|adikku|temanku';

/** Her own doing, told with the words of an invitation. */
const notMe: readonly string[] = [
  `${me} [yang|juga|lagi|sudah|mau|baru|tadi|kemarin|sendiri|pernah|sampai|akan|*] langsung|tinggal|sekarang|segera|buruan [*] !${press}|checkout|beli|order|pesan|borong|masukin|angkut|bungkus|ambil`,
  `${me} [yang|lagi|mau|coba|bantu|sudah|akan|baru] !${click}|checkout|masukin`,
  `misalnya|seandainya|andai|katanya [*] [*] !${deed}`,
  `kemarin|semalam|dulu .. ${me} [*] [*] !${deed}`,
  `${deed} .. !tidak|belum|kapan $`,
  `${deed} .. tidak|belum|kapan kak|ya|sih|nih|bun|min $`,
  'siapa [yang|nih|saja|sudah] [*] !masukin|naruh|taruh',
];

/** Somebody else's doing, not the viewer's. */
const notYou: readonly string[] = [
  `${me} [yang|juga|lagi|sudah|mau|baru|coba|tadi|kemarin|sendiri|pernah|langsung|sampai|bantu|akan|tinggal] [langsung] !${press}|checkout|beli|order|pesan|bayar|borong|pesankan`,
  `${me} .. !${deed} tadi|kemarin|semalam|dulu|minggu`,
  `sudah|barusan|pernah|kemarin|telat|gagal [pada|yang|lagi|ikut|sempat] !${deed}`,
  `pada|banyak|orang|pembeli|dia|mereka|penonton [yang|yang sudah|sudah|lagi|langsung|pada] !${deed}`,
  `makasih|selamat [yang|buat|untuk|sudah|banyak|*] [*] [*] [*] !${deed}|diborong`,
  `#n|#nn orang|kak|pembeli [lagi|sudah|baru|yang|*] !${deed}`,
  `yang [tadi|barusan|kemarin|sudah|habis|baru|pada] !sudah|barusan|habis|kemarin [pada] ${deed}`,
  `yang !checkout|order|beli|borong|pesan|bayar [tadi|barusan|kemarin|pertama|duluan|pakai|lebih|paling|di|dari]`,
];

/** Refused, or not needed. */
const refused: readonly string[] = [
  `!jangan [kak|bang|bun|dulu|asal|langsung|buru|sembarangan|ya|pernah|mau|sampai] [salah] ${press}|${deed}`,
  `!tidak|bukan [usah|perlu|harus|wajib|bisa|boleh|disuruh|maksa|mau|akan|suruh|sempat|jadi|nyuruh|minta|bakal|untuk] [buru|keburu|langsung|dulu|kalian] [langsung] checkout|beli|order|pesan|borong|klik|diklik|pencet|dipencet|follow|share|dibeli|diorder|dipesan|masukin`,
  `!belum bisa|boleh|perlu|usah|harus|bisa [di] ${press}|checkout|beli|order|pesan|bayar`,
  `${press}|checkout|order .. !nanti|besok|lusa saja|ya`,
];

/** The app, and what one asks about it. */
const outOfOrder: readonly string[] = [
  'keranjang|etalase|link|tombol|voucher|live|aplikasi|checkout .. !error|muncul|diperbaiki|kosong|rapikan|hilang|ketuker|nongol|loading|muter|ngadat|macet|lemot|bug|ngelag|kebalik',
  'error|gagal|bug|belum|tidak .. !muncul|kebuka|nongol|ke-klik|keklik',
  'cara|caranya|gimana|bagaimana .. !checkout|order|klik|beli|bayar .. gimana|bagaimana|kak|ya|tidak $',
  'siapa [yang|nih|saja|sudah] [*] !checkout|order|beli|kosong|masukin|naruh|taruh|klik|pencet',
  'belum|salah|masih|mana|kosong|penuh|apa [ke|di|ada|*] !keranjang|etalase|keranjangnya',
  'keranjang !sampah|cucian|piknik|bayi|belanjaan|rotan|sepeda|buah|baju|bola|anyaman|plastik|motor|penuh|kosong',
  'keranjang|etalase .. !belum|dirapikan|diganti|diisi|berantakan|diberesin',
];

/** The same words in another trade. */
const homonyms: readonly string[] = [
  'harga|modal|daya|dulu|nilai|minat|jual !beli',
  'beli|bayar .. !pajak|listrik|kopi|parkir|tol',
  'tinggal|langsung !pencet|tekan|klik|kunci|buka|geser|ketuk|tap .. muter|jadi|nyala|langsung|kering|sendiri|otomatis|mati|hidup|berubah|lepas|terbuka|keluar|panas|dingin|masuk|putar|bunyi|kuat|rapat|kencang|selesai|kebuka|nutup|ganti',
  'klik|kunci|kancing .. !bunyi|bunyinya|suaranya|rapat|otomatis|kencang|pas|kancing|magnet|gigi|pintu|roda',
  '!resi|rekening|ktp|hp aku|nomor wa',
  'tekan|pencet|buka|geser|sentuh [dikit|*] !tombolnya|tutupnya|penutupnya|katupnya|tuasnya|pompanya|pegasnya|kulitnya|busanya|jerawat|hidung|spraynya|semprotannya|botolnya|resletingnya|pengaitnya|kaitnya|kancingnya|gagangnya|knopnya',
  'sikat !gigi|botol|wc|lantai|baju|halus|rambut|kamar',
  'bungkus|dibungkus !plastik|kado|rapi|bubble|koran|pakai|nasi|tisu|satuan|kertas|daun',
  'pesan !moral|mama|ibu|dari|singkat|nenek|orang|terakhir|makanan|ojek|kopi|wa',
  'tolong !beli|pesan|bayar|beliin es|teh|makan|kopi|air|nasi|minum',
  'klik|tekan|pencet !sini|situ|bunyinya',
  'minum|masak|makan|nonton|cuci|mandi|dandan .. sambil order',
  'kita|kami !bungkus|packing|kirim|amankan|kunci',
];

/** What speaks even against an open invitation, and what speaks against the deed alone. */
export const idle: readonly string[] = [...notMe, ...refused, ...outOfOrder, ...homonyms];
export const idleAlone: readonly string[] = [...idle, ...notYou];
