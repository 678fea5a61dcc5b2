import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Lang, langs } from '../../i18n/words.ts';
import { digestOf } from '../../report/store.ts';
import { currentBuild } from '../view.ts';

/** A lesson's text in a language; one that is not written in it is shown in the site's first language, or in any other. */
export async function lessonEntry(slug: string, lang: Lang): Promise<CollectionEntry<'lessons'>> {
  for (const wanted of new Set([lang, ...currentBuild().site.locales, ...langs])) {
    const entry = await getEntry('lessons', `${wanted}/${slug}`);
    if (entry) return entry;
  }
  throw new Error(`no text for the lesson ${slug}`);
}

/** Changes with the titles and summaries of lessons, and with what the data has of them. */
export async function lessonsKey(): Promise<string> {
  const entries = await getCollection('lessons');
  const texts = entries.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = currentBuild().reader.keys('lesson');
  return digestOf(JSON.stringify([texts, records.map(({ key, digest }) => [key, digest])]));
}
