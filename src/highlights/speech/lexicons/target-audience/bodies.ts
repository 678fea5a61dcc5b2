import type { PhraseRule } from '../../lexicon.ts';
import { deniedFit, ownKin, teaching } from './not-meant.ts';
import { body, looks } from './words.ts';

const fits =
  'cocok|pas|aman|ideal|khusus|spesial|recommended|recommend|direkomendasikan|disarankan|ditujukan|dirancang|didesain|dibuat|diformulasikan|diperuntukkan|dikhususkan|bagus|oke|masuk|cakep|enak';
const slack = '[banget|sekali|juga|nih|lah|deh|buat|untuk|bagi|dipakai|pakai|di|sama]';
const skin = 'kulit|rambut|wajah|muka|badan|tubuh|kaki|bibir|tone|undertone|skintone|pipi|mata|hidung|gigi';
/** Looks that say by themselves that a person is meant. */
const plainLooks =
  'sawo|langsat|berminyak|oily|berjerawat|jerawatan|acne|bruntusan|beruntusan|ketombean|berketombe|bigsize|curvy|petite|chubby|beruban|ubanan|keriting|berhijab|berkacamata|warm|neutral';
const then =
  'cantiknya|bagusnya|enaknya|amannya|cakepnya|cocok|cocoknya|aman|wajib|kudu|merapat|monggo|mangga|bisa|boleh|ambil|ambilnya|pakai|pakenya|pakainya|pilih|coba|cobain|mending|masuk|oke|pas|nomor|yang|juga|jangan';

/** People told by skin, hair and figure. */
export const bodies: readonly PhraseRule[] = [
  {
    rule: 'user',
    certainty: 'proof',
    without: ['negation'],
    patterns: [
      `buat|untuk|bagi|kanggo|khusus|di|tipe|jenis [yang|kamu|kalian|si|orang|cewek|cowok|punya|area|kondisi|jenis|tipe|pemilik|kak|bunda] [yang|punya|jenis|tipe] ${body} [yang|kamu|kalian|kuning|sawo] [cenderung|gampang|mudah|super|sangat|agak|lagi|suka|normal|sawo|paling|kuning] !${looks}`,
      `buat|untuk|bagi|khusus|cocok|aman|pas [yang|kamu|kalian|si|di|kuning|banget] [yang|tipe|kulit|buat|untuk] [kuning] !${plainLooks}`,
      `${fits} ${slack} ${slack} [jenis|tipe|segala|semua] [jenis|tipe] ${skin} [yang|cenderung|sawo|kuning] !${looks}`,
      `^ [oke|nah|ini|ayo|para|kaum|pemilik|punya] !${skin} [yang|cenderung|gampang|sawo|kuning|super|lagi] ${looks} [banget|juga|nih|gini|gitu|matang] ${then}`,
      `${skin} [yang|sawo|kuning] !${looks} [banget|juga|nih|gini|gitu|matang|paling] [paling] merapat|wajib|kudu|cocok|cocoknya|ambil|ambilnya|pakainya|pakenya|pilih|monggo`,
      `${skin} [yang|habis|abis|sering] !diwarnai|dicat|dibleaching|dismoothing|direbonding|dicatok|dikeriting [juga|pun] aman|cocok|bisa|boleh|wajib|pakai`,
      `!punya ${body} [yang|tipe|super|agak] ${looks}`,
      '!dry|oily|sensitive|combination|acne|normal skin|hair|prone',
      'pejuang|pemilik|kaum !jerawat|bruntusan|kulit|rambut|bekas|flek|uban|rontok|lepek|mendang|rebahan|mager|breakout',
      '!bigsize|jumbo|curvy|petite friendly|merapat|aman|wajib',
      'big size friendly|merapat|masuk|aman|wajib',
    ],
    except: [
      ...deniedFit,
      ...teaching,
      ...ownKin,
      'aku|saya|gue|dia [juga|sendiri|kan] punya',
      'nempel|serap|nyerap|meresap|lembut|adem|dingin|halus|gatal|gatel di kulit|badan $',
    ],
    yes: [
      'Untuk rambut yang gampang bercabang, pakai dua pump.',
      'Kulit sawo matang cocok sama yang nomor tiga.',
      'Ini diformulasikan khusus kulit berjerawat.',
      'Nomor dua buat kuning langsat.',
    ],
    no: ['Kurang cocok buat kulit kering.', 'Adem di badan.', 'Kulitku lagi kering banget.'],
  },
];
