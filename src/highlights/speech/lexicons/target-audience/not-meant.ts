import { occasions } from './occasions.ts';
import { rel } from './words.ts';

/**
 * Talk in the same words that names no audience. Each list is a class of talk with one reason, ready for `except`; it is
 * kept as local as can be, because a long sentence may speak of many things.
 */

const i = 'aku|saya|gue|kami|tak|om|tante|mimin|admin';

/** Every way of turning to viewers before `yang`: `buat (kalian), (mas-mas) yang ...`. */
export const whom =
  '[semua|para|si|kaum|sing|nu] [kamu|kau|engkau|ente|antum|awak|arek|kita|mpok|enyak|babe|kalian|kak|bunda|bun|mama|mamah|mami|mom|ibu|bapak|ayah|papa|teman|sobat|cewek|cowok|orang|anak|adik|adek|dedek|bestie|guys|sis|mas|mbak|bang|teteh|akang|aa|uda|uni|neng|inang|amang|opung|tulang|nantulang|ito|eda|pian|ikam|nona|urang|wong|tante|kanak|cik|makcik|pakcik|mak|bude|pakde|agan|gan|bro|umi|ukhti|tante|om|warga|rumah|pencinta|pecinta] [semua|muda|kos|tua|kantoran|sekolah|rumah|komplek|di|dewasa]';

/** That it is not for them, or that nobody says so. */
export const deniedFit: readonly string[] = [
  'tidak|bukan|belum|kurang [terlalu|begitu|gitu|akan|bakal|juga|lagi|kami|aku|saya|khusus|kita] !cocok|aman|buat|untuk|ideal|disarankan|disaranin|direkomendasikan|rekomendasiin|dianjurkan|recommended|recommend|ditujukan|diperuntukkan|dikhususkan|dirancang|didesain|nyaranin|rekomen',
  'tidak|belum bisa|boleh !pakai|dipakein|dibawa|diminum|dimakan|buat|untuk|masuk|ke',
  'bukan produk|barang|baju|dress|gamis|celana|rok|atasan|sepatu|sandal|tas|helm|kain|bahan|model|makanan|minuman|susu|mainan|alat|krim|serum|sabun|sampo|masker|tipe|yang [yang|khusus] !buat|untuk|menyusui|bayi|anak|hamil|pesta|kondangan|formal|olahraga',
  'tidak|bukan|jangan [aku|saya|kami] !bilang|ngomong|klaim|berani|jamin|nyaranin|yakin|tahu|tau',
  'jangan [sampai|pernah|dulu|coba] !dikasih|kasih|pakai|dipakein|dikasihin|diminum|dikonsumsi [*] buat|untuk|ke|sama|anak|bayi|di',
  'buat|untuk * [*] !jangan|belum|dilarang dulu|boleh|bisa|disarankan|cocok|dikasih|dipakai',
  'jangan [sampai|dulu|pernah] !dibawa|dipakein|dibuat',
  '!hindari|hindarin|dilarang',
  'hati di !jalan',
];

const aspect =
  '[belum|sudah|mau|baru|pengen|lagi|masih|tadi|kemarin|barusan|ingin|akan|sempat|pernah|sedang|rencana|berhasil|telat|tidak|pada|minat|berminat|niat|kepengen]';
const deeds =
  'follow|checkout|order|ngorder|orderan|pesan|beli|borong|bayar|gabung|bergabung|join|hadir|mampir|nonton|nyimak|tanya|komentar|chat|ngechat|dm|wa|nunggu|nungguin|nunggui|tunggu|menunggu|request|minta|nawar|klaim|claim|dapat|kebagian|menang|beruntung|ketinggalan|kelewatan|telat|komplain|retur|refund|transfer|share|like|ngelike|tap|gift|ngegift|kirim|nyawer|sawer|klik|ngeklik|pencet|sabar|standby|stay|ambil|keep|ngekeep|pilih|milih|cek|ngecek|war|ikut|ikutan|nyetok|lihat|curhat|cerita|absen|keluar|kabur|nyangkut|pending|cancel|batal|ngeluh|protes|bilang|ngomong|penasaran|minat|berminat|dikirim|diproses|sampai|nerima|terima|unboxing|review|bingung|coba|cobain|tahu|tau|dua|gratis|diskon|promo|voucher|cod|paylater|murah|hemat|untung|beruntung|setia|nyari|cari|nyariin';

/** Viewers of the stream: those who follow, buy, wait, ask, win. They are addressed in the same words as users. */
export const viewers: readonly string[] = [
  `!buat|untuk|bagi|kanggo|khusus ${whom} ${rel} ${aspect} ${aspect} ${deeds}`,
  `!buat|untuk|bagi ${whom} ${rel} ${aspect} ${aspect} datang|masuk [*] ke|di|dari|live|ya|sini|makasih|welcome|selamat|telat|room|halo|hai|langsung`,
  `!buat|untuk|bagi ${whom} ${rel} ${aspect} ${aspect} datang|masuk $`,
  'buat|untuk|bagi [kak|bunda|kalian|kamu|teman|orang] !#n|#nn orang|pembeli|pemesan|customer|penonton|pemenang|follower|checkout|viewer|tercepat|pertama',
  '!buat|untuk|bagi|khusus [para|semua] pemenang|pemenangnya|follower|followers|subscriber|member|pengguna|pembeli|pelanggan|customer [baru|lama|setia|pertama|toko|hari|live]',
  '!makasih [ya|banget|banyak|buat|untuk|juga] buat|untuk|ibu|bapak',
];

