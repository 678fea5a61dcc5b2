import { readFileSync } from 'node:fs';
import { type Format, format } from '../i18n/format.ts';
import { fill, type Lang, type Words, words } from '../i18n/words.ts';
import type { SiteRecord } from '../report/record.ts';
import { digestOf, type RecordReader, recordReader } from '../report/store.ts';
import { pageFile, relativeHref } from './href.ts';

/** What a page needs to write itself: its language, where it stands, and how things are said there. */
export interface View {
  lang: Lang;
  site: SiteRecord;
  words: Words;
  format: Format;
  /** The page's path without language and `.html`: `live/x`. */
  path: string;
  /** This page's file, from the site's root. */
  file: string;
  /** The relative address of a page by its path, in this language; `end` is a `?query` or `#fragment`. */
  page: (path: string, end?: string) => string;
  /** The relative address of a file by its path from the site's root. */
  asset: (path: string) => string;
  /** The same page in another language, as a file from the site's root. */
  fileIn: (lang: Lang) => string;
}

interface Build {
  reader: RecordReader;
  site: SiteRecord;
  /** Bundled files by their plain name: `site.css` -> `assets/site-1a2b.css`. */
  assets: Record<string, string>;
  /** Changes when anything changes that every page shows. */
  digest: string;
}

let build: Build | undefined;

/** The report and the assets of the build that is running; the environment names the work folder. */
export function currentBuild(): Build {
  if (!build) {
    const work = process.env['SOROT_WORK'];
    if (!work) throw new Error('SOROT_WORK names no work folder: pages are built by `npm run build`');
    const reader = recordReader(`${work}/report`);
    const manifest = readFileSync(`${work}/assets.json`, 'utf8');
    build = {
      reader,
      site: reader.read<SiteRecord>('site', 'site'),
      assets: JSON.parse(manifest),
      digest: digestOf(`${reader.keys('site')[0]?.digest}${manifest}`),
    };
  }
  return build;
}

export function viewOf(lang: Lang, path: string): View {
  const { site, assets } = currentBuild();
  const main = site.locales[0] ?? 'id';
  const file = pageFile(path, lang, main);
  return {
    lang,
    site,
    words: words(lang),
    format: format(lang),
    path,
    file,
    page: (to, end = '') => relativeHref(file, pageFile(to, lang, main)) + end,
    asset: (to) => relativeHref(file, assets[to] ?? to),
    fileIn: (other) => pageFile(path, other, main),
  };
}

/** The language of a page from its route's `lang`. */
export function langOf(param: string | undefined): Lang {
  return (param ?? currentBuild().site.locales[0] ?? 'id') as Lang;
}

/** `lang` as routes want it: absent for the site's first language. */
function langParam(lang: Lang): string | undefined {
  return lang === currentBuild().site.locales[0] ? undefined : lang;
}

/**
 * The paths of a kind of page in every language of the site, with a key that changes whenever the page would.
 * `also` digests what a page shows beside its own record.
 */
export function pathsOf(kind: string, param: string, also = '') {
  const { reader, site, digest } = currentBuild();
  return site.locales.flatMap((lang) =>
    reader.keys(kind).map(({ key, digest: own }) => ({
      params: { lang: langParam(lang), [param]: key },
      cacheKey: digestOf(`${digest}${own}${also}${lang}`),
    })),
  );
}

/** The paths of a page of which there is one in each language; `records` are the single records (`page`) that it reads. */
export function pathsOfOne(...records: string[]) {
  const { reader, site, digest } = currentBuild();
  const keys = reader.keys('page');
  const own = records.map((name) => keys.find(({ key }) => key === name)?.digest ?? '').join('');
  return site.locales.map((lang) => ({
    params: { lang: langParam(lang) },
    cacheKey: digestOf(`${digest}${own}${lang}`),
  }));
}

/** The path of the first of numbered pages, in each language: it has no number in its name. */
export function pathsOfFirst(kind: string) {
  const own = currentBuild().reader.keys(kind)[0]?.digest ?? '';
  return pathsOfOne().map((path) => ({ ...path, cacheKey: `${path.cacheKey}${own}` }));
}

/** The paths of the numbered pages after the first, `page` being their number. */
export function pathsOfRest(kind: string) {
  return pathsOf(kind, 'page').filter(({ params }) => params['page'] !== '1');
}

/** The title of one of numbered pages; the first has the plain one. */
export function numberedTitle(title: string, { page, pages }: { page: number; pages: number }, view: View): string {
  const { format, words } = view;
  return page === 1
    ? title
    : `${title}: ${fill(words.live.page, { page: format.count(page), pages: format.count(pages) })}`;
}

/** A page's own record. */
export function recordOf<T>(kind: string, key: string): T {
  return currentBuild().reader.read<T>(kind, key);
}
