import type { PhraseRule } from '../../lexicon.ts';
import { actives, foodstuffs, composition as heads, insides, unwanted } from './substances.ts';
import { crew, idle, notNow, picking, unsure } from './talk.ts';
import { slot } from './words.ts';

const anything = slot(actives, foodstuffs);

/** Rules of care for mixing and order of use: they teach, they tell nothing of the bottle at hand. */
const regimen = [
  'jangan|boleh|bisa|aman|hindari|stop ... !dicampur|campur|campurin|digabung|gabung|gabungin|barengan|bareng|dilayer|layering|ditumpuk|barengin',
  `^ ${actives} [itu|adalah|tuh|ini|sama|fungsinya|kerjanya|sebenarnya]  !itu|adalah|fungsinya|kerjanya|sebenarnya|bedanya|beda`,
  '!gosokin|gosok|oles|olesin|olesi|kasih|lap|dilap|tetesin|rendam|campurin|tambahin|tambahkan|rebus|seduh|tumis|goreng|ulek|blender [*] [*] minyak|cuka|garam|madu|jeruk|lemon|baking|air|dulu',
  'minyak|cuka|garam|madu|lemon|baking|kopi .... !oles|olesin|olesi|gosok|gosokin|diamkan|diemin|rendam|lap',
  'seminggu|sehari #n !kali',
  '#n !kali seminggu|sehari',
  '!tips|caranya|tandanya|resep|resepnya',
];

