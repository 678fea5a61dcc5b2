import type { PhraseRule } from '../../lexicon.ts';
import { otherTalk } from './talk.ts';
import { bodyParts, holds, parts, states } from './words.ts';

const made =
  'lebar|tebal|tipis|empuk|elastis|stretch|lentur|melar|rapat|kuat|kokoh|dobel|double|panjang|besar|gede|kecil|ringan|lembut|halus|bergerigi|karet|busa|fleece|adjustable|otomatis|magnetik|dalam|rangkap|berlapis|lapis|kaku|transparan|tumpul|tajam|miring|melengkung|breathable|anyaman|empat|tiga|dua|jumbo|panjangan|longgar|rapet|padat|kental|ringan|cair|gel|instan|serut|copot';

/** A feature alone, and a benefit that wants one: together they are value, apart a person should look. */
export const feature: readonly PhraseRule[] = [
  {
    rule: 'feature',
    yieldsTo: ['creative-format'],
    certainty: 'candidate',
    patterns: [
      'tahan air|panas|banting|gores|karat|api|cuaca|lama|minyak|keringat|oven',
      'waterproof|antiair|antibakteri|antislip|breathable|anti-uv|elastis|stretch|adjustable|windproof|shockproof|smudgeproof|transferproof|busui|oversize|wudhu',
      'anti uv|air|bakteri|slip|kusut|karat|gores|sinar|lengket|jamur|tumpah|selip|pecah|bocor|maling|nyamuk|apek|bau|luntur|noda|panas',
      'spf #n|#nn',
      'mengandung|kandungan|kandungannya|formula|formulanya|ekstrak|diperkaya *',
      'niacinamide|niasinamid|hyaluronic|hyaluron|retinol|ceramide|seramid|centella|cica|kolagen|collagen|salicylic|aha|bha|panthenol|arbutin|aloe|peptide|squalane|zinc|argan|keratin|propolis|kafein|mugwort|tranexamic|glycolic|collagen|probiotik',
      'baterai|kapasitas|daya|motor|mesin|memori|ram|tekanan #n|#nn',
      '#n|#nn watt|mah|lapis|layer|liter|inci|mp|hz|rpm|dpi|gb',
      'dilengkapi|dilengkapin|dibekali|ditambahin|dikasih *',
      'bahan|material|bahannya|kainnya [ini|dari|pakai|itu] *',
      `!${parts} [nya] [ini|itu|lebih|juga|sudah|tuh] ${made}`,
      `ada|pakai|dikasih|dilengkapi !${parts}|katup|sekat|port|bantalan|pengunci|roda|slot|penutup|sertifikat|pelindung|penahan|pegangan|adaptor|sensor|alarm|saringan`,
      'tanpa kawat|label|jahitan|alkohol|pewangi|lem|kabel|silikon|paraben|pengawet|gula|minyak',
    ],
    except: ['bungkus|dibungkus|packing|ditumpuk .. #n', 'beda sama|dengan tahan'],
    yes: [
      'Ada katup di tutupnya.',
      'Tanpa kawat ya.',
      'Jaketnya tahan air.',
      'Mengandung hyaluronic acid.',
      'Talinya lebar.',
    ],
    no: ['Ini tahan air nggak kak?', 'Nggak tahan air ya.', 'Fiturnya bagus.'],
  },
  {
    rule: 'benefit',
    yieldsTo: ['creative-format'],
    certainty: 'candidate',
    patterns: [
      `${holds}|bikin|membuat|biar|supaya|agar|sehingga|jadinya|bantu|membantu .. !${states}`,
      `!${bodyParts} .. ${states}`,
      `${states} [banget] di !${bodyParts}`,
    ],
    except: [...otherTalk, '#rp', 'komentar|tulis|ketik|apa|atau'],
    yes: ['Jadi tetap kering waktu hujan.', 'bikin kulit lembap seharian'],
    no: ['Bagus banget pokoknya.', 'Bikin lembap nggak kak?', 'Kak Rina tanya bikin kulit lembap atau kering.'],
  },
];
