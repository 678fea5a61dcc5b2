/**
 * One spelling for words that chat slang and speech recognition write in many ways. Only words that rules or
 * guards look at; the language lexicon reads the same forms. `form: variants`.
 */
const variants: Record<string, string> = {
  tidak:
    'nggak gak ga ngga enggak engga gk gx tdk kagak kaga ndak nda endak ora mboten teu henteu nggk ngak tida tidaq kada dak idak indak endaq',
  bukan: 'bkn bukannya',
  belum: 'blm blom belom durung acan',
  jangan: 'jgn jangn ojo',
  tanpa: 'tanpo',
  kak: 'kakak ka kaka kk kakk kakaku kakakku',
  sudah: 'udah udh sdh dah uda wis uwis udeh',
  yang: 'yg sing nan',
  untuk: 'utk untk',
  dengan: 'dgn',
  dapat: 'dapet dpt dapetin dapatkan dapatin',
  kalau: 'kalo klo klu kalok kaloo lek nek',
  kemarin: 'kemaren kmrn wingi kapatang kamari kamarek',
  tiba: 'tibo',
  pakai: 'pake pakek pk makai make memakai dipakai dipake',
  banget: 'bgt bngt bener2 bangeet',
  sekarang: 'skrg skrng sekarng saiki ayeuna kini',
  habis: 'abis hbs kehabisan keabisan entek',
  gratis: 'free fre gratisan',
  checkout:
    'co dico dicekot dichekot dicekout dicheckoutin ngecheckout ngecekout nyekot nyekout cekot chekout cekout ceckout ckout ceko checkouten cekouten chekot checkot dicheckout checkoutin cekoutin',
  keranjang: 'kerkun krnjang kranjang keranjng karanjang kerancang',
  kuning: 'kuningg',
  garansi: 'grnsi garanti garancy bergaransi digaransi',
  diskon: 'discount disc diskonan diskount didiskon discon',
  voucher: 'voucer vocer vocher pocer vouchers',
  follow: 'difollow ngefollow folow polow pollow follo difollow followin',
  share: 'ngeshare sher syer dishare',
  komentar: 'komen koment coment comment komenan komentarin komenin',
  live: 'laif',
  original: 'ori orisinal orisinil orijinal orginal',
  retur: 'return ritur diretur',
  refund: 'rifan refun',
  makasih: 'mksh makasi trims thanks thankyou tengkyu tq thx suwun',
  tanya: 'nanya nanyain nanyak bertanya tanyain ditanya ditanyain tanyakan menanyakan takon naros',
  bilang: 'blg ngomong',
  aku: 'gue gua gw sa ane abdi inyong',
  saja: 'aja aj doang aje ae wae tok',
  sama: 'ame',
  iya: 'iye iyo',
  apa: 'ape opo',
  sebelum: 'sebelom',
  setahun: 'setaun',
  masukin: 'masupin',
  kena: 'keno',
  lagi: 'lg',
  hari: 'hr',
  minggu: 'mgg',
  bulan: 'bln',
  tahun: 'thn taun',
  jam: 'pukul',
  beli: 'beliin dibeli membeli',
  murah: 'mureh murce murmer murahh',
  siapa: 'sapa saha sopo',
  bagaimana: 'gimana gmn gmana bgmn piye kumaha',
  kenapa: 'knp napa ngapa',
  nanti: 'ntar nti entar',
  cocok: 'cucok cocoknya',
  wajah: 'muka',
  anti: 'antinya',
  waterproof: 'woterpruf waterpruf',
  ribu: 'rb rebu rbu',
  juta: 'jt jeti',
  persen: 'percent prosen persennya',
  buruan: 'buruann gercep gerceps cepetan cepatan buru',
  kedaluwarsa: 'kadaluarsa kadaluwarsa kedaluarsa expired expire exp expd',
  bpom: 'bipom bepeom',
  bulat: 'bulet',
  nyerap: 'nyerep menyerep',
  halus: 'alus',
  hilang: 'ilang',
  jatuh: 'jatoh',
  pesan: 'pesen mesen mesan',
  lihat: 'liat liet delok',
  kelihatan: 'keliatan kliatan ketara',
  dengar: 'denger',
  dalam: 'dalem',
  malam: 'malem mlm',
  tetap: 'tetep ttp',
  hitam: 'item',
  hijau: 'ijo',
  cokelat: 'coklat',
  putih: 'bodas',
  merah: 'beureum',
  kencang: 'kenceng kenceeng',
  tebal: 'tebel',
  segar: 'seger',
  pedas: 'pedes',
  hangat: 'anget',
  pegal: 'pegel',
  cepat: 'cepet cpt',
  kental: 'kentel',
  kenyal: 'kenyel',
  rapat: 'rapet',
  lembap: 'lembab',
  keringat: 'keringet',
  dekat: 'deket',
  ingat: 'inget',
  benar: 'bener',
  datang: 'dateng dtg',
  ukur: 'ngukur',
  nempel: 'menempel',
  bikin: 'bkin bikinin',
  jadi: 'jd dadi',
  pengen: 'pingin kepengen kepingin pgn',
  gede: 'gedhe geude',
  kecil: 'kcil',
  bisa: 'bs biso tiasa',
  boleh: 'blh',
  saya: 'sy',
  kamu: 'km lu elo loe kowe sampeyan anjeun njenengan panjenengan',
  kalian: 'kelen',
  ini: 'iki ieu',
  itu: 'iku eta',
  bang: 'abang bg',
  bunda: 'bund',
  ibu: 'emak bu mamak',
  mom: 'moms mommy momy',
  ada: 'ono ado ade',
  barang: 'brg',
  nomor: 'no nomer nmr',
  etalase: 'etelase',
  bayar: 'dibayar bayarin mbayar',
  ongkir: 'onkir',
  kirim: 'ngirim mengirim',
  pas: 'ngepas',
  sambil: 'sembari sambilan',
  sampai: 'sampe ampe nyampe nyampai nepi',
  seperti: 'kayak kaya kek macam',
  gampang: 'gmpang gampil',
  capek: 'cape lelah',
  ganti: 'gantiin',
  tukar: 'tuker nuker menukar nukar',
  tidur: 'bobo bobok turu',
  naik: 'naek',
  punya: 'pny gaduh nduwe',
  baru: 'bru',
  teman: 'temen tmn kawan',
  lewat: 'lwt',
  pencet: 'mencet tekan',
  langsung: 'lgsg lgsung lsg',
  semua: 'smua kabeh sadaya',
  bagus: 'bgs sae apik',
  ambil: 'ngambil mengambil',
};

