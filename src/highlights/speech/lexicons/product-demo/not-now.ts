import { handle, handled, handledWide, handleWide, me, mine, mineWide, point, poses, prove } from './words.ts';

/** Classes of talk in which a verb of doing shows nothing: each list says what it is. */

const any = `${prove}|pakai|${poses}|${handle}|${handleWide}`;
const anyOrDone = `${any}|${handled}|${handledWide}`;
const kin =
  'ibu|bapak|ayah|mama|papa|suami|istri|adik|adek|kakak|anak|nenek|kakek|mbah|teman|tetangga|mertua|tante|om|pacar|bos';

/** It will be done, at the host's leisure or once something has happened. */
const later = [
  `nanti|besok|lusa|kapan|minggu ... ${me} [*] [*] !${any}`,
  `bentar|sebentar|bntr lagi ... !${any}`,
  `^ habis|sehabis|setelah|abis [ini|live|itu|isya|maghrib|acara|selesai] .. ${me} [*] [*] !${any}`,
  `${me} [*] ${any} [*] [*] !nanti|besok|lusa`,
  `kalau [*] [*] rame|tembus|penonton|stok|barang|boleh|sempat|ada|datang|dateng|ready|laku|habis|like .... ${me} !${any}`,
  `andai|andaikan|seandainya|misalnya|misalkan ... !${any}`,
  `!${any} ... minggu|bulan|tahun depan`,
  `kira|kirain|dikira|ngira|disangka|tadinya|harusnya|mestinya|rencananya ... !${any}`,
  `mau|pengen [${me}] [*] !${any} .... tapi|cuma|cuman|sayang|sayangnya *`,
  `pengen|rencana|rencananya|niat|niatnya|maunya|pengennya|kepikiran|bakalan [*] [*] !${anyOrDone}`,
  `${me} [*] janji|janjiin|usahain|kabarin|jadwalin|agendain|pikirin`,
  'video|reels|konten|episode|live|sesi berikutnya|depan|besok|selanjutnya',
  `nanti|besok [*] [*] [baru] !${handled}`,
];

/** It is refused, forgotten, or cannot be done here. */
const refused = [
  `${me} [juga|memang|emang|masih] tidak|belum|jangan|gabisa|males|malas|takut|lupa|dilarang [bisa|boleh|mau|sempat|pernah|akan|berani|jadi|suka|tega|mungkin|usah|perlu|punya] [di] !${anyOrDone}`,
  `tidak|belum|jangan boleh|sempat|pernah|akan|berani|dikasih|dibolehin|tega|mungkin|mau|suruh|minta [${me}] [di] !${anyOrDone}`,
  `!${any} [*] [*] [*] tapi tidak|belum|dilarang|takut|malu|malas|lupa|gabisa`,
  'tidak dibolehin|dibolehkan|diizinin|dikasih|diperbolehkan|boleh',
  'masih disegel|segel|segelan',
  'maaf .. tidak|belum bisa|boleh|dulu',
];

/** It was done some other day, or is done day by day. */
const before = [
  `kemarin|semalam|semalem|pernah|waktu ... ${me} [*] [*] !${any}`,
  `dulu ${me} [*] [*] !${any}`,
  `tiap|setiap|saban malam|hari|pagi|minggu|bulan|live|sesi [*] ${me} [*] !${any}`,
  `^ pagi|siang|sore|malam|subuh ... ${me} [*] !${any}`,
  `selalu|sering|biasanya|biasa|rutin ${me} [*] !${any}`,
  `^ [*] dulu ... !${any}`,
  `tadi pas|waktu|saat|pagi|siang|sore|malam|subuh|sebelum|berangkat|di ... !${any}`,
  `${me} [*] [*] kemarin|semalam|semalem|pernah|dulu|biasa|biasanya|sering|selalu|jarang|suka|hobi [*] [*] !${any}`,
  `${me} [*] ${any} [*] [*] [*] !kemarin|semalam|sejak|dulunya|semingguan|sebulanan`,
  `${me} [sendiri|juga|pribadi|udah] [sudah] ${any} [*] [*] !selama|sejak|berkali|puluhan|seminggu|sebulan|setahun`,
  `${me} [sendiri|juga|pribadi] [sudah] ${any} [*] [*] [*] !tiap|setiap|dari|saban hari|malam|pagi|minggu|bulan|kali|mau|habis|jaman|zaman|kuliah|dulu|kecil|sekolah|sma|gadis`,
  `${me} [sendiri|juga|pribadi] [sudah] ${any} [*] [*] #n|#nn !tahun|bulan|minggu|hari`,
  'minggu|bulan|tahun|hari lalu|kemarin',
  `!${kin} aku|saya|gue [lagi|tadi|suka|mau|sih|juga] ${any}`,
];

/** Checked before it is sent: a promise of quality, made behind the scenes. */
const checking = [
  `!${handled} [*] [*] dikirim|dikemas|diantar`,
  `tiap|setiap|semua unit|barang|botol|batch|produksi|produk|pasang|potong|paket [*] [*] [*] !${anyOrDone}`,
  `${anyOrDone} [*] [*] [*] sebelum !dikirim|kirim|jalan|dipacking|packing|dibungkus|keluar`,
  `di|hasil|uji|tes !lab|laboratorium|pabrik|qc`,
  `!${anyOrDone} [*] [*] [*] per|tiap|setiap unit|botol|barang|batch`,
];

