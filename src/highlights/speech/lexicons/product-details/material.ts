import type { PhraseRule } from '../../lexicon.ts';
import { goods } from '../vocabulary.ts';
import { cloths, grades, hides, makings, solids, unmistakable } from './materials.ts';
import { crew, idle, notNow, others, packing, unsure } from './talk.ts';
import { bareParts, slot, things } from './words.ts';

const materials = slot(cloths, solids);
/** Without rubber, foam and magnets, which name a part's function ("pinggangnya karet") rather than its make. */
const firm = materials
  .split('|')
  .filter(
    (one) =>
      !/^(?:karet|busa|spons|sponge|jaring|renda|hero|peach|teddy|bulu|batik|tenun|songket|ulos|lurik|endek)$/u.test(
        one,
      ),
  )
  .join('|');

/** Two materials told apart in general: "jati sama mahoni bedanya di urat". */
const comparing = [
  `!beda|bedanya|bedain|bedainnya|perbedaan [antara|*] ${firm} sama|dan|mbek|karo|versus`,
  `${firm} sama|dan|mbek|karo|versus [kayu|kain|*] ${firm} [tuh|itu|teh|mah|memang|emang] !beda|bedanya|bedane`,
];

/** A verdict in place of a material: "bahannya adem banget". */
const verdicts = slot(`
  bagus enak adem apa halus lembut tebal tipis nyaman premium oke mewah cakep jatuh ringan dingin banget gimana bagaimana juga seperti sih ya kan loh dong tuh nih
  baku bakar obrolan masak mana siapa berapa banyak penuh dicek kosong aman bisa rapi sampai tetap gelap sudah empuk kerasa bersih kuat tahan beda lentur melar elastis
  kaku keras kasar lemes licin glowing kinclong terbaik paling sangat lebih kurang agak lumayan cukup tidak belum bukan berkualitas kualitas pilihan juara favorit
  murah mahal original ori asli itu yang jadi buat untuk kalau karena soalnya makanya dan sama nggak terus lagi ini nyerap menyerap breathable anti pas seperti kak
  bun adem-adem lembutnya glossy kece keren seperti sejuk hangat panas gatal nerawang pilih ringan premium`);

