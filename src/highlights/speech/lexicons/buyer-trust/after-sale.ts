import type { PhraseRule } from '../../lexicon.ts';
import { idle, refused } from './talk.ts';
import { allowed, list, mixup, remedied, remedy, seller, trouble, wanted } from './words.ts';

const span = list('#n #nn setahun sebulan seminggu sehari setengah seumur selamanya lifetime tahunan bulanan dua');
const firm = list(
  'resmi toko tokonya distributor pabrik pabriknya brand mesin sparepart servis service kompresor motor baterai uang tukar retur rusak pecah bocor ganti diganti unit full penuh internasional nasional original asli replacement kembali replace kebocoran tumpah layar luntur sampai hilang selama kerusakan langsung karat patah cacat',
);

/** What breaks in use, and what is done then. */
const breaks = `${trouble}|longgar|seret|ngaco`;
const repair = list(
  'servis service diservis diservice servisin benerin dibenerin betulin dibetulin perbaiki diperbaiki perbaikin dijahit jahitin dijahitin dilem sparepart spare reparasi teknisi teknisinya',
);

/** A warranty, and who repairs. */
export const warranty: readonly PhraseRule[] = [
  {
    // A fault and its repair: the denial inside ("kalau nggak nyala kita servis") is the fault.
    rule: 'warranty',
    certainty: 'proof',
    without: ['negation', 'hypothetical'],
    also: ['past'],
    patterns: [
      `!${breaks} .... ${seller}|bisa|boleh|tinggal|gratis|langsung|ada|tetap|masih ... ${repair}`,
      `!${breaks} .... ${repair} ... gratis|kita|kami|sampai|selama|seumur|garansi`,
      `tidak|belum|berhenti !nyala|menyala|fungsi|berfungsi|jalan|hidup|ngecas|ngisi|dingin|muter|berputar .... ${repair}`,
    ],
    except: [
      ...idle,
      ...refused,
      'harus|perlu|mesti|kudu|wajib|mending .. servis|diservis|dibenerin|dijahit',
      '^ aku|saya',
    ],
    yes: ['copot kancingnya nanti kita jahitin gratis', 'kalau nggak dingin kami servis di tempat'],
    no: ['Motor rusak harus diservis dulu.', 'Laptopku mati kemarin, kubawa ke tempat servis.'],
  },
  {
    rule: 'warranty',
    certainty: 'proof',
    patterns: [
      // The question with its answer.
      `!tanya .. garansi|servis .... ${span} tahun|bulan|hari|minggu`,
      '!tanya .. garansi .... setahun|sebulan|seminggu|seumur|resmi|ada',
      `!garansi|warranty|jaminan|jaminannya .. ${span} tahun|bulan|hari|minggu|jam|hidup|x`,
      '!garansi|warranty .. setahun|sebulan|seminggu|seumur|selamanya|lifetime|setengah|tahunan',
      `!garansi|warranty ${firm}`,
      `${span} [tahun|bulan|hari|minggu] [full|penuh|resmi] !garansi|warranty`,
      `!dijamin|garansi|terjamin|jaminan [*] anti|tidak * ... ${span} tahun|bulan|hari|minggu`,
      '!dijamin|garansi|terjamin|jaminan [*] anti|tidak * ... setahun|sebulan|seminggu|seumur',
      'ada|dapat|plus|sudah|full|include|termasuk|masuk|dikasih|kasih|ngasih|dilengkapi|punya|bawa|pakai|masih|tetap|kita|kami|toko|bonus|ditambah|beserta|lengkap|sama|berlaku|jaga [*] [*] !garansi|warranty',
      '!garansi|garansinya|warranty .. ganti|diganti|tukar|ditukar|kembali|berlaku|aktif|hitung|dihitung|klaim|diklaim|diurus|panjang|ditanggung|sudah|ada|tersedia|lengkap',
      '!kartu|kartunya|klaim|klaimnya|masa|periode|buku|stiker|nota|pengajuan garansi|garansinya',
      `${span} tahun|bulan [full|gratis] !servis|service|purnajual`,
      'pusat|center|layanan|cabang|tempat|purna|after !servis|service|servisnya|servicenya|jual|sales|perbaikan|center',
      '!servis|service|perbaikan|benerin|dibenerin|diservis|sparepart|spare|spareparts|suku [part|cadang|nya|*] [*] gratis|tersedia|ready|resmi|kita|kami|ditanggung|gampang|lengkap|mudah|ada|dijual|kalau',
      'gratis|free|bebas [biaya|ongkos|*] !servis|service|perbaikan|sparepart|reparasi|jahit|benerin|dibenerin',
      '!teknisi|teknisinya|mekanik|montir [kami|kita|*] .. datang|dikirim|standby|ke|siap|ready',
      `!pinjemin|pinjamkan|dipinjemin|dipinjamkan|pinjamin unit|dulu|pengganti|barang`,
    ],
    except: [
      ...idle,
      'garansi|dijamin !glowing|putih|puas|ketagihan|nagih|langsing|ganteng|cantik|suka|cakep|enak|bahagia|senang|kenyang|jatuh|betah|nambah|halal|bikin|awet|kinclong|pede|mulus|mantap|laris|klepek|bagus|nyaman|auto|sayang|ngiler',
      // `garansi resmi dua tahun, bukan garansi toko` is one all the same.
      '^ [ini|itu|yang|kak] bukan !garansi',
      'servis|service !ac|motor|mobil|jemput|rem',
      'jaminan mutu|surga|hari',
    ],
    yes: [
      'Satu tahun servis, pusatnya di Cikarang.',
      'ada kartu garansi di dusnya',
      'yang nanya garansi, dua tahun ya resmi pabrik',
      'Garansi resmi satu tahun ya kak.',
      'ada garansinya kok, 7 hari',
      'Garansi resmi dua tahun ya, bukan garansi toko.',
      'kalau rusak ada garansi toko',
      'Kak Sari tanya garansi, ada nggak? Ada ya kak, garansi dua tahun.',
    ],
    no: [
      'nggak ada garansi ya kak',
      'Ini ada garansi nggak kak?',
      'Garansinya nggak ada ya.',
      'kalau ada garansi sih enak',
      'Ada yang nanya garansinya berapa lama.',
      'garansi glowing pokoknya',
      'Di toko sebelah ada garansi.',
    ],
  },
];

