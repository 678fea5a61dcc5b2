import type { Lexicon } from './lexicon/index.ts';

/** A prefix, what must follow it, and what the nasal has swallowed (`pen|onton` was `tonton`). */
type Prefix = [prefix: string, next: RegExp, swallowed: string];

const vowel = /^[aeiou]/;
const consonant = /^[^aeiou]/;
const any = /^/;

const nasal = (start: 'me' | 'pe'): Prefix[] => [
  [`${start}ny`, vowel, 's'],
  [`${start}nge`, consonant, ''],
  [`${start}ng`, /^[aeioughk]/, ''],
  [`${start}ng`, vowel, 'k'],
  [`${start}m`, /^[bfvp]/, ''],
  [`${start}m`, vowel, 'p'],
  [`${start}n`, /^[cdjtsz]/, ''],
  [`${start}n`, vowel, 't'],
  [start, start === 'me' ? /^[lrwymn]/ : consonant, ''],
];

const formal: Prefix[] = [
  ...nasal('me'),
  ...nasal('pe'),
  ['per', any, ''],
  ['ber', any, ''],
  ['be', /^(r|[^aeiou]er)/, ''],
  ['ter', any, ''],
  ['te', /^r/, ''],
  ['di', any, ''],
  ['ke', any, ''],
  ['se', any, ''],
];

/** How people speak in a LIVE: nonton, nyoba, ngirim, ngecek, milih. */
const spoken: Prefix[] = [
  ['nge', consonant, ''],
  ['ng', vowel, ''],
  ['ng', vowel, 'k'],
  ['ny', vowel, 's'],
  ['ny', vowel, 'c'],
  ['n', vowel, 't'],
  ['m', vowel, 'p'],
];

const clitics = ['nya', 'lah', 'kah', 'ku', 'mu', 'pun'];
const suffixes = ['kan', 'an', 'in', 'i'];

function withoutEnd(word: string, ends: readonly string[], least: number): string[] {
  return ends
    .filter((end) => word.endsWith(end) && word.length - end.length >= least)
    .map((end) => word.slice(0, -end.length));
}

function withoutStart(word: string, prefixes: readonly Prefix[]): string[] {
  const rests: string[] = [];
  for (const [prefix, next, swallowed] of prefixes) {
    const rest = word.slice(prefix.length);
    if (word.startsWith(prefix) && rest.length + swallowed.length >= 3 && next.test(rest)) rests.push(swallowed + rest);
  }
  return rests;
}

/**
 * A function from a folded word to its root. Affixes come off only when what remains is a listed root (the longest one
 * wins); a word that is not listed loses at most the clitic `-nya` or an English plural `s`. Answers are remembered.
 */
export function createStemmer(lexicon: Lexicon): (word: string) => string {
  const roots = new Set(lexicon.roots.split(' '));
  const whole = new Set(lexicon.words.split(' '));
  const exceptions = new Map(lexicon.exceptions.split(' ').map((pair) => pair.split('=') as [string, string]));
  const known = new Map<string, string>();

  const listed = (word: string) => exceptions.get(word) ?? (whole.has(word) || roots.has(word) ? word : undefined);

  function stem(word: string): string {
    if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
    const forms = [word, ...withoutEnd(word, clitics, 3)];
    for (const form of [...forms]) forms.push(...withoutEnd(form, clitics, 3).filter((more) => !forms.includes(more)));
    for (const form of forms) {
      const answer = listed(form);
      if (answer !== undefined) return answer;
    }
    return rootOf(forms) ?? unlisted(word);
  }

  function rootOf(forms: readonly string[]): string | undefined {
    const ends = [...forms, ...forms.flatMap((form) => withoutEnd(form, suffixes, 3))];
    const once = ends.flatMap((form) => withoutStart(form, [...formal, ...spoken]));
    const twice = once.flatMap((form) => withoutStart(form, formal));
    let best: string | undefined;
    for (const form of [...ends, ...once, ...twice]) {
      if (roots.has(form) && form.length > (best?.length ?? 0)) best = form;
    }
    return best;
  }

  function unlisted(word: string): string {
    if (word.length >= 7 && word.endsWith('nya')) return stem(word.slice(0, -3));
    if (word.length >= 4 && /[^aioukxsz]s$/.test(word)) return stem(word.slice(0, -1));
    return word;
  }

  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = stem(word);
      known.set(word, answer);
    }
    return answer;
  };
}
