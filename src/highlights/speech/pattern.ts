import { spelled } from './spelling.ts';

/**
 * The small language in which lexicons write what they listen for, readable by people who sell:
 *
 * - words stand in any spelling the rules know: `klik|pencet keranjang`
 * - `a|b` either; `[a|b]` or `[*]` may be left out; `*` any one word
 * - `..` up to three words between, `...` up to six, `....` up to fourteen
 * - `^` in front: only at the beginning of a sentence; `$` at the end: only before its end
 * - `#rp` a sum of money, `#pct` a percentage, `#n` a number, `#nn` one of at least ten, `#ns` several (not one), `#nama` a
 *   redacted name
 * - every word may carry -nya, -lah, -ku, -mu, -kah, or the Javanese -e, -ne, Sundanese -na, Minang -nyo,
 *   Makassar -mi
 * - `~` in a word stands for any letters: `ng~in`
 * - `!word` marks the word by which the pattern is found fast; else the longest required one is taken
 */
export interface Pattern {
  source: string;
  /** The first place at or after `from` where it fits, as words [from, to); null when there is none. */
  find: (words: readonly Heard[], from: number) => [from: number, to: number] | null;
  /** One of these must be in the sentence, as a form or as what is left of one without its ending. */
  anchors: string[];
  /** Whether it speaks of a denial itself, so that one inside the match is meant. */
  denies: boolean;
}

/** A word of a sentence as patterns look at it: its form, and what is left when an ending is taken off. */
export interface Heard {
  form: string;
  stems: readonly string[];
  /** Its number among the forms met so far, by which lists remember it; -1 for one that came late. */
  number: number;
}

/** One word of a pattern, or a gap. */
type Element =
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'gap'; most: number }
  | { kind: 'word'; fits: (word: Heard) => boolean; optional: boolean };

const clitics = ['nya', 'lah', 'ku', 'mu', 'kah', 'e', 'ne', 'na', 'nyo', 'mi'];
/** Marks that stand for several marks of amounts.ts. */
const numbers: Record<string, readonly string[]> = { '#n': ['#n', '#nn', '#n1'], '#ns': ['#n', '#nn'] };
/** How many words each gap may hold. */
const gaps: Record<string, number> = { '..': 3, '...': 6, '....': 14 };

/** Forms met so far. Most of what hosts say is said with a few thousand words; only those are remembered. */
const met = new Map<string, Heard>();
const mostMet = 8192;

/** A word with the stems that its endings leave. */
export function heard(form: string): Heard {
  const known = met.get(form);
  if (known !== undefined) return known;
  const stems = clitics.filter((one) => form.length > one.length && form.endsWith(one));
  const number = met.size < mostMet ? met.size : -1;
  const word = { form, stems: stems.map((one) => form.slice(0, -one.length)), number };
  if (number >= 0) met.set(form, word);
  return word;
}

/** Compiles a pattern. Throws when no word of it must be there, because such a pattern would fit anywhere. */
export function compile(source: string): Pattern {
  let anchor: string[] | null = null;
  let forced = false;
  const elements: Element[] = [];
  for (let element of source.trim().split(/\s+/)) {
    const most = gaps[element];
    if (element === '^' || element === '$') elements.push(element === '^' ? { kind: 'start' } : { kind: 'end' });
    else if (most !== undefined) elements.push({ kind: 'gap', most });
    else {
      const optional = element.startsWith('[') && element.endsWith(']');
      if (optional) element = element.slice(1, -1);
      const here = element.startsWith('!');
      const { words, fits } = wordSet(element.replace('!', ''));
      elements.push({ kind: 'word', fits, optional });
      if (optional || forced || words.some((form) => form === '*' || form.includes('~'))) continue;
      if (here || anchor === null || rarer(words, anchor)) anchor = words;
      forced = here;
    }
  }
  if (anchor === null) throw new Error(`a pattern needs a word that must be there: ${source}`);
  return {
    source,
    find: finder(elements),
    anchors: anchor.flatMap((form) => numbers[form] ?? [form]),
    denies: /\b(?:tidak|nggak|bukan|belum|tanpa|jangan)\b/u.test(source),
  };
}

