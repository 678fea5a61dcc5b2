/** One page of a long list, as `klip-2` shows it. */
export interface NumberedPage<T> {
  page: number;
  pages: number;
  /** Entries on all pages. */
  all: number;
  items: T[];
}

/** Cuts a list into pages, keyed by their number; always at least one, so that an empty list has an address. */
export function numberedPages<T>(items: readonly T[], onPage = 48): [string, NumberedPage<T>][] {
  const pages = Math.max(1, Math.ceil(items.length / onPage));
  return Array.from({ length: pages }, (_, i) => [
    String(i + 1),
    { page: i + 1, pages, all: items.length, items: items.slice(i * onPage, (i + 1) * onPage) },
  ]);
}
