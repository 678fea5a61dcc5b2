import { safeName } from '../../model/identity.ts';
import type { NamedCluster } from './assemble.ts';
import { type Cluster, startKeys } from './cluster.ts';
import type { SessionDraft } from './draft.ts';

/**
 * Joins the rows of sessions.csv to exported sessions: a `session_id` that is a room ID or a derived ID names one,
 * as creator and start do; any other `session_id` is the ID itself. What fits nothing is a session of its own.
 */
export function joinOwnRows(
  exported: readonly NamedCluster[],
  own: readonly SessionDraft[],
  derived: ReadonlyMap<Cluster, string>,
): NamedCluster[] {
  const clusters = [...exported];
  const byReference = new Map<string, NamedCluster>();
  const byStart = new Map<string, NamedCluster>();
  for (const cluster of exported) {
    const id = derived.get(cluster);
    if (id) byReference.set(id, cluster);
    if (cluster.roomId) byReference.set(cluster.roomId, cluster);
    // The longest of several at the same minute is the one people mean.
    for (const key of startKeys(cluster.drafts)) {
      const other = byStart.get(key);
      if (!other || lengthOf(cluster) > lengthOf(other)) byStart.set(key, cluster);
    }
  }
  const byOwnId = new Map<string, NamedCluster>();
  for (const draft of own) {
    const reference = draft.reference;
    const known =
      reference === null
        ? undefined
        : (byOwnId.get(reference) ?? byReference.get(reference) ?? byReference.get(safeName(reference)));
    const meant =
      known ??
      startKeys([draft])
        .map((key) => byStart.get(key))
        .find((cluster) => cluster !== undefined);
    if (meant && (known || reference === null || meant.ownId === null)) {
      meant.drafts.push(draft);
      if (!known && reference !== null) {
        meant.ownId = reference;
        byOwnId.set(reference, meant);
      }
      continue;
    }
    const cluster: NamedCluster = { drafts: [draft], roomId: null, ownId: reference };
    clusters.push(cluster);
    if (reference !== null) byOwnId.set(reference, cluster);
    for (const key of startKeys([draft])) if (!byStart.has(key)) byStart.set(key, cluster);
  }
  return clusters;
}

function lengthOf({ drafts }: Cluster): number {
  return Math.max(...drafts.map(({ durationSec }) => durationSec ?? 0));
}