const spelling = new Map<string, string>();
for (const [form, list] of Object.entries(variants)) for (const one of list.split(' ')) spelling.set(one, form);

/** Two words that are written as one, or one that speech recognition cut in two. */
const pairs = new Map<string, string>([
  ['terima kasih', 'makasih'],
  ['terima kasi', 'makasih'],
  ['trima kasih', 'makasih'],
  ['thank you', 'makasih'],
  ['matur nuwun', 'makasih'],
  ['hatur nuhun', 'makasih'],
  ['check out', 'checkout'],
  ['cek out', 'checkout'],
  ['chek out', 'checkout'],
  ['cek ot', 'checkout'],
  ['bp om', 'bpom'],
  ['ongkos kirim', 'ongkir'],
  ['water proof', 'waterproof'],
]);

const firsts = new Set([...pairs.keys()].map((pair) => pair.split(' ')[0]));

const endings = ['nya', 'ku', 'mu'];

/** A lower-case word in the spelling that rules use; stretched letters (`bangettt`) are let go. */
export function spelled(word: string): string {
  const short = stretched(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word;
  return spelling.get(short) ?? withStem(short) ?? short;
}

/** `pedesnya`, `pedesnyo` (Palembang, Minang), `pedesnye` (Betawi): the word before "its" in its own spelling. */
function withStem(word: string): string | undefined {
  for (const end of endings) {
    // Short ones are other words: `buku` is no `bu` of mine.
    const known =
      word.length > end.length + 3 && word.endsWith(end) ? spelling.get(word.slice(0, -end.length)) : undefined;
    if (known !== undefined) return known + end;
  }
  if (word.length < 6 || !/ny[aoe]$/u.test(word)) return undefined;
  const stem = word.slice(0, -3);
  const form = spelling.get(stem);
  if (form !== undefined) return `${form}nya`;
  return !word.endsWith('a') ? `${stem}nya` : undefined;
}

/** The single form of two neighbouring words, if they have one. */
export function joined(first: string, second: string): string | undefined {
  if (!firsts.has(first)) return undefined;
  return pairs.get(`${first} ${second}`);
}

function stretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true;
  }
  return false;
}