/**
 * Tries the elements one after the other: a gap takes as few words as it can, what may be left out is taken where it
 * fits. Lists of words are looked up and not gone through, so a list may hold everything that a language has.
 */
function finder(elements: readonly Element[]): Pattern['find'] {
  function endOf(words: readonly Heard[], at: number, next: number): number {
    const element = elements[next];
    if (element === undefined) return at;
    if (element.kind === 'start') return at === 0 ? endOf(words, at, next + 1) : -1;
    if (element.kind === 'end') return at === words.length ? endOf(words, at, next + 1) : -1;
    if (element.kind === 'gap') {
      for (let i = at; i <= Math.min(words.length, at + element.most); i++) {
        const end = endOf(words, i, next + 1);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[at];
    if (word !== undefined && element.fits(word)) {
      const end = endOf(words, at + 1, next + 1);
      if (end >= 0) return end;
    }
    return element.optional ? endOf(words, at, next + 1) : -1;
  }
  const last = elements[0]?.kind === 'start' ? 0 : Number.POSITIVE_INFINITY;
  return (words, from) => {
    for (let start = from; start < words.length && start <= last; start++) {
      const end = endOf(words, start, 0);
      if (end > start) return [start, end];
    }
    return null;
  };
}

interface WordSet {
  words: string[];
  fits: (word: Heard) => boolean;
}

/** Lists that several patterns share are made once. */
const wordSets = new Map<string, WordSet>();

/** Asks once for each form that is remembered. */
function remembered(holds: (word: Heard) => boolean): (word: Heard) => boolean {
  // 0 not asked yet, 1 yes, 2 no.
  let answers = new Uint8Array(0);
  return (word) => {
    if (word.number < 0) return holds(word);
    if (word.number >= answers.length) {
      const longer = new Uint8Array(Math.min(mostMet, Math.max(256, met.size * 2)));
      longer.set(answers);
      answers = longer;
    }
    const answer = answers[word.number];
    if (answer !== 0) return answer === 1;
    const fits = holds(word);
    answers[word.number] = fits ? 1 : 2;
    return fits;
  };
}

/** `a|b|c`, each in the rules' spelling. Marks and the open word carry no ending. */
function wordSet(element: string): WordSet {
  const known = wordSets.get(element);
  if (known !== undefined) return known;
  const words = [...new Set(element.split('|').map(normal))];
  const whole = new Set(words.flatMap((form) => numbers[form] ?? [form]));
  const stems = new Set(words.filter((form) => !form.startsWith('#')));
  const open = words.filter((form) => form.includes('~'));
  const wild =
    open.length === 0 ? null : new RegExp(`^(?:${open.map((form) => form.replaceAll('~', '.*')).join('|')})$`, 'u');
  const holds = ({ form, stems: left }: Heard) =>
    whole.has(form) ||
    left.some((stem) => stems.has(stem)) ||
    (wild !== null && (wild.test(form) || left.some((stem) => wild.test(stem))));
  const fits = words.includes('*') ? () => true : remembered(holds);
  const made = { words, fits };
  wordSets.set(element, made);
  return made;
}

/** A word as the sentences have it; marks of the small language stay as they are. */
function normal(form: string): string {
  return /^[#*]|~/u.test(form) ? form : spelled(form);
}

/** Words nearly every sentence has; a pattern found by one of them would always be run. */
const common = new Set(
  'kak ya ada sudah tidak bisa aku saya kita kami untuk buat ini itu yang di ke dari mau #n #rp #pct hari malam jam kalian bunda bun kamu teman tahu tau boleh langsung sampai beli lagi saja juga sekarang pakai lebih semua satu dua cuma hanya jadi tetap nih tuh dong banget sama dan atau kalau anti live dulu lihat liat mas mbak'.split(
    ' ',
  ),
);

/** Whether an element tells more than another: no common words in it, then longer words. Only speed depends on it. */
function rarer(a: readonly string[], b: readonly string[]): boolean {
  return rarity(a) > rarity(b);
}

function rarity(words: readonly string[]): number {
  const frequent = words.filter((form) => common.has(form)).length;
  return frequent > 0 ? -frequent : Math.min(...words.map((form) => form.length));
}
