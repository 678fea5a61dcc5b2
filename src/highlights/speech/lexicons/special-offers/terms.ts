import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { sum } from './words.ts';

const until = 'sampai|hingga|selama|khusus|cuma|hanya|cuman|spesial|berlaku|tinggal|sebelum|selagi|mumpung|mung';
const when =
  'live|livenya|malam|hari|jam|sesi|tengah|besok|minggu|weekend|subuh|magrib|stok|payday|tanggal|siang|sore|pagi|isya|habis|selesai';

/** Free shipping, and offers for a time or for the first who come. */
export const terms: readonly PhraseRule[] = [
  {
    // Borne by the shop, unless it is the way back.
    rule: 'free-shipping',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      '!ongkir|ongkirnya [*] [*] ditanggung|dibayarin|bayar|bayarin|tanggung|tanggungan|nanggung',
      '!ongkir|ongkirnya [biar|sudah|nanggung|*] kita|kami|aku|saya|toko [yang] tanggung|bayar|bayarin|nanggung|subsidi|nanggung',
    ],
    except: [
      ...idle,
      'tukar|retur|balikin|ditukar|diretur|refund|kekecilan|kebesaran|rusak|cacat|pecah|lepas|balik|diganti|ulang',
      'siapa|sendiri|pembeli|kalian|kamu|tergantung',
    ],
    yes: ['ongkirnya biar kami yang nanggung'],
    no: ['kalau kebesaran tukar aja ongkirnya kita tanggung'],
  },
  {
    rule: 'free-shipping',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      'gratis|bebas|free|nol|tanpa|zero [biaya|semua|seluruh|*] !ongkir|ongkirnya',
      '!ongkir|ongkirnya [*] [*] gratis|nol|bebas|digratisin|disubsidi|nihil|diskon|dipotong|subsidi|zero|seribu|free|#rp',
      '!ongkir|ongkirnya [cuma|jadi|kita|*] #ns [rupiah|sampai|ke|se|*]',
      '!ongkir|ongkirnya [*] [*] cuma|hanya|jadi|lagi|tinggal #rp',
      'subsidi|potongan|diskon|disubsidi|voucher|promo|cashback .. !ongkir|ongkirnya',
      'gratis|bebas [*] [biaya] !kirim|pengiriman|antar|kirimnya [sampai|ke|se|seluruh|area|minimal|khusus|untuk|wilayah|$]',
      'biaya|ongkos !kirim|pengiriman|antar .... gratis|nol|ditanggung|bebas',
      'gratis biaya !kirim|pengiriman|antar',
      'tidak [kena|usah|perlu|pakai|bayar] [bayar|mikir|mikirin|kena] !ongkir|ongkirnya',
      '!gratisong|gratong|gratisongkir',
    ],
    except: [
      ...idle,
      'siapa|sebenarnya|sistemnya',
      'kuota|kuotanya .. habis',
      'gratis|ongkir|ongkirnya .. !kemarin',
      'nanti|tergantung !ongkir|ongkirnya',
      'ongkir|ongkirnya .. !tergantung|mahal|sendiri|bayar sendiri|jarak|lokasi|alamat',
      'tidak|belum [bisa|dapat|ada|lagi] !gratis|bebas|free ongkir',
      'ongkirnya #rp ke',
      'ongkir|ongkirnya .. !retur|tukar|balik|balikin',
    ],
    yes: ['Gratis ongkir minimal belanja 50 ribu.', 'free ongkir ya kak'],
    no: [
      'Nggak gratis ongkir ya.',
      'Gratis ongkir nggak kak?',
      'Ongkirnya mahal ke Papua.',
      'belum bisa gratis ongkir',
    ],
  },
  {
    rule: 'timed',
    certainty: 'proof',
    also: ['past'],
    patterns: [
      '!flash sale|sell|deal|deals',
      '!flashsale',
      'promo|harga|diskon !spesial|khusus .. live|malam|hari',
      `!${until} [di|yang|buat|untuk|sampai|selama|*] ${when} .... #rp|#pct`,
      `${sum}|#pct .. !${until} [di|yang|buat|untuk|sampai|selama|*] ${when}`,
      `#rp|#pct ... !${until} [di|yang|buat|untuk|sampai|selama|*] ${when}`,
      `${sum} [saja|doang|nih|*] !selama|khusus|sampai|cuma|hanya live|malam|hari|jam|sesi`,
      `#rp|#nn|#pct .... #n|#nn !orang|pembeli|pcs|checkout|pesanan|orderan|pemesan|tercepat|paket|unit|slot|pengorder [yang] pertama|tercepat|duluan|saja`,
      `#n|#nn !orang|pembeli|pcs|checkout|pesanan|orderan|pemesan|slot|paket|unit [yang] pertama|tercepat|duluan .... #rp|#nn|#pct|setengah|diskon|harga|dapat|gratis|bonus`,
      `harga !live|livenya|flash|promo|subuh|sesi [ini|cuma|hanya|itu|malam|nya|jadi] [*] #rp|#nn`,
      `${sum}|#rp [itu|ini|saja|tuh|*] harga !live|promo|flash|khusus|subuh`,
      'promo .... !#rp|#pct',
      'promo beli #n',
      'sample sale',
      'cuci !gudang .... #rp|#pct|#nn',
      'promo|sale|diskon !payday|gajian|jumat|tengah|awal|ulang|lebaran|ramadan|ramadhan|tanggal|akhir|kemerdekaan|natal|imlek|harbolnas|twin|kembar|gebyar|launching|perdana|perkenalan',
      'promo|diskon|potongan|harga .. !berlaku|cuma|hanya|khusus|sampai [hari|malam|buat|untuk|jam|selama|di|*] ini|live|#n|#nn|malam|habis|stok|jam',
    ],
    except: [
      ...idle,
      'kabar|kabarin|denger|dengar',
      'harga promo $',
      'belum|kalau !tembus',
      'nanti|rencana|rencananya !promo|diskon|flash',
      'kuat|awet|tahan|baterai|nyala|hidup|garansi|wangi|wanginya|nempel .. !sampai|hingga|selama|cuma',
      'stok|sisa|tinggal|stoknya !#n|#nn [pcs|biji|lagi|*] $',
      'jam|pukul #n|#nn !mulai|lanjut|live|aku|kita|tutup|istirahat',
    ],
    yes: [
      'Flash sale mulai jam 8 ya.',
      'Harga khusus live malam ini.',
      'cuma 45 ribu sampai jam sembilan ya',
      'lima orang pertama cuma bayar 20 ribu',
    ],
    no: ['Flash sale-nya udah selesai.', 'Kapan flash sale lagi kak?', 'besok ada flash sale lagi'],
  },
];
