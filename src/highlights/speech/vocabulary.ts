import { spelled } from './spelling.ts';
import { wordTable } from './word-table.ts';

/**
 * The words met so far, so that each is brought into the rules' spelling, and looked up in lists, once. Most of what hosts
 * say is said with a few thousand words; only so many are remembered.
 */
const mostRemembered = 32_768;

/** Forms by their numbers; 0 is any that is not remembered. */
const forms = [''];
const numbers = new Map<string, number>();
/** Words as they stand in texts, and the numbers of their forms. */
const met = wordTable(mostRemembered);
const formOfMet = new Uint16Array(mostRemembered + 1);

/** The form of the word that stands at [start, end) in a text, with the form's number. */
export function formIn(text: string, start: number, end: number): { form: string; number: number } {
  const known = formOfMet[met.find(text, start, end)] as number;
  if (known > 0) return { form: forms[known] as string, number: known };
  // A copy: a long piece of a text keeps the whole text in memory for as long as it is remembered.
  const word = ` ${text.slice(start, end)}`.slice(1);
  const form = formOf(word);
  const number = numberOfForm(form);
  const place = number > 0 ? met.add(word) : 0;
  if (place > 0) formOfMet[place] = number;
  return { form, number };
}

/** The number of a form, for what is known of it to be kept under; 0 when it cannot be remembered. */
export function numberOfForm(form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  if (forms.length > mostRemembered) return 0;
  numbers.set(form, forms.length);
  return forms.push(form) - 1;
}

/** What is made of a form, once for each that is remembered. */
export function rememberedByForm<T extends object | boolean>(
  make: (form: string) => T,
): (form: string, number: number) => T {
  const all = new Array<T | undefined>(mostRemembered + 1);
  return (form, number) => {
    const known = all[number];
    if (known !== undefined) return known;
    const made = make(form);
    if (number > 0) all[number] = made;
    return made;
  };
}

function formOf(word: string): string {
  if (word === '[kreator]') return '#kreator';
  if (word.startsWith('[') || word.endsWith('*')) return '#nama';
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return word;
  // `live-nya`, `BPOM-nya`, `di-share`: a spelling of one word.
  return spelled(word.replaceAll('-', '').toLowerCase());
}
