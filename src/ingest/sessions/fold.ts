import { gmvBases, type Metrics, type Session } from '../../model/session.ts';
import type { Cluster } from './cluster.ts';
import type { SessionDraft } from './draft.ts';
import { endOf, fieldsOf, metricNames, sizeOf } from './draft-facts.ts';

/** Where a draft stands and what it gives, as a session names its sources. */
function placeOf(draft: SessionDraft): Session['sources'][number] {
  const { source, row } = draft;
  return { file: source.log.report.path, format: source.format, sheet: source.sheet, row, fields: fieldsOf(draft) };
}

/** A draft and all that was folded into it as sources, the most trusted first. */
export function placesOf(draft: SessionDraft): Session['sources'] {
  const places = [placeOf(draft)];
  if (!draft.folded) return places;
  const { copies, earlier } = draft.folded;
  for (const place of copies) places.push(place);
  for (let at = earlier.length - 1; at >= 0; at--) places.push(earlier[at] as Session['sources'][number]);
  return places;
}

/** The rows that a draft stands for, in the order they were read. */
export function rowsOf({ row, folded }: SessionDraft): number[] {
  if (!folded) return [row];
  return [...folded.earlier.map((place) => place.row), row, ...folded.copies.map((place) => place.row)];
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
  else if (isCopy(before, draft)) foldCopy(before, draft);
  else if (!draft.folded && outgrows(draft, before)) {
    foldEarlier(before, draft);
    cluster.drafts[at] = draft;
  } else cluster.drafts.push(draft);
}

function foldCopy(into: SessionDraft, copy: SessionDraft): void {
  into.folded ??= { copies: [], earlier: [], rowCount: 0 };
  for (const place of placesOf(copy)) into.folded.copies.push(place);
  into.folded.rowCount += copy.rowCount + (copy.folded?.rowCount ?? 0);
}

function foldEarlier(before: SessionDraft, later: SessionDraft): void {
  const { copies, earlier, rowCount } = before.folded ?? { copies: [], earlier: [], rowCount: 0 };
  for (let at = copies.length - 1; at >= 0; at--) earlier.push(copies[at] as Session['sources'][number]);
  earlier.push(placeOf(before));
  later.folded = { copies: [], earlier, rowCount: rowCount + before.rowCount };
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
  if (before.endAt !== null && later.endAt === null) return false;
  if (before.durationSec !== null && (later.durationSec ?? -1) < before.durationSec) return false;
  for (const name of growing) if ((later.metrics[name] ?? 0) < (before.metrics[name] ?? 0)) return false;
  for (const name of metricNames) if (before.metrics[name] !== null && later.metrics[name] === null) return false;
  return gmvBases.every((basis) => before.metrics.gmv[basis] === undefined || later.metrics.gmv[basis] !== undefined);
}
