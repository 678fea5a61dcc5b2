import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Lang, langs, languages } from '../i18n/words.ts';
import { highlightIds } from '../model/highlight.ts';
import { lexicon } from '../search/lexicon/index.ts';
import type { GuideText, LessonText } from '../search/site-docs.ts';
import { guideSource } from './guide-source.ts';
import { mdxSource, wordsOf } from './mdx-source.ts';
import { nameSearch } from './name-search.ts';

/** The guides' texts in the given languages, their markup taken away; what is not written in one is shown in another. */
export function guideTexts(projectRoot: string, locales: readonly Lang[]): GuideText[] {
  return locales.flatMap((lang) =>
    highlightIds.map((id): GuideText => {
      const { title, mdx } = guideSource(projectRoot, [lang, ...locales], id);
      return { id, lang, title: title || id, text: wordsOf(mdx) };
    }),
  );
}

/** The lessons' texts, once for each of the given languages: what is not written in one is shown in another. */
export function lessonTexts(projectRoot: string, locales: readonly Lang[]): LessonText[] {
  const folder = join(projectRoot, 'content/lessons');
  if (!existsSync(folder)) return [];
  const written = readdirSync(folder).toSorted();
  const slugs = new Set(
    written.flatMap((lang) => readdirSync(join(folder, lang)).filter((name) => /\.mdx$/.test(name))),
  );
  return [...slugs].toSorted().flatMap((name) =>
    locales.flatMap((lang): LessonText[] => {
      const from = [lang, ...locales, ...written].find((one) => existsSync(join(folder, one, name)));
      if (from === undefined) return [];
      const { title, summary, mdx } = mdxSource(join(folder, from, name));
      const slug = name.slice(0, -'.mdx'.length);
      return [{ slug, lang, title: title || slug, text: `${summary} ${wordsOf(mdx)}` }];
    }),
  );
}

/**
 * The names that an audit can look for. A name that is also a word of Sorot's own texts ("cari", "Intan" in a guide)
 * stands on the site whoever withdrew; finding it there says nothing, so it is left out. Her other names still count.
 */
export function tellingNames(withdrawn: readonly (readonly string[])[], projectRoot: string): string[][] {
  if (withdrawn.length === 0) return [];
  const search = nameSearch([...new Set(withdrawn.flat())]);
  const own = [
    JSON.stringify(languages),
    JSON.stringify(lexicon),
    ...guideTexts(projectRoot, langs).map(({ title, text }) => `${title} ${text}`),
  ];
  const ordinary = new Set(own.flatMap((text) => [...search.find(text)]));
  return withdrawn.map((names) => names.filter((name) => !ordinary.has(name))).filter((names) => names.length > 0);
}
