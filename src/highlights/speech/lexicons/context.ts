/**
 * What a sentence is about besides the words a rule listens for. Lists of patterns for `except`: a rule that listens
 * broadly names the talk it must not be taken in by.
 */

const i = 'aku|saya|gue|kita|kami|admin|host';

/** The host does not know, has it from others, denies, wishes, jokes, or reads out what viewers write. */
export const disclaimed: readonly string[] = [
  `${i} [sendiri|juga|pribadi|baru|masih|memang] tidak|belum|kurang|bukan [bisa|mau|akan] [*] !tahu|hafal|paham|ngerti|yakin|berani|janji|janjiin|ngejanjiin|nyoba|coba|cobain|pernah|bilang|cerita|tes|hobi|ikut|ngaku|bohong|orang`,
  'tidak|belum|kurang !tahu|hafal|paham|ngerti|yakin',
  `${i} !lupa|gaptek|bingung|kira|kirain`,
  'katanya|denger-denger|gosip|hoaks',
  'kata orang|gue|aku|mereka|bos|gudang|bapak',
  'ada|lagi|banyak yang [lagi|pada] !tanya|bilang|komentar|ketik|ngetik|minta|takut',
  'pertanyaan|pertanyaannya|komennya|komentarnya',
  '!tanya [*] [*] [*] $',
  'kosong|sold|restock',
  'sudah|lagi|stok|stoknya|mau|hampir habis',
  'habis $',
  'belum ada|ready|datang|keluar|bisa|punya|sampai',
  'tidak ada ... !ya|sih|kok|nih|hari [kak|bang|bun|bu|umi|mas] $',
  'bukan ... !ya|sih|kok|lho [kak|bang|bun|bu|pak|umi] $',
  'tidak dijual|termasuk|terima|nerima|menerima|ready|restock',
  'dijual terpisah',
  '!toko|merek|merk|brand|tempat|outlet|live|akun lain|sebelah',
  'di mall|pasar|bandara|warung',
  'kalau !nanti|misalnya|misalkan|misal|seandainya|saja|aja|tokonya|stoknya|besok|bulan',
  'seandainya|semoga|kayaknya|mungkin|rencananya|moga',
  'pokoknya|sumpah|parah|kebangetan|terbaik|best|juara|sejagat|speechless',
  'hati|otak|kepala|hidup|perasaan|jodoh|mantan|cinta|kenyataan|omongan|pembicaraan|rejeki|rezeki aku|saya|gue|kalian|orang|masing',
  '^ [ini|yang|kak|jujur] [*] tidak|bukan|belum adem|tahan|awet|waterproof|anti|cocok|bisa|muat|wangi|ada|dapat|include|dikasih|garansi|kita|perlu|kuat|ori ... ya|sih|kak|bun|bang|kok|lho|jujur $',
  'aku|saya|gue sendiri|pribadi',
  '!tolong|ambilin|pinjem|minggirin|jejerin|geserin * ....',
  'becanda|bercanda|hahaha|haha|wkwk|eaaa|hehehe',
  'siapa',
  'mana|dimana ya|sih|tadi',
  'salah paham|upload|baca|pencet|harga|kirim tadi',
  'jujur ya|aja|aku|saya|sih',
];

/** The weather, the road, meals and the body of the host: small talk. */
export const dailyLife: readonly string[] = [
  'macet|macetnya|gempa|azan|adzan|soto|drakor|sinetron|bioskop|konser|parkiran|toilet|jalanan|cicak|maghrib|weekend|karaoke|genteng|banjir|gerimis|mendung|petir',
  'tanggal merah',
  'pulang kampung',
  'nonton bola|film|konser',
  'hujan|ujan deras|terus|turun|banget|di|dari',
  'aku|saya|gue|kita|badan|perut|mata|kaki|punggung|suara|tenggorokan .. !ngantuk|capek|lapar|laper|haus|batuk|pilek|pusing|mules|bersin|keselek|cegukan|kedinginan|kepanasan|mandi|pulang|nonton|bangun|ketiduran|telat|serak|keroncongan|merinding|nyasar',
  'selamat pagi|siang|sore|malam|datang|istirahat|tidur|ulang|hari semua|guys|kak|ibu',
  'assalamualaikum|waalaikumsalam|alhamdulillah',
  'ketemu|balik lagi',
  'lampu|lampunya|kipasnya|acnya|tripodnya|kameranya .. !mati|redup|silau|bunyi|goyang|miring|panas|dingin|kesandung|lepas',
  'aku|saya|gue ganti|pindah|benerin|ambil|geser .. dulu|ya',
];

/** The stream, its team and the day of the host. */
export const backstage: readonly string[] = [
  ...dailyLife,
  'sinyal|sinyalnya|internet|jaringan|listrik|mic|mikrofon|tripod|lighting|notif|penonton|penontonnya|studio|gempa|azan|adzan|macet|hujan di|ngantuk|lapar|laper',
  'admin|adminnya|gudang|kurir|kurirnya|packing|host|operator .. belum|lagi|istirahat|minta|datang',
  'tolong [dong|ya|*] !ambilin|geser|digeser|beliin|beli|matiin|buang|dibuang|ditarik|edit|catat|jahitin|nyalain',
  'tadi|kemarin|semalam|barusan|semalem aku|saya|gue|waktu|pas|pagi|siang|sore|malam|subuh|ada|lupa',
  'aku|saya|gue !tadi|kemarin|semalam|barusan',
  '^ aduh|duh|waduh|wah',
  'bentar|sebentar|dulu ya|guys|aku|saya $',
];

/** Prices and orders. */
export const trade: readonly string[] = [
  'jadi|ke|dari [harga] #rp|#nn',
  '#rp|#nn dari|jadi|ke',
  'promo|flash|voucher|diskon|ongkir|cod|checkout|garansi|retur|refund|asuransi|kurir|dikirim|paket|follow|sample',
];
