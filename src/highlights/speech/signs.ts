import { fields } from './lexicons/fields.ts';
import { senses } from './senses/index.ts';
import type { Sentence } from './sentence.ts';
import { numberOfForm } from './vocabulary.ts';
import { type WordLists, wordLists } from './word-lists.ts';

const endings = ['nya', 'lah', 'kah', 'kan', 'in', 'an', 'ku', 'mu', 'i'] as const;
const beginnings = ['menge', 'meng', 'nge', 'ng', 'men', 'mem', 'me', 'di', 'ke', 'ter', 'ber', 'se'] as const;
const opening = numberOfForm('^');
const closing = numberOfForm('$');
/** Made when the first word is told: most commands that know the rules hear none. */
let named: { lists: WordLists; names: ReadonlyMap<number, string> } | null = null;

/** What a word is to the weights: itself, its stem (null when that is the word) and its fields, each as a `T`. */
export interface Told<T> {
  word: T;
  stem: T | null;
  fields: readonly T[];
}

/** By their names: `tahannya`, `tahan~`, `@strong-durable`. */
export function told(form: string): Told<string> {
  named ??= allNamed();
  const { lists, names } = named;
  const stem = stemOf(form);
  return {
    word: form,
    stem: stem === form ? null : `${stem}~`,
    fields: [...lists.holding(form, 0)].flatMap((list) => names.get(list) ?? []),
  };
}

/**
 * Goes through the signs that a sentence shows: its words, their stems and fields alone (`second` is null), neighbouring
 * words, and words beside fields; `^` and `$` stand before the first and after the last. A sign may come more than once.
 * Names say nothing, so that taking them out of a text changes nothing.
 */
export function eachSign<T>(
  { words }: Sentence,
  tell: (form: string, number: number) => Told<T>,
  see: (first: T, second: T | null) => void,
): void {
  let before: Told<T> | null = tell('^', opening);
  for (const { form, number } of words) {
    if (form === '#nama' || form === '#kreator') {
      before = null;
      continue;
    }
    const here = tell(form, number);
    see(here.word, null);
    if (here.stem !== null) see(here.stem, null);
    for (const field of here.fields) see(field, null);
    if (before !== null) {
      see(before.word, here.word);
      for (const field of here.fields) see(before.word, field);
      for (const field of before.fields) see(field, here.word);
    }
    before = here;
  }
  if (before !== null && words.length > 0) see(before.word, tell('$', closing).word);
}

function allNamed() {
  const lists = wordLists();
  return { lists, names: new Map([...fields, ...senses].map(([name, words]) => [lists.numberOf(words), name])) };
}

/** A sign as the weights' file names it. */
export function signName(first: string, second: string | null): string {
  return second === null ? first : `${first} ${second}`;
}

/** A word without one ending and one beginning; rough on purpose, since weights are learnt for what comes out. */
function stemOf(form: string): string {
  if (form.startsWith('#') || form.length < 5) return form;
  const ending = endings.find((one) => form.endsWith(one) && form.length - one.length >= 3);
  const bare = ending === undefined ? form : form.slice(0, -ending.length);
  const beginning = beginnings.find((one) => bare.startsWith(one) && bare.length - one.length >= 3);
  return beginning === undefined ? bare : bare.slice(beginning.length);
}
