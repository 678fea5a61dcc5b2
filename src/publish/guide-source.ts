import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Lang, langs } from '../i18n/words.ts';
import type { HighlightId } from '../model/highlight.ts';
import { type MdxSource, mdxSource } from './mdx-source.ts';

/** Reads one guide in the first of the wanted languages that has it, else in any. Throws when none has it. */
export function guideSource(projectRoot: string, wanted: readonly Lang[], id: HighlightId): MdxSource {
  const path = (lang: Lang) => join(projectRoot, 'content/guides', lang, `${id}.mdx`);
  const lang = [...wanted, ...langs].find((one) => existsSync(path(one)));
  if (lang === undefined) throw new Error(`no guide for ${id}`);
  return mdxSource(path(lang));
}
