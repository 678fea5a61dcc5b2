import { pageFile } from '../components/href.ts';
import { absoluteAddress } from '../components/social.ts';
import type { View } from '../components/view.ts';
import { format } from '../i18n/format.ts';
import { type Lang, words } from '../i18n/words.ts';
import type { SiteRecord } from '../report/record.ts';

/** Where a hand-out's links lead, beside what every view gives. */
export interface SheetView extends View {
  /** The address of a page of the site: inside the sheet, else on the site; null when neither is there. */
  address: (path: string) => string | null;
  /** The address of a page on the site; null when the site has none. */
  siteAddress: (path: string) => string | null;
}

/** The id of a page's part in the sheet: `live/x` -> `live-x`. */
export function partId(path: string): string {
  return path.replace('/', '-');
}

/** The view of a sheet that holds the given pages (`live/x`, `panduan/y`). */
export function sheetView(site: SiteRecord, lang: Lang, inside: ReadonlySet<string>): SheetView {
  const main = site.locales[0] ?? lang;
  // A site has no pages in a language it was not built in.
  const siteLang = site.locales.includes(lang) ? lang : main;
  const siteAddress = (path: string) => absoluteAddress(site, pageFile(path, siteLang, main));
  const address = (path: string) => (inside.has(path) ? `#${partId(path)}` : siteAddress(path));
  return {
    lang,
    site,
    words: words(lang),
    format: format(lang),
    path: '',
    file: 'index.html',
    page: (path, end = '') => (address(path) ?? '#') + end,
    asset: (path) => absoluteAddress(site, path) ?? '#',
    fileIn: (other) => pageFile('index', other, main),
    address,
    siteAddress,
  };
}