/** One item among others: `buat yang hitam`, `untuk yang nomor dua`. */
export const items: readonly string[] = [
  `!buat|untuk|bagi|cocok|pas|khusus ${whom} ${rel} ini|itu|tadi|satu|satunya|lain|lainnya|lama|premium|biasa|besar|gede|kecil|panjang|polos|motif|bermotif|kotak|garis|bunga|varian|rasa|model|tipe|seri|merek|merk|brand|ukuran|size|warna|nomor|etalase|harga|paket|bundling|bundle|isi|kemasan|sachet|botol|refill|atas|bawah|kiri|kanan|depan|belakang|samping|pertama|kedua|ketiga|terakhir|hitam|putih|merah|biru|hijau|kuning|pink|ungu|abu|cokelat|krem|cream|navy|maroon|sage|mocca|mocha|army|khaki|beige|nude|peach|lilac|mint|tosca|silver|gold|emas|milo|denim|broken|dusty|salem|mustard|terracotta|burgundy|olive|taupe|hazelnut|#n|#rp|#pct|xl|xxl|l|m|s`,
];

const family =
  'anak|suami|istri|mama|ibu|bapak|ayah|papa|adik|adek|keponakan|ponakan|pacar|mertua|nenek|kakek|oma|opa|teman|sahabat|bayi|kucing|anjing|tetangga|sepupu|bos|guru|cucu|keluarga|ortu|rumah|kantor|dapur|kamar';
const mine =
  'anakku|suamiku|istriku|mamaku|ibuku|bapakku|ayahku|papaku|adikku|adekku|keponakanku|ponakanku|pacarku|mertuaku|nenekku|kakekku|omaku|opaku|temanku|temenku|sahabatku|bayiku|kucingku|anjingku|tetanggaku|sepupuku|bosku|guruku|cucuku|keluargaku|ortuku|rumahku|dapurku|kamarku';

/** A gift or an errand for the host's own people. */
export const forMine: readonly string[] = [
  `buat|untuk|ke|sama|beliin|bikinin|favorit|kesukaan|kesayangan|andalan|dipakai [si] !${mine}`,
  `buat|untuk|ke|sama|beliin|bikinin [si] ${family} [pertama|kedua|ketiga|bungsu|tua] ${i}`,
];

/** The host's own family wherever it is spoken of. */
export const ownKin: readonly string[] = [`!${mine}`, `${family} ${i}`];

/** The host's own days: where she goes, wore or will wear a thing. */
export const ownDays: readonly string[] = [
  `!aku|saya|gue|kami [*] [*] [buat|pakai|bawa|ke|dari|habis|mau|lagi|sering|suka|baru|pas|tiap|waktu] buat|ke|dari|habis|abis|mau|lagi|sering|suka|baru|pas|tiap|waktu|pulang|berangkat|pakai ${occasions}`,
  `waktu|pas|jaman|zaman|dulu ${i}|itu|pertama`,
  '!aku|saya|gue pernah|dulu',
  '!temanku|temenku|kuliahku|sekolahku|kantorku|kampusku|nikahanku|wisudaku',
  'kemarin|tahun lalu|lewat',
  `tadi|barusan|nanti|besok|lusa|semalam [pagi|siang|sore|malam] !${i}|pas|waktu|habis|abis|ada|mau|pulang`,
];

/** What is not for sale, and what a thing bears although it is not made for it. */
export const aside: readonly string[] = [
  '!bukan|tidak [buat|untuk|barang] jualan|dijual|jual',
  `!walau|walaupun|meski|meskipun|biarpun|biar|kendati|sekalipun [*] [*] ${occasions}`,
  '!tolong|tolongin|pinjem|pinjam',
  'belakangku|mejaku|punyaku|punya aku|saya',
];

/** Hearsay and wishes. */
export const unsure: readonly string[] = [
  '!katanya|konon|kayaknya|kayanya|sepertinya|mungkin|semoga|seandainya|rencananya|harusnya .. buat|untuk|cocok|aman|bisa|dipakai|pas',
];

/** Whether it is for them is what somebody asks. */
export const askedFor: readonly string[] = [
  '!tanya .. buat|untuk|bagi|aman|cocok|bisa|boleh|dipakai|muat',
  'buat|untuk|aman|cocok|bisa|boleh .... !tidak [ya|kak|sih|bun|min|bu] $',
  '^ tidak|bisa|aman [kak] .... !tanya',
];

/** Teaching, myths and history: told of things in general. */
export const teaching: readonly string[] = [
  '!mitos|mitosnya|faktanya|sejarah|sejarahnya|fact|konon',
  'cara|tips|trik|caranya milih|pilih|bedain|ngukur|ukur',
];

/** What is told of people, not of a thing for them: crew, neighbours, yesterday. */
export const told: readonly string[] = [
  'kemarin|tadi|semalam|barusan|besok|katanya',
  'dulu|pernah aku|saya|itu|sempat|waktu|ada|pas|sih|mah',
  '^ dulu|waktu',
  'aku|saya|jaman|zaman|waktu|memang dulu|pernah',
  'anak|ibu|bapak|orang|kucing|anjing|bayi kita|gudang|live|toko|kami|kantin|sebelah|magang|lain|itu|tetangga|studio',
  'orang|tim gudang|toko|live|dapur|admin',
  'ibu|bapak kos|kosan|kontrakan|kantin|warteg|rt|rw',
  'tukang bakso|parkir|sayur|galon|sampah|paket|cilok|siomay|somay|sate|gorengan|sol|becak|pijat|nasi|mie|roti|bubur|es',
  'lewat tuh|nih|ya|depan|sini|mulu',
  'lewat $',
  '!nyetel|teriak|teriaknya|naikin|berantem',
];
