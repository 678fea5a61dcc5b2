import { gmvBases, type Metrics, noMetrics, type Session } from '../../model/session.ts';
import { epochSec, isoInZone } from '../../model/time.ts';
import { ownText } from '../own-text.ts';
import { redactContacts } from '../redact/contacts.ts';
import { byContent } from './by-content.ts';
import { creatorOf } from './creators.ts';
import type { SessionDraft } from './draft.ts';
import { endOf, metricNames, sizeOf, startOf } from './draft-facts.ts';
import { placesOf } from './fold.ts';

/** Ends closer than this are the same end, told by clocks of different precision. */
const sameEndSec = 120;
const dayLong = 86400;

/** Drafts in the order in which they are believed: own rows, the latest snapshot, the better format, larger counts. */
export function byTrust(drafts: readonly SessionDraft[]): readonly SessionDraft[] {
  if (drafts.length < 2) return drafts;
  const known = drafts.map((draft, order) => ({ draft, order, end: endOf(draft), size: sizeOf(draft.metrics) }));
  const latest = known.reduce((most, { end }) => Math.max(most, end ?? most), Number.NEGATIVE_INFINITY);
  const age = (end: number | null) => (end === null || latest - end <= sameEndSec ? 0 : latest - end);
  return known
    .sort((a, b) => {
      const [one, other] = [a.draft.source, b.draft.source];
      return (
        Number(other.own) - Number(one.own) ||
        age(a.end) - age(b.end) ||
        one.rank - other.rank ||
        b.size - a.size ||
        // Of two own rows the later one is the correction; of others the order of files decides nothing.
        (one.own ? b.order - a.order : byContent(b.draft, a.draft) || a.order - b.order)
      );
    })
    .map(({ draft }) => draft);
}

/** The moment of the build. */
export interface Now {
  iso: string;
  sec: number;
}

/** One session, its ID still empty, from drafts in the order of `byTrust`; null when no draft knows its start. */
export function mergeDrafts(trusted: readonly SessionDraft[], now: Now): Session | null {
  const timed = trusted.find((draft) => draft.startAt !== null);
  const startAt = timed?.startAt ?? null;
  const start = timed === undefined ? null : startOf(timed);
  if (timed === undefined || startAt === null || start === null) return null;
  const { endAt, durationSec } = span(trusted, startAt, start);
  const { metrics, currency } = mergeMetrics(trusted);
  const { status, asOf } = stateOf(trusted, { start, end: durationSec === null ? null : start + durationSec, now });
  const [only] = trusted;
  const sources = only && trusted.length === 1 ? placesOf(only) : trusted.flatMap(placesOf);
  return {
    id: '',
    roomId: firstOf(trusted, 'roomId'),
    platform: trusted.find(({ source }) => source.platform !== null)?.source.platform ?? 'other',
    title: redactContacts(firstOf(trusted, 'title') ?? ''),
    startAt,
    endAt,
    durationSec,
    status,
    asOf,
    category: firstOf(trusted, 'category'),
    market: trusted.find(({ source }) => source.market !== null)?.source.market ?? null,
    timeZone: timed.source.timeZone,
    zoneAssumed: timed.source.zoneAssumed,
    currency,
    metrics,
    watchUrl: firstOf(trusted, 'watchUrl'),
    sources,
    creator: creatorOf(trusted),
  };
}

function firstOf<K extends keyof SessionDraft>(trusted: readonly SessionDraft[], key: K): SessionDraft[K] | null {
  for (const draft of trusted) if (draft[key] !== null) return draft[key];
  return null;
}

/** End and duration from the most trusted draft that knows either; end minus start is preferred (minutes-only durations). */
function span(
  trusted: readonly SessionDraft[],
  startAt: string,
  start: number,
): { endAt: string | null; durationSec: number | null } {
  for (const draft of trusted) {
    const own = draft.endAt === null ? Number.NaN : epochSec(draft.endAt);
    if (own >= start) return { endAt: draft.endAt, durationSec: own - start };
    if (draft.durationSec !== null) {
      // A precise end in another file beats adding whole minutes, when both mean the same end.
      const end = start + draft.durationSec;
      const precise = draft.source.own
        ? undefined
        : trusted.find((other) => other.endAt !== null && Math.abs(epochSec(other.endAt) - end) <= sameEndSec);
      if (precise?.endAt) return { endAt: precise.endAt, durationSec: epochSec(precise.endAt) - start };
      return { endAt: ownText(isoInZone(end, startAt.slice(19))), durationSec: draft.durationSec };
    }
  }
  return { endAt: null, durationSec: null };
}

/** Field by field; money only of one currency, that of the most trusted draft that names one. */
function mergeMetrics(trusted: readonly SessionDraft[]): { metrics: Metrics; currency: string | null } {
  const [only] = trusted;
  if (only && trusted.length === 1) return { metrics: only.metrics, currency: only.source.currency };
  const metrics = noMetrics();
  const currency =
    trusted.find(({ source, metrics }) => source.currency !== null && Object.keys(metrics.gmv).length > 0)?.source
      .currency ??
    trusted.find(({ source }) => source.currency !== null)?.source.currency ??
    null;
  for (const draft of trusted) {
    for (const name of metricNames) metrics[name] ??= draft.metrics[name];
    if (draft.source.currency !== null && draft.source.currency !== currency) continue;
    for (const basis of gmvBases) {
      const gmv = draft.metrics.gmv[basis];
      if (gmv !== undefined) metrics.gmv[basis] ??= gmv;
    }
  }
  return { metrics, currency };
}

/**
 * Ongoing: an own file says so, the end lies ahead, a download moment lies within the session, or no end is known and
 * it began less than a day ago (nobody is live for longer).
 */
function stateOf(
  trusted: readonly SessionDraft[],
  { start, end, now }: { start: number; end: number | null; now: Now },
): Pick<Session, 'status' | 'asOf'> {
  const said = firstOf(trusted, 'status');
  const snapshot = latest(trusted, ({ snapshotAt }) => snapshotAt);
  const untilNow = end === null ? now.sec >= start && now.sec - start < dayLong : end > now.sec;
  const ongoing = untilNow || (snapshot !== null && isSnapshot(snapshot, trusted, start, end));
  const status = said ?? (ongoing ? 'ongoing' : 'ended');
  const asOf = status === 'ongoing' && snapshot !== null ? snapshot : latest(trusted, ({ periodEnd }) => periodEnd);
  return { status, asOf: asOf !== null && epochSec(asOf) > now.sec ? now.iso : asOf };
}

/** Whether a file was downloaded while the session ran: its end is that moment, and no file knows a later one. */
function isSnapshot(snapshot: string, trusted: readonly SessionDraft[], start: number, end: number | null): boolean {
  const ends = trusted.map(endOf);
  const latestEnd = ends.reduce<number>((most, one) => Math.max(most, one ?? most), Number.NEGATIVE_INFINITY);
  const held = trusted.some(
    ({ source }, index) => source.snapshotAt === snapshot && latestEnd - (ends[index] ?? latestEnd) <= sameEndSec,
  );
  const at = epochSec(snapshot);
  return held && at >= start && (end === null || at <= end + 60);
}

function latest(
  drafts: readonly SessionDraft[],
  get: (source: SessionDraft['source']) => string | null,
): string | null {
  let best: string | null = null;
  for (const { source } of drafts) {
    const at = get(source);
    if (at !== null && (best === null || epochSec(at) >= epochSec(best))) best = at;
  }
  return best;
}
