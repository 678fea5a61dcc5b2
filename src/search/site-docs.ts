import { format } from '../i18n/format.ts';
import { type Lang, words } from '../i18n/words.ts';
import { type HighlightId, highlightIds } from '../model/highlight.ts';
import { epochSec } from '../model/time.ts';
import type { NumberedPage } from '../report/numbered.ts';
import type {
  CategorySummary,
  CreatorRecord,
  ProductRecord,
  SessionRecord,
  SiteRecord,
  VideoLine,
} from '../report/record.ts';
import type { RecordReader } from '../report/store.ts';
import type { SearchDoc } from './document.ts';

/** A guide as the search takes it. */
export interface GuideText {
  id: HighlightId;
  lang: Lang;
  title: string;
  text: string;
}

/** A lesson as the search takes it. */
export interface LessonText {
  slug: string;
  lang: Lang;
  title: string;
  text: string;
}

const none = { gmv: null, viewers: null, at: null };

/** Every page of the site that can be searched, from the report's records, one after the other. */
export function* searchDocs(
  reader: RecordReader,
  guides: readonly GuideText[],
  lessons: readonly LessonText[],
): Generator<SearchDoc> {
  const site = reader.read<SiteRecord>('site', 'site');
  // Facts of results are the same for every language; those of the site's first one.
  const { money, dateShort, count } = format(site.locales[0] ?? 'id');
  const read = <T>(kind: string) =>
    reader.keys(kind).map(
      ({ key }) =>
        () =>
          reader.read<T>(kind, key),
    );
  const plain = {
    lang: null,
    creator: '',
    category: '',
    products: '',
    body: '',
    meta: [] as string[],
    state: null,
    sort: none,
  };

  for (const record of read<SessionRecord>('session')) yield sessionDoc(record(), site, money, dateShort);
  for (const record of read<ProductRecord>('product')) {
    const product = record();
    yield {
      ...plain,
      kind: 'product',
      path: `produk/${product.id}.html`,
      title: product.name,
      category: product.category?.name ?? '',
      products: [product.name, product.brand].filter(Boolean).join(' · '),
      meta: [product.brand, product.price === null ? null : money(product.price, product.currency)].filter(
        (text) => text !== null,
      ),
    };
  }
  for (const record of read<CreatorRecord>('creator')) {
    const creator = record();
    if (!creator.known) continue;
    yield {
      ...plain,
      kind: 'creator',
      path: `kreator/${creator.handle}.html`,
      title: creator.name,
      creator: `${creator.name} ${creator.handle}`,
      category: creator.categories.map((category) => category.name).join(' · '),
      meta: creator.categories.slice(0, 2).map((category) => category.name),
    };
  }
  for (const category of reader.read<CategorySummary[]>('page', 'categories')) {
    yield {
      ...plain,
      kind: 'category',
      path: `kategori/${category.slug}.html`,
      title: category.name,
      category: category.name,
    };
  }
  const videos = reader.keys('videos').flatMap(({ key }) => reader.read<NumberedPage<VideoLine>>('videos', key).items);
  for (const video of videos) {
    yield {
      ...plain,
      kind: 'video',
      path: `video/${video.id}.html`,
      title: video.title,
      creator: video.creator.name,
      category: video.category?.name ?? '',
      body: video.caption ?? '',
      meta: [video.creator.name, ...(video.views === null ? [] : [count(video.views)])],
      sort: { gmv: video.gmv, viewers: video.views, at: video.postedAt ? epochSec(video.postedAt) : null },
    };
  }
  for (const guide of guides) {
    const { label, plain: title } = words(guide.lang).practices[guide.id];
    yield {
      ...plain,
      kind: 'guide',
      path: `panduan/${guide.id}.html`,
      lang: guide.lang,
      title: guide.title,
      category: `${label} · ${title}`,
      body: guide.text,
      meta: [`${highlightIds.indexOf(guide.id) + 1}/29`],
    };
  }
  // A lesson whose sessions are all gone has no page.
  const taught = new Set(reader.keys('lesson').map(({ key }) => key));
  for (const { slug, lang, title, text } of lessons) {
    if (taught.has(slug)) yield { ...plain, kind: 'lesson', path: `pelajaran/${slug}.html`, lang, title, body: text };
  }
}

function sessionDoc(
  { card, verdicts, products }: SessionRecord,
  site: SiteRecord,
  money: (amount: number | null, currency: string | null) => string,
  dateShort: (iso: string) => string,
): SearchDoc {
  const quotes = verdicts.flatMap((verdict) => verdict.evidence.flatMap((evidence) => evidence.quote ?? []));
  return {
    kind: 'session',
    path: `live/${card.id}.html`,
    lang: null,
    title: card.title,
    creator: card.creator.known ? `${card.creator.name} ${card.creator.handle}` : '',
    category: card.category?.name ?? '',
    products: products.map((product) => product.name).join(' · '),
    body: [...new Set(quotes)].join(' '),
    meta: [
      ...(card.creator.known ? [card.creator.name] : []),
      dateShort(card.startAt),
      ...(card.gmv === null ? [] : [money(card.gmv, card.currency)]),
    ],
    state: card.status,
    // Only one basis is sorted by: figures of different bases do not compare.
    sort: {
      gmv: card.gmvBasis === site.gmvBasis ? card.gmv : null,
      viewers: card.viewers,
      at: epochSec(card.startAt),
    },
  };
}
