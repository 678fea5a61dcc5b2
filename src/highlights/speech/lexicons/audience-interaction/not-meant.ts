/** Talk of viewers that is no talk with them. Each list is a class of talk with one reason, ready for `except`. */

const i = 'aku|saya|gue|kita|kami|admin|host|mimin|tak';

/** The host puts the answer off, does not know it, or lets another find it: the question stays open. */
export const putOff: readonly string[] = [
  '!bentar|sebentar|bentaran|sek|sik|sabar|antri',
  'nanti [aku|ya|dulu|kita|tak|saya|gue] !jawab|cek|cekin|tanya|lihat|baca|bales|info|kabarin|kabari|konfirmasi|kujawab|kutanya|kucek',
  'tidak|belum|kurang|ndak [*] !tahu|tau|hafal|paham|ngerti|yakin|berani|jelas|ngeh|kepikiran|kebaca|kejawab|jawab',
  `${i} [*] !cek|cekin|tanya|lupa|cari|lihat|telpon|konfirmasi [*] dulu|admin|gudang|bos|tim|orang|bagian|ke`,
  '!dicek|dicari|ditanya|ditanyain|ditelpon|ditelponin|dikonfirmasi|kutanya|kutanyain|kucek|kucari [*] [*] dulu|admin|gudang|bos|tim',
  '!entah|gatau|lali|lupa|gajelas|auk|meneketehe|embuh',
  'siapa ya|sih [tadi|yang|lupa]',
  '!mana kutau|tau|tahu|ketehe',
  'tanya !tuhan|google|rumput',
  'yang mana ya|sih',
  'tanya .... !waduh|aduh|duh|aduuh|hadeh',
  '^ .. aduh|waduh|hmm|hadeh|lah|loh .... $',
];

/** The team is spoken to. */
export const crewTalk: readonly string[] = [
  '!tolong [dong|ya] [*] cek|cekin|cariin|ambilin|catat|catet|bacain|fotoin|kirim|packing|bungkus|siapin|print|proses',
  '^ [eh|oi|woi] !dek|min|admin|mimin|pak|bos|mas|editor|operator .. tolong|cek|cekin|ambil|ambilin|cariin|catat|geser|matiin|nyalain|kameranya|lampunya|editor|kamera|lampu|paket|resi',
  '!lampu|lampunya|kamera|kameranya|mic|micnya|sinyal|sinyalnya|wifi|kipas|acnya|tripod|baterainya|charger|layarku|tablet .. mana|siapa|apa|berapa|kenapa',
  'siapa [sih|nih|tuh] [itu|yang] !matiin|nyalain|pindahin|mindahin|naruh|taruh|ambil|ngambil|pegang|bunyi|nelpon|nelepon|ngetok|ngetuk|kentut|ketawa|teriak|geser|masak|makan|ngorok|parkir|pencet|bawa|pinjam|minjem|buka|nutup|lupa|ninggalin|bilang|ngomong|suruh|nyuruh|desain|bikin|packing|naikin|masukin',
  '!siapa naro|naruh|taruh|matiin|nyalain|pindahin|buka|nutup|pegang|ambil|ninggalin',
  'siapa [sih|nih] yang !pakai|ambil|bawa|simpan|nyimpan|pegang|buka .. tadi|barusan|balikin',
];

/** Nobody expects an answer. */
export const rhetorical: readonly string[] = [
  '!tunggu|nunggu|nungguin|mikir|mikirin apa|kapan',
  'apa|mana|kapan|siapa [coba] !lagi [coba|kalau|selain]',
  'mana ada|bisa|mungkin',
  '!kurang apa',
  'siapa [sih|coba|juga] [sih|coba|juga] yang !tidak',
  'siapa [sih|coba] yang !mau|pengen|suka rugi|ditipu|boncos|gosong|kecewa|sakit',
  'siapa !cepat|tau|tahu|bilang|suruh|sangka|nyana|takut|lagi',
  'bagaimana !tidak [*] coba|laku|laris|seneng|suka|jatuh|nagih|ketagihan',
  'masa|masak [sih] * ... !tidak|mau',
  'apa tidak !sayang|rugi|malu|kasihan|pengen|gila|ngiler|keren',
  '!tau|tahu tidak [sih|kenapa|apa|ini|guys|kak]',
  'percaya|nyangka|kebayang|ngebayangin tidak',
  '!ngapain|bayangin|bayangkan',
  'apa [sih] !coba',
  '!hmm',
  'apa|apaan !gunanya|bagusnya|untungnya|salahnya|susahnya|ruginya|artinya',
];

/** What viewers wrote, read aloud or remarked on. */
export const readAloud: readonly string[] = [
  '!tanya|pertanyaannya|katanya|komennya|komentarnya',
  'kata|bilang #nama|kak|orang|netizen|mereka|viewer|penonton',
  'ada|banyak|pada yang [lagi|pada|udah|malah] !komentar|tulis|ketik|bilang|ngetik|minta|ngomong|curhat|cerita',
  'baca|bacain|kebaca|lihat|liat|scroll komentar|chat',
];

/** Somebody else is told of a viewer: her parcel, her review, what she did. */
export const toldOf: readonly string[] = [
  'nama|namanya|si|paket|paketnya|pesanan|pesanannya|orderan|orderannya|punya|punyanya|alamat|alamatnya|nomor|data|resi|resinya|retur|returan|akun|akunnya|ulasan|ulasannya|review|foto|fotonya|chat|chatnya|komplain|atas|soal|tentang|gara|pacarnya|suaminya|rumah|rumahnya|kemarin|semalam [nya|dari|si|punya|atas|nama|kak|yang] [kak|mas|mbak|bang|bunda|bu|ibu] #nama',
  '!tolong|tolongin .... #nama',
  '#nama !katanya',
  'dari|sama|oleh|buat|untuk|ke|bareng [kak|mas|mbak|bang|bunda] #nama [itu|tadi|kemarin|udah|sudah|belum] [*] !dicek|diproses|dikirim|dipacking|dikemas|dibungkus|retur|komplain|refund|transfer|dipisahin|dikeep',
  '#nama [tadi|yang|kemarin|itu|mah|semalam|katanya] .... !cek|dicek|diproses|transfer|komplain|ngamuk|marah|kabur|retur dong|belum|mulu|terus|ke|sama|admin|kemarin',
  '#nama !itu|mah emang|memang|suka|orangnya|kalau|pelanggan|pembeli|langganan|admin|tim|anak|host|reseller',
  '!pelanggan|pembeli|customer|reseller|viewer|penonton [kita|aku|kami|setia|lama|saya] [yang|bernama|namanya|atas] [namanya|nama] #nama',
];
