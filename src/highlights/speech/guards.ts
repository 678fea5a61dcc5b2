import type { Sentence, Word } from './sentence.ts';

/** Why words that fit a pattern do not count after all. */
export type Guard = 'negation' | 'hypothetical' | 'question' | 'reported' | 'elsewhere' | 'past';

/** What a rule is guarded by unless it says otherwise. `past` is for rules about what holds now. */
export const usualGuards: readonly Guard[] = ['negation', 'hypothetical', 'question', 'reported', 'elsewhere'];

const negators = new Set(['tidak', 'bukan', 'belum', 'tanpa', 'jangan', 'takde', 'takda', 'tiada']);
/** `nggak cuma`, `jangan lupa`, `nggak perlu khawatir`: not denials of what follows. */
const notDenying = new Set(
  'cuma hanya usah perlu lupa sampai sampe mungkin sabar rugi nyesel menyesal khawatir ragu salah masalah kelewatan ketinggalan pernah takut heran papa apa kelamaan nunggu menunggu ditunda nunda mikir pikir malu bosan bingung buang'.split(
    ' ',
  ),
);
const particles = new Set(
  'ya kak sih min mimin bang bun sis gan say tuh nih yah iya dong atau ka bunda mas mbak teh'.split(' '),
);
/** Where a denial ends and something new begins. */
const turns = new Set(
  'tapi tetapi namun dan plus melainkan malah justru karena soalnya terus lalu juga yaitu cuma hanya jadi'.split(' '),
);
const irreal = new Set(
  'andai andaikan seandainya misal misalnya misalkan umpama umpamanya semisal semoga mudah-mudahan mudahan harusnya seharusnya pengennya pinginnya maunya inginnya rencananya mungkin kayaknya sepertinya katanya konon barangkali kira kirain dikira ngarep pengen andainya'.split(
    ' ',
  ),
);
const conditions = new Set(['kalau', 'jika', 'bila', 'apabila', 'seumpama']);
const having = new Set(['ada', 'dapat', 'dikasih', 'dikasi', 'punya', 'pakai', 'kasih']);
const askers = new Set([
  'apakah',
  'berapa',
  'kapan',
  'bagaimana',
  'kenapa',
  'mengapa',
  'emang',
  'emangnya',
  'mana',
  'dimana',
]);
const reporting = new Set(['tanya', 'pertanyaan', 'pertanyaannya', 'katanya', 'menanyakan', 'tanyanya']);
const releasing = new Set(
  'iya ada bisa jadi jawab jawabannya betul benar bener tentu jelas oh nah kita kami aku saya boleh jawabnya tenang langsung silakan monggo ready masih sudah ini itu'.split(
    ' ',
  ),
);
const otherShops = new Set(['sebelah', 'kompetitor', 'pesaing']);
const otherNouns = new Set(['toko', 'tempat', 'brand', 'merek', 'merk', 'seller', 'lapak', 'live', 'produk']);
const us = new Set('sini kita kami aku saya kalau punya'.split(' '));
const over = new Set(['habis', 'selesai', 'berakhir', 'lewat', 'kelar', 'ditutup', 'hangus']);
const before = new Set(['kemarin', 'kemaren', 'dulunya', 'mantan', 'semalam', 'semalem']);
const whoOrWhen = new Set('aku saya kita kami waktu jaman zaman yang memang tahun'.split(' '));
const today = new Set('sekarang ini masih kali'.split(' '));
const later = new Set(['besok', 'lusa', 'depan']);

/**
 * The first guard that rejects the words [from, to) of a sentence, or null when they stand.
 * `lead` are the last words before the sentence, when speech ran on without a full stop.
 */
export function rejectedBy(
  sentence: Sentence,
  from: number,
  to: number,
  guards: readonly Guard[],
  lead: readonly Word[] = [],
): Guard | null {
  for (const guard of guards) if (checks[guard](sentence, from, to, lead)) return guard;
  return null;
}

/**
 * The words of a sentence that the next one must be judged with: its end when it ran on without a full stop,
 * or when it announces what somebody asked ("Kak Sari tanya.").
 */
export function leadOf({ words, end }: Sentence): readonly Word[] {
  const tail = words.slice(-3);
  return end === '' || tail.some(({ form }) => reporting.has(form)) ? tail : [];
}

/** A denial among the words [from, to) themselves: `ongkirnya nggak gratis`, where the pattern let a word pass. */
export function deniedWithin({ words }: Sentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (negators.has(words[i]?.form ?? '') && !notDenying.has(words[i + 1]?.form ?? '')) return true;
  }
  return false;
}

type Check = (sentence: Sentence, from: number, to: number, lead: readonly Word[]) => boolean;

const checks: Record<Guard, Check> = { negation, hypothetical, question, reported, elsewhere, past };

function negation({ words }: Sentence, from: number, to: number, lead: readonly Word[]): boolean {
  const run = from < 3 ? [...lead, ...words] : words;
  const shift = run.length - words.length;
  for (let i = from + shift - 1; i >= Math.max(0, from + shift - 4); i--) {
    const form = run[i]?.form ?? '';
    if (run[i + 1]?.afterComma || turns.has(form)) break;
    // `kalau belum, follow dulu`: only the condition is denied.
    if (form === 'belum' && conditions.has(run[i - 1]?.form ?? '')) break;
    if (negators.has(form) && !notDenying.has(run[i + 1]?.form ?? '')) return true;
    if (form === 'ada' && !negators.has(run[i - 1]?.form ?? '')) break;
  }
  for (let i = to; i < Math.min(words.length, to + 4); i++) {
    const form = words[i]?.form ?? '';
    if (words[i]?.afterComma || turns.has(form)) break;
    if (
      negators.has(form) &&
      /^(?:ada|dapat|bisa|berlaku|tersedia|termasuk|masuk|kena|ikut|dijual|include|valid|lagi|dikasih|ready|jadi|keluar|punya|nerima|aktif)/u.test(
        words[i + 1]?.form ?? '',
      )
    )
      return true;
    if (form === 'sudah' && over.has(words[i + 1]?.form ?? '')) return true;
    if (conditions.has(form)) break;
  }
  return false;
}

