/** Invented creators. None of them exists; handles, names and shops are made up. */
export interface Person {
  handle: string;
  name: string;
  /** The platform's numeric ID, as text. */
  id: string;
  zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  category: CategoryName;
  /** Which regional words colour the speech. */
  region: 'jawa' | 'sunda' | 'makassar' | 'bali' | 'papua' | 'betawi' | 'umum';
  followers: number;
  /** The export in which this creator's sessions come. */
  home: Shape;
  shop: number;
}

/** The export shapes of exports.md that the sample writes, and own rows of sessions.csv. */
export type Shape = 'seller-id' | 'seller-en' | 'creator-center' | 'partner' | 'api' | 'own';

/** Categories, worded as the Partner Center report words them. */
export const categories = [
  'Perawatan & Kecantikan',
  'Fashion Muslim',
  'Pakaian & Pakaian Dalam Wanita',
  'Tas & Koper',
  'Peralatan Dapur',
  'Makanan & Minuman',
  'Telepon & Elektronik',
  'Perlengkapan Bayi & Kehamilan',
] as const;
export type CategoryName = (typeof categories)[number];

/** Invented shops: ID, code and name as in the Partner Center report. */
export const shops = [
  { id: '7494085512638201441', code: 'IDLCLUMR7T', name: 'Lumintang Raya' },
  { id: '7494127730945162806', code: 'IDLCKSWN2P', name: 'Kriya Saruni' },
  { id: '7494203387716429513', code: 'IDLCWGBU9K', name: 'Warung Bumiluhur' },
  { id: '7494266019284573390', code: 'IDLCPTRD4M', name: 'Petak Rindang' },
  { id: '7494318845027716924', code: 'IDLCGWTN6A', name: 'Gerai Watulintang' },
  { id: '7494377201659348175', code: 'IDLCSNJA1D', name: 'Senja Lawasan' },
] as const;

export const people: readonly Person[] = [
  {
    handle: 'ratih.rona',
    name: 'Ratih Rona',
    id: '6871450293317844993',
    zone: 'Asia/Jakarta',
    category: 'Perawatan & Kecantikan',
    region: 'jawa',
    followers: 48210,
    home: 'seller-id',
    shop: 0,
  },
  {
    handle: 'kinar.lembayung',
    name: 'Kinar Lembayung',
    id: '6904417726051938305',
    zone: 'Asia/Jakarta',
    category: 'Perawatan & Kecantikan',
    region: 'umum',
    followers: 431936,
    home: 'partner',
    shop: 5,
  },
  {
    handle: 'neng.sekarwangi',
    name: 'Neng Sekarwangi',
    id: '6839926114582037506',
    zone: 'Asia/Jakarta',
    category: 'Fashion Muslim',
    region: 'sunda',
    followers: 126400,
    home: 'creator-center',
    shop: 1,
  },
  {
    handle: 'daeng.nayara',
    name: 'Daeng Nayara',
    id: '6952288340176625666',
    zone: 'Asia/Makassar',
    category: 'Pakaian & Pakaian Dalam Wanita',
    region: 'makassar',
    followers: 33870,
    home: 'creator-center',
    shop: 1,
  },
  {
    handle: 'sasmi.wulung',
    name: 'Sasmi Wulung',
    id: '6977103554296184834',
    zone: 'Asia/Jakarta',
    category: 'Pakaian & Pakaian Dalam Wanita',
    region: 'umum',
    followers: 9120,
    home: 'api',
    shop: 5,
  },
  {
    handle: 'mirah.danu.tas',
    name: 'Mirah Danu',
    id: '6860775120934412289',
    zone: 'Asia/Jakarta',
    category: 'Tas & Koper',
    region: 'umum',
    followers: 71500,
    home: 'seller-en',
    shop: 4,
  },
  {
    handle: 'dapur.bulaksari',
    name: 'Dapur Bulaksari',
    id: '6918834402765131778',
    zone: 'Asia/Jakarta',
    category: 'Peralatan Dapur',
    region: 'jawa',
    followers: 88950,
    home: 'seller-id',
    shop: 0,
  },
  {
    handle: 'pawon.tresnaning',
    name: 'Pawon Tresnaning',
    id: '6993350184427753473',
    zone: 'Asia/Jakarta',
    category: 'Peralatan Dapur',
    region: 'jawa',
    followers: 5430,
    home: 'api',
    shop: 2,
  },
  {
    handle: 'mace.olin.rasa',
    name: 'Mace Olin',
    id: '7001246638105903617',
    zone: 'Asia/Jayapura',
    category: 'Makanan & Minuman',
    region: 'papua',
    followers: 15260,
    home: 'own',
    shop: 2,
  },
  {
    handle: 'bli.artana.kopi',
    name: 'Bli Artana',
    id: '6945590017283399170',
    zone: 'Asia/Makassar',
    category: 'Makanan & Minuman',
    region: 'bali',
    followers: 21740,
    home: 'own',
    shop: 2,
  },
  {
    handle: 'rafki.gawai',
    name: 'Rafki Gawai',
    id: '6828813376491052034',
    zone: 'Asia/Jakarta',
    category: 'Telepon & Elektronik',
    region: 'betawi',
    followers: 204800,
    home: 'seller-en',
    shop: 4,
  },
  {
    handle: 'bunda.alunara',
    name: 'Bunda Alunara',
    id: '6889402253174665218',
    zone: 'Asia/Jakarta',
    category: 'Perlengkapan Bayi & Kehamilan',
    region: 'umum',
    followers: 160300,
    home: 'partner',
    shop: 3,
  },
];

const firstWords = [
  'arum',
  'tirta',
  'sekar',
  'lintang',
  'galuh',
  'wana',
  'ranu',
  'kembang',
  'bayu',
  'sari',
  'puspa',
  'niskala',
];
const lastWords = [
  'karsani',
  'wirasti',
  'mandala',
  'paramesti',
  'lawasan',
  'sembada',
  'tamara',
  'gumilang',
  'rahayuna',
  'sagarani',
];

/** The n-th creator: the twelve of the cast, then invented ones after their pattern. */
export function personAt(n: number): Person {
  const base = people[n % people.length] as Person;
  if (n < people.length) return base;
  const round = n - people.length;
  const first = firstWords[round % firstWords.length] as string;
  const last = lastWords[Math.floor(round / firstWords.length) % lastWords.length] as string;
  const nth = Math.floor(round / (firstWords.length * lastWords.length));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    ...base,
    handle: `${first}.${last}${nth === 0 ? '' : nth + 1}`,
    name: `${capital(first)} ${capital(last)}${nth === 0 ? '' : ` ${nth + 1}`}`,
    id: `69${String(10_000_000_000_000_000n + BigInt(n) * 7_919_113_337_011n).slice(0, 17)}`,
    followers: 800 + ((n * 7919) % 60_000),
  };
}