export const material: readonly PhraseRule[] = [
  {
    // "Bahannya katun", "terbuat dari kayu": the word for material with one.
    rule: 'material',
    certainty: 'proof',
    patterns: [
      '!bahannya|bahan [dari|asli] #rp',
      `!bahan|bahane|material|materialnya|terbuat|berbahan|kainnya [*] [*] [*] ${materials}`,
      `terbuat|berbahan|dibuat|dibikin|dianyam|ditenun|dirajut|dicor|dijahit|rajutan|anyaman !dari|dasar ${materials}|kulit|serat|kain|benang|daun|limbah|daur|bahan`,
      `bahan|bahannya|berbahan|materialnya [dari|pakai|ini|itu|kita] !kaos|jeans|jins|handuk|kulit|jaket|hoodie|spons|busa|karet|magnet|bulu|jaring|mesh|jas|seragam|kemeja|kebaya|sprei`,
      `!full|fully|serba|asli|murni|#pct ${unmistakable}`,
      `#pct ${materials}`,
      `${materials} #pct`,
      `campur|campuran|mix|kombinasi|perpaduan|paduan|lapis|dilapisi|lapisan|berlapis [*] ${firm}`,
      `lapis|dilapisi|lapisan|berlapis|coating|dicoating emas|perak|krom|chrome|karet|plastik|teflon|granit|keramik|marmer|silikon|enamel|kulit|kaca|seng|nikel|rhodium|melamin|vernis|epoxy`,
    ],
    without: ['reported'],
    except: [
      ...unsure,
      ...notNow,
      ...crew,
      ...others,
      'lap|dilap|di|ke|atas|gosok|alas !kain',
      'kayu !lapis',
      'bungkus|dibungkus ... !lapis|lapisan|dilapis',
      'bahan !obrolan|bakar|baku|masakan|candaan|ghibah|pembicaraan',
    ],
    yes: [
      'Bahannya katun rayon ya kak.',
      'Materialnya ini dari kayu trembesi.',
      'Berbahan dasar enceng gondok, terbuat dari serat pisang.',
      'Ini campuran katun sama poliester.',
    ],
    no: [
      'Bahannya bagus banget.',
      'Bahannya apa kak?',
      'Bukan bahan polyester ya.',
      'Ini bahan obrolan kita malam ini.',
    ],
  },
  {
    // The word for material with something these lists do not know: "bahannya moriskin", "terbuat dari kulit kerang".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: ['terbuat dari *', 'berbahan *', 'bahannya|materialnya|kainnya !dari|pakai|full|jenis|tipe|namanya *'],
    except: [
      ...idle,
      'terbuat|berbahan dari|apa !apa|mana|apakah',
      `bahannya|materialnya|kainnya dari|pakai|full|jenis ${verdicts}`,
    ],
    yes: ['Terbuat dari kulit kerang.', 'Bahannya pakai moriskin.'],
    no: ['Terbuat dari apa ya kak', 'Bahannya dari mana?'],
  },
  {
    // A part and what it is of: "luarnya kanvas", "gagangnya sudah kayu", "solnya karet mentah".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `~nya [ini|itu|juga|tuh|semua|semuanya] [dari|pakai|udah|full|model|tetap|sudah|bahan|berbahan|lapisan|jenis|kita|dikasih|dibikin] [bahan|lapisan|dari|bulu|kain|serat|busa] !${firm}`,
      `${bareParts} [ini|itu|juga|tuh] [dari|pakai|full|berbahan|bahan|bahannya] !${firm}`,
      `${bareParts} [juga|tuh|ini] [dari|pakai|full|berbahan|bahan|bahannya|sudah] kulit ${hides}`,
      'sol|solnya|outsole|outsolenya|ban|bannya|gagang|gagangnya|pegangan|pegangannya [dari|pakai] !karet [tpr|mentah|asli|alam|sintetis|tebal] ..',
      `~nya [ini|itu|juga|tuh] dari|pakai|full|berbahan|bahan !kulit [asli|sapi|domba|sintetis|*]`,
    ],
    except: [
      ...idle,
      'kulitnya|mukanya|lantainya|rumahnya|harganya|jalannya|wajahnya|artinya|hatinya',
      `!bedanya|bedainnya|makanya|soalnya|katanya|satunya|biasanya [ini|itu|juga] [dari|pakai|full|sudah|bahan] [bahan|dari|bulu|kain] ${firm}`,
      '!gratis|bonus [*] sampul|tutup|plastik|tali|sarung|kantong',
      ...packing,
      'anti !slip|selip|licin',
      ...comparing,
    ],
    yes: [
      'Pegangannya dari kayu jati.',
      'Luarnya kanvas, dalamnya furing.',
      'Solnya karet.',
      'Tutupnya juga sudah stainless.',
    ],
    no: ['Mukanya kulit kering.', 'Luarnya bagus.', 'Packingnya pakai plastik tebal.'],
  },
  {
    // The thing and what it is of, told of the thing at hand: "ini sprei katun", "pancinya full stainless".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `${slot(goods, things)} [ini|itu|kita|*] dari|pakai|berbahan|bahan|full|serba !${firm}`,
      `^ ini [dia] ${slot(goods, things)} [nya] !${firm}`,
      'tali|talinya|strap|strapnya|sampulnya|joknya|sofanya|tasnya|dompetnya|sabuknya|sepatunya|gagangnya|upper|uppernya|covernya|jaketnya|tangannya|sandalnya|sendalnya|kursinya|casingnya|topinya|kopernya|ranselnya|dalamannya|luarnya|dalemnya|dalamnya [ini|itu] [dari|pakai|full] !kulit',
      `${slot(goods, things)} [ini|itu|kita] kulit !${hides}`,
    ],
    except: [
      ...idle,
      ...packing,
      'buat|untuk|di|ke|cocok|dipasang|pas|bersihin|ngelap|lap [*] [*] !kaca|kayu|lantai|keramik|besi|dinding|tembok|plastik|aluminium|granit|marmer|kulit',
      '!gratis|bonus|yang|bukan|kalau ... katun|kulit|kayu|besi|plastik|kaca|kanvas|stainless',
      '!bedanya|bedain|bedainnya|beda|tips|cara|caranya|jangan',
    ],
    yes: ['Ini sprei katun jepang ya.', 'Pancinya full stainless.', 'Talinya kulit.'],
    no: ['Bisa dipasang di kaca mobil.', 'Gratis sampul plastik.', 'Kemeja flanelnya aku tarik ya.'],
  },
  {
    // Names of materials that no other talk uses: "kulit sapi", "kayu jati", "katun combed".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      'kulit !sapi|domba|kambing|kerbau|buaya|sintetis|sintetik|imitasi|asli',
      'pu !leather',
      'kayu !jati|mahoni|pinus|akasia|trembesi|mindi|sonokeling|merbau|ulin|meranti|kamper|sungkai|karet|solid|asli|kelapa|nangka|bengkirai|albasia|sengon|oak|walnut|maple|beech',
      'serat|benang|kain|anyaman|tenunan|papan|plat|pelat !bambu|nanas|pisang|rami|alam|alami|karbon|optik|katun|sutra|emas|rayon|polyester|jati|aluminium|besi|kanvas|parasut',
      `${unmistakable} !${grades}`,
      '!katun|cotton|combed|kombed|carded|kardet|stainless|stenlis|denim|rayon|linen #n',
      `kaca|plastik|kayu|besi|baja|kain|logam|bahan !${unmistakable}`,
      '!ppsu|tpu|tritan|hdpe|polikarbonat|polycarbonate|petg|tpe|tpr|phylon|neoprene|neodymium|kopoliester|polypropylene|borosilikat|cordura',
      'tee|kaos|katun|cotton|combed [*] !#nn s',
      'heavy|soft|pure|supima|pima !cotton|katun',
      `!${unmistakable} ${cloths}`,
      'emas|kalung|cincin|gelang|anting|liontin #n !karat',
      '!peraknya|emasnya #n',
      'stainless|stenlis|baja|besi !steel|tebal|cor|nirkarat|karbon|ringan|galvanis|hollow|tempa|food|grade',
      'seri|grade|tipe|sus !#n kosong #n',
      'stainless|steel|sus [seri|grade|tipe] !#nn',
      'memory|memori !foam|latex',
      'bulu|wol !angsa|domba|alpaka|kuda|kambing|kelinci|sintetis|asli',
      'tanah !liat',
      'kaca|lensa|lensanya|kacanya !sapphire|safir|mineral|gorilla|tempered|polarized|polarisasi|borosilikat',
      'art|book !paper|karton',
      'kertas|kertasnya !hvs|bookpaper|artpaper|glossy|samson|kraft|daur',
      'american|baby|french|lady|armani|double !drill|terry|canvas|kanvas|zara|silk|gauze',
      'alloy|aloi|besi|baja|stainless|tembaga|kuningan !solid|padat|murni',
    ],
    except: [
      ...idle,
      'satin|katun|cotton|rayon|linen|denim|stainless #n !detik|menit|jam|hari|ribu|kali',
      'tulis|coret|nulis|gambar [*] di|ke !kertas',
      ...comparing,
      'lap|dilap|di|ke|atas|gosok|alas !kain',
      'kulit [asli] aku|kamu|kita|kusam|wajah|manusia|orang|bayi',
      `${unmistakable} !atau|apa|versus|lawan`,
      `^ [kalau|guys] ${unmistakable}|kayu|kulit [combed|jati|asli|sapi|sintetis] !itu|tuh|kalau`,
      '!bedanya|bedain|bedainnya|tips|caranya',
      '!tim|team katun|rayon|linen|denim',
    ],
    yes: [
      'Dompetnya kulit sapi.',
      'Rangka sama daunnya kayu pinus.',
      'Katun combed tiga puluh s.',
      'Cincinnya emas 24 karat.',
      'Kacanya sapphire.',
    ],
    no: ['Kulit aku lagi kering.', 'Kayu jati itu kalau kena matahari pudar.'],
  },
  {
    // The thing at hand named as such, in whatever sentence: "meja ini trembesi", "punya kita full katun".
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `${slot(goods, things)}|yang|barang|produk|semuanya !ini|kita|kami [tuh|kan|mah|semua|sudah|memang] [dari|pakai|full|bahan|asli] ${unmistakable}`,
      `punya|produk|produknya|barang !kita|kami|saya|aku [tuh|kan|mah|semua|sudah|memang] [dari|pakai|full|bahan|asli] ${unmistakable}`,
      `ini|kita|kami [tuh|kan|mah|semua|sudah|memang|semuanya] full|asli|murni|pakai|pakainya|dari !${unmistakable}`,
    ],
    except: [...unsure, ...notNow, ...crew, '!tim|atau|apa|bedanya|versus'],
    yes: ['Kayu itu jangan dijemur lama, meja ini trembesi.', 'Punya kita full katun.'],
    no: ['Yang ini katun atau rayon ya?'],
  },
  {
    // A sentence that opens with a material says what the thing is of.
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `^ [ini|itu|iya|dia|kak|ya|full|semua|semuanya] [kak|dari|kan|tuh|full|semua|jenis] !${unmistakable}`,
      `tanya .... kan|ini|iya|tidak|jawabannya|dia [atuh|kak|dong] [kan|ini|dia] !${unmistakable}`,
      `ini|dia|semuanya|jawabannya|jawab|pakai|pakainya|dari [tuh|kan|dari|kain|pakai|full] !${unmistakable}`,
    ],
    except: [...idle, '!tim|suka|pilih|mau|atau|apa|itu|bedanya|beda|lawan|versus'],
    yes: ['Katun, dua potong atas bawah.', 'Iya kak ini rayon.', 'Kita pakainya dakron.'],
    no: ['Katun atau rayon nih kalian?', 'Katun itu dari kapas.'],
  },
  {
    // How it is made, as far as that is a fact of its make.
    rule: 'material',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `jahitan|jahitannya|sablon|sablonnya|bordir|bordirannya|bordirnya|finish|finishing|finishingnya|printing|motifnya|catnya|pewarnaannya|gambarnya [ini|itu|nya|sudah|juga] [pakai|dari|model|tetap|teknik|sudah|udah|dobel|double] !${makings}`,
      '~nya|ini|kain|kainnya|sarung|asli|semuanya [asli|ini] batik|tenun !tulis|cap|tangan|ikat|atbm|gedogan',
      'jahitan|jahitannya|jahit .. !rantai|dobel|double|overdeck|obras|ganda|tiga',
      'finish|finishing|finishingnya|finishnya|teksturnya|permukaannya .. !matte|matt|doff|dop|glossy|satin|velvet|dewy|duco|glaze|natural|powdery|gel|watery|creamy|cair|foam|balm|stick|cushiony',
      'formula|formulanya|basenya|based|berbasis|base .. !air|water|minyak|oil|gel|silikon|tubing|powder|cream|bubuk|alkohol',
    ],
    except: [...idle],
    yes: ['Sablonnya plastisol.', 'Finishingnya duco, jahitannya rantai dua.', 'Finish-nya matte.'],
    no: ['Jahitannya rapi banget.'],
  },
];
