import { join } from 'node:path';
import type { Lang } from '../i18n/words.ts';
import type { HighlightId } from '../model/highlight.ts';
import { type MdxSource, mdxSource } from './mdx-source.ts';

/** Reads one guide. Throws when there is none in this language. */
export function guideSource(projectRoot: string, lang: Lang, id: HighlightId): MdxSource {
  return mdxSource(join(projectRoot, 'content/guides', lang, `${id}.mdx`));
}
