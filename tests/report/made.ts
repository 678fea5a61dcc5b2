import { highlightIds, type Verdict } from '../../src/model/highlight.ts';
import type { Product, SessionProduct } from '../../src/model/records.ts';
import { noMetrics } from '../../src/model/session.ts';
import { type Corpus, corpusOf, type Row } from '../../src/report/corpus.ts';
import type { SessionRow } from '../../src/report/exports.ts';
import type { Card, SessionRecord } from '../../src/report/record.ts';

/** Small made-up parts of a report: everything not named is ordinary and known. */

export function cardWith(card: Partial<Card> = {}): Card {
  return {
    id: 'a',
    title: 'Serum malam',
    creator: { handle: 'sari', name: 'Sari', known: true },
    startAt: '2026-11-10T19:00:00+07:00',
    market: 'ID',
    status: 'ended',
    asOf: null,
    category: { slug: 'kecantikan', name: 'Kecantikan' },
    durationSec: 5400,
    gmv: 9_000_000,
    gmvBasis: 'attributed',
    currency: 'IDR',
    gmvPerHour: 6_000_000,
    orders: 90,
    viewers: 4000,
    views: 6000,
    fingerprint: 'u'.repeat(29),
    beam: null,
    main: [],
    quote: null,
    products: [],
    ...card,
  };
}

/** Numbered rows: `change` says what differs. */
export function rowsOf(n: number, change: (i: number) => Partial<Card> = () => ({}), listed = true): Row[] {
  return Array.from({ length: n }, (_, i) => ({ card: cardWith({ id: `s${i}`, ...change(i) }), listed }));
}

export function corpusWith(rows: readonly Row[], sold: Record<string, string[]> = {}): Corpus {
  const lines = Object.entries(sold).map(
    ([id, products]) => [id, products.map((product) => soldOf(id, product))] as const,
  );
  return corpusOf(rows, new Map(lines));
}

export function soldOf(sessionId: string, productId: string): SessionProduct {
  const unknown = { gmv: null, currency: null, units: null, orders: null, clicks: null, impressions: null, rank: null };
  return { sessionId, productId, ...unknown };
}

export function productOf(product: Partial<Product> = {}): Product {
  return {
    id: 'p1',
    name: 'Serum Niacinamide 30ml',
    brand: null,
    category: 'Kecantikan',
    price: 89_000,
    originalPrice: null,
    currency: 'IDR',
    affiliate: true,
    stock: 50,
    url: 'https://contoh.invalid/p1',
    elsewhere: null,
    ...product,
  };
}

export function verdictWith(verdict: Partial<Verdict> = {}): Verdict {
  return {
    number: 14,
    id: 'buyer-trust',
    status: 'met',
    strength: 0.5,
    confidence: 0.75,
    missing: [],
    evidence: [saying('Garansi tujuh hari ya kak.')],
    ruleVersion: 1,
    ...verdict,
  };
}

export function saying(quote: string, more: Partial<Verdict['evidence'][number]> = {}): Verdict['evidence'][number] {
  return {
    source: 'transcript',
    startSec: 60,
    endSec: 64,
    cue: 1,
    quote,
    marks: [],
    fact: null,
    rule: 'buyer-trust/warranty',
    certainty: 'proof',
    observer: null,
    ...more,
  };
}

export function recordWith(record: Partial<SessionRecord> = {}): SessionRecord {
  return {
    card: cardWith(),
    endAt: '2026-11-10T20:30:00+07:00',
    timeZone: '+07:00',
    zoneAssumed: false,
    unlisted: null,
    metrics: noMetrics(),
    ordersPaid: true,
    formats: ['sessions'],
    standing: [],
    curve: null,
    moreCurves: [],
    moments: [],
    events: [],
    clips: [],
    proofs: [],
    verdicts: [],
    missing: [],
    products: [],
    similar: [],
    watchUrl: null,
    socialCard: false,
    transcript: [],
    violation: false,
    ...record,
  };
}

/** 29 letters with some practices met. */
export function meeting(...ids: string[]): string {
  return highlightIds.map((id) => (ids.includes(id) ? 'm' : 'u')).join('');
}

export function lineOf(row: Partial<SessionRow> = {}): SessionRow {
  return {
    id: 'a',
    url: 'live/a.html',
    creator: 'sari',
    title: 'Serum malam',
    status: 'ended',
    startAt: '2026-11-10T19:00:00+07:00',
    endAt: null,
    durationSec: 5400,
    gmv: 9_000_000,
    gmvBasis: 'attributed',
    currency: 'IDR',
    orders: 90,
    views: null,
    viewers: 4000,
    comments: null,
    likes: 0,
    shares: null,
    category: 'Kecantikan',
    market: 'ID',
    listed: true,
    main: ['buyer-trust', 'product-demo'],
    ...row,
  };
}
