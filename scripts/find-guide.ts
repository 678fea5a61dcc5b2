import { nearest } from '../src/ingest/nearest.ts';
import { highlightOf } from '../src/ingest/own/highlight-name.ts';
import { type HighlightId, highlightIds } from '../src/model/highlight.ts';

/** The guide a person means, by number, name in the address or label. Else a sentence for her that names the nearest. */
export function findGuide(asked: string): { id: HighlightId } | string {
  const id = highlightOf(asked);
  if (id) return { id };
  const near = nearest(asked.toLowerCase(), highlightIds) ?? mostAlike(asked.toLowerCase());
  return `Panduan "${asked}" tidak ada. Yang paling dekat: ${near}. Bisa juga ditulis dengan nomornya, 1 sampai 29.`;
}

/** When nothing is spelled alike: the name that shares most words, else most letters at its start. */
function mostAlike(asked: string): HighlightId {
  const words = asked.split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const likeness = (id: string) => words.filter((word) => id.includes(word)).length * 10 + sharedStart(id, asked);
  return highlightIds.reduce((best, id) => (likeness(id) > likeness(best) ? id : best));
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