function hypothetical({ words }: Sentence, from: number): boolean {
  for (let i = 0; i < from; i++) if (irreal.has(words[i]?.form ?? '')) return true;
  if (having.has(words[from]?.form ?? '') && conditions.has(words[from - 1]?.form ?? '')) return true;
  if (!having.has(words[from - 1]?.form ?? '')) return false;
  return [2, 3].some((back) => conditions.has(words[from - back]?.form ?? ''));
}

function question({ words, end }: Sentence, from: number, to: number): boolean {
  if (end === '?') return true;
  const first = words[0]?.form ?? '';
  if (askers.has(first) || (first === 'apa' && ['ada', 'bisa', 'ini', 'itu', 'dapat'].includes(words[1]?.form ?? '')))
    return true;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (words[i + 1]?.afterComma) break;
    // `emang` asks only at the beginning; elsewhere it means "indeed".
    if (askers.has(words[i]?.form ?? '') && !words[i]?.form.startsWith('emang')) return true;
  }
  for (let i = to; i <= Math.min(words.length - 1, to + 3); i++) {
    if (words[i]?.afterComma) break;
    if (tagQuestion(words, i)) return true;
    if (words[i]?.form === 'berapa') return true;
    if (words[i]?.form === 'kapan' && words[i + 1]?.form !== 'saja') return true;
  }
  return false;
}

/** `… nggak kak`, `… belum ya`: a denial word at the end, or before a particle, asks. */
function tagQuestion(words: readonly Word[], i: number): boolean {
  const form = words[i]?.form ?? '';
  if (form !== 'tidak' && form !== 'belum' && form !== 'bukan') return false;
  return words[i + 1] === undefined || particles.has(words[i + 1]?.form ?? '');
}

function reported({ words }: Sentence, from: number, _to: number, lead: readonly Word[]): boolean {
  const run = [...lead, ...words];
  const at = from + lead.length;
  let said = -1;
  for (let i = 0; i < at; i++) {
    const form = run[i]?.form ?? '';
    const next = run[i + 1]?.form ?? '';
    if (reporting.has(form)) said = i;
    else if (
      (form === 'kata' || form === 'bilang' || form === 'komentar') &&
      (next === 'kak' || next === '#nama' || next === 'orang')
    )
      said = i + 1;
    else if (form === 'bilang' && run[i - 1]?.form === 'yang') said = i;
  }
  // `silakan tanya`, `mau tanya boleh` invite questions; nobody is quoted.
  if (said < 0 || /^(?:silakan|silahkan|boleh|mau|bisa|langsung|jangan)$/u.test(run[said - 1]?.form ?? ''))
    return false;
  for (let i = said + 1; i <= at; i++) {
    // `yang tanya servisnya di mana, pusatnya di Solo`: the question was whole before the comma.
    if (run[i]?.afterComma && run.slice(said + 1, i).some(({ form }) => askers.has(form) || negators.has(form)))
      return false;
    if (i === at) break;
    if (tagQuestion(run, i)) return false;
    const opens = run[i]?.afterComma && i > said + 1;
    if (opens && releasing.has(run[i]?.form ?? '')) return false;
    if (run[i]?.form === 'jawabannya' || run[i]?.form === 'jawabnya') return false;
  }
  return true;
}

function elsewhere({ words }: Sentence, from: number): boolean {
  let other = -1;
  for (let i = 0; i < from; i++) {
    const form = words[i]?.form ?? '';
    if (otherShops.has(form) || (form === 'lain' && otherNouns.has(words[i - 1]?.form ?? ''))) other = i;
  }
  if (other < 0) return false;
  for (let i = other + 1; i <= from; i++) {
    const form = words[i]?.form ?? '';
    if (words[i]?.afterComma || turns.has(form) || us.has(form)) return false;
  }
  return true;
}

/** Something that held before, or will some day, unless the same sentence comes to the present. */
function past({ words }: Sentence, from: number, to: number): boolean {
  const now = (a: number, b: number) => words.slice(a, b).some(({ form }) => today.has(form));
  for (let i = 0; i < from; i++) if (isPast(words, i) && !now(i, to)) return true;
  // Only near the words at hand: "gratis ongkir, dikirim besok" is free today.
  const near = words.slice(Math.max(0, from - 5), to + 2);
  return near.some(({ form }, i) => isLater(form, near[i - 1]?.form)) && !now(0, words.length);
}

/** `depan` is a time only after one: `minggu depan`, but `di depan kamera`. */
function isLater(form: string, previous: string | undefined): boolean {
  return form === 'depan' ? /^(?:minggu|bulan|tahun|hari|pekan|kali|live)$/u.test(previous ?? '') : later.has(form);
}

/** `dulu` is the past only where it says when ("dulu aku ..."); after a verb it means first ("klaim dulu"). */
function isPast(words: readonly Word[], i: number): boolean {
  const form = words[i]?.form ?? '';
  if (form === 'lalu') return i > 0;
  if (form === 'dulu') return i === 0 || whoOrWhen.has(words[i - 1]?.form ?? '');
  return before.has(form);
}
