/**
 * The small language in which lexicons write what they listen for, readable by people who sell:
 *
 * - words stand in the rules' spelling: `klik|pencet keranjang`
 * - `a|b` either; `[a|b]` or `[*]` may be left out; `*` any one word; `..` up to three words between, `...` up to six
 * - `^` in front: only at the beginning of a sentence
 * - `#rp` a sum of money, `#pct` a percentage, `#n` a number, `#nama` a redacted name
 * - every word may carry -nya, -lah, -ku, -mu, -kah
 * - `!word` marks the word by which the pattern is found fast; else the longest required one is taken
 */
export interface Pattern {
  source: string;
  /** Runs over a sentence's forms, each with one space before it. */
  regex: RegExp;
  /** One of these forms must be in the sentence. */
  anchors: string[];
}

const clitics = ['', 'nya', 'lah', 'ku', 'mu', 'kah'];

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
    if (element === '..' || element === '...') {
      regex += `(?: [^ ]+){0,${element === '..' ? 3 : 6}}?`;
      continue;
    }
    const optional = element.startsWith('[') && element.endsWith(']');
    if (optional) element = element.slice(1, -1);
    const here = element.startsWith('!');
    const words = element.replace('!', '').split('|');
    const one = ` (?:${words.map(word).join('|')})(?= |$)`;
    regex += optional ? `(?:${one})?` : one;
    if (optional || forced) continue;
    if (here || anchor === null || rarer(words, anchor)) anchor = words;
    forced = here;
  }
  if (anchor === null) throw new Error(`a pattern needs a word that must be there: ${source}`);
  const anchors = anchor.flatMap((form) => (form.startsWith('#') ? [form] : clitics.map((clitic) => form + clitic)));
  return { source, regex: new RegExp(regex, 'gu'), anchors };
}

function word(form: string): string {
  if (form === '*') return '[^ ]+';
  return form.startsWith('#') ? form : `${form}(?:${clitics.filter(Boolean).join('|')})?`;
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
