import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { sessionRows } from './builds.ts';

/** The folder of the sample site; nobody writes into it. */
export const sample = inject('sampleSite');

export const rows = sessionRows(sample);
export const listed = rows.filter((row) => row.listed);

export const pageText = (url: string): string => readFileSync(join(sample, url), 'utf8');

/** The address of a product that a session's page leads to. */
function productOf(url: string): string | null {
  return /href="\.\.\/(produk\/[^"#?]+)"/.exec(pageText(url))?.[1] ?? null;
}

function first<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the sample has no ${what}`);
  return value;
}

/** A session with three timed proofs and with products. */
export const rich = first(
  listed.find(({ url }) => pageText(url).split('class="proof-tools"').length === 4 && productOf(url) !== null),
  'session with three timed proofs',
);

/** The page of one of its products. */
export const product = first(productOf(rich.url), 'product page');
