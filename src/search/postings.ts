import { numberReader, writeNumber } from './digits.ts';

/**
 * The postings of one term as MiniSearch serialises them: by field number, by document number, how often it occurs.
 */
export type Postings = Record<string, Record<string, number>>;

interface Column {
  entries: number;
  last: number;
  text: string;
}

/** The postings of one term while an index is built. */
export interface PostingsWriter {
  /** Adds what a slice of documents holds; `first` is the number of the slice's first document, slices ascend. */
  add: (slice: Postings, first: number) => void;
  /** Documents that hold the term in any field. */
  documents: () => number;
  /** True when a field other than `field` holds it. */
  beyond: (field: number) => boolean;
  /**
   * The number of documents, then for each field its number, its entries, and per entry the gap to the last document
   * (doubled; odd: the count follows, else it is 1).
   */
  text: () => string;
}

/** Collects the postings of one term as text, so that a large index never stands in memory as objects. */
export function postingsWriter(): PostingsWriter {
  const columns = new Map<number, Column>();
  let documents = 0;
  return {
    add(slice, first) {
      const held = new Set<string>();
      for (const [number, counts] of Object.entries(slice)) {
        const column = columns.get(Number(number)) ?? { entries: 0, last: -1, text: '' };
        columns.set(Number(number), column);
        const entries: string[] = [];
        for (const [document, count] of Object.entries(counts)) {
          const gap = first + Number(document) - column.last - 1;
          entries.push(count === 1 ? writeNumber(gap * 2) : writeNumber(gap * 2 + 1) + writeNumber(count));
          column.last += gap + 1;
          held.add(document);
        }
        column.entries += entries.length;
        column.text += entries.join('');
      }
      documents += held.size;
    },
    documents: () => documents,
    beyond: (field) => [...columns.keys()].some((other) => other !== field),
    text() {
      const fields = [...columns].sort(([a], [b]) => a - b);
      const blocks = fields.map(([number, { entries, text }]) => writeNumber(number) + writeNumber(entries) + text);
      return writeNumber(documents) + blocks.join('');
    },
  };
}

/** The number of documents that hold a term. */
export function documentsOf(text: string): number {
  return numberReader(text).next();
}

/** The postings in the shape `MiniSearch.loadJS` takes; calls back with every document number it meets. */
export function readPostings(text: string, met: (document: number) => void): Postings {
  const reader = numberReader(text);
  reader.next();
  const postings: Postings = {};
  while (!reader.done()) {
    const field: Record<string, number> = {};
    postings[reader.next()] = field;
    let document = -1;
    for (let left = reader.next(); left > 0; left--) {
      const gap = reader.next();
      document += (gap >>> 1) + 1;
      field[document] = gap & 1 ? reader.next() : 1;
      met(document);
    }
  }
  return postings;
}
