import { type CollectionEntry, getEntry } from 'astro:content';
import { type Lang, langs } from '../i18n/words.ts';
import { currentBuild } from './view.ts';

/**
 * A guide or a lesson in a language; one that is not written in it is shown in the site's first language, or in any other.
 * Throws when it is written in none.
 */
export async function contentEntry<C extends 'guides' | 'lessons'>(
  kind: C,
  slug: string,
  lang: Lang,
): Promise<CollectionEntry<C>> {
  for (const wanted of new Set([lang, ...currentBuild().site.locales, ...langs])) {
    const entry = (await getEntry(kind, `${wanted}/${slug}`)) as CollectionEntry<C> | undefined;
    if (entry) return entry;
  }
  throw new Error(`no text for ${kind}/${slug}`);
}
