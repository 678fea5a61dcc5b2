import type { FileContext, Taken } from '../file-context.ts';
import type { Json } from '../json.ts';

export type JsonObject = { [key: string]: Json };

/** Reads one kind of JSON answer. A new one is one file and one line in `json-readers.ts`. */
export interface JsonReader {
  name: string;
  /** The rows of a document (its envelope taken off), or null when it is of another kind. */
  rows: (body: JsonObject) => Json[] | null;
  /** `references` lists what may name the LIVE, the best first; `firstRow` is the 1-based number of the first row. */
  read: (rows: readonly Json[], firstRow: number, references: readonly string[], file: FileContext) => Taken;
}
