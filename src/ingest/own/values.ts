import type { FileLog } from '../file-log.ts';
import { foldHeader } from '../headers.ts';
import type { RecordRow } from '../record-row.ts';

/** Words of one choice, English and Indonesian, by the value they stand for. */
export type Choices<V extends string> = Readonly<Record<V, readonly string[]>>;

/** The value a cell's word stands for; null (with a problem naming all choices) for another word, and for none. */
export function choice<V extends string>(row: RecordRow, field: string, choices: Choices<V>, log: FileLog): V | null {
  const text = row.text(field);
  if (text === null) return null;
  const found = match(text, choices);
  if (found === null) log.problem('notOneOf', { ...row.place(field), expected: Object.keys(choices).join(', ') });
  return found;
}

/** The value a word stands for, or null. */
export function match<V extends string>(text: string, choices: Choices<V>): V | null {
  const word = foldHeader(text);
  for (const [value, words] of Object.entries(choices) as [V, readonly string[]][]) {
    if (word === foldHeader(value) || words.some((known) => foldHeader(known) === word)) return value;
  }
  return null;
}

const yes = ['ya', 'y', 'yes', 'true', 'benar', '1', 'iya', 'ada'];
const no = ['tidak', 't', 'n', 'no', 'false', 'salah', '0', 'bukan', 'tdk'];

/** A yes or no in words, or null (with a problem when something else stands there). */
export function yesNo(row: RecordRow, field: string, log: FileLog): boolean | null {
  const found = choice(row, field, { ya: yes, tidak: no }, log);
  return found === null ? null : found === 'ya';
}
