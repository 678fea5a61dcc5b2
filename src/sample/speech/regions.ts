import type { Person } from '../people.ts';

export interface Region {
  /** How the host says "I", and addresses one viewer and the whole room. */
  i: string;
  title: readonly string[];
  room: string;
  /** "not", as the host says it. */
  not: string;
  /** Lines coloured by the region's language. */
  lines: readonly string[];
  /** Words that open a sentence. */
  openers: readonly string[];
}

/** How hosts of a region talk. Only everyday words; every line can be understood by a viewer from elsewhere. */
export const regions: Readonly<Record<Person['region'], Region>> = {
  jawa: {
    i: 'aku',
    title: ['Kak', 'Mbak', 'Bu'],
    room: 'kakak',
    not: 'ndak',
    lines: [
      'Monggo yang mau tanya, sampun siap iki.',
      'Iki tenan lho, ora ngapusi.',
      'Alon-alon wae, sing penting paham.',
      'Wis tak coba dhewe ning omah, penak.',
      'Nggih Mbak, leres, sing nomer loro.',
      'Ayo lur, sing durung follow difollow sik.',
      'Tak cedhakke kamera ya, ben ketok.',
      'Matur nuwun sing wis mampir.',
      'Piye, ono sing arep ditakokke maneh?',
      'Jan apik tenan warnane.',
      'Sing akeh pesen kuwi ukuran tengah.',
      'Ojo kesusu, dipilih sik sing cocok.',
    ],
    openers: ['Nah,', 'Dadi,', 'Nggih,', 'Oke,', 'Lha'],
  },
  sunda: {
    i: 'aku',
    title: ['Teh', 'Kak'],
    room: 'teteh',
    not: 'nggak',
    lines: [
      'Mangga ditingali heula, tong rusuh.',
      'Ieu mah nyaman pisan dianggo sadidinten.',
      'Hatur nuhun nu tos mampir ka live Neng.',
      'Kumaha, aya nu bade tumaros deui?',
      'Sok atuh diantos, tinggal saeutik warna eta.',
      'Anu ieu bahanna tiis, karaos pisan.',
      'Punten nya, Neng nginum heula.',
      'Teu kedah hariwang, tiasa ditukeur ukuranna.',
      'Saurna tos dugi ka Garut, alhamdulillah.',
      'Muhun Teh, leres, nu nomer tilu.',
      'Wios, tinggali heula we.',
      'Eta mah favorit Neng pisan.',
    ],
    openers: ['Nah,', 'Tah,', 'Jadi,', 'Sok,', 'Oke,'],
  },
  makassar: {
    i: 'saya',
    title: ['Kak', 'Daeng', 'Dek'],
    room: 'kakak',
    not: 'ndak',
    lines: [
      'Iye, betul mi itu.',
      'Sini mi lihat dulu barangnya.',
      'Ndak usah buru-buru ki, masih lama ji live-nya.',
      'Bagus mi itu kalau untuk kerja.',
      'Tabe, saya geser dulu kameranya.',
      'Kita tanya mi, saya jawab semua.',
      'Ada ji ukurannya, tenang ki.',
      'Aih, habis mi warna itu di.',
      'Makasih banyak nah, kita sudah singgah.',
      'Tunggu sebentar di, saya ambilkan.',
    ],
    openers: ['Nah,', 'Jadi', 'Oke di,', 'Iye,'],
  },
  bali: {
    i: 'saya',
    title: ['Kak', 'Mbok', 'Bli'],
    room: 'semeton',
    not: 'tidak',
    lines: [
      'Om Swastiastu semeton, suksma sudah mampir.',
      'Nggih, betul sekali Mbok.',
      'Suksma Bli, sudah pesan lagi.',
      'Becik niki, harum dari jauh.',
      'Dumogi rahayu buat kita semua.',
      'Ampura ya, saya tuang dulu.',
      'Mangkin kita coba yang sangrai gelap.',
      'Suksma, sampai jumpa lagi semeton.',
    ],
    openers: ['Nah,', 'Jadi', 'Nggih,', 'Oke,'],
  },
  papua: {
    i: 'sa',
    title: ['Kaka', 'Mama', 'Adik'],
    room: 'kaka dong',
    not: 'tidak',
    lines: [
      'Selamat malam kaka dong semua.',
      'Sa kasih tunjuk dulu e.',
      'Ko coba dulu, baru ko bilang.',
      'Ini Mace pu buatan sendiri.',
      'Tra apa-apa, pelan-pelan saja.',
      'Kaka dong tunggu sebentar e.',
      'Sa bilang jujur saja, pedas.',
      'Tong lanjut sudah.',
      'Makasih banyak kaka, Tuhan berkati.',
      'Sabar sudah, sa bungkus satu-satu.',
    ],
    openers: ['Nah,', 'Jadi', 'Oke,', 'Iyo,'],
  },
  betawi: {
    i: 'gue',
    title: ['Bang', 'Kak', 'Sis'],
    room: 'guys',
    not: 'nggak',
    lines: [
      'Kagak bohong gue, ini beneran.',
      'Gokil sih ini tipisnya.',
      'Santai aje, gue jelasin pelan-pelan.',
      'Yang kemarin kehabisan, nih udah ada lagi.',
      'Gaspol yang mau checkout.',
      'Ya elah, sinyal gue putus lagi.',
      'Nah itu dia yang gue maksud.',
      'Mantap Bang, thank you ordernya.',
    ],
    openers: ['Nah,', 'Jadi,', 'Oke,', 'Guys,', 'Eh,'],
  },
  umum: {
    i: 'aku',
    title: ['Kak', 'Bun', 'Sis'],
    room: 'bestie',
    not: 'nggak',
    lines: [
      'Spill pelan-pelan ya, biar nggak salah paham.',
      'Jujurly aku suka yang ini.',
      'Gas ya bestie, kita mulai.',
      'Auto kepakai tiap hari sih ini.',
      'Fix ini yang paling sering aku pakai.',
      'Sabar bestie, satu-satu.',
      'Sesuai request kalian ya.',
      'Valid nggak menurut kalian?',
    ],
    openers: ['Nah,', 'Jadi,', 'Oke,', 'Nih ya,', 'Bestie,'],
  },
};

/** Invented first names of viewers, as a host reads them out. */
export const viewers = [
  'Dina',
  'Rara',
  'Yuni',
  'Wati',
  'Sinta',
  'Melda',
  'Ningsih',
  'Ayunda',
  'Fitri',
  'Laila',
  'Tia',
  'Gilang',
  'Reno',
  'Putra',
  'Dewi',
  'Nurul',
  'Ika',
  'Santi',
  'Maya',
  'Rosa',
  'Endah',
  'Tari',
  'Lusi',
  'Vina',
  'Hana',
  'Mega',
  'Citra',
  'Yosef',
  'Marta',
  'Komang',
  'Kadek',
  'Besse',
  'Asri',
  'Wulan',
  'Intan',
  'Siska',
  'Riri',
  'Nadia',
  'Eka',
  'Bagas',
  'Fahri',
  'Anisa',
  'Zahra',
  'Lilis',
  'Euis',
  'Cucu',
  'Tini',
  'Sri',
  'Murni',
  'Retno',
] as const;

/** Those of them that take a man's form of address. */
export const men: ReadonlySet<string> = new Set([
  'Gilang',
  'Reno',
  'Putra',
  'Yosef',
  'Komang',
  'Kadek',
  'Eka',
  'Bagas',
  'Fahri',
]);

/** A viewer's name that occurs nowhere else, planted to prove that names are redacted. */
export const plantedViewer = 'Zulfadhlika';
