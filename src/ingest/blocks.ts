import type { Row } from './table.ts';

/** Whole lines of delimited text without a quote, each ended by \n (the last perhaps not). */
export interface Lines {
  text: string;
  delimiter: string;
  /** The number a person sees beside the first line. */
  firstRow: number;
}

/** A piece of a table, as it comes from the file. */
export type Block = readonly Row[] | Lines;

/** The rows of a block, each a text per cell; the first `limit`. */
export function rowsOf(block: Block, limit?: number): readonly Row[] {
  if (!('text' in block)) return limit === undefined ? block : block.slice(0, limit);
  const { text, delimiter, firstRow } = block;
  if (text === '') return [];
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n', limit);
  return lines.map((line, index) => ({ number: firstRow + index, cells: line.split(delimiter) }));
}
