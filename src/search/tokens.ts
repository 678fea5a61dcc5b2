/** A word of a text: its folded form, and where it stands in the text ([start, end) in UTF-16 units). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const factors: Record<string, number> = { rb: 1e3, ribu: 1e3, k: 1e3, jt: 1e6, juta: 1e6 };

/** Characters that stand inside a word without being part of it: soft hyphen, zero-width ones, apostrophes. */
const silent = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF'’ʼ]/gu;

/**
 * Either a number (grouped `49.900`, decimal `1,5`, plain) with an optional unit (`rb`, `ribu`, `k`, `jt`, `juta`),
 * or a run of letters, in which an apostrophe counts only between letters.
 */
const pieces =
  /(?:(?<grouped>\d{1,3}(?:[.,]\d{3})+(?!\d))|(?<plain>\d+)(?:[.,](?<decimals>\d+))?)(?:(?:\s?(?<unit>rb|ribu|jt|juta)|(?<k>k))(?![\p{L}\p{N}]))?|(?:(?!\d)[\p{L}\p{N}])(?:(?!\d)[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’ʼ](?=\p{L}))*/giu;

/** A run of letters in the form in which words are compared: NFKD without marks, lower case. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(silent, '');
}

/**
 * The words of a text, in order. Case, width and accents do not matter (NFKD); digits and letters part (`spf50` is
 * `spf`, `50`), so that `100ml` and `100 ml` are the same; amounts become plain numbers (`Rp49.900`, `49,9 ribu` and
 * `49,9rb` give 49900).
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const start = match.index;
    const end = start + match[0].length;
    const { grouped, plain, decimals, unit, k } = match.groups ?? {};
    if (grouped === undefined && plain === undefined) {
      const word = fold(match[0]);
      if (word !== '') found.push({ word, start, end });
      continue;
    }
    const factor = factors[(unit ?? k ?? '').toLowerCase()];
    const whole = grouped === undefined ? (plain ?? '') : grouped.replace(/[.,]/g, '');
    if (factor !== undefined) {
      const value = Math.round(Number(`${whole}.${decimals ?? 0}`) * factor);
      found.push({ word: String(value), start, end });
    } else if (decimals === undefined) {
      found.push({ word: whole, start, end });
    } else {
      const split = start + whole.length;
      found.push({ word: whole, start, end: split }, { word: decimals, start: split + 1, end });
    }
  }
  return found;
}
