import { slot } from './words.ts';

/** Units of length, volume and weight. */
export const length = slot('cm senti sentimeter centi centimeter mm milimeter meter jengkal');
const volume = slot('ml mili mililiter cc liter litter');
const weight = slot('gram gr g kg kilo kilogram ons mg miligram');
export const units = slot(length, volume, weight);

/** Nouns of dimension. `tinggi` and `berat` are also the host's own. */
export const dimensions = slot(`
  panjang lebar diameter tebal ketebalan kedalaman kapasitas netto neto nett volume dimensi luas ld pb lp lb lpa pd lingkar bentang jangkauan
  panjangnya lebarnya diameternya tebalnya ketebalannya kapasitasnya nettonya volumenya dimensinya ldnya pbnya hak haknya insole kerah bukaan keliling`);
export const own = slot('tinggi tingginya berat beratnya bobot bobotnya ketinggian');

/** Body measures of host and viewer; way and crowd; handling and recipes; what is bought by weight. */
export const otherMeasures: readonly string[] = [
  'tinggi|tingginya|berat|beratnya|bb|tb [badan|badannya] !aku|saya|gue|gua|kamu|kalian|suami|anak|anakku',
  'aku|saya|gue|gua|host|model|modelnya [ini|itu|kan|juga|sendiri|tuh|yang] !tinggi|tingginya|berat|beratnya|bb|tb',
  '!tinggiku|beratku|bbku|tbku|tinggimu|beratmu|bbmu',
  '!jarak|jauh|jauhnya|kilometer|antre|antrean|antri|keliling|lari|jogging|jalan|gowes|turun|naik|macet [*] [*] [*] #n meter|kilo|kilometer|km|m|senti|kg',
  'aku|saya|gue|kita [*] [*] !tuang|tuangin|masukin|masukkan|seduh|siram|siramin|rendam|celupin|celup|jatuhin|lempar|isi|isiin|isikan|campur|taruh|tindih|tindihin|tumpuk|gantung|gantungin|tambah|tambahin|pakai|tarik|potong|bentangin [*] [*] #n ml|liter|gram|cc|kg|kilo|sendok|gelas|cm|senti|meter|mili|tetes|litter',
  '!jiplak|jiplakin|takaran|takarannya|dosis|dosisnya|perbandingan|perbandingannya|rasio|rasionya|resep|resepnya',
  '!larutkan|larutin|encerin|encerkan|rebus|seduh|semprot|campur|campurin|tambahin|teteskan|masukin|tuang|tuangin|jarakin|rendam|rendem|rendemin [*] [*] [*] #n ml|gram|cc|liter|gelas|sendok|cm|senti|tetes|mili',
  'tambah|tambahin|kurangi|kurangin|lebihin|lebihkan|kasih #n !cm|senti|gram|ml|liter|meter|mili',
  'tanya .... #n .. !tidak|siapa|bisa|muat|masih|belum',
  'kaki|badan !aku|saya|gue',
  'setiap|per|sekali|tiap #n [kilo|kg|liter|meter|gram|cm|ml] ... !air|cucian|nasi|pakan',
  'air|nasi|beras|tepung [panas|anget|hangat|dingin|bersih|putih] #n !cc|ml|liter|gram|gelas|sendok',
  'beli|order|ambil|checkout|pesan [*] #n !kilo|kg|meter|liter|ons',
  '!turun|naik|diet|berkurang #n kilo|kg',
  'aku|saya|gue|gua|host #n !cm|senti|kg|kilo',
  'anak|anaknya|bayi|bayinya|adek|dedek|debay|orangnya|badannya|badan|bb|suami [*] #n !kilo|kg|cm|senti',
  'kilo !meter|metre',
  'satin|batik|kain|sasirangan|tenun|brokat|tile|voal|ceruty|songket #n !meter',
  '#n kali !lipat|lipet',
  'tulis|coret|nulis|gambar|tulisin|dicoret [*] di|ke !kertas',
  'nempel|jarak|jangan|minimal|sebaiknya [*] [*] [*] !sejengkal|semeter',
  '!lari|latih|latihan|jogging|maraton|gowes|sepedaan|nurunin|nimbang|uji .... #n kilo',
  '#n !kilo [lagi|an] lagi|pertama|sehari|seminggu|sebulan',
  '!minum [*] [*] [*] #n liter|gelas|ml|kali|gram',
  'sehari|seminggu #n !liter|gelas|gram|ml',
  'aku|saya|gue|gua|host|tak .... !dudukin|didudukin|injak|injek|naikin|berdiri|loncat|loncatin|lompat|tiduran|gelantungan|bebanin|digantungin .... #n kilo|kg',
];
