import { readSmall, writeSmall } from './digits.ts';
import { searchFields } from './document.ts';

/**
 * Field lengths weigh a hit (BM25). Only title and body lengths are kept, one character each, the body's to the
 * nearest fifth: short fields count as average, and a page of a long list costs two bytes.
 */
const steps = 4;

/** The lengths of a document's fields (different terms, in the order of `searchFields`) as two characters. */
export function writeLengths(lengths: readonly number[]): string {
  const body = lengths[searchFields.indexOf('body')] ?? 0;
  return writeSmall(lengths[0] ?? 0) + writeSmall(Math.round(Math.log2(1 + body) * steps));
}

/** The field lengths of one document. */
export function readLengths(text: string, document: number, averages: readonly number[]): number[] {
  const lengths = [...averages];
  lengths[0] = readSmall(text, document * 2);
  lengths[searchFields.indexOf('body')] = 2 ** (readSmall(text, document * 2 + 1) / steps) - 1;
  return lengths;
}
