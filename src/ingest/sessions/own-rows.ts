import { safeName } from '../../model/identity.ts';
import { ByStart, startKeys } from './by-start.ts';
import { type Cluster, newCluster } from './cluster.ts';
import type { SessionDraft } from './draft.ts';

/**
 * Joins the rows of sessions.csv to exported sessions: a `session_id` that is a room ID or a derived ID names one,
 * as creator and start do; any other `session_id` is the ID itself. What fits nothing is a session of its own.
 */
export function joinOwnRows(
  exported: readonly Cluster[],
  own: readonly SessionDraft[],
  derived: ReadonlyMap<Cluster, string>,
): Cluster[] {
  const clusters = [...exported];
  const byReference = new Map<string, Cluster>();
  const byStart = new ByStart<Cluster>();
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
  const byOwnId = new Map<string, Cluster>();
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
    const cluster = newCluster(draft, reference);
    clusters.push(cluster);
    if (reference !== null) byOwnId.set(reference, cluster);
    for (const key of startKeys([draft])) if (!byStart.get(key)) byStart.set(key, cluster);
  }
  return clusters;
}

function lengthOf({ drafts }: Cluster): number {
  return drafts.reduce((most, { durationSec }) => Math.max(most, durationSec ?? 0), 0);
}
