import { gmvBases, type Metrics, type Session } from '../../model/session.ts';
import type { Cluster } from './cluster.ts';
import type { DraftSource, SessionDraft } from './draft.ts';
import { endOf, fieldsOf, metricNames, sizeOf } from './draft-facts.ts';

/** What is left of rows whose every word another row of their file says as well, or says later: their places. */
export interface Folded {
  /** As sources of the session, the first read first. */
  places: Session['sources'];
  /** How many rows they were, by where they stand. */
  rows: Map<DraftSource, number>;
}

/** Where a draft stands and what it gives, as a session names its sources. */
export function placeOf(draft: SessionDraft): Session['sources'][number] {
  const { source, row } = draft;
  return { file: source.log.report.path, format: source.format, sheet: source.sheet, row, fields: fieldsOf(draft) };
}

/**
 * Adds a draft to the session it belongs to. A copy of a row of the same file, and an earlier snapshot in the same file,
 * change nothing in what becomes of the session: of those only the place is kept, or a file with a million snapshots
 * would not fit in memory.
 */
export function addDraft(cluster: Cluster, draft: SessionDraft): void {
  const at = draft.source.own ? -1 : cluster.drafts.findLastIndex(({ source }) => source === draft.source);
  const before = cluster.drafts[at];
  if (before === undefined || !sameSession(before, draft)) cluster.drafts.push(draft);
  else if (isCopy(before, draft)) fold(cluster, draft);
  else if (outgrows(draft, before)) {
    cluster.drafts[at] = draft;
    fold(cluster, before);
  } else cluster.drafts.push(draft);
}

function fold(cluster: Cluster, draft: SessionDraft): void {
  cluster.folded ??= { places: [], rows: new Map() };
  const { places, rows } = cluster.folded;
  places.push(placeOf(draft));
  rows.set(draft.source, (rows.get(draft.source) ?? 0) + draft.rowCount);
}

/** Puts what was folded into one cluster beside what was folded into another. */
export function joinFolded(into: Cluster, { folded }: Cluster): void {
  if (!folded) return;
  into.folded ??= { places: [], rows: new Map() };
  for (const place of folded.places) into.folded.places.push(place);
  for (const [source, rows] of folded.rows) into.folded.rows.set(source, (into.folded.rows.get(source) ?? 0) + rows);
}

/** Whether two rows of one table name the same session in the same words. */
function sameSession(a: SessionDraft, b: SessionDraft): boolean {
  return (
    a.roomId === b.roomId &&
    a.startAt === b.startAt &&
    a.handle === b.handle &&
    a.creatorId === b.creatorId &&
    a.creatorName === b.creatorName &&
    a.title === b.title &&
    a.status === b.status &&
    a.category === b.category &&
    a.watchUrl === b.watchUrl
  );
}

function isCopy(a: SessionDraft, b: SessionDraft): boolean {
  return a.endAt === b.endAt && a.durationSec === b.durationSec && figuresAlike(a.metrics, b.metrics);
}

/** Whether two rows give the same figures. */
export function figuresAlike(a: Metrics, b: Metrics): boolean {
  return metricNames.every((name) => a[name] === b[name]) && gmvBases.every((basis) => a.gmv[basis] === b.gmv[basis]);
}

const growing = ['views', 'viewers', 'comments', 'likes', 'paidOrders', 'items', 'productClicks'] as const;

/**
 * Whether one row is believed before another in every respect, whatever other files say (see `byTrust`): it ends later,
 * it has more traffic and no count fell, and it knows all that the other knows.
 */
function outgrows(later: SessionDraft, before: SessionDraft): boolean {
  const [end, endBefore] = [endOf(later), endOf(before)];
  if (end === null || endBefore === null || end < endBefore || sizeOf(later.metrics) <= sizeOf(before.metrics))
    return false;
  if ((before.endAt !== null && later.endAt === null) || (before.durationSec !== null && later.durationSec === null))
    return false;
  for (const name of growing) if ((later.metrics[name] ?? 0) < (before.metrics[name] ?? 0)) return false;
  for (const name of metricNames) if (before.metrics[name] !== null && later.metrics[name] === null) return false;
  return gmvBases.every((basis) => before.metrics.gmv[basis] === undefined || later.metrics.gmv[basis] !== undefined);
}
