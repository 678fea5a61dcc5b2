import { spelled } from './spelling.ts';
import { rememberedByForm } from './vocabulary.ts';

const clitics = ['nya', 'lah', 'ku', 'mu', 'kah', 'e', 'ne', 'na', 'nyo', 'mi'];
/** Marks that stand for several marks of amounts.ts. */
const numbers: Record<string, readonly string[]> = { '#n': ['#n', '#nn', '#n1'], '#ns': ['#n', '#nn'] };

/** The word lists of some patterns, each under a number, so that a word of a sentence is looked up once for all of them. */
export interface WordLists {
  /** The number of a list written as `a|b|c`; lists that several patterns share are one. */
  numberOf: (written: string) => number;
  /** The words of a list, in the rules' spelling. */
  wordsOf: (list: number) => readonly string[];
  /** The lists that a word is on, with or without an ending; `number` is its form's in vocabulary.ts. */
  holding: (form: string, number: number) => Uint16Array;
  /** How many lists there are. */
  count: () => number;
}

/** An empty collection. Add all lists before the first word is looked up. */
export function wordLists(): WordLists {
  const written = new Map<string, number>();
  const words: string[][] = [];
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const wild: { list: number; fits: RegExp }[] = [];

  function numberOf(element: string): number {
    const known = written.get(element);
    if (known !== undefined) return known;
    const list = words.length;
    const forms = [...new Set(element.split('|').map(normal))];
    written.set(element, list);
    words.push(forms);
    for (const form of new Set(forms.flatMap((one) => numbers[one] ?? [one]))) add(whole, form, list);
    // Marks carry no ending.
    for (const form of forms) if (!form.startsWith('#')) add(stems, form, list);
    const open = forms.filter((form) => form.includes('~')).map((form) => form.replaceAll('~', '.*'));
    if (open.length > 0) wild.push({ list, fits: new RegExp(`^(?:${open.join('|')})$`, 'u') });
    return list;
  }

  function held(form: string): Uint16Array {
    const left = clitics.filter((one) => form.length > one.length && form.endsWith(one));
    const stemmed = left.map((one) => form.slice(0, -one.length));
    const lists = new Set(whole.get(form));
    for (const stem of stemmed) for (const list of stems.get(stem) ?? []) lists.add(list);
    for (const { list, fits } of wild) if ([form, ...stemmed].some((one) => fits.test(one))) lists.add(list);
    return Uint16Array.from(lists);
  }

  return { numberOf, wordsOf: (list) => words[list] ?? [], holding: rememberedByForm(held), count: () => words.length };
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A word as the sentences have it; marks of the patterns' language stay as they are. */
function normal(form: string): string {
  return form.startsWith('#') || form.includes('~') ? form : spelled(form);
}
