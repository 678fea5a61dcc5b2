import type { Lexicon } from '../lexicon.ts';

/** H29: what a short video's title and caption tell of a coming LIVE. */
export const teaserWords: Lexicon = {
  id: 'teaser-video',
  rules: [
    {
      rule: 'announces',
      certainty: 'proof',
      without: ['hypothetical', 'question'],
      patterns: [
        'live nanti|malam|besok|hari|jam|minggu|senin|selasa|rabu|kamis|jumat|sabtu|sore|siang|pagi|lagi|tanggal|spesial|bareng',
        'nanti|besok|lusa|siap|jadwal|saksikan|tonton|jangan|tunggu|mampir|ketemu|gabung|ikut|sampai .. live',
        '#n .. live',
        'di live aku|kita|kami|nanti|besok|malam',
      ],
      except: ['live action|music|musik|concert'],
      yes: ['Nanti malam LIVE jam 19.00!', 'Tunggu aku di live besok ya', 'Live hari Jumat jam 7'],
      no: ['Review serum malam', 'Belum ada jadwal live'],
    },
    {
      rule: 'products',
      certainty: 'proof',
      without: ['question'],
      patterns: [
        'serum|sunscreen|skincare|lipstik|lipcream|lipstick|cushion|toner|moisturizer|parfum|bedak|sampo|shampoo|masker',
        'gamis|hijab|kerudung|daster|kemeja|jaket|celana|rok|dress|tunik|sepatu|sandal|tas|dompet|arloji|kaos|mukena|koko|batik',
        'blender|wajan|panci|vacuum|lampu|kipas|setrika|kompor|teflon|botol|tumbler|headset|earphone|powerbank|charger|kasur|sprei|lemari',
        'keripik|kopi|sambal|cokelat|coklat|kue|camilan|snack|madu|teh|bumbu|frozen|rendang',
        'bahan|material|ukuran|varian|warna|kandungan|spf|koleksi|produk|katalog .. *',
      ],
      yes: ['Serum malam 30 ml', 'gamis terbaru warna sage'],
      no: ['Sampai ketemu nanti malam!'],
    },
    {
      rule: 'offers',
      certainty: 'proof',
      without: ['question'],
      patterns: [
        'diskon|promo|voucher|cashback|bundling|bundle',
        'gratis ongkir',
        'flash sale',
        'flashsale',
        'beli #n gratis|dapat #n',
        'potongan|harga|hemat|cuma|mulai #rp|#pct',
        '!dari|mulai #rp',
      ],
      yes: ['Diskon 50% khusus LIVE', 'mulai Rp29.000'],
      no: ['Belum ada promo', 'Nanti malam live ya'],
    },
    {
      rule: 'attraction',
      certainty: 'proof',
      without: ['question'],
      patterns: [
        'giveaway|doorprize|undian',
        'bagi|bagi-bagi hadiah|emas',
        'launching|peluncuran|rilis|perdana',
        'produk|koleksi|varian baru|terbaru|eksklusif|limited',
        'bintang tamu',
        'bareng|bersama|kolaborasi|collab|kedatangan *',
        'demo|tutorial|bongkar|rahasia|kejutan|surprise',
      ],
      yes: ['Ada giveaway di live nanti', 'launching koleksi terbaru', 'bareng bintang tamu'],
      no: ['Nanti malam live jam 7'],
    },
  ],
};
