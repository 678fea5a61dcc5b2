import { getCollection } from 'astro:content';
import { digestOf } from '../../report/store.ts';
import { currentBuild } from '../view.ts';

/** Changes with the titles and summaries of lessons, and with what the data has of them. */
export async function lessonsKey(): Promise<string> {
  const entries = await getCollection('lessons');
  const texts = entries.map(({ id, data }) => ({ id, data })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = currentBuild().reader.keys('lesson');
  return digestOf(JSON.stringify([texts, records.map(({ key, digest }) => [key, digest])]));
}
