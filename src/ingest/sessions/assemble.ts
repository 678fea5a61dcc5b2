import { safeName, uniqueName } from '../../model/identity.ts';
import { type Session, sessionSchema } from '../../model/session.ts';
import { type Cluster, clusterDrafts, sameFigures } from './cluster.ts';
import { creatorOf } from './creators.ts';
import type { SessionDraft } from './draft.ts';
import { byTrust, mergeDrafts } from './merge.ts';
import { joinOwnRows } from './own-rows.ts';
import { type References, references } from './references.ts';

export interface Assembled {
  /** Sorted by start, then ID. */
  sessions: Session[];
  references: References;
}

/** A cluster with the name a person gave it, where one did. */
export interface NamedCluster extends Cluster {
  ownId: string | null;
}

/**
 * Makes one session of all drafts that mean it, gives every session its ID, and books every draft's rows: the first
 * row of a session is accepted, further ones merged, all rows of a session that cannot be made rejected.
 */
export function assembleSessions(drafts: readonly SessionDraft[], now: string): Assembled {
  const exported: NamedCluster[] = clusterDrafts(drafts.filter(({ own }) => !own)).map((cluster) => ({
    ...cluster,
    ownId: null,
  }));
  const derived = derivedIds(exported, new Set());
  const clusters = joinOwnRows(
    exported,
    drafts.filter(({ own }) => own),
    derived,
  );

  const made: { session: Omit<Session, 'id'>; cluster: NamedCluster }[] = [];
  const refused: { cluster: NamedCluster; field: string | null }[] = [];
  for (const cluster of clusters) {
    const trusted = byTrust(cluster.drafts);
    const merged = mergeDrafts(trusted, now);
    const session = merged === null ? null : { ...merged, creator: creatorOf(trusted) };
    const valid = session === null ? null : sessionSchema.safeParse({ id: 'x', ...session });
    if (session === null || !valid?.success) {
      refused.push({ cluster, field: session === null ? null : (valid?.error?.issues[0]?.path.join('.') ?? '') });
      continue;
    }
    reportConflicts(cluster);
    book(cluster);
    made.push({ session, cluster });
  }
  const assembled = withIds(made, derived);
  for (const { cluster, field } of refused) rejectAll(cluster, field, assembled.references);
  return assembled;
}

function withIds(
  made: readonly { session: Omit<Session, 'id'>; cluster: NamedCluster }[],
  exportedIds: ReadonlyMap<Cluster, string>,
): Assembled {
  const taken = new Set<string>();
  const ids = new Map<Cluster, string>();
  for (const { cluster } of made)
    if (cluster.ownId !== null) ids.set(cluster, uniqueName(safeName(cluster.ownId), taken));
  const unnamed = made.map(({ cluster }) => cluster).filter(({ ownId }) => ownId === null);
  for (const [cluster, id] of derivedIds(unnamed, taken)) ids.set(cluster, id);
  const aliases = new Map<string, string[]>();
  const sessions = made.map(({ session, cluster }) => {
    const id = ids.get(cluster) ?? '';
    aliases.set(
      id,
      [cluster.ownId, exportedIds.get(cluster)].filter((name) => typeof name === 'string'),
    );
    return { id, ...session };
  });
  const starts = new Map(sessions.map((session) => [session, Date.parse(session.startAt)]));
  sessions.sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
  return { sessions, references: references(sessions, aliases) };
}

/** `handle-YYYYMMDD-HHmm` in the session's own zone; of several with the same, the longest gets the plain name. */
function derivedIds(clusters: readonly Cluster[], taken: Set<string>): Map<Cluster, string> {
  const named = clusters.flatMap((cluster) => {
    const trusted = byTrust(cluster.drafts);
    const startAt = trusted.find((draft) => draft.startAt !== null)?.startAt;
    if (!startAt) return [];
    const length = Math.max(...trusted.map(({ durationSec }) => durationSec ?? 0));
    const minute = startAt.slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
    return [{ cluster, length, name: safeName(`${creatorOf(trusted).handle}-${minute}`) }];
  });
  named.sort((a, b) => b.length - a.length || ((a.cluster.roomId ?? '') < (b.cluster.roomId ?? '') ? -1 : 1));
  return new Map(named.map(({ cluster, name }) => [cluster, uniqueName(name, taken)]));
}

function book({ drafts }: Cluster): void {
  // A session is accepted where a file tells it, not where another only adds to it.
  const teller = drafts.find(({ supplement }) => !supplement) ?? drafts[0];
  for (const draft of drafts) {
    const { log, rows } = draft;
    if (draft === teller) log.report.rowsAccepted++;
    log.report.rowsMerged += rows.length - (draft === teller ? 1 : 0);
  }
}

function rejectAll({ drafts }: Cluster, field: string | null, known: References): void {
  for (const { log, rows, own, reference, roomId, supplement } of drafts) {
    if (supplement && field === null) {
      log.report.rowsSkipped += rows.length;
      log.once('onlyAdds', { severity: 'warning' });
      continue;
    }
    log.report.rowsRejected += rows.length;
    const row = rows[0] ?? null;
    if (field !== null) log.problem('invalidSession', { row, field });
    else if (own && reference !== null) {
      log.problem('unknownSession', {
        row,
        field: 'session_id',
        received: reference,
        expected: known.nearest(reference),
      });
    } else log.problem('noStart', { row, received: roomId });
  }
}

/** Two rows of the same kind of file that tell the same end but other figures, neither simply larger: worth a look. */
function reportConflicts({ drafts }: Cluster): void {
  for (const [index, draft] of drafts.entries()) {
    const other = drafts
      .slice(0, index)
      .find((before) => before.format === draft.format && !draft.own && before.durationSec === draft.durationSec);
    if (!other || sameFigures(other, draft)) continue;
    const names = ['views', 'viewers', 'comments', 'likes', 'paidOrders', 'items'] as const;
    const differences = names.map((name) => Math.sign((draft.metrics[name] ?? 0) - (other.metrics[name] ?? 0)));
    if (differences.includes(1) && differences.includes(-1)) {
      draft.log.problem('conflictingCopy', {
        row: draft.rows[0] ?? null,
        received: draft.startAt,
        expected: `${other.log.report.path}, ${other.rows[0] ?? ''}`,
        severity: 'warning',
      });
    }
  }
}
