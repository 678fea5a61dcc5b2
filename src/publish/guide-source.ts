import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../i18n/words.ts';
import type { HighlightId } from '../model/highlight.ts';

/** A guide as it is written: what its front matter says, and its MDX. */
export interface GuideSource {
  title: string;
  summary: string;
  mdx: string;
}

/** Reads one guide. Throws when there is none in this language. */
export function guideSource(projectRoot: string, lang: Lang, id: HighlightId): GuideSource {
  const text = readFileSync(join(projectRoot, 'content/guides', lang, `${id}.mdx`), 'utf8');
  const [, front = '', mdx = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*?)\\s*$`, 'm').exec(front)?.[1] ?? '';
  return { title: unquoted(field('title')), summary: unquoted(field('summary')), mdx };
}

function unquoted(text: string): string {
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(text) ?? [];
  if (quote === undefined) return text;
  return quote === '"' ? inner.replace(/\\"/g, '"') : inner.replace(/''/g, "'");
}
