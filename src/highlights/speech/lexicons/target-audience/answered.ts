import type { PhraseRule } from '../../lexicon.ts';
import { aside } from './not-meant.ts';
import { gifts, occasions } from './occasions.ts';
import { body, group, kin, kinds, looks } from './words.ts';

/** The yes that makes a question about a group a statement: `aman buat bumil nggak, aman bun`. */
const said = 'bisa|boleh|aman|cocok|masuk|muat|iya|cukup';
const yes = [
  `!bisa|boleh|aman|cocok|masuk|muat|cukup|pas ... tidak|apa [apa|ya|kak|sih|bun|min|tidak] [ya|kak|sih|bun|jawabannya] ${said} [saja|banget|kok|dong|kak|bun|bunda|bu|pak|mas|mbak|ya|asal|mulai|memang|juga|sih|say|sis|lah|lho|aja|pakai|karena|soalnya|tinggal|kalau|tapi]`,
  `!bisa|boleh|aman|cocok|masuk|muat|ada [ya|kak] tidak * [*] [*] [*] ${said}|ada [saja|banget] kok|dong|kak|bun|bunda|bu|pak|mas|mbak|soalnya|ini|asal|banget`,
  '!tanya .... ambil|ambilmi|ambilnya|pilih|pilihnya|cocoknya|mending|bagusnya|saranku|rekomendasiku|ini * ...',
  '!jawabannya|jawabnya [iya] bisa|boleh|aman|cocok|masuk|iya|ya',
];

/** Question upon question, none answered. */
const series = [
  'tidak [kak|ya|bun] bisa|boleh|aman * [*] [*] [*] !tidak kak|ya|sih|bun|min',
  'tidak [kak|ya|bun] bisa|boleh|aman * [*] [*] [*] !tidak $',
];

/** Questions for whom a thing is, read aloud and answered with yes. */
export const answered: readonly PhraseRule[] = [
  {
    rule: 'user',
    certainty: 'proof',
    without: ['negation', 'question', 'reported'],
    patterns: [
      `buat|untuk|bagi|dipakai|diminum|dimakan|cocok|aman|di [anak|yang|kulit|rambut|ibu|bapak|orang] [yang] !${group}`,
      `buat|untuk|bagi|dipakai|diminum|cocok|aman|boleh|bisa [buat|untuk|dipakai] ${kin} !${kinds}`,
      `buat|untuk|di|cocok|aman [buat|untuk|di|kulit|rambut|yang] ${body} [yang] !${looks}`,
      'buat|untuk|bisa|cocok|aman|dipakai [buat|untuk|dipakai] anak|bayi|umur|usia [umur|usia] !#n [tahun|bulan]',
    ],
    beside: yes,
    except: [...aside, ...series],
    yes: ['Kak [penonton] nanya aman buat bumil nggak, aman bun.', 'Bisa buat anak lima tahun nggak, bisa kak.'],
    no: ['Kak [penonton] nanya aman buat bumil nggak.'],
  },
  {
    rule: 'scenario',
    certainty: 'proof',
    without: ['negation', 'question', 'reported'],
    patterns: [`buat|untuk|dipakai|dibawa|ke [ke|acara|di] !${occasions}`, `buat|untuk|jadi !${gifts}`],
    beside: yes,
    except: [...aside, ...series],
    yes: ['Ada yang tanya bisa dipakai touring apa nggak, bisa dong.'],
    no: ['Ada yang nanya bisa dipakai renang nggak.'],
  },
];
