/** Classes of talk that teaches nothing, though it advises, compares or explains: each list says what it is. */

const i = 'aku|saya|kita|kami|admin|mimin|host';

/** Ordering, offers and the shop: advice on buying here, not on things. */
export const ordering: readonly string[] = [
  'checkout|keranjang|etalase|voucher|diskon|promo|ongkir|flash|cashback|giveaway|bonus|kupon|koin|komentar|follow|share|notif|notifikasi|klik|diklik|live|resi|kurir|ekspedisi|admin|paketnya|dikirim|pengiriman|pembayaran|refund|retur|garansi|klaim|wishlist|preorder|orderan|pesanan|dipesan|ketinggalan|kelewatan|nyesel|menyesal|rugi|gratis|videoin|dananya|dana|kabarin|pengganti|lapor|dibungkus|bubble|wrap|ekspedisi|ongkos|nota|notanya|estimasi|dijual|jual|foto|fotoin|fotokan|berangkat|berangkatnya|nomor',
  'bayar di !tempat',
  'stok|stoknya|restock|ready|sold|slot|batch|supplier|katalog|platform|spill|unboxing|packing|dipacking|dus|rating|testimoni|bintang|ulasan|terlaris|viral|bestseller',
  'beli|order|pesan|ambil|checkout #n|#nn|satu|sekarang|di|dua|langsung|banyak|aja|lagi|yang',
  'harganya|harga|semurah|termurah|kemahalan|hemat|budget #rp|#nn|naik|turun|normal|asli|segini|spesial|modal|jadi|cuma|beda|sama|dari',
  '#rp|#pct jadi|dari|aja|saja|doang|dapat|diskon|off|per',
  'tukar|balikin|dibalikin|kembaliin|komplain [lagi|barang|ukuran|kalau|aja|bisa|dalam]',
];

/** Which size or colour a viewer should take. */
export const sizing: readonly string[] = [
  'size|ukuran|ld|bb|tb|berat|tinggi|lingkar [badan|dada|pinggang|kamu|kak|kakak] [*] #n|#nn .... l|m|s|xl|xxl|xs|muat|pas|ambil|naik|pilih|masuk|cukup',
  'ambil|pilih|naik|turun|pakai|masuk [yang|ke|satu|ukuran|size] !xl|xxl|xs|xxxl|allsize|jumbo|size',
  'ambil|pilih|naik|turun|pakai|masuk [yang|ke|satu] ukuran|size|nomor',
  'bb|ld|tb #n|#nn',
];

/** Viewers' questions read aloud and left open, and what the host does not know. */
export const open: readonly string[] = [
  '!tanya|nanya [*] [*] [*] [*] $',
  `${i} [juga|sendiri|memang|emang|masih] tidak|belum|kurang !tahu|tau|paham|ngerti|hafal|yakin|ngeh`,
  `${i} !lupa|bingung|gaptek`,
  'coba|mau|boleh|silakan tanya|cerita|ceritain|sharing|komentar [dong|di|aja|ya]',
  `nanti|besok|kapan .. ${i} [*] [*] !ceritain|cerita|jelasin|kasih|bahas|share|ajarin|bikinin|kabarin`,
  `${i} [*] [*] !ceritain|jelasin|bahas|ajarin nanti|besok|kapan|lain`,
];

/** The stream, its crew and the host's day. */
export const backstage: readonly string[] = [
  'tolong|tulung|min|mimin',
  'mic|mikrofon|micnya [*] !mati|kecil|pelan|kresek|putus|bocor|error|bunyi|kedengaran|nyala',
  'sinyalnya|lighting|ringlight|tripod|kameramen|operator|settingan|studio|penontonnya|akun|akunku|bosku|timku',
  `^ [*] ${i} [sudah|baru|lagi|juga|mau|jadi|habis|belum|agak|kok] !ngantuk|capek|lapar|laper|haus|batuk|pilek|pusing|mules|bersin|serak|gerah|keringetan|ketiduran|telat|nyasar|begadang|kesel|pulang|mandi|nonton`,
  'tadi|barusan|semalam|semalem pagi|siang|sore|malam|subuh|aku|saya|gue|waktu|pas|di|sebelum|ada|hujan|macet|mimpi',
  `${i} !tadi|barusan|semalam|semalem`,
  'mantan|pacar|jodoh|gebetan|utang|cicilan',
  'jalan|jalanan|lalu macet|banjir',
  '^ duh|aduh|waduh|astaga|yaelah|buset|hadeh',
];

/** The thing at hand is praised, described, handed over or shown. */
const thisThing: readonly string[] = [
  `${i} [*] [lagi|coba|langsung|mau] !coba|cobain|tuang|siram|semprot|oles|olesin|tarik|celupin|tetesin|injak|banting|pakein|gosok|lipat|masukin|bakar|praktekin|tunjukin|zoom|deketin`,
  'lihat|nih [kan|ya] .. tidak|langsung|masih|kelihatan',
  '^ [nah|oke|nih|guys] ini|yang|bahannya|warnanya|ukurannya|isinya|modelnya|motifnya|talinya|harganya|jahitannya|kancingnya|teksturnya|wanginya|rasanya|produknya|barangnya',
  'jangan [*] !dipikir|mikir|nanya|malu|ragu|ditunda',
  'pilih [*] [*] isi|paket|varian|rasa|warna',
  'karena !ada|pakai|bahannya|kita|kandungan|kandungannya|isinya|lapisannya',
  'ini|produk|punya|varian|seri|koleksi|produknya kita|kami|ini [itu|sudah|pakai|tidak|lebih|bisa]',
];

/** Somebody jokes. */
const joking = ['hahaha|haha|wkwk|wkwkwk|hehe|hehehe|becanda|bercanda|canda'];

/** Talk in which no sign of teaching counts, wherever it stands. */
export const otherTalk: readonly string[] = [...open, ...backstage, ...joking];
/** Talk that takes the meaning from a sign next to it. */
export const nearTalk: readonly string[] = [...ordering, ...sizing, ...thisThing];
