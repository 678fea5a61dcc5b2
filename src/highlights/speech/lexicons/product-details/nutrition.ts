import type { PhraseRule } from '../../lexicon.ts';
import { idle } from './talk.ts';
import { slot } from './words.ts';

const nutrients = slot(
  'protein proteinnya serat seratnya karbo karbohidrat karbohidratnya lemak lemaknya gula gulanya natrium sodium kalsium omega omega3 antioksidan zat kolesterol kalori kalorinya kolagen vitamin garam garamnya dha epa probiotik taurin elektrolit fiber',
);

export const nutrition: readonly PhraseRule[] = [
  {
    rule: 'nutrition',
    certainty: 'proof',
    without: ['reported'],
    yieldsTo: ['creative-format'],
    patterns: [
      '#n !kalori|kkal|kcal|kal',
      '!kalori|kalorinya [per|sekali|sebungkus|#n|ini|itu|total|cuma|hanya] [cuma|hanya|porsi|bungkus|sajian|*] #n',
      `!${nutrients} [nya|per|cuma|hanya|sampai|ini] [cuma|hanya|sampai|nya|porsi|sajian|sachet|*] #n [koma|*] gram|gr|g|mg|miligram|persen|kalori|mcg|iu`,
      `#n gram|gr|g|mg|miligram|mcg !${nutrients}`,
      `!tinggi|kaya|rendah|minim|rendahnya|sumber|padat|ekstra|low|high|less|zero|nol ${nutrients}|purin|sugar|fat|gizi|nutrisi|zat`,
      'ada|isinya|plus|pakai|mengandung|ditambah|sama|dan .. !omega|dha|taurin|kolostrum|prebiotik|probiotik|kalsium|glukosamin|elektrolit|biotin',
      '!omega #n',
      `!protein|proteinnya|seratnya|gulanya|kalorinya|lemaknya|gula|lemak|serat tinggi|rendah|cuma|nol|#n|#pct|minim`,
      `#pct !${nutrients}`,
      'indeks|glikemik !glikemik|rendah',
      'mengandung|kandungan !vitamin|kalsium|protein|serat|omega|zat',
    ],
    except: [
      ...idle,
      'tinggi !badan|banget',
      'kolesterol|gula|lemak|asam [darah|urat] !aku|saya|naik|turun|tinggi aku|saya',
      'gula|kolesterol !darah|darahku|bapakku|ibuku',
      'olahraga|diet|bakar|lari [*] [*] !kalori|lemak|#n',
    ],
    yes: ['Kalorinya cuma 120.', 'Ini tinggi serat.', 'Proteinnya 20 gram.', 'Dua belas gram protein per sachet.'],
    no: ['Kalorinya berapa kak?', 'Aku lagi diet.'],
  },
];