/** Somebody else shall do it, or asks whether it can be done. */
const others = [
  '^ [*] [*] !tolong|tulung|pinjem|pinjemin|ambilin',
  'kameramen|kameraman',
  `kalian|kamu|kakak|bunda|bun|kak|mbak|mas|bang|#nama bisa|boleh|tinggal|harus|wajib|coba|cobain|silakan|mesti|cukup|pernah [*] !${anyOrDone}`,
  `cobain|coba [deh|dulu|ya|aja|saja|dong|sendiri] [di|pas|kalau|sampai] !rumah|sana|sampai|kosan`,
  'tim * ... atau|apa|vs|tidak',
  `bisa|boleh|mau|minta [di|*] !${anyOrDone} [*] tidak|dong|kah|apa $`,
];

/** Prices, vouchers, stock, baskets and parcels are pulled, opened, thrown and cut as well. */
const goods =
  'harga|voucher|diskon|promo|flash|stok|keranjang|etalase|link|ongkir|bonus|hadiah|giveaway|doorprize|kuis|saldo|slot|po|pesanan|orderan|order|paket|resi|alamat|budget|kupon|poin|undian|sesi|preorder|data|katalog|deskripsi|judul|jadwal|variasi|komisi';
/** The stream itself, and what the host has around her. */
const stream =
  'chat|komentar|room|lagu|musik|mic|mikrofon|tripod|kameranya|lighting|ringlight|sinyal|wifi|internet|notif|notifikasi|akun|toko|gudang|catatan|daftar|list|absen|filter|settingan|pertanyaan|pintu|jendela|masker|background|studio|admin|router|live|hp';
const setting =
  'cek|tes|test|coba|buka|tutup|pasang|nyalain|matiin|ganti|setel|puter|putar|kecilin|gedein|geser|benerin|scroll|refresh|pindah|pindahin|naikin|turunin|restart|colok|cas|charge|ngecas|sambungin';
const trade = [
  `!${mine}|${mineWide} [*] [*] #rp|${goods}`,
  `${goods} [*] !${mine}|${mineWide}`,
  `${me} [*] !${any} [ya|lagi|dulu|nih|aja|di|ke|yang] ${goods}`,
  `${me} [*] !pasang|taruh|taro|naikin|naikkan|pin|buka|kasih [*] [di] nomor|tahu|tau`,
  `${goods} [ini|kita|ya|nih|aja|lagi|langsung|dulu|biar] ${me} [*] !${any}`,
  `${me} [*] !turunin|naikin|potong|kasih|bagi|banting|pasang|buka|jatuhin|lepas|tarik|gebrak|sikat .. #rp`,
  `${me} [*] !turunin|naikin|potong|kasih|banting|jatuhin|lepas|tarik jadi|ke|sampai #rp|#nn`,
  `!beli|ambil|order|checkout ... ${me} kasih|tambahin|bonusin|masukin|selipin`,
  `${me} [*] [*] !${setting} [*] ${stream}`,
  `${stream} [*] ${me} [*] [*] !${setting}`,
];

/** The host drinks, eats, rests, moves; nothing for sale is in it. */
const ownLife = [
  `${me} [*] [lagi|mau|izin|sambil] !minum|makan|mandi|tidur|duduk|ngopi|sarapan|napas|nafas|istirahat|pipis|bersin|batuk|kipasan|rebahan|ngemil|sholat|salat|pulang [air] [dulu|sebentar|bentar|ya|putih|siang|malam|pagi|lagi] ... $`,
  `${me} [*] [*] [*] !haus|laper|lapar|ngantuk|pegal|capek|seret|serak|gerah|keringetan|kesemutan|kebelet|merinding`,
  'rambut|baju|hidung|kaki|pinggang|gigi|suara aku|saya gatal|pegal|sakit|kusut|berantakan|patah|putus|habis|serak',
  '^ duh|aduh|waduh|astaga|yaelah|buset',
  'suara|omongan aku|saya|gue',
];

/** What turns a doing into none right next to it. */
export const unshown: readonly string[] = [
  `tidak|belum|jangan [*] ${me} [di] !${any}`,
  `apa|mana|siapa [*] yang [mau] ${me} [*] !${any}`,
  `yang ${me} [*] !dudukin|pakai|taruh|simpan|foto|duduki`,
  'ulang|gratis|garansi|cuma-cuma|seumur',
];

/** What rules of doing do not count beside. */
export const notShown: readonly string[] = [...later, ...refused, ...before, ...others, ...trade, ...ownLife];

/** The same for rules of testing, which may be the workshop's. */
export const notTested: readonly string[] = [...notShown, ...checking];

/** What rules of what is seen do not count beside: yesterday's doing may be seen today. */
export const notSeen: readonly string[] = [...later, ...refused, ...others, ...trade, ...ownLife];

/** `lihat` what is no thing: the chat, the shop, the clock. */
export const lookedElsewhere: readonly string[] = [
  `${point} [di|ke] [*] !keranjang|etalase|komentar|chat|kolom|pojok|bio|deskripsi|katalog|ulasan|review|rating|testimoni|profil|jam|link|toko|story|halaman|daftar|penonton|harga|diskon|promo|voucher|stok`,
  'tolong|kameramen|kameraman|lighting',
  `nanti|besok|kalau [*] [*] [kalian|kamu|bisa|mau] !lihat|kelihatan`,
  `coba|silakan|tinggal lihat|cek aja|saja|di`,
  'belajar|terus|lalu|harus|coba|tinggal [*] lihat|tengok|perhatiin|perhatikan',
  'tidak|tanpa [ada] bunyi|suara|berisik',
  'maaf|tetangga|meeting|rapat|kelas',
  `!${goods} [*] [*] [*] [*] masih|langsung|sudah|tetap|tinggal`,
  'cara|caranya|tips bedain|bedakan|membedakan|milih|memilih|pilih|ngecek|ukur',
  'invoice|nota|sertifikat|resi|surat|ktp',
];
