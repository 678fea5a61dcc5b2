/**
 * Talk in which the words of a detail tell nothing of the thing for sale. Each list is a class of talk, for `except`.
 */

/** The host does not know, or asks. */
export const unsure: readonly string[] = [
  'aku|saya|gue|kita|admin [sendiri|juga] [*] tidak|belum|kurang [begitu|terlalu] !tahu|tau|hafal|paham|yakin|ngerti',
  'kurang|tidak !hafal|paham|yakin',
  'kurang tahu|tau',
  'aku|saya|gue [kok|agak|*] !lupa',
  'apa !bukan|enggak [ya|sih|kak] $',
  'coba !tebak|tebakin',
  'kata|bilangnya|ngakunya|dengar|katanya orang|mereka|netizen|sebelah|tetangga',
  'kata kak|#nama',
  'kabarnya|konon|gosipnya',
  '!tanya .. $',
  'ada|banyak|lagi|masih yang [lagi|pada|*] !tanya ... $',
  '!tanya|minta ... sabar|tunggu|bentar|sebentar',
];

/** A question left open, for rules that take any word. */
export const openQuestion: readonly string[] = [
  'apa|berapa|mana [saja] [ya|sih|kak|bun|min|mbak|mas|kakaknya] [ya|sih|kak|bun|min] $',
];

/** What will come some day, or was there before. */
export const notNow: readonly string[] = [
  'minggu|bulan|tahun|musim !depan [*] [*] rilis|datang|keluar|masuk|launching|ada|restock|baru|produksi',
  '!rilis|datang|keluar|masuk|launching|ada|restock|diproduksi|nyusul .. minggu|bulan|tahun depan',
  'nanti|besok|lusa|segera|bakal|akan ... !rilis|launching|menyusul|nyusul|restock|restok|nyetok|diproduksi|produksi|keluarin',
  'besok|lusa|nanti datang|masuk|keluar|ada',
  'mau|pengen|rencana bikin|bikinin|keluarin|ngeluarin|nyetok|launching',
  'masih|lagi !diracik|digodok|dirancang|dijahit|diproduksi|diproses|disiapin|dikembangin|riset',
  'belum !rilis|launching|keluar|datang|produksi|restock|ready',
  'nunggu|menunggu|tunggu !restock|restok|produksi|rilis|launching|datang|persetujuan',
  '!besok|nanti|lusa [kita|aku|malam|siang|baru] [kita|aku] bahas|bahasin|spill|spillin|kenalin|bocorin|tunjukin|keluar',
  '!biyen|mbiyen|baheula|bahari|dahulu|tempo',
  '!makna|maknanya|filosofi|filosofinya|konon|sejarah|sejarahnya|artinya|melambangkan|lambang|simbol|mitos|mitosnya',
  '!jaman|zaman|masa [*] [*] kita|dulu|nenek|kakek|bapak|ibu|kecil|sekolah|penjajahan|belanda|majapahit|kerajaan',
  '^ [waktu] kemarin|kemaren|semalam|dulu [*] aku|saya|gue|kita|ada|pernah|sempat',
  'kemarin|kemaren|semalam [*] [*] aku|saya|gue|pernah|sempat|sempet',
  'waktu itu|kecil|sekolah aku|saya|gue',
  'aku|saya|gue|kita [tuh|sempat|pernah] !kemarin|kemaren|semalam|dulu|pernah|sempat',
];

