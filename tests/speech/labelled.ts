import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HighlightId } from '../../src/model/highlight.ts';
import { textHash } from '../../src/model/identity.ts';

/** The types that words can show, in the order of the catalogue. */
export const spokenTypes = [
  'audience-interaction',
  'product-demo',
  'call-to-action',
  'creative-format',
  'product-details',
  'product-value',
  'target-audience',
  'special-offers',
  'buyer-trust',
] as const satisfies readonly HighlightId[];
export type SpokenType = (typeof spokenTypes)[number];

/** A sentence of a host, with the types that its writer says it shows. */
export interface Labelled {
  text: string;
  labels: ReadonlySet<SpokenType>;
  /** The category of the session, as an export words it. */
  category: string;
  kind: 'positive' | 'hard-negative' | 'small-talk';
  /** The file it stands in. */
  file: string;
}

/**
 * Which part a sentence belongs to: rules are made on `development`, and `scored` is only ever counted. A hash of the
 * text decides, so a new sentence never moves an old one.
 */
export function partOf(text: string): 'development' | 'scored' {
  return Number.parseInt(textHash(text), 36) % 3 === 0 ? 'scored' : 'development';
}

const folder = join(import.meta.dirname, 'sentences');

/** All labelled sentences, one part or the other; each text once. Throws where a row is not `text labels category kind`. */
export function labelled(part: 'development' | 'scored'): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  const byText = new Map<string, Labelled>();
  for (const name of files.sort())
    for (const one of rowsOf(join(folder, name))) if (partOf(one.text) === part) byText.set(one.text, one);
  return [...byText.values()];
}

/** The sentences written after the rules were done; never a reason to change a rule. */
export function fresh(): Labelled[] {
  return rowsOf(join(import.meta.dirname, 'fresh.tsv'));
}

export function rowsOf(path: string): Labelled[] {
  const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return rows.map((row, i) => {
    const [text, labels, category, kind] = row.split('\t');
    const names = (labels ?? '').split(/[ ,;]+/).filter(Boolean);
    if (!text || category === undefined || !isKind(kind) || !names.every(isSpoken))
      throw new Error(`${path}, row ${i + 2}: expected text, labels, category and kind`);
    return { text, labels: new Set(names as SpokenType[]), category, kind, file: basename(path) };
  });
}

function isKind(kind: string | undefined): kind is Labelled['kind'] {
  return kind === 'positive' || kind === 'hard-negative' || kind === 'small-talk';
}

function isSpoken(name: string): name is SpokenType {
  return (spokenTypes as readonly string[]).includes(name);
}