/** A denial or a wish inside the promise ("kalau misalnya nggak muat") denies nothing; `idle` holds the true ones. */
const without = ['negation', 'hypothetical'] as const;
const returning = list('tukar retur refund balikin kembaliin tukerin returin refundin');
const money = list('uang dana duit uangnya dananya duitnya money full saldo pitih duwit dhuwit arto');

/** What happens when something is wrong: exchange, return, money back, insurance. */
export const returns: readonly PhraseRule[] = [
  {
    rule: 'returns',
    certainty: 'proof',
    without: [...without, 'reported'],
    patterns: [
      // Trouble, then what the shop does or allows.
      `!${trouble} .... ${seller}|aku|saya|tak|${allowed} [*] [*] [*] ${remedy}|tukar|kembali|kirim|jahitin|urus|proses|bantu|tanggung`,
      `!${trouble} .... ${remedied}`,
      `!${trouble} .... ganti|tukar|retur|refund unit|baru|full|gratis|size|ukuran|penuh|uang|sini|toko|langsung`,
      `!${trouble} .... ${seller}|aku|saya yang|sing bayar|nanggung|tanggung|biayain|ganti|urus|jahit|servis`,
      `${trouble}|salah .... kita|kami|aku|saya|langsung|bisa|kirim|balik [*] [*] !ulang|ulangin`,
      'sudah [aku|kita|kami|tak|admin] kirim|kirimin|dikirim|kirimkan|proses !ganti|gantinya|pengganti|penggantinya|ulang',
      `!${trouble} .... kirim|bawa|anter|balikin balik|ke|lagi [*] [*] [*] gratis|kita|kami|toko|langsung|diperbaiki`,
      `!${trouble} .... gratis|free seumur|selamanya|setahun|selama|sampai`,
      `!salah|keliru|kurang|beda|selisih|telat|ketinggalan ${mixup} .... ${seller}|${allowed} [*] [*] ${remedy}|tukar|kembali|kirim|bantu|tanggung`,
      `!salah|keliru|kurang|beda|selisih ${mixup} .... ${remedied}`,
      `tidak|belum|kurang !${wanted} .... ${seller}|${allowed} [*] [*] ${remedy}|kembali|kirim`,
      `tidak|belum|kurang !${wanted} .... ${remedied}`,
      `!kalau|misal|misalnya|jika|apabila|semisal|begitu|pas|seumpama .... ${trouble}|${wanted} .... lapor|komplain|chat|dm|hubungi|kabarin|wa|kontak|fotoin|foto|videoin|balikin|tukar|retur|ganti|kirim .. kita|kami|admin|cs|toko|mimin|aku|ke|gratis|lagi|ulang|baru|saja`,
      // The promise first.
      `${remedy}|tukar .... !kalau|jika|apabila|asal|selama|misal|misalnya|semisal|pas ... ${trouble}|${wanted}`,
      // Leave to bring it back.
      `${allowed} [di] [ajukan|minta|langsung|kok|kak|banget|*] !${returning}|ditukar|dituker|ditukarin|diretur|direfund|dikembalikan|dibalikin|dikembaliin|pengembalian|penukaran`,
      `!retur|refund|tukar|penukaran|pengembalian|returan [size|ukuran|barang|warna|unit|model|varian|saja|itu|kita|barangnya|*] ${allowed}|diterima|dijamin|no|diproses|cepat|ditanggung|dilayani|difasilitasi`,
      `!retur|refund|tukar|ditukar|penukaran|pengembalian|komplain|klaim|diretur|dibalikin|dikembalikan|returnya .. #n|#nn [kali] [#nn|#n] hari|minggu|jam|bulan`,
      '!retur|refund|tukar|ditukar|penukaran|pengembalian|komplain|diretur|dibalikin .. seminggu|sebulan|sehari',
      `maksimal|batas|batasnya|waktu|dalam|selama|sampai|masa .. #n|#nn|seminggu [hari|jam|minggu|x] .... !retur|tukar|klaim|refund|lapor|komplain|ditukar|diretur|dikembalikan|kembaliin|balikin|pengembalian|penukaran|direfund|penukarannya|returnya`,
      `${seller} !${list('ganti tukar refund benerin balikin gantiin servis retur ganti returin refundin tukerin susulin kompensasi')} [in] [saja|langsung|kok|sampai|*] baru|gratis|full|penuh|uang|uangnya|dana|dananya|unit|lagi|yang|semua|semuanya|ongkir|ongkirnya|ukuran|size|seratus|#pct|sepenuhnya|utuh|tanpa|langsung|rugi|kok|ya|barang|barangnya|warna`,
      `${seller}|pasti|siap|penuh [*] !tanggung|bertanggung|ditanggung|tanggungin|nanggung [jawab] [*]`,
      `!${remedied} [sama|dengan|yang|pakai|satu|langsung|*] baru|full|penuh|unit|gratis|seratus|#pct|total|sepenuhnya|kita|kami|toko|utuh|cepat`,
      `tukar|ganti !size|ukuran|warna|shade|model|varian|nomor|unit [saja|ya|itu|*] gratis|boleh|bisa|kak|kalau|bebas|silakan|kita|tanpa|ongkirnya|ongkir|langsung|mah|dilayani`,
      'gratis|bebas|free [biaya|ongkos|ongkir] !tukar|retur|penukaran|pengembalian|baliknya',
      'ongkir|ongkos|ongkirnya|biaya|biayanya !retur|balik|tukar|baliknya|returnya|pengembalian [baliknya] [*] kita|kami|ditanggung|gratis|toko|nol|dari|tanggungan|seller|free',
      'ongkir|ongkos|ongkirnya .. balik|retur|tukar .. !ditanggung|tanggung|tanggungan',
      // Money back.
      `${money} [kalian|kamu|kakak|langsung|pasti|*] [*] !kembali|balik|dikembalikan|dibalikin|refund|kembaliin|dikembaliin|direfund|babaliak|mulih|baliak`,
      `!refund|kukembalikan|kubalikin|kembaliin|balikin|dikembalikan|dibalikin|pengembalian|kembalikan|kembali [*] ${money}|dana|penuh|#pct|seratus|full|utuh`,
      'jaminan|dijamin|jamin|garansi .. !kembali|tukar|retur|refund|sampai|ganti',
      'money|cash|uang !back',
      // What protects the buyer besides.
      '!asuransi|asuransinya|diasuransikan|diasuransiin|asuransiin|terasuransi|proteksi|diproteksi|insured|insurance',
      '!unboxing|unboxingnya .. video|klaim|retur|ganti|bukti|videoin|direkam|rekam',
      'video|videoin|foto|rekam|videokan|rekamin|direkam|divideoin .. !unboxing|unboxingnya',
      'kirim|kirimin|dikirim|dikirimin|kirimkan [langsung] !ulang|pengganti|gantinya|penggantinya|gantian',
      'ada [aturan|*] kebijakan|proses|layanan|aturan !retur|tukar|refund|pengembalian',
      'tanpa|anti|nggak|tidak [*] !ribet|ruwet|drama|banyak|alasan|syarat .. retur|tukar|refund|klaim|ditukar|balikin',
      'retur|tukar|refund|klaim|returnya|klaimnya .. !ribet|dipersulit|ruwet|drama|gampang|mudah|gampil|diproses',
    ],
    except: [
      ...idle,
      ...refused,
      'sayang !tidak|belum bisa|ada',
      // The host changes her own things, or the talk is of care and of a body.
      'aku|saya mau|lagi|harus|sudah|jadi|sampai|baru !ganti|tukar|servis|benerin|balikin ',
      'host|baju|lagu|oli|filter|posisi|lampu|kamera|background|topik|popok|kulkas !ganti|diganti|gantian',
      'ganti|diganti|digantinya|gantinya [tiap|setiap|per] !tiap|setiap|sebulan|rutin|berkala|sekali|minimal',
      'harus|perlu|mesti|kudu|wajib|sebaiknya|mending|waktunya !ganti|diganti|servis|diservis|benerin',
      'rambut|kulit|gigi|jerawat|hati|bibir|wajah|kuku|tulang|mood|otak|badan .. !rusak|patah|pecah|sensitif|gatal|iritasi|kering|lepas|copot',
      '!tukar poin|kado|pikiran|tambah|cerita|nomor|posisi|tempat|koin|uang|cincin',
      'capek|buang|sayang|mubazir|boros .. uang|duit',
      'kembali !lagi|normal|semula|bersih|seperti|ke|segar|kencang|mulus',
      'gantian|balik !lagi|arah|badan|posisi|kanan|kiri|modal',
      'kasur|posisi|bantal|sisi dibalik',
      'promo|harga|voucher|diskon|ongkir|live|sinyal|audio|suara !kembali|balik|ganti|putus',
    ],
    yes: [
      'Kalau rusak di jalan bisa diretur ya.',
      'Kekecilan? Tinggal tukar ukuran aja kak.',
      'kalau barangnya pecah kita ganti baru',
      'uangnya kembali 100 persen',
      'Kalau sampai sana penyok, kirim fotonya, kami ganti unit baru.',
      'Nggak muat? Tukar gratis kok.',
      'misal nggak nyala langsung lapor admin biar kita kirim ulang',
    ],
    no: [
      'Barang yang sudah dibeli tidak bisa ditukar.',
      'Bisa retur nggak kak?',
      'Ada yang tanya kalau rusak bisa tukar nggak.',
      'Layarku pernah rusak, jadi ganti hape.',
      'Layar hape aku retak, harus ganti.',
      'Oli itu diganti tiap dua ribu kilo.',
      'Barang sale tidak bisa ditukar.',
    ],
  },
];
