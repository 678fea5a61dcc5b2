import type { PhraseRule } from '../../lexicon.ts';
import { cuts, flavours, prints, scents } from './flavours.ts';
import { foodstuffs } from './substances.ts';
import { idle, openQuestion, picking } from './talk.ts';
import { slot } from './words.ts';

const named = slot(flavours, scents, prints, foodstuffs);
const sorts = slot(flavours, scents, prints);
const list = slot('sama dan atau terus plus serta ada lalu juga');
/** A taste told as merit, not as one of several. */
const merits = [
  'rasa|rasanya ... !banget|nendang|nempel|berasa|kerasa|nggak|tidak|pas|nagih|dominan|kuat',
  'rasanya !pengen|gimana|mau|enak|seperti|gurih|pas|nggak',
];

export const variant: readonly PhraseRule[] = [
  {
    // How many kinds there are.
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      '#n [pilihan|macam|jenis|buah] [varian] !varian|model|motif|rasa|tipe|aroma|wangi|level|corak|desain|karakter|variasi|scent|bentuk|seri|edisi|finishing|isian',
      '!variannya|motifnya|aromanya|modelnya|tipenya|levelnya|jenisnya|pilihannya [itu|kita|totalnya|total|semua|semuanya] [ada|cuma|sampai|tersedia] #n ..',
      '!varian|motif|aroma|model|rasa|tipe|level|seri|jenis|pilihan [pedasnya|pedesnya|rasanya|*] ada|cuma|sampai|tersedia|total|totalnya [ada|sampai|cuma] #n',
      '#n !pilihan|macam|opsi|ekor [ukuran|warna|rasa|*]',
    ],
    except: [
      ...idle,
      'ambil|beli|borong|dapat|pilih|gratis|potongan #n',
      'ada yang tanya',
      'stok|sisa|tinggal|nomor|laku',
      'pilihan|varian|model nomor',
      '#n macam cara|alasan|tanda|tipe orang|kesalahan|kulit|manfaat',
      '#n tipe|jenis !orang|kulit|rambut|pembeli|penonton|buyer|wajah',
      '#n !bulan|hari|jam|tahun|menit|minggu',
    ],
    yes: ['Ada tiga varian rasa.', 'Motifnya ada dua.', 'Levelnya sampai lima.'],
    no: ['Ambil dua varian dong.', 'Motifnya ada berapa kak?'],
  },
  {
    // A word for kinds with the name of one: "varian balado", "motifnya floral", "wanginya melati".
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      `!variannya|motifnya|aromanya|pilihannya|serinya|levelnya|tipenya|coraknya [ini|itu|kita|dia] [ada|tersedia|yaitu|mulai|yang|tinggal] [yang|rasa|dari] ${named}`,
      `varian|rasa|rasanya|motif|motifnya|aroma|aromanya|pilihan|pilihannya|variannya|scent [ini|itu|baru|terbaru|kita] [itu|nya] !ada|tersedia|yaitu|meliputi|mulai [yang|rasa|dari|varian] ${named}`,
      `!varian|motif|corak|aroma|scent|print|printing [rasa|yang|nya|aroma|wangi] ${named}`,
      `!rasa ${flavours} ${list} [rasa|yang] ${flavours}`,
      `ada|tersedia|ready|punya [yang] !rasa ${flavours}`,
      `wangi|wanginya|aroma|aromanya [ini|itu|dari] [lebih|tuh|itu|ke|dari|campuran] [ke] !${scents} [sama|dan|campur] ..`,
      `kecium|tercium|keciumnya|tercium|opening|openingnya|awalnya|ujungnya|akhirnya|drydown|drydownnya .. !${scents}`,
      `keluar|muncul|pembuka|pembukanya|penutup|penutupnya|ending|endingnya|awalnya [pertama|dulu|duluan|*] !${scents}`,
      `!rasa|varian|aroma|motif|wangi baru|terbaru|terlaris|favorit [kita|itu|namanya|ini] ${named}`,
      `bentuk|bentuknya|teksturnya|sediaannya|jenisnya [ini|itu|dia] !serbuk|bubuk|cair|cairan|tablet|kapsul|stick|stik|gel|krim|pasta|granul|butiran|spray|batang|foam|balm|lotion|patch|roll`,
      '!varian|rasa|motif|model|aroma yang ... ada #n',
      'top|base|middle|heart !note|notes|notenya ..',
      `ada|varian|rasa|rasanya|pilihan|tersedia|ready [rasa|yang|dari] !${flavours} ${flavours} [dan|sama] [rasa] ${flavours}`,
      `!level|levelnya|tingkat [pedas|pedasnya|pedesnya] #n [sampai|sama|dan] [level] #n`,
    ],
    except: [
      ...idle,
      ...picking,
      ...merits,
      'varian|rasa .. !kosong|habis|sold|diskontinu',
      'ada yang tanya|mau|minta',
      'yang !suka|tanya',
    ],
    yes: ['Variannya ada balado sama keju.', 'Varian rasa matcha ready.', 'Motifnya floral.', 'Wanginya melati.'],
    no: ['Variannya banyak.', 'Varian keju nggak ada.', 'Rasanya enak banget.'],
  },
  {
    // Two scents named where smelling is spoken of.
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [`!${scents} [bunga|kayu|*] sama|dan|campur|terus|ke [kayu|bunga|*] ${scents}`],
    beside: ['wangi|aroma|harum|semprot|parfum|kecium|tercium|nyium|hirup|bau|notes'],
    except: [...idle, ...picking, 'makan|minum|masak|beli|petik'],
    yes: ['Tak semprot ya, melati sama kayu cendana, wanginya alus.'],
    no: ['Beli apel sama jeruk dulu.'],
  },
  {
    // Kinds counted up, whatever they are called: "pilihannya teh hijau sama beras merah", "ada yang polos ada yang garis".
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `pilihan|pilihannya|varian|variannya|rasanya|motif|motifnya|aroma|aromanya|wanginya|modelnya|tipenya|bentuknya|isiannya|edisinya|serinya !ada|tersedia|yaitu|mulai * [*] [*] ${list} *`,
      'pilihannya|variannya|aromanya|motifnya|tipenya|wanginya !* [*] sama|dan|atau|plus *',
      `ada|tersedia|ready !varian|rasa|motif|aroma|model|tipe|bentuk|seri * [*] ${list} *`,
      `ada yang !${slot(sorts, cuts)} [*] [*] ada yang *`,
      `ada yang * [*] [*] ada yang !${slot(sorts, cuts)}`,
      `ada !${sorts} [*] ada ${sorts}`,
      `ada|tersedia|ready|pilihan|yang|bisa [yang] !polos|motif|bermotif|bordir|renda sama|dan|atau|ada *`,
      'tersedia|ada|dijual [dalam|bentuk|kemasan] !pouch|sachet|saset|refill|kaleng|botol|travel|jar|tube|stick|roll [sama|dan|atau|ada] ..',
      'ada [versi|yang] !manual|digital|elektrik|otomatis|corded|cordless|wireless sama|dan|ada|atau|plus [versi|yang|ada] *',
    ],
    except: [
      ...idle,
      ...openQuestion,
      ...picking,
      ...merits,
      'ada|pilihan|varian yang !tanya|mau|bilang|minta|nulis|nanti|sudah|belum|lagi|baru|dari|checkout|order|beli|ketik|salah|nonton|masuk|bisa|tahu|suka|kurang|komplain|protes|ngira|nawar',
      'pilihannya|variannya|motifnya|pilihan|modelnya !banyak|lengkap|cantik|bagus|lucu|habis|dulu|dipilih|kece|keren|seru',
    ],
    yes: ['Ada yang polos ada yang garis.', 'Pilihannya teh hijau sama beras merah.', 'Ada varian ori sama pedas.'],
    no: ['Ada yang nanya ada yang beli.', 'Pilihannya banyak.'],
  },
  {
    // How it is cut or built, by the trade name of it.
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      `!model|modelnya|potongan|potongannya|cutting|cuttingan|cuttingannya|cuttingnya|siluet|siluetnya|desainnya|bentuk|bentuknya|type|tipe [ini|itu|nya|dia|yang] [itu|dia|tuh] [nya|yang|agak|full] ${cuts}`,
      'potongan|potongannya|modelnya|model a !line',
      'roast|roasting|sangrai|roastnya|sangrainya !medium|dark|light|sedang|gelap|city',
      'medium|dark|light !roast',
      'edp|edt|edc|extrait ..',
      'eau de *',
    ],
    except: [
      ...idle,
      ...picking,
      'model !baru|rambut|hari|iklan|video|aku',
      '!jadi|jadiin|foto model',
      'lengan|leher|pinggang|kepala aku|saya',
      '!bentuk|model kayak|seperti|gini|begini|apa|baru|bagus|cantik|lucu|terbaru|kekinian',
      'muka|wajah|badan !bulat|kotak|lonjong|panjang',
      'bentuk|model !muka|wajah|badan|tubuh|kaki',
    ],
    yes: ['Modelnya oversize ya.', 'Potongannya a line.', 'Ini EDP bukan body mist.'],
    no: ['Modelnya cantik.', 'Aku jadi model hari ini.', 'Yang mukanya bulat mana?'],
  },
  {
    // What lies in the box.
    rule: 'variant',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format', 'special-offers'],
    patterns: [
      'dilengkapi|kelengkapannya|kelengkapan|paketnya|isinya|setnya|boxnya|isi|dusnya [set|paket|kotak|box|itu|ini|ada|dapat|dengan|sudah] !ada|dapat|berisi|lengkap|dengan|termasuk|include * [*] sama|dan|plus|terus *',
      'in the|this !box',
      'sudah|udah !termasuk|include|sepaket|sekalian|komplit|lengkap [sama|dengan] *',
      '!sudah|udah|dapat sama|dengan|termasuk baterai|charger|kabel|adaptor|bracket|remote|sarung|tutup|pouch|dus|tas|inner|ciput|furing|tali|sedotan|sikat|baut|kunci|refill|tatakan|stand',
    ],
    except: [
      ...idle,
      ...openQuestion,
      '!ongkir|ongkirnya|garansi|ppn|pajak|diskon|promo|harga|bonus|bonusnya|voucher',
      'tidak termasuk|dapat|include',
      'hati|dompet|kepala|keranjang',
    ],
    yes: ['Isinya ada obeng, tang, sama kunci pas.', 'In this box ada kabelnya.'],
    no: ['Isinya apa aja kak?', 'Sudah termasuk ongkir.'],
  },
];
