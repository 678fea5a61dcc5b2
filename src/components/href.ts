/**
 * Relative addresses, so that the site works under any path and from a disk (design section 3).
 * Pages and files are told apart by the function called, never by an extension: the handle `toko.id` is a page.
 */

/** The address of one file of the site as seen from another; both relative to the site's root. */
export function relativeHref(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++;
  const up = '../'.repeat(folders.length - shared);
  return (up || './') + target.slice(shared).map(encodeURIComponent).join('/');
}

/** The file of a page: `live/x` -> `live/x.html`, in a folder of its own for every language but the site's first. */
export function pageFile(path: string, lang: string, mainLang: string): string {
  return `${lang === mainLang ? '' : `${lang}/`}${path}.html`;
}
