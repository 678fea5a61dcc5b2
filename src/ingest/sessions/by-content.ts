import { gmvBases } from '../../model/session.ts';
import type { Cluster } from './cluster.ts';
import type { SessionDraft } from './draft.ts';
import { metricNames } from './draft-facts.ts';

const texts = [
  'startAt',
  'endAt',
  'roomId',
  'handle',
  'creatorId',
  'creatorName',
  'title',
  'status',
  'category',
  'watchUrl',
] as const;

/**
 * An order of drafts by what they say, the shorter and smaller ones first (texts from Z to A), 0 for two that say the same. Where nothing else
 * decides between two, this does: the order in which files are read must not.
 */
export function byContent(a: SessionDraft, b: SessionDraft): number {
  let apart = (a.durationSec ?? -1) - (b.durationSec ?? -1);
  for (const name of metricNames) apart ||= (a.metrics[name] ?? -1) - (b.metrics[name] ?? -1);
  for (const basis of gmvBases) apart ||= (a.metrics.gmv[basis] ?? -1) - (b.metrics.gmv[basis] ?? -1);
  for (const name of texts) {
    if (apart !== 0) return apart;
    const [one, other] = [a[name] ?? '', b[name] ?? ''];
    apart = one < other ? 1 : one > other ? -1 : 0;
  }
  return apart || (a.source.format < b.source.format ? -1 : a.source.format > b.source.format ? 1 : 0);
}

/** Clusters by their drafts, those of a known room first: they are sure. */
export function clustersByContent(clusters: readonly Cluster[]): Cluster[] {
  return clusters
    .map((cluster) => ({ cluster, drafts: cluster.drafts.toSorted(byContent) }))
    .sort((a, b) => {
      let apart = Number(a.cluster.roomId === null) - Number(b.cluster.roomId === null);
      for (let at = 0; apart === 0; at++) {
        const [one, other] = [a.drafts[at], b.drafts[at]];
        if (one === undefined || other === undefined) return a.drafts.length - b.drafts.length;
        apart = byContent(one, other);
      }
      return apart;
    })
    .map(({ cluster }) => cluster);
}
