import type { PhraseRule } from '../../lexicon.ts';
import { otherThanProduct } from './talk.ts';

const slim =
  'langsing ramping kurus kurusan slim jenjang tinggi tinggian semampai tirus tegap tegak mungil singset berisi proporsional kecil panjang panjangan rata jenjangan muda mudaan awet lurus ramping feminin gagah bidang mancung lebih cerah cerahan putih putihan fresh bersih elegan mewah mahal berkelas rapi formal manis anggun jangkung lebar v-shape kencang'
    .split(' ')
    .filter((word) => !word.includes('-'))
    .join('|');
const figure =
  'badan badannya tubuh body bodi kaki betis paha perut pinggang pinggul bokong pantat lengan bahu pundak leher dada wajah pipi dagu rahang hidung mata kulit postur siluet jari jemari tangan rambut penampilan outfit';
const parts = figure.split(' ').join('|');

/** What cut and make do to the look of who wears it. */
export const looks: readonly PhraseRule[] = [
  {
    rule: 'overall',
    yieldsTo: ['creative-format'],
    certainty: 'proof',
    patterns: [
      `bikin|membuat|ngebuat|jadi|biar|kesan|kesannya|efeknya|langsung|auto .. !${parts} [jadi|kita|kamu|aku|kak|kakak|terlihat|kelihatan|keliatan|tampak|nampak|lebih|makin|tetap] [lebih|makin|kelihatan|terlihat|jadi|sepuluh] ${slim}`,
      `!${parts} [kita|kamu|aku|kak|kakak|langsung|auto|jadi|tetap] kelihatan|keliatan|terlihat|tampak|nampak|kesannya|jadi|makin|lebih [lebih|makin|jadi] ${slim}`,
      `bikin|membuat|kelihatan|keliatan|terlihat|tampak|nampak|kesan|kesannya|jadi|efek [lebih|makin|kelihatan|jadi|auto|kita|kamu] !langsing|ramping|kurus|kurusan|slim|jenjang|tinggi|tinggian|semampai|tirus|tegap|mungil|singset|muda|mudaan|jangkung`,
      `nutup|nutupin|menutup|menutupi|nyamarin|menyamarkan|ngumpetin|menyembunyikan|nyembunyiin|ngecover|nge-cover|cover|ketutup|tertutup|tersamarkan|kamuflase|ngikutin|mengikuti|membentuk|ngebentuk|ngangkat|mengangkat|menopang|nahan .. !perut|buncit|lengan|pinggul|paha|lemak|lipatan|gelambir|bokong|pantat|dada|betis|lekuk|aurat|pundak|panggul|selulit|badan|siluet|dagu|payudara|pinggang`,
      `jatuhnya|jatuhe|jatuh|potongannya|cuttingannya|cutting|modelnya|siluetnya|bentuknya|lingkarnya|kerahnya|bahunya .. !flowy|ramping|lurus|jenjang|ngikutin|mengikuti|melambai|mengalir|nyiluet|nyiluetin|rapi|tegak|manis|loose|oversize`,
      `!${parts} [yang] [*] [tuh|jadi|juga|langsung|pun] [seperti|jadi|langsung] kesembunyi|tersembunyi|ketutup|tertutup|kesamar|tersamar|tersamarkan|kesamarkan|keumpet|tenggelam|keangkat|terangkat|kebentuk|terbentuk|rata|rapi`,
      'jatuh [banget] di !badan|pinggang|pinggul|kaki|bahu|pundak|lengan|dada',
      'jahitan|jahitannya|obrasan|obrasannya [nya] [sangat|juga|super|tuh|ini] !rapi|kuat|halus|dobel|double|rapat',
      '!bidang|tegap|jenjang|ramping|langsing .. pundak|bahu|kaki|badan|pinggang',
    ],
    except: [
      ...otherThanProduct,
      'apa|atau !ramping|langsing|tinggi|kurus|pendek|gemuk|lebar',
      'tinggi badan|aku|saya|harga|kualitas|peminat',
    ],
    yes: [
      'bikin kaki keliatan jenjang',
      'Nutupin perut buncit.',
      'Jahitannya rapi banget.',
      'Badan keliatan lebih ramping.',
    ],
    no: ['Jahitannya nggak rapi.', 'Tinggi badan aku 160.', 'Cakep banget warnanya.'],
  },
];
