import { evaluate } from '../../src/highlights/evaluate.ts';
import type { Context } from '../../src/highlights/type.ts';
import type { SessionInput } from '../../src/model/dataset.ts';
import type { HighlightId, Verdict } from '../../src/model/highlight.ts';
import type { Cue, Observation, Product, SessionEvent, SessionProduct, Video } from '../../src/model/records.ts';
import { noMetrics, type Session } from '../../src/model/session.ts';
import { settingsSchema } from '../../src/model/settings.ts';

export const context: Context = { settings: settingsSchema.parse({}), now: '2026-11-22T09:00:00+07:00' };

/** One hour of LIVE in Jakarta, 18:00-19:00, of which nothing else is known. */
export const hour: Session = {
  id: 'rara-20261120-1800',
  roomId: null,
  platform: 'tiktok',
  creator: { handle: 'rara', id: null, name: null, known: true },
  title: 'Serum malam',
  startAt: '2026-11-20T18:00:00+07:00',
  endAt: '2026-11-20T19:00:00+07:00',
  durationSec: 3600,
  status: 'ended',
  asOf: null,
  category: null,
  market: 'ID',
  timeZone: 'Asia/Jakarta',
  zoneAssumed: false,
  currency: 'IDR',
  metrics: noMetrics(),
  watchUrl: null,
  sources: [],
};

type Parts = Partial<Omit<SessionInput, 'session'>> & { session?: Partial<Session> };

/** A session with only what the test names. */
export function live({ session, ...parts }: Parts = {}): SessionInput {
  return {
    session: { ...hour, ...session },
    cues: [],
    chat: [],
    minutes: [],
    products: [],
    clips: [],
    events: [],
    observations: [],
    videos: [],
    ...parts,
  };
}

/** Sentences of the host, one every `stepSec`, each lasting the whole step. */
export function say(texts: readonly string[], stepSec = 10, fromSec = 0): Cue[] {
  return texts.map((text, i) => ({
    index: i + 1,
    startSec: fromSec + i * stepSec,
    endSec: fromSec + (i + 1) * stepSec,
    text,
    speaker: null,
    source: 'transcript',
  }));
}

export function event(kind: SessionEvent['kind'], atSec: number | null = null, productId: string | null = null) {
  return { sessionId: hour.id, atSec, kind, productId, note: null } satisfies SessionEvent;
}

export function seenBy(
  observer: string,
  highlight: HighlightId,
  verdict: Observation['verdict'],
  more: Partial<Observation> = {},
): Observation {
  return {
    sessionId: hour.id,
    highlight,
    verdict,
    strength: null,
    startSec: null,
    endSec: null,
    source: 'person',
    observer,
    observedAt: null,
    blind: null,
    note: null,
    ...more,
  };
}

export function sold(product: Partial<Product>, sale: Partial<SessionProduct> = {}): SessionInput['products'][number] {
  const id = product.id ?? 'p1';
  return {
    product: {
      id,
      name: 'Serum Malam 30 ml',
      brand: null,
      category: null,
      price: null,
      originalPrice: null,
      currency: 'IDR',
      affiliate: null,
      stock: null,
      url: null,
      elsewhere: null,
      ...product,
    },
    sold: {
      sessionId: hour.id,
      productId: id,
      gmv: null,
      currency: 'IDR',
      units: null,
      orders: null,
      clicks: null,
      impressions: null,
      rank: null,
      ...sale,
    },
  };
}

export function video(postedAt: string, title: string, more: Partial<Video> = {}): Video {
  return {
    id: title,
    creator: 'rara',
    title,
    caption: null,
    postedAt,
    category: null,
    views: null,
    gmv: null,
    currency: null,
    url: null,
    teaserFor: null,
    ...more,
  };
}

/** The verdict of one type on a session. */
export function verdictOf(id: HighlightId, input: SessionInput, at: Context = context): Verdict {
  const verdict = evaluate(input, at).find((one) => one.id === id);
  if (verdict === undefined) throw new Error(`no verdict for ${id}`);
  return verdict;
}
