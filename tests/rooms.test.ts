import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/**
 * The rooms in the order in which data flows (design: exports -> ingest -> consent -> highlights -> insight -> report ->
 * pages, search, feeds -> publish). A room may use what stands before it, never what stands behind.
 */
const mayUse: Record<string, string[]> = {
  model: [],
  sample: ['model'],
  ingest: ['model'],
  consent: ['model'],
  highlights: ['model'],
  insight: ['model'],
  i18n: ['model'],
  report: ['model', 'consent', 'highlights', 'insight'],
  search: ['model', 'i18n', 'report'],
  client: ['components', 'search'],
  components: ['model', 'i18n', 'insight', 'report', 'layouts', 'client'],
  layouts: ['model', 'i18n', 'report', 'components'],
  pages: ['model', 'i18n', 'insight', 'report', 'components', 'layouts', 'client', 'search'],
  publish: ['model', 'ingest', 'consent', 'i18n', 'report', 'search', 'components'],
};
/** Types cross from client to components and back (what the browser loads is typed by who writes it); code does not. */
const typesOnly = [
  ['components', 'client'],
  ['client', 'components'],
  ['pages', 'client'],
];

interface Import {
  file: string;
  from: string;
  to: string;
  typeOnly: boolean;
}

function imports(): Import[] {
  return globSync('**/*.{ts,astro}', { cwd: src }).flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    return [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"\n]*(?:\n[^'"]*?)?from\s+['"](\.[^'"]+)['"]/gm)].map(
      (match) => ({
        file,
        from: file.split('/')[0] ?? '',
        to: relative(src, resolve(src, dirname(file), match[2] ?? '')).split('/')[0] ?? '',
        typeOnly: match[1] !== undefined,
      }),
    );
  });
}

describe('the house', () => {
  const all = imports().filter(({ from, to }) => from !== to && !from.includes('.'));

  it('has imports to look at', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('lets a room import only rooms before it', () => {
    const wrong = all.filter(({ from, to }) => !mayUse[from]?.includes(to));
    expect(wrong.map(({ file, to }) => `${file} uses ${to}`)).toEqual([]);
  });

  it('crosses between pages and browser by types only', () => {
    const wrong = all.filter(
      ({ from, to, typeOnly }) => !typeOnly && typesOnly.some(([a, b]) => a === from && b === to),
    );
    expect(wrong.map(({ file, to }) => `${file} uses ${to}`)).toEqual([]);
  });

  it('keeps the terminal in scripts', () => {
    const talks = globSync('**/*.ts', { cwd: src }).filter((file) =>
      /\bconsole\.|process\.std(out|err)/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(talks).toEqual([]);
  });

  it('has no styles or scripts inside .astro files, and no style attributes', () => {
    const found = globSync('**/*.astro', { cwd: src }).filter((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const scripts = [...text.matchAll(/<script(?![^>]*is:inline)/g)].length;
      return scripts > 0 || /<style|\sstyle=/.test(text.replace(/^---[\s\S]*?\n---/, ''));
    });
    expect(found).toEqual([]);
  });

  it('has no raw links in guides: they would not be mapped to relative ones', () => {
    const guides = resolve(src, '../content/guides');
    const found = globSync('**/*.mdx', { cwd: guides }).filter((file) =>
      /<a[\s>]|style=/.test(readFileSync(join(guides, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
