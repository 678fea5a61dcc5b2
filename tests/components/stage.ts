import { pageFile, relativeHref } from '../../src/components/href.ts';
import type { View } from '../../src/components/view.ts';
import { format } from '../../src/i18n/format.ts';
import { type Lang, words } from '../../src/i18n/words.ts';
import type { SiteRecord } from '../../src/report/record.ts';

export const site: SiteRecord = {
  title: 'Sorot uji',
  siteUrl: null,
  contact: null,
  synthetic: true,
  locales: ['id', 'en'],
  accent: null,
  logo: null,
  socialCards: false,
  gmvBasis: 'attributed',
  locked: false,
  has: { sessions: true, videos: true, clips: true, lessons: true },
};

/** A page's view without a build. */
export function viewAt(path: string, lang: Lang = 'id'): View {
  const file = pageFile(path, lang, 'id');
  return {
    lang,
    site,
    words: words(lang),
    format: format(lang),
    path,
    file,
    page: (to, end = '') => relativeHref(file, pageFile(to, lang, 'id')) + end,
    asset: (to) => relativeHref(file, to),
    fileIn: (other) => pageFile(path, other, 'id'),
  };
}
