import { readFileSync } from 'node:fs';

/** A text of content/ as it is written: what its front matter says, and its MDX. */
export interface MdxSource {
  title: string;
  summary: string;
  mdx: string;
}

/** Reads one file of content/. Throws when it is not there. */
export function mdxSource(path: string): MdxSource {
  const text = readFileSync(path, 'utf8');
  const [, front = '', mdx = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*?)\\s*$`, 'm').exec(front)?.[1] ?? '';
  return { title: unquoted(field('title')), summary: unquoted(field('summary')), mdx };
}

/** The words of an MDX text, its markup taken away; headings that stand in a `title` stay. */
export function wordsOf(mdx: string): string {
  return mdx
    .replace(/<[A-Z]\w*[^>]*?\btitle="([^"]*)"[^>]*>/g, ' $1. ')
    .replace(/<\/?[A-Z]\w*[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_`>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function unquoted(text: string): string {
  const [, quote, inner = ''] = /^(["'])(.*)\1$/.exec(text) ?? [];
  if (quote === undefined) return text;
  return quote === '"' ? inner.replace(/\\"/g, '"') : inner.replace(/''/g, "'");
}
