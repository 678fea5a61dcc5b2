import type { PhraseRule } from '../../lexicon.ts';
import { dimensions, length, otherMeasures, own, units } from './measures.ts';
import { crew, idle, notNow, others, picking, poll, unsure, wearing } from './talk.ts';
import { number, slot } from './words.ts';

/** Sizes that are figures: dimensions, contents, loads. */
export const measure: readonly PhraseRule[] = [
  {
    // A dimension and its figure: "panjangnya 135", "LD-nya 104", "diameter 28 senti".
    rule: 'size',
    certainty: 'proof',
    yieldsTo: ['creative-format'],
    without: ['reported'],
    patterns: [
      `!${dimensions} [dada|pinggang|badan|baju|tali|lengan|paha|perut|panggul|pinggul|kepala|leher|celana|kabel|*] [itu|nya|ini|cuma|sampai|sekitar|kurang|kira|di|ada|bisa|kita|*] [lebih|sampai|*] ${number} ..`,
      `!${own} [itu|nya|ini|cuma|sekitar|kurang|kira|bersih|total|kotor|*] [lebih|sampai|*] ${number} ${units}`,
      `!${own} [cuma|hanya|sekitar|tidak|kurang|di] [sampai|bawah|dari] [#n] setengah|sekilo|seperempat|seliter|semeter [kilo|kg|ons|meter]`,
      'isi|isinya|berat|beratnya|netto|kapasitas|kapasitasnya|panjang|panjangnya|tinggi|tingginya|kemasan|ukuran [*] !sekilo|seliter|semeter|setengah|seperempat|sejengkal [kilo|liter|meter|kg|ons] ..',
      '!ld|pb|lp|lb|lpa #n',
      `!${dimensions}|tinggi|tingginya|berat|beratnya [itu|cuma|hanya|sekitar|kurang|ada|sampai|hampir] [lebih|dari] sejengkal|semeter|sekilo|seliter|setengah|seperempat|setelunjuk|segenggam ..`,
      'ukuran|size|sizenya|ukurannya [ada|ready|kita] !sampai|hingga #nn|xl|xxl|xxxl|jumbo',
      'pinggang|pinggangnya|panggul|pinggul|dada|dadanya|paha|lengan [karet|karetnya|bisa|*] [bisa|melar|muat] !sampai|hingga #nn',
      '!nomor|size|ukuran #nn sampai|sama|dan|hingga #nn',
    ],
    except: [
      ...unsure,
      ...notNow,
      ...crew,
      ...otherMeasures,
      'panjang !umur|cerita|ceritanya|antre|sabar',
      'antre|antrean|antreannya|antri !panjang|panjangnya',
      'sampai|dikirim|kirim|garansi ... !hari|jam $',
      'berat|panjang|tebal #n hari|jam|kali|bulan|minggu|tahun',
      'luas|kapasitas|volume suara|musik|tv|otak|parkir',
      'naikin|kecilin|gedein|besarin !volume|volumenya',
    ],
    yes: [
      'Lingkar dada 110 cm.',
      'Panjangnya 135.',
      'LD-nya 104.',
      'Diameter wajannya dua puluh delapan senti.',
      'Beratnya cuma setengah kilo.',
    ],
    no: ['Antreannya panjang 3 orang.', 'Panjang umur kak.', 'Tinggi aku 160 cm.'],
  },
  {
    // A figure with a unit of length, volume or weight, where nothing says that it is of something else.
    rule: 'size',
    certainty: 'proof',
    yieldsTo: ['creative-format'],
    without: ['reported'],
    patterns: [
      `${number} !${slot(length, 'ml mili mililiter cc gram gr kg kilogram ons mg miligram liter')} ..`,
      '#n !kilo ..',
      'tarikan|tarikannya|beban|bebannya|daya|tekanan|kuat [sampai|tarik|*] #rp !kilo|kg|kilogram|ton',
      `~nya [*] [*] ${number} !${units} ..`,
      '#n !setengah kilo|liter|meter|senti|ons|inci|inch',
      '!seliter ..',
      '!sekilo #n|setengah ons|gram|liter',
    ],
    except: [
      ...idle,
      ...otherMeasures,
      '#rp !per|sekilo|se kilo|kg|meter|liter|gram|ons',
      'per !kilo|kg|meter|liter',
      '!promo|beli|borong|gratis|ongkir|ongkirnya|subsidi ... #n kilo|kg|liter|meter',
      'tinggi|berat|bb|tb [badan|badannya] #n|#nn',
      'air|tuang|seduh|diamkan|tunggu|diemin #n',
    ],
    yes: ['Isinya 30 ml.', 'Kabelnya satu meter.', 'Tebal layarnya 8 mm.', 'Ini yang 250 gram.'],
    no: ['Saya seduh lima belas gram.', 'Aku tuang 200 ml air ya.', 'Turun 3 kilo aku sebulan.', 'Sekilo 50 ribu.'],
  },
  {
    // Inches are also those of the laptop that goes into a bag.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [`${number} !inci|inch|inchi ..`],
    except: [...idle, 'laptop|tablet|ipad|hp|hape|gadget #n !inci|inch|inchi'],
    yes: ['Layarnya 6 inci.'],
    no: ['Laptop empat belas inci masuk aman.'],
  },
  {
    // The same said of the thing at hand, whatever else the sentence teaches.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      `ini|kita|kami [isi|isinya|cuma|punya|ada|kapasitas|kapasitasnya|panjang|panjangnya|lebar|lebarnya|tebal|tebalnya|tinggi|tingginya|berat|beratnya|ukuran|ukurannya|diameter|diameternya|dari|*] [isi|isinya|cuma|kapasitas|panjang|lebar|tebal|tinggi|berat|ukuran|diameter|sampai|*] ${number} !${slot(length, 'ml cc gram gr kg kilogram mg liter ons')}`,
      'ini|kita|kami|kemasan !isi|isinya|berisi [cuma|ada|sampai|*] #n butir|lembar|pcs|biji|sachet|tablet|kapsul|buah|pasang|potong|batang|tusuk|halaman|warna|macam|slot|keping|helai',
    ],
    except: [...unsure, ...notNow, ...crew, ...others, ...otherMeasures, ...poll],
    yes: ['Kayu gampang nyusut, meja ini trembesi tebal lima senti.', 'Nah benih yang ini isi tiga puluh butir.'],
    no: ['Aku tuang ini 200 ml ya.'],
  },
  {
    // Two or three measures: "30 kali 40", "160x200".
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['special-offers'],
    patterns: [
      `!#nn kali|x ${number} ..`,
      '#n !x #n',
      '#n kali #n !kali #n',
      `!ukuran|ukurannya|dimensi|dimensinya|size [*] [*] #n kali|x|sampai|sama|dan [#n] ..`,
      '!ukurannya|sizenya|dimensinya [itu|ini|ada|mulai|dari] [dari] #n',
    ],
    except: [
      ...idle,
      'hari|sehari|seminggu|sebulan|jam|cicilan|bulan|minggu|dicuci|cuci|pemakaian|kali pakai|lipat|putaran',
      '#rp|#pct',
      'ukuran|size nomor',
      '!aku|saya|gue pakai|pake|biasa',
      ...wearing,
      ...picking,
      'salah|ketuker|kosong|sold|habis',
    ],
    yes: ['Tiga puluh kali empat puluh kak.', 'Ukurannya 160 x 200.', 'Ukuran 40 sampai 44.'],
    no: ['Sehari 3 kali 1 ya.', 'Aku pakai ukuran 38.'],
  },
  {
    // Which body a size is for, and how much a thing holds or bears.
    rule: 'size',
    certainty: 'proof',
    without: ['reported'],
    patterns: [
      'pinggang|ld|lingkar|size|ukuran|panggul|dada .... !mentok|mentoknya|mentoknye|maksimal|maksimalnya [di|cuma] #nn',
      'dari bahu|pundak|pinggang|ujung|leher !ke|sampai|sampe * [*] #nn',
      'aku|saya|tak|kita|nih [*] !ukur|meteran|penggaris|ukurin .... #nn',
      '!melar|melarnya|elastis|mulur|molor [bisa|masih] sampai|hingga #nn',
      `size|ukuran l|m|xl|xxl|s|nb|jumbo [itu|ini] [buat|muat|untuk|sampai|dari] [#n|berat] [sampai] #n !kilo|kg`,
      `size|ukuran|yang [ini] l|m|xl|xxl|s|jumbo [itu|buat|muat|cocok|sampai|untuk|bisa] .. !bb|ld|lingkar`,
      '!muat|muatnya|nampung|menampung|memuat|kapasitas|kapasitasnya|beban|bebannya|maksimal|maksimum|maks|kuat|nahan|menahan|tampung|dinaiki [sampai|sampe|untuk|buat|di|bb|beban|berat|badan|ditahan|*] [bb|berat|badan|beban|sampai|*] #n kilo|kg|kilogram|liter|ml|orang|gram|ton|galon',
    ],
    except: [...idle, ...picking, 'isi #n orang', 'aku|saya|gue|suami|suamiku|anak|anakku .. !#n kilo|kg'],
    yes: ['Muat sampai 80 kilo.', 'Kapasitasnya dua puluh liter.'],
    no: ['Aku coba dudukin ya, aku 80 kilo.'],
  },
];
