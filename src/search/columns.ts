import type { ColumnsChunk } from './chunks.ts';
import type { SearchDoc } from './document.ts';

/** What results can be sorted by. */
export const sortKeys = ['gmv', 'viewers', 'at'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Facet and sort columns of a site, ready to look up by document number. */
export interface Columns {
  categories: string[];
  category: Uint16Array;
  ranks: Record<SortKey, Uint16Array | Uint32Array>;
}

/** The columns of documents in their order. Ranks instead of values: small, and sorting needs no more. */
export function writeColumns(docs: readonly SearchDoc[]): Omit<ColumnsChunk, 'v'> {
  const categories = [...new Set(docs.map(({ category }) => category))].sort();
  const index = new Map(categories.map((category, i) => [category, i]));
  const wide = docs.length > 65_535 ? 4 : 2;
  const ranks = (key: SortKey) => {
    const values = [...new Set(docs.map(({ sort }) => sort[key]))].filter((value) => value !== null);
    const rank = new Map(values.sort((a, b) => a - b).map((value, i) => [value, i + 1]));
    const column = docs.map(({ sort }) => (sort[key] === null ? 0 : (rank.get(sort[key]) ?? 0)));
    return base64(wide === 4 ? Uint32Array.from(column) : Uint16Array.from(column));
  };
  return {
    categories,
    category: base64(Uint16Array.from(docs, ({ category }) => index.get(category) ?? 0)),
    wide,
    gmv: ranks('gmv'),
    viewers: ranks('viewers'),
    at: ranks('at'),
  };
}

/** The columns of a chunk. */
export function readColumns(chunk: ColumnsChunk): Columns {
  const ranks = (text: string) => (chunk.wide === 4 ? new Uint32Array(bytesOf(text)) : new Uint16Array(bytesOf(text)));
  return {
    categories: chunk.categories,
    category: new Uint16Array(bytesOf(chunk.category)),
    ranks: { gmv: ranks(chunk.gmv), viewers: ranks(chunk.viewers), at: ranks(chunk.at) },
  };
}

function base64(column: Uint16Array | Uint32Array): string {
  let binary = '';
  for (const byte of new Uint8Array(column.buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function bytesOf(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
}
