import type { Sentence } from './sentence.ts';

const endings = ['nya', 'lah', 'kah', 'kan', 'in', 'an', 'ku', 'mu', 'i'] as const;
const beginnings = ['menge', 'meng', 'nge', 'ng', 'men', 'mem', 'me', 'di', 'ke', 'ter', 'ber', 'se'] as const;

/**
 * What a sentence shows to the weights: its words, the stems of its words, and neighbouring words, each once. Names say
 * nothing, so that taking them out of a text changes nothing.
 */
export function signsOf({ words }: Sentence): string[] {
  const signs = new Set<string>();
  let before = '^';
  for (const { form } of words) {
    if (form === '#nama' || form === '#kreator') {
      before = '';
      continue;
    }
    signs.add(form);
    const stem = stemOf(form);
    if (stem !== form) signs.add(`${stem}~`);
    if (before !== '') signs.add(`${before} ${form}`);
    before = form;
  }
  if (before !== '' && before !== '^') signs.add(`${before} $`);
  return [...signs];
}

/** A word without one ending and one beginning; rough on purpose, since weights are learnt for what comes out. */
function stemOf(form: string): string {
  if (form.startsWith('#') || form.length < 5) return form;
  const ending = endings.find((one) => form.endsWith(one) && form.length - one.length >= 3);
  const bare = ending === undefined ? form : form.slice(0, -ending.length);
  const beginning = beginnings.find((one) => bare.startsWith(one) && bare.length - one.length >= 3);
  return beginning === undefined ? bare : bare.slice(beginning.length);
}
