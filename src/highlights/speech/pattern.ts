import { spelled } from './spelling.ts';

/**
 * The small language in which lexicons write what they listen for, readable by people who sell:
 *
 * - words stand in any spelling the rules know: `klik|pencet keranjang`
 * - `a|b` either; `[a|b]` or `[*]` may be left out; `*` any one word
 * - `..` up to three words between, `...` up to six, `....` up to fourteen
 * - `^` in front: only at the beginning of a sentence; `$` at the end: only before its end
 * - `#rp` a sum of money, `#pct` a percentage, `#n` a number, `#nn` one of at least ten, `#nama` a redacted name
 * - every word may carry -nya, -lah, -ku, -mu, -kah, or the Javanese -e, -ne and Sundanese -na
 * - `~` in a word stands for any letters: `ng~in`
 * - `!word` marks the word by which the pattern is found fast; else the longest required one is taken
 */
export interface Pattern {
  source: string;
  /** Runs over a sentence's forms, each with one space before it. */
  regex: RegExp;
  /** One of these forms must be in the sentence. */
  anchors: string[];
  /** Whether it speaks of a denial itself, so that one inside the match is meant. */
  denies: boolean;
}

const clitics = ['', 'nya', 'lah', 'ku', 'mu', 'kah', 'e', 'ne', 'na'];
/** How many words each gap may hold. */
const gaps: Record<string, number> = { '..': 3, '...': 6, '....': 14 };

/** Compiles a pattern. Throws when no word of it must be there, because such a pattern would fit anywhere. */
export function compile(source: string): Pattern {
  let anchor: string[] | null = null;
  let forced = false;
  let regex = '';
  for (let element of source.trim().split(/\s+/)) {
    if (element === '^') {
      regex += '^';
      continue;
    }
    if (element === '*') {
      regex += ' [^ ]+';
      continue;
    }
    if (element === '$') {
      regex += '$';
      continue;
    }
    const gap = gaps[element];
    if (gap !== undefined) {
      regex += `(?: [^ ]+){0,${gap}}?`;
      continue;
    }
    const optional = element.startsWith('[') && element.endsWith(']');
    if (optional) element = element.slice(1, -1);
    const here = element.startsWith('!');
    const words = [...new Set(element.replace('!', '').split('|').map(normal))];
    const one = ` (?:${words.map(word).join('|')})(?= |$)`;
    regex += optional ? `(?:${one})?` : one;
    if (optional || forced || words.some((form) => form.includes('~'))) continue;
    if (here || anchor === null || rarer(words, anchor)) anchor = words;
    forced = here;
  }
  if (anchor === null) throw new Error(`a pattern needs a word that must be there: ${source}`);
  const anchors = anchor.flatMap(withClitics);
  return {
    source,
    regex: new RegExp(regex, 'gu'),
    anchors,
    denies: /\b(?:tidak|nggak|bukan|belum|tanpa|jangan)\b/u.test(source),
  };
}

/** A word as the sentences have it; marks of the small language stay as they are. */
function normal(form: string): string {
  return /^[#*]|~/u.test(form) ? form : spelled(form);
}

function withClitics(form: string): string[] {
  if (form === '#n') return ['#n', '#nn'];
  return form.startsWith('#') ? [form] : clitics.map((clitic) => form + clitic);
}

function word(form: string): string {
  if (form === '*') return '[^ ]+';
  if (form === '#n') return '#nn?';
  if (form.startsWith('#')) return form;
  return `${form.replaceAll('~', '[^ ]*')}(?:${clitics.filter(Boolean).join('|')})?`;
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