/** What the host owns, has at home or on her body, and whom she lives with. */
const ownLife: readonly string[] = [
  'rumah|kamar|dapur|kos|kasur|lemari|kulkas|motor|mobil|hp|hape|laptop|kucing|anak|adik|suami|istri|ibu|bapak|nenek|kakek|tetangga|teman|pacar|mantan !aku|saya|gue|gua',
  '!suamiku|istriku|anakku|adikku|ibuku|bapakku|rumahku|kamarku|motorku|mobilku|hpku|hapeku|laptopku|kucingku|mantanku|rambutku|kulitku|mukaku|wajahku|perutku|gigiku|kukuku|bajuku|kaosku|sepatuku',
  'kulit|wajah|rambut|bibir|mata|kaos|baju|celana|sepatu|jaket|dompet !aku|saya|gue|gua sendiri|lagi|kering|sensitif|bolong|sobek|jelek|berminyak|yang',
  'masa !kecil|lalu',
  '!mantan|jodoh|gebetan|drakor|sinetron|konser|kondangan kemarin|semalam|aku',
];

/** Words with the crew about where things lie, and about lights, sound and the app. */
export const crew: readonly string[] = [
  '!tolong|ambilin|ambilkan|bawain|bawakan|cariin|carikan|beresin|geserin|rapiin|pindahin|minggirin|pinjem|pinjemin',
  'nyalain|matiin|hidupin|kecilin|gedein !lampu|lampunya|ac|acnya|kipas|kipasnya|musik|musiknya|suara',
  '!ketuker|ketukar|opname|salah ambil|kirim|ketik|sebut|baca|rak|taruh|harga|pencet',
  'gudang|admin|tim|kru|operator [*] [*] !lagi|belum|masih|minta|nanya|bilang|istirahat',
  '!ringlight|lighting|tripod|mic|mikrofon|sinyal|wifi|live [*] [*] redup|mati|silau|panas|kekuningan|goyang|miring|lemot|ngelag|putus|jelek|ilang|hilang|copot|jatuh',
];

/** A choice put to the room, or a colour or size by which somebody picks one. */
export const picking: readonly string[] = [
  '!tim|team *',
  'kalian|kamu|kakak|kak|bunda|bun [yang|lebih|pada|mau] !suka|mau|pilih|milih|demen|naksir|favorit|pengen|prefer',
  'mau|pilih|suka|ambil|pengen|bagusan|mending|cakepan|cocokan [yang] !mana|apa|berapa',
  '!ketik|ketikin|komentar|tulis|jawab|vote|voting ... warna|ukuran|size|angka|nomor',
  '!kesukaan|favoritku|favorit|kesayangan',
];

/** What others sell. */
export const others: readonly string[] = [
  'lapak|toko|live|olshop|akun|warung !orang|tetangga|depan|sebelah|lain',
  '!palsu|kw|kawe|tiruan|gadungan|abal|oplosan [itu|tuh|mah|biasanya|kebanyakan|pasti|cuma] itu|tuh|mah|biasanya|kebanyakan|pasti|cuma|tulisannya',
  'ponakan|keponakan|tetangga|sepupu|mertua !aku|saya|gue|gua',
];

/** Packing for the road: of the parcel, not of the goods. */
export const packing: readonly string[] = [
  '!packing|packingnya|packingan|dipacking|dipack|dipak|ngepack|kardus|kardusnya|bubble|dibubble|lakban|penyok|palet',
  'dibungkus|bungkus|dibalut|dilapis|dikirim [*] [*] !plastik|kardus|kayu|koran|busa|kertas',
];

/** What the host has on: "aku pakai yang M". */
export const wearing: readonly string[] = [
  'aku|saya|gue|host|model [ini|lagi|yang] [lagi|sekarang|*] !pakai',
  'ganti|pindah|coba ke|yang !warna|size|ukuran',
  'kaki|badan !aku|saya|gue',
];

/** A choice put to the room. */
export const poll: readonly string[] = [
  'tim|team *',
  'kalian|kamu|kak|kakak|bunda [*] [*] !suka|pilih|milih|demen|naksir|prefer|seneng|lebih .... apa|atau|mana',
  'mending|bagusan|cakepan|enakan .... !apa|atau|mana',
];

export const idle: readonly string[] = [...unsure, ...poll, ...notNow, ...ownLife, ...crew, ...others];
