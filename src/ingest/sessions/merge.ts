import { gmvBases, type MetricName, type Metrics, noMetrics, type Session } from '../../model/session.ts';
import { addSeconds, epochSec } from '../../model/time.ts';
import { redactContacts } from '../redact/contacts.ts';
import type { SessionDraft } from './draft.ts';

/** Ends closer than this are the same end, told by clocks of different precision. */
const sameEndSec = 120;
const dayLong = 86400;

/** Drafts in the order in which they are believed: own rows, the latest snapshot, the better format, larger counts. */
export function byTrust(drafts: readonly SessionDraft[]): SessionDraft[] {
  const latest = Math.max(...drafts.map((draft) => endOf(draft) ?? Number.NEGATIVE_INFINITY));
  const age = (draft: SessionDraft) => {
    const end = endOf(draft);
    return end === null || latest - end <= sameEndSec ? 0 : latest - end;
  };
  return drafts
    .map((draft, order) => ({ draft, order }))
    .sort(
      (a, b) =>
        Number(b.draft.own) - Number(a.draft.own) ||
        age(a.draft) - age(b.draft) ||
        a.draft.rank - b.draft.rank ||
        sizeOf(b.draft.metrics) - sizeOf(a.draft.metrics) ||
        // Of two own rows the later one is the correction.
        (a.draft.own ? b.order - a.order : a.order - b.order),
    )
    .map(({ draft }) => draft);
}

function endOf(draft: SessionDraft): number | null {
  if (draft.endAt !== null) return epochSec(draft.endAt);
  return draft.startAt !== null && draft.durationSec !== null ? epochSec(draft.startAt) + draft.durationSec : null;
}

function sizeOf(metrics: Metrics): number {
  return (
    (metrics.views ?? 0) +
    (metrics.viewers ?? 0) +
    (metrics.comments ?? 0) +
    (metrics.likes ?? 0) +
    (metrics.paidOrders ?? 0) +
    (metrics.items ?? 0)
  );
}

const metricNames = Object.keys(noMetrics()).filter((name) => name !== 'gmv') as MetricName[];

/** What one draft gives, by the names of the session's fields; GMV by basis (`gmv.direct`). */
export function fieldsOf(draft: SessionDraft): string[] {
  const fields: string[] = [];
  const named = [
    'roomId',
    'handle',
    'creatorId',
    'creatorName',
    'title',
    'startAt',
    'endAt',
    'durationSec',
    'status',
    'category',
    'watchUrl',
  ] as const;
  for (const name of named) if (draft[name] !== null) fields.push(name);
  for (const basis of gmvBases) if (draft.metrics.gmv[basis] !== undefined) fields.push(`gmv.${basis}`);
  for (const name of metricNames) if (draft.metrics[name] !== null) fields.push(name);
  return fields;
}

/** One session without its ID and safe handle, from drafts in the order of `byTrust`; null when no draft knows its start. */
export function mergeDrafts(trusted: readonly SessionDraft[], now: string): Omit<Session, 'id' | 'creator'> | null {
  const first = <K extends keyof SessionDraft>(key: K) => trusted.find((draft) => draft[key] !== null)?.[key] ?? null;
  const timed = trusted.find((draft) => draft.startAt !== null);
  const startAt = timed?.startAt ?? null;
  if (timed === undefined || startAt === null) return null;
  const { endAt, durationSec } = span(trusted, startAt);
  const { metrics, currency } = mergeMetrics(trusted);
  const { status, asOf } = stateOf(trusted, { startAt, endAt, now });
  return {
    roomId: first('roomId'),
    platform: first('platform') ?? 'other',
    title: redactContacts(first('title') ?? ''),
    startAt,
    endAt,
    durationSec,
    status,
    asOf,
    category: first('category'),
    market: first('market'),
    timeZone: timed.timeZone,
    zoneAssumed: timed.zoneAssumed,
    currency,
    metrics,
    watchUrl: first('watchUrl'),
    sources: trusted.map((draft) => ({
      file: draft.log.report.path,
      format: draft.format,
      sheet: draft.sheet,
      row: draft.rows[0] ?? 0,
      fields: fieldsOf(draft),
    })),
  };
}

/** End and duration from the most trusted draft that knows either; end minus start is preferred (minutes-only durations). */
function span(trusted: readonly SessionDraft[], startAt: string): { endAt: string | null; durationSec: number | null } {
  for (const draft of trusted) {
    if (draft.endAt !== null && epochSec(draft.endAt) >= epochSec(startAt)) {
      return { endAt: draft.endAt, durationSec: epochSec(draft.endAt) - epochSec(startAt) };
    }
    if (draft.durationSec !== null) {
      // A precise end in another file beats adding whole minutes, when both mean the same end.
      const end = epochSec(startAt) + draft.durationSec;
      const precise = draft.own
        ? undefined
        : trusted.find((other) => other.endAt !== null && Math.abs(epochSec(other.endAt) - end) <= sameEndSec);
      if (precise?.endAt) return { endAt: precise.endAt, durationSec: epochSec(precise.endAt) - epochSec(startAt) };
      return { endAt: addSeconds(startAt, draft.durationSec), durationSec: draft.durationSec };
    }
  }
  return { endAt: null, durationSec: null };
}

/** Field by field; money only of one currency, that of the most trusted draft that names one. */
function mergeMetrics(trusted: readonly SessionDraft[]): { metrics: Metrics; currency: string | null } {
  const metrics = noMetrics();
  const currency =
    trusted.find((draft) => draft.currency !== null && Object.keys(draft.metrics.gmv).length > 0)?.currency ??
    trusted.find((draft) => draft.currency !== null)?.currency ??
    null;
  for (const draft of trusted) {
    for (const name of metricNames) metrics[name] ??= draft.metrics[name];
    if (draft.currency !== null && draft.currency !== currency) continue;
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
  { startAt, endAt, now }: { startAt: string; endAt: string | null; now: string },
): Pick<Session, 'status' | 'asOf'> {
  const said = trusted.find((draft) => draft.status !== null)?.status ?? null;
  const [start, end, at] = [epochSec(startAt), endAt === null ? null : epochSec(endAt), epochSec(now)];
  const snapshots = trusted.flatMap(({ snapshotAt }) => (snapshotAt === null ? [] : [snapshotAt]));
  const latestSnapshot = snapshots.toSorted((a, b) => epochSec(a) - epochSec(b)).at(-1) ?? null;
  // A snapshot's end is the moment of its download; a file that knows a later end overtakes it.
  const latestEnd = Math.max(...trusted.map((draft) => endOf(draft) ?? Number.NEGATIVE_INFINITY));
  const holder = trusted.find(
    (draft) => draft.snapshotAt === latestSnapshot && latestEnd - (endOf(draft) ?? latestEnd) <= sameEndSec,
  );
  const taken =
    latestSnapshot !== null &&
    holder !== undefined &&
    epochSec(latestSnapshot) >= start &&
    (end === null || epochSec(latestSnapshot) <= end + 60);
  const untilNow = end === null ? at >= start && at - start < dayLong : end > at;
  const status = said ?? (untilNow || taken ? 'ongoing' : 'ended');
  const period =
    trusted
      .flatMap(({ periodEnd }) => (periodEnd === null ? [] : [periodEnd]))
      .toSorted()
      .at(-1) ?? null;
  const asOf = status === 'ongoing' && latestSnapshot ? latestSnapshot : period;
  return { status, asOf: asOf !== null && epochSec(asOf) > at ? now : asOf };
}
