import type { Lexicon } from '../lexicon.ts';
import { doing } from '../morphology.ts';
import { backstage, disclaimed } from './context.ts';

/** Hosts say `I`, `we`, or their Javanese `tak`. */
const me = 'aku|saya|gue|kita|tak|om';
/** What hands do to a thing that is being shown. */
const handle = doing(`
  coba cobain praktek peragaan tes uji oles semprot tuang tumpah nyala tetes aplikasi potong goreng rebus seduh blender gosok celup siram tarik
  injak banting lipat gulung basah putar puter balik lap kukus cuci buka tutup pasang peluk iris tumis ceplok giling larut remas remes rata tempel
  pompa swatch colok dorong duduk garuk cicip patah aduk usap sikat pakai gesek tekuk lempar loncat jongkok squat rukuk sujud lari jalan gantung
  masuk keluar pencet tekan catok jepit timpa pijet kelupas bilas hapus gigit kunyah suap makan telan belah sobek robek jembreng gelar rakit susun sambung
  print cetak zoom tembak tusuk bor paku potong gergaji amplas cat semir seret geret tenteng jinjing gendong tidur goyang ketok ketuk pukul bakar
  gerak muter bikin masak kenceng cabut panas dingin rendam peras jemur kucek ulek parut kocok saring kupas bungkus copot lepas kencang ikat sisir keriting dandan bedak poles baur blend
  tepuk pulas bentang rebah loncat kibas guyur cemplung oven microwave panggang setrika pel sapu vakum hidup`);
/** What says that it happens here and now. */
const now = [
  'nih|tuh|nah|taraa|tara|ini|sekarang|barusan|langsung|lihat|lihatin|perhatiin|perhatikan|kelihatan|dengar|dengerin|segini|gini|begini|ya',
  'depan kalian|kamera|kamu|sini',
];
/** Doing something else: talking, the stream, later, before. */
const notNow = [
  'nanti|besok|kemarin|kapan|pernah|sering|biasanya|dulunya',
  'dulu|kalau|harus|belum|malas|pengen|rencana aku|saya|kita',
  '^ dulu|waktu',
  'baru aku|saya|kita tes|coba|cobain|demo|demoin',
  'komentar|chat|sinyal|mic|lagu|pesanan|alamat|pertanyaan|tripod|catatan|lab|deskripsi|segel',
  'suara|gigi|kuku|hati|kamera|bajuku|ibu|bapak|adik|teman aku|saya',
  'minum|makan dulu|siang',
  'dari jaman|zaman|kecil',
  'per unit',
  'sebelum [di] dipacking|packing|jalan',
  'kita tes|uji dulu|geret|nyala|ke|beban|di|#n',
  'pakai [ini] [*] tiap|setiap',
  'sudah|selama .. #n bulan|minggu|tahun',
  'kaos|baju aku|saya dulu|basah',
  'mau warna|yang mana|apa',
  'gowes|macet|jaket katun|ukurin|timbang|timbangin',
];

