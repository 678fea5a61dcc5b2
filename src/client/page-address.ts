/**
 * The address of this page that others can open: its own on a host, the one on the internet that the site names when the
 * page stands on a disk; null when it has none. Read at the click: the reader may have filtered or jumped since.
 *
 * @param fragment Takes the place of the address's own, `#t=760`.
 */
export function publicAddress(fragment?: string): string | null {
  const { protocol, href, search, hash } = location;
  // Where the link for skipping the header leads is no part of the page worth sending.
  const end = fragment ?? (hash === '#isi' ? '' : hash);
  if (protocol !== 'file:') return href.split('#')[0] + end;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ? canonical + search + end : null;
}

/** The address of this page on the reader's own device, for her own use. */
export function ownAddress(fragment = location.hash): string {
  return location.href.split('#')[0] + fragment;
}
