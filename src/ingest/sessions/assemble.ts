import { safeName, uniqueName } from '../../model/identity.ts';
import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import type { Cluster, DraftPile } from './cluster.ts';
import { creatorOf } from './creators.ts';
import { derivedIds, type Nameable } from './derived-ids.ts';
import { reportConflicts, reportStrangers, reportUnborn } from './doubts.ts';
import type { SessionDraft } from './draft.ts';
import { startOf } from './draft-facts.ts';
import { rowsOf } from './fold.ts';
import { byTrust, mergeDrafts, type Now } from './merge.ts';
import { joinOwnRows } from './own-rows.ts';
import { type References, references } from './references.ts';
import { faultOf } from './sound.ts';

export interface Assembled {
  /** Sorted by start, then ID. */
  sessions: Session[];
  references: References;
}

const none: SessionDraft[] = [];

/** A zone may be assumed wrongly. */
const dayLong = 86_400;

/** A session made, and what its ID needs. */
interface Made extends Nameable {
  session: Session;
  /** Epoch seconds. */
  start: number;
  ownId: string | null;
  /** The ID it would have by its exported rows alone. */
  exportedId: string | null;
}

/**
 * Makes one session of all drafts that mean it, gives every session its ID, and books every draft's rows: the first
 * row of a session is accepted, further ones merged, all rows of a session that cannot be made rejected.
 */
export function assembleSessions(pile: DraftPile, nowIso: string): Assembled {
  const now: Now = { iso: nowIso, sec: epochSec(nowIso) };
  const { own } = pile;
  const exported = pile.takeClusters();
  // Only own rows name sessions by their derived IDs.
  const derived = own.length === 0 ? new Map<Cluster, string>() : idsOfExports(exported);
  const clusters = own.length === 0 ? exported : joinOwnRows(exported, own, derived);

  const made: Made[] = [];
  const refused: { cluster: Cluster; field: string | null }[] = [];
  for (const cluster of clusters) {
    const trusted = byTrust(cluster.drafts);
    const session = mergeDrafts(trusted, now);
    const fault = session === null ? null : faultOf(session);
    if (session === null || fault !== null) {
      refused.push({ cluster, field: fault });
      continue;
    }
    const start = startIn(trusted);
    if (start > now.sec + dayLong) reportUnborn(cluster);
    reportConflicts(cluster);
    reportStrangers(cluster);
    book(cluster);
    made.push({
      session,
      ownId: cluster.ownId,
      exportedId: derived.get(cluster) ?? null,
      handle: session.creator.handle,
      startAt: session.startAt,
      start,
      length: lengthOf(trusted),
      roomId: cluster.roomId,
    });
    // The session has what it needs; the rows of a large folder would fill the memory.
    cluster.drafts = none;
  }
  const assembled = withIds(made);
  for (const { cluster, field } of refused) rejectAll(cluster, field, assembled.references);
  return assembled;
}

function idsOfExports(clusters: readonly Cluster[]): Map<Cluster, string> {
  const nameable: (Nameable & { cluster: Cluster })[] = [];
  for (const cluster of clusters) {
    const trusted = byTrust(cluster.drafts);
    const startAt = trusted.find((draft) => draft.startAt !== null)?.startAt;
    if (!startAt) continue;
    const { handle } = creatorOf(trusted);
    nameable.push({ cluster, handle, startAt, length: lengthOf(trusted), roomId: cluster.roomId });
  }
  const ids = derivedIds(nameable, new Set());
  return new Map(nameable.map(({ cluster }, index) => [cluster, ids[index] ?? '']));
}

function startIn(trusted: readonly SessionDraft[]): number {
  for (const draft of trusted) if (draft.startAt !== null) return startOf(draft) ?? Number.NaN;
  return Number.NaN;
}

function lengthOf(drafts: readonly SessionDraft[]): number {
  return drafts.reduce((most, { durationSec }) => Math.max(most, durationSec ?? 0), 0);
}

function withIds(made: readonly Made[]): Assembled {
  const taken = new Set<string>();
  for (const { session, ownId } of made) if (ownId !== null) session.id = uniqueName(safeName(ownId), taken);
  const unnamed = made.filter(({ ownId }) => ownId === null);
  const ids = derivedIds(unnamed, taken);
  for (const [index, { session }] of unnamed.entries()) session.id = ids[index] ?? '';
  const aliases = new Map<string, string[]>();
  for (const { session, ownId, exportedId } of made) {
    const names = [ownId, exportedId].filter((name) => name !== null);
    if (names.length > 0) aliases.set(session.id, names);
  }
  const sessions = made
    .toSorted((a, b) => a.start - b.start || (a.session.id < b.session.id ? -1 : 1))
    .map(({ session }) => session);
  return { sessions, references: references(sessions, aliases) };
}

function book({ drafts }: Cluster): void {
  // A session is accepted where a file tells it, not where another only adds to it.
  const teller = drafts.find(({ source }) => !source.supplement) ?? drafts[0];
  for (const draft of drafts) {
    const { report } = draft.source.log;
    if (draft === teller) report.rowsAccepted++;
    report.rowsMerged += allRows(draft) - (draft === teller ? 1 : 0);
  }
}

function allRows({ rowCount, folded }: SessionDraft): number {
  return rowCount + (folded?.rowCount ?? 0);
}

function rejectAll({ drafts }: Cluster, field: string | null, known: References): void {
  for (const draft of drafts) {
    const { source, reference, roomId } = draft;
    const { log } = source;
    if (source.supplement && field === null) {
      log.report.rowsSkipped += allRows(draft);
      log.once('onlyAdds', { severity: 'warning' });
      continue;
    }
    log.report.rowsRejected += allRows(draft);
    for (const row of rowsOf(draft)) {
      if (field !== null) log.problem('invalidSession', { row, field });
      else if (source.own && reference !== null) {
        log.problem('unknownSession', {
          row,
          field: 'session_id',
          received: reference,
          expected: known.nearest(reference),
        });
      } else log.problem('noStart', { row, received: roomId });
    }
  }
}