/** H5: words that go with showing a product in use. Words only hint: somebody must have seen it. */
export const productDemo: Lexicon = {
  id: 'product-demo',
  rules: [
    {
      // The host does something, whatever it is, and points at it.
      rule: 'trying',
      certainty: 'candidate',
      without: ['negation', 'question', 'reported', 'hypothetical'],
      patterns: [
        'aku|saya|gue|tak * .... !nih|tuh|nah|taraa|kelihatan|lihat|perhatiin|dengar|dengerin|segini ...',
        '^ nih|tuh|nah|ini|oke|lihat|sekarang|perhatiin|bismillah [*] [*] [*] !aku|saya|gue|tak * * ...',
        'aku|saya|gue|tak * [*] [*] !sekarang|langsung|barusan ...',
        '^ [*] [*] kita * [*] [*] !nih|tuh|nah|lihat|perhatiin ...',
      ],
      except: [
        ...notNow,
        ...disclaimed,
        ...backstage,
        'bentar|sebentar ....',
        'ceritanya|adegan|resep|nemu|ketipu',
        `${me} [masih|juga|lagi|memang] suka|pengen|punya|tahu|lupa|kira|jual|kasih|kabarin|pin|spill|catat|catet|bilang|cariin|bacain|jawab|siapin|tulis|ulang|kesel|capek|haus|lapar|sendiri|pribadi|rasa|pikir|minum|deketin|naikin|minta|tunggu|tadi|turunin|baru|sayang|bantu|jelasin`,
        `${me} [pakai|minum|makan] dari|sejak|tiap`,
        'tidak|jangan [bisa|usah|perlu|mau|suruh] ... demoin|demo|peragain|cobain|beli',
        'punyaku|hp|dompet|kopi|tas|lemari aku|saya',
        'lihat [komentar|chat] dulu saja',
        'ini [aku|saya] ... terakhir|pertama|favorit',
        'tidak * aku|saya',
        'diskon|harga|promo .. aku|kita|saya',
        '#rp [ya|aja|saja] $',
      ],
      yes: ['Saya injak ya botolnya, tuh nggak penyok.', 'Nih aku ceburin ke akuarium.'],
      no: ['Nih aku cariin dulu ya warnanya.', 'Oke udah aku catat.', 'Bentar aku minum, haus nih.'],
    },
    {
      rule: 'trying',
      certainty: 'candidate',
      // "Tuh, nggak luntur" is what the trial shows; denied trials are in the exceptions.
      without: ['negation', 'question', 'reported'],
      beside: now,
      except: [
        ...notNow,
        ...disclaimed,
        ...backstage,
        'bentar|sebentar ....',
        `${me} [masih|juga|lagi|memang] suka|pengen|punya|tahu|lupa|jual|kasih|kabarin|catat|bilang|jawab|capek|haus|lapar|sendiri|minum|tunggu|tadi|baru`,
        `tidak|belum|jangan [bisa|mau|sempat|usah|perlu] ${me} ${handle}`,
        `${me} tidak|belum|jangan|pernah|suka|sering|sendiri .. ${handle}`,
        `tidak|belum|jangan .. ${handle} $`,
        'dari kecil|situ|kuliah|awal',
        'jadi host|bos|admin',
        'bikin sendiri|ceritanya',
      ],
      patterns: [
        `${me} [lagi|langsung|sudah|coba|mau|masih|akan|cobain|juga] [coba|langsung] !${handle} ....`,
        `${me} [lagi] ganti ke [warna] *`,
        `${me} * [ya|nih|sekarang] .... nih|tuh|nah .... kan|langsung|kelihatan|masih|tidak|jadi|muat|sampai|keluar`,
        `^ ${handle} ya|nih|tuh .. tuh|nih|lihat|ya`,
        `^ nih|ini|tuh|nah|oke|sekarang|lihat [sekarang|ini|nih|ya|oke] [*] [*] ${me} [langsung|lagi|coba|sudah] !${handle}`,
        `tangan|pipi|sebelah|rambut [*] kiri|kanan ... sudah [aku|saya] ${handle}|diolesin|dipakein|dicatok`,
        `!lihat|perhatiin|perhatikan .. ${me} ${handle} ....`,
        `${me} ... pakai size|ukuran|warna|yang .. nih|muter|ya ....`,
        `${me} !tunjukin|tunjukkan|peragain|contohin|praktekin|kasih [lihat|tahu|tau] [ya] cara|caranya *`,
        `${me} mulai * [dulu] ya ....`,
        'sudah diolesin|diolesi|dipakein|dicatok|disetrika ... belum',
        'sudah nempel|ngering|kering|meresap|mendidih ... di muka|wajah|tangan|rambut',
        'baru [satu|sekali] [kali] gosok|oles|semprot|usap|lap ....',
      ],
      yes: [
        'Nih aku tekuk ya solnya, tuh balik lagi.',
        'Ini airnya aku tuang sekarang, lihat.',
        'Saya siram ya jaketnya, tuh nggak masuk.',
      ],
      no: [
        'Nanti aku cobain ya di muka.',
        'Aku belum coba yang ini.',
        'Tadi siang aku ketiduran.',
        'Bentar aku minum dulu ya.',
      ],
    },
    {
      rule: 'trying',
      certainty: 'candidate',
      patterns: [
        'aku|saya|kita [langsung|mau|akan] coba|cobain|cobakan|praktekin|praktikkan|peragakan|tes|uji [ya|dulu|sekarang|langsung|di|pakai]',
        'aku|saya|kita [langsung|mau] oles|olesin|oleskan|semprot|semprotin|tuang|tuangin|nyalain|nyalakan|tetesin|teteskan|aplikasikan|aplikasiin|potong|goreng|rebus|seduh|blender|gosok|celup|siram|siramin|tarik|injak|banting|masukin|masukkan|lipat|gulung|basahi|putar|balik|lap|timbang|kukus|cuci *',
        'aku|saya|kita * ... !lihat|liat|tuh|dengar|dengerin|segini',
        'aku|saya|kita [langsung] buka|pasang|peluk|iris|tumis|ceplok|giling|larutkan|remas|ratain|tempel|pompa|swatch|colok|dorong|dudukin|garuk|cicip|patahkan|aduk|usap|sikat [ya|dulu|sekarang|di|pakai|satu] *',
        'aku|saya [langsung] pakaikan|pakein|pakai [ya|sekarang|dulu] di [tangan|wajah|sini|badan|kaki]',
      ],
      also: ['past'],
      except: [
        'coba .. sinyal|mic|suara|kamera|lagu|ulang|komentar',
        'lihat|liat|buka|baca .. komentar|chat|sinyal|pertanyaan|pesanan|hp|hape',
        'pasang|buka lagu|musik|live',
        ...notNow,
      ],
      yes: [
        'Aku peluk ya, lihat kakinya masuk sini.',
        'Aku coba ya di tangan.',
        'Kita langsung tuang airnya, lihat.',
        'aku olesin di punggung tangan',
      ],
      no: [
        'Aku buka komentarnya dulu, lihat.',
        'Kemarin aku coba di rumah.',
        'Aku coba cek sinyal dulu ya.',
        'Aku belum coba sih.',
        'Coba kakak komen dulu.',
      ],
    },
    {
      rule: 'look-here',
      certainty: 'candidate',
      patterns: [
        '!lihat|liat|perhatikan|perhatiin|tuh|nih [ya|kak|nih|tuh|deh] .. tekstur|hasilnya|hasil|busanya|busa|bedanya|serat|seratnya|ketebalan|ketebalannya|pori|airnya|lapisannya|jahitan|kilau|menyerap|nyerap|meresap',
        '!begini|gini cara|caranya [pakai|masang|makai|buka|nyalain|masak]',
        'cara|caranya pakai|pemakaian|masang|memasang|menggunakan|penggunaan|masak [nya] [gini|begini|tinggal|cukup|gampang|pertama|tuh]',
      ],
      without: ['question'],
      except: [
        'kak|#nama|yang .. tanya',
        'cara bayar|order|pesan|checkout|beli',
        'cara bedain|bedakan|pilih|milih',
        'suruh beli',
      ],
      yes: [
        'Lihat ya kak teksturnya.',
        'Tuh, langsung nyerap.',
        'Cara pakainya tinggal dituang.',
        'gini caranya pakai',
      ],
      no: ['Lihat komentarnya rame.', 'Kak Rina tanya cara pakainya gimana.', 'Cara bayarnya gampang.'],
    },
  ],
};
