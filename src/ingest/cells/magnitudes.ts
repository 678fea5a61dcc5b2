/**
 * Abbreviated amounts. `M` alone is a milliard (miliar) in Indonesian and a million in English: it is resolved for
 * the whole column or stays open, never guessed.
 */
export type Magnitude = { factor: number; language: 'id' | 'en' | null } | 'M';

const suffixes: Readonly<Record<string, Magnitude>> = {
  k: { factor: 1e3, language: 'en' },
  rb: { factor: 1e3, language: 'id' },
  ribu: { factor: 1e3, language: 'id' },
  jt: { factor: 1e6, language: 'id' },
  juta: { factor: 1e6, language: 'id' },
  tr: { factor: 1e6, language: null },
  mn: { factor: 1e6, language: 'en' },
  million: { factor: 1e6, language: 'en' },
  m: 'M',
  b: { factor: 1e9, language: 'en' },
  bn: { factor: 1e9, language: 'en' },
  billion: { factor: 1e9, language: 'en' },
  mlr: { factor: 1e9, language: 'id' },
  miliar: { factor: 1e9, language: 'id' },
  milyar: { factor: 1e9, language: 'id' },
  t: { factor: 1e12, language: 'id' },
  triliun: { factor: 1e12, language: 'id' },
  万: { factor: 1e4, language: null },
  萬: { factor: 1e4, language: null },
  亿: { factor: 1e8, language: null },
  億: { factor: 1e8, language: null },
};

/** Takes the abbreviation off the end of a number: `1,2 rb` -> `1,2` and 1000. Unknown words leave magnitude null. */
export function splitMagnitude(text: string): { rest: string; magnitude: Magnitude | null } {
  const match = /^(.*\d)\s*(\p{L}+)\.?\+?$/u.exec(text);
  const magnitude = match ? suffixes[(match[2] ?? '').toLowerCase()] : undefined;
  return match && magnitude ? { rest: match[1] ?? '', magnitude } : { rest: text, magnitude: null };
}
