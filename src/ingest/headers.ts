import { currencyOf } from './cells/currency.ts';
import { type Cell, plain } from './cells/reading.ts';

/** A header as it is compared: NFKC, one blank between words, case folded, without a final colon or currency. */
export interface Header {
  text: string;
  name: string;
  /** ISO 4217 of a suffix like `(Rp)`; the suffix is not part of the name. */
  currency: string | null;
  column: number;
}

/** Reads a header cell. Brackets that are no currency stay: `CTOR (SKU orders)` is not `CTOR`. */
export function readHeader(cell: Cell, column: number): Header {
  const text = cell === null ? '' : plain(String(cell));
  let name = text.replace(/\s*:$/, '');
  let currency: string | null = null;
  const suffix = /\s*[([]\s*([^()[\]]{1,4})\s*[)\]]$/u.exec(name);
  if (suffix) currency = currencyOf(suffix[1] ?? '');
  if (suffix && currency) name = name.slice(0, suffix.index);
  return { text, name: foldHeader(name), currency, column };
}

/** The form in which header texts are compared as whole strings. */
export function foldHeader(text: string): string {
  return plain(text)
    .replace(/\s*:$/, '')
    .replace(/_/g, ' ')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')')
    .toLowerCase()
    .trim();
}
