import { highlightIds } from '../model/highlight.ts';
import type { Writer } from '../model/writer.ts';
import type { Corpus } from './corpus.ts';
import { newestFirst } from './lists.ts';
import type { SessionRecord, SiteRecord } from './record.ts';
import type { RecordReader } from './store.ts';

/** One row of data/sessions.json; null means not known (design section 4). */
export interface SessionRow {
  id: string;
  url: string;
  creator: string;
  title: string | null;
  status: 'ongoing' | 'ended';
  startAt: string;
  endAt: string | null;
  durationSec: number | null;
  gmv: number | null;
  gmvBasis: string | null;
  currency: string | null;
  orders: number | null;
  views: number | null;
  viewers: number | null;
  comments: number | null;
  likes: number | null;
  shares: number | null;
  category: string | null;
  market: string | null;
  listed: boolean;
  main: string[];
}

/** Writes the site's data for other programs: sessions as JSON and CSV, the 29 practices, feed, sitemap, llms.txt. */
export function writeExports(reader: RecordReader, corpus: Corpus, writer: Writer, pages: readonly string[]): void {
  const site = reader.read<SiteRecord>('site', 'site');
  const rows = reader.keys('session').map(({ key }) => rowOf(reader.read<SessionRecord>('session', key)));
  writer.write('data/sessions.json', `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]\n`);
  writer.write('data/sessions.csv', csvOf(rows));
  const highlights = corpus.stats().map(({ id, ...counts }) => ({
    number: highlightIds.indexOf(id) + 1,
    id,
    url: `panduan/${id}.html`,
    ...counts,
  }));
  writer.write('data/highlights.json', `${JSON.stringify(highlights, null, 1)}\n`);
  if (!site.locked) writer.write('feed.xml', feedOf(site, corpus));
  if (site.siteUrl) writer.write('sitemap.xml', sitemapOf(site.siteUrl, pages));
  writer.write('llms.txt', llmsOf(site));
}

function rowOf({ card, metrics, endAt, unlisted }: SessionRecord): SessionRow {
  return {
    id: card.id,
    url: `live/${card.id}.html`,
    creator: card.creator.handle,
    title: card.title.trim() === '' ? null : card.title,
    status: card.status,
    startAt: card.startAt,
    endAt,
    durationSec: card.durationSec,
    gmv: card.gmv,
    gmvBasis: card.gmvBasis,
    currency: card.currency,
    orders: card.orders,
    views: metrics.views,
    viewers: metrics.viewers,
    comments: metrics.comments,
    likes: metrics.likes,
    shares: metrics.shares,
    category: card.category?.name ?? null,
    market: card.market,
    listed: unlisted === null,
    main: card.main,
  };
}

/** CSV for spreadsheets. Cells that one would take for a formula get a `'` in front, full-width signs too (OWASP, CSV injection). */
export function csvOf(rows: readonly SessionRow[]): string {
  const names = [
    'id',
    'url',
    'creator',
    'title',
    'status',
    'startAt',
    'endAt',
    'durationSec',
    'gmv',
    'gmvBasis',
    'currency',
    'orders',
    'views',
    'viewers',
    'comments',
    'likes',
    'shares',
    'category',
    'market',
    'listed',
    'main',
  ] as const;
  const cell = (value: SessionRow[keyof SessionRow]) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return `\ufeff${[names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\r\n')}\r\n`;
}

function xml(text: string): string {
  // Control characters and half characters are not allowed in XML at all.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Atom (RFC 4287) of the newest fifty listed sessions. Without a site address its IDs are URNs and its links relative. */
export function feedOf(site: SiteRecord, corpus: Pick<Corpus, 'rows'>): string {
  const cards = newestFirst(corpus.rows.filter((row) => row.listed)).slice(0, 50);
  const address = (path: string) => (site.siteUrl ? new URL(path, `${site.siteUrl.replace(/\/?$/, '/')}`).href : path);
  const entries = cards.map(
    (card) =>
      `<entry><title>${xml(card.title || `LIVE ${card.creator.name}`)}</title><id>${xml(site.siteUrl ? address(`live/${card.id}.html`) : `urn:sorot:${card.id}`)}</id>` +
      `<link href="${xml(address(`live/${card.id}.html`))}"/><updated>${xml(card.asOf ?? card.startAt)}</updated>` +
      `<author><name>${xml(card.creator.name)}</name></author></entry>`,
  );
  // The latest change of any entry: an older session may have been exported later.
  const changes = cards.map((card) => card.asOf ?? card.startAt).sort((a, b) => Date.parse(b) - Date.parse(a));
  const updated = changes[0] ?? '1970-01-01T00:00:00Z';
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(site.title)}</title>` +
    `<id>${xml(site.siteUrl ?? 'urn:sorot:site')}</id><updated>${xml(updated)}</updated>` +
    `<link href="${xml(address('index.html'))}"/>\n${entries.join('\n')}\n</feed>\n`
  );
}

export function sitemapOf(siteUrl: string, pages: readonly string[]): string {
  const base = siteUrl.replace(/\/?$/, '/');
  const urls = pages
    // Pages that ask not to be listed: the reader's own list, and the further pages of the LIVE list.
    .filter((page) => !/(^|\/)(404|simpanan|live-\d+)\.html$/.test(page))
    .toSorted()
    .map((page) => `<url><loc>${xml(new URL(page, base).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

function llmsOf(site: SiteRecord): string {
  return [
    `# ${site.title}`,
    '',
    `> LIVE selling sessions with 29 practices and the evidence for each.${site.synthetic ? ' All data here is a synthetic example.' : ''}`,
    '',
    '- [Sessions](data/sessions.json): one object a session; null means not known',
    '- [Practices](data/highlights.json): the 29 practices with counts by status',
    '- [Guides](panduan.html)',
    '- [How figures come about](metode.html)',
    '',
  ].join('\n');
}