export const composition: readonly PhraseRule[] = [
  {
    // "Kandungannya niacinamide", "komposisinya cuma kacang sama gula".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `!${heads} [*] [*] [*] ${anything}|vitamin|ekstrak|minyak|asam|acid|protein|spf|bahan`,
      '!campuran|campurannya|racikannya|raciknya|medianya * [*] sama|dan|plus|tambah *',
      'kandungan|komposisi|ingredients|ingredientnya|komposisinya|kandungannya [utamanya|utama|aktifnya|aktif|ini|itu] [itu|cuma|hanya|ada|dari|adalah|full] [cuma|ada|dari] !* sama|dan|plus|tambah *',
      `${anything}|vitamin|acid|asam|c|e #pct`,
      `#pct ${anything}|vitamin|aha|daging|buah|susu`,
      `ekstrak|extract|ekstraknya|sari|serbuk|bubuk|essential|esens !${anything}|daun|buah|biji|bunga|kulit|akar|teh|beras|padi|rumput|lidah|pegagan|sirih|tomat|delima|timun|mentimun|semangka|lavender|mawar|rose|rosemary|chamomile|ginseng|kelor|aren|kopi|lemon|pepaya|bengkuang|coklat|mutiara|kolagen|green|licorice|yuzu|peach|apel`,
      'ekstrak|extract *',
      'ada|isi|isinya|pakai|ekstrak|mengandung|gel|dari|plus|sama lidah !buaya',
      'isinya|kandungannya|kadarnya|kadar|konsentrasi|konsentrasinya [ini|cuma|sampai] !#pct',
      `minyak|oil !zaitun|argan|kelapa|jojoba|kemiri|almond|biji|bunga|atsiri|esensial|telon|rosehip|castor|tamanu|kanola|sawit|wijen|jagung|kedelai|ikan|lavender|sereh|cendana|rosemary|bulus`,
      'ada|isinya|pakai|punya|plus|dengan|ditambah|tambahan|sudah|sama|dan !vitamin c|e|b|d|k [#n]',
      'asam|acid !salisilat|hialuronat|hyaluronat|laktat|glikolat|azelat|askorbat|folat|amino|jawa|kojat',
      'salicylic|hyaluronic|tranexamic|azelaic|glycolic|lactic|mandelic|kojic|ascorbic|ferulic|amino !acid',
    ],
    except: [
      ...unsure,
      ...notNow,
      ...crew,
      ...regimen,
      'kandungan !apa|kehamilan',
      'dokter|bidan !kandungan',
      'yang !campuran|dicampur',
    ],
    yes: [
      'Kandungan utamanya panthenol.',
      'Komposisinya cuma kacang dan gula.',
      'Ada ekstrak biji wortel.',
      'Niacinamide 5 persen.',
    ],
    no: ['Kandungannya apa aja kak?', 'Retinol jangan dicampur sama vitamin c dulu.', 'Dia dokter kandungan.'],
  },
  {
    // "Ada ceramide-nya", "pakai shea butter".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `ada|isinya|pakai|punya|plus|dengan|ditambah|tambahan|isi|berisi|dari|dilengkapi|sudah [*] [*] [*] !${actives}`,
      `${actives} [nya] sama|dan|plus ${actives}`,
      `${actives} !nya|aktif|murni|tinggi|complex|kompleks`,
    ],
    except: [...idle, ...regimen, 'vitamin !see|sea|mata'],
    yes: ['Pakai shea butter asli.', 'Di dalamnya sudah ada ceramide.'],
    no: ['Niacinamide itu turunan vitamin b3.'],
  },
  {
    // What food is made of: "isinya daging ayam", "adonannya dari singkong", "pakai gula aren asli".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `!${insides} [itu|ini|tuh|nya] [dari|pakai|full|ada|murni|asli|beneran|utuh] [potongan|daging|full|cacahan|suwiran|irisan|taburan|campuran] ${foodstuffs}`,
      `~nya [ini|itu|tuh] !dari|pakai|full|murni|asli [full|tepung|daging|gula|biji|buah|bubuk|sari] ${foodstuffs}`,
      `dari|pakai|full|terbuat|dibuat [full|biji|daging|buah|tepung|gula|sari|beras|#pct] !${foodstuffs} asli|murni|beneran|pilihan|segar|lokal|organik|utuh|sungguhan|alami|fresh|premium|kualitas|dan|sama|tanpa|campur`,
      `pakai|pake|dari|full [biji|daging|buah|tepung|gula|sari] !${foodstuffs} [*] asli|murni|pilihan|organik|utuh|premium`,
      `dari|pakai|isi|isinya|ada|full|cuma|sama|dan|dengan|campur|campuran|bahan|bahannya|ini|tambah|plus [*] gula|tepung|daging|susu|biji|kopi|kacang|beras|madu|cokelat|kaldu|butter|mentega|teh|buah !aren|tapioka|terigu|sagu|mocaf|ketan|singkong|beras|maizena|sapi|ayam|kambing|ikan|kelapa|merah|jawa|batu|almond|mede|mete|asli|arabika|robusta|pilihan|hutan|murni|organik|ternak|belgia|wisman`,
      `${foodstuffs} !asli|murni|beneran|pilihan|utuh|organik|sungguhan`,
      `gurih|gurihnya|manis|manisnya|asem|asemnya|asam|pedas|pedasnya|asin|asinnya|wangi|wanginya|warna|warnanya !dari *`,
      'ini|dari|pakai|bijinya|kopinya|full|biji|campuran .. !arabika|robusta|arabica|liberika',
    ],
    except: [
      ...idle,
      ...regimen,
      ...picking,
      'makan|minum|sarapan|ngopi|masak|goreng|beli !kopi|teh|nasi|bakso|ayam|ikan|soto|tadi|dulu',
      'seperti|pakai|dimakan|dicocol|ditemenin|temennya|temen|cocok|enak|barengan|buat|bareng sama|buat|pakai !nasi|teh|kopi|susu|roti',
      'aku|saya|tak|gue|kita [*] !masukin|goreng|tumis|rebus|panggang|potong|iris|blender|kupas|ulek|masak',
      'warna|warnanya dari atas|jauh|dekat|sini|layar|kamera',
      'wangi|wanginya dari pagi|jauh|sini|tadi|luar|siang',
      'kulit|minum|kopi aku|saya',
    ],
    yes: ['Isiannya daging ayam suwir.', 'Adonannya dari singkong.', 'Pakai gula aren asli.', 'Manisnya dari buah.'],
    no: ['Tadi aku minum kopi dulu.', 'Enak dimakan sama nasi hangat.'],
  },
  {
    // Free of something.
    rule: 'material',
    certainty: 'proof',
    yieldsTo: ['creative-format'],
    patterns: [
      `!tanpa|bebas|non|zero|nol|nihil|anti|no|nomor|less [*] ${unwanted}`,
      'tanpa|tidak [ada|pakai] !campuran|oplosan ..',
      '!merkuri|merkurinya|hidrokuinon|hidrokuinonnya|alkohol|alkoholnya|paraben|parabennya|kolesterol|kolesterolnya|msg|pengawetnya|gulanya #n',
      '#n !msg|alkohol|pengawet|paraben|kolesterol|merkuri|hidrokuinon|trans|gula|pewarna|pewangi|sulfat',
      `tidak|tanpa|nol|bebas [ada|pakai|mengandung|ngandung|ditambah|ditambahin|dikasih|kita|nambah|nambahin|campur|dicampur] [tambahan|campuran|bahan|tambah|zat] [ada|sedikit|gula|perasa] !${unwanted}`,
      `${unwanted} !gratis|free|gratisnya`,
      'sugar|oil|cruelty|gluten|fragrance|alcohol|bpa|latex|lactose|dairy|soap|silicone !gratis',
      'vegan|plant-based|cruelty',
    ],
    except: [
      ...unsure,
      ...notNow,
      ...crew,
      'bebas|anti [*] !minyak',
      '!telur|telurnya|wajan|wajannya|teflon|panci|dadar|martabak|kulit|wajah|rambut|muka|aku|saya ... minyak',
      'kopi|teh|kopinya|tehnya aku|saya|gue',
      'minum|pesan|beli|ngopi|diet|puasa ... !gula|santan|msg|susu|lemak',
      '!goreng|masak|tuang|ceplok|oseng|tumis|panggang .. minyak',
      'gula|minyak|susu [nya] habis',
      'anti !gula|lemak|minyak|susu|kacang|plastik|telur|logam|kawat',
      'nomor !gula|minyak|susu|kacang|lemak|telur',
    ],
    without: ['negation', 'reported'],
    yes: ['Tanpa pengawet ya.', 'Bebas paraben sama alkohol.', 'Nggak pakai pewarna.', 'BPA free.'],
    no: ['Aku minum kopi tanpa gula.', 'Kita masak telur tanpa minyak.'],
  },
];
