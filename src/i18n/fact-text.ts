import type { Fact } from '../model/highlight.ts';
import { format } from './format.ts';
import { fill, type Lang, words } from './words.ts';

/** Values that are money, in the fact's `currency`. */
const money = new Set(['price', 'elsewhere']);
/** Values that list names, separated by commas. */
const lists = new Set(['tells', 'details', 'languages']);

/** A fact as a sentence of a language. */
export function factText(fact: Fact, lang: Lang): string {
  const templates: Record<string, string> = words(lang).facts;
  const names: Record<string, string> = words(lang).factWords;
  const { currency } = fact.values;
  const values = Object.entries(fact.values).map(([name, value]) => {
    if (typeof value === 'string') {
      if (!lists.has(name)) return [name, value];
      return [
        name,
        value
          .split(',')
          .map((word) => names[word] ?? word)
          .join(', '),
      ];
    }
    const { decimal, moneyFull } = format(lang);
    return [name, money.has(name) ? moneyFull(value, currency ? String(currency) : null) : decimal(value)];
  });
  return fill(templates[fact.code] ?? fact.code, Object.fromEntries(values)).trim();
}
