import { handleKey } from '../../model/identity.ts';
import { byContent, clustersByContent } from './by-content.ts';
import { ByStart, startKeys } from './by-start.ts';
import type { SessionDraft } from './draft.ts';
import { addDraft, figuresAlike } from './fold.ts';

/** Drafts of the same session. */
export interface Cluster {
  drafts: SessionDraft[];
  roomId: string | null;
  /** The name a person gave the session, where one did. */
  ownId: string | null;
}

/** A cluster of one draft. */
export function newCluster(draft: SessionDraft, ownId: string | null = null): Cluster {
  return { drafts: [draft], roomId: draft.roomId, ownId };
}

/** Minute-precise durations may differ by their rounding at both ends. */
const sameDurationSec = 120;
/** Nobody starts that many sessions in one minute: in such a file no more are compared with each other. */
const mostAtOnce = 50;

/**
 * Gathers drafts as they are read and puts those of the same session together: by room ID at once, so that a file of
 * snapshots never stands in memory whole; then, when all are there, by creator and start minute, where duration tells an
 * aborted start from the real session beside it (exports.md 4.17). Two room IDs, or two different rows of one file, are
 * never one session.
 */
export class DraftPile {
  /** Rows of sessions.csv, in their order. */
  readonly own: SessionDraft[] = [];
  readonly #byRoom = new Map<string, Cluster>();
  #clusters: Cluster[] = [];

  add(draft: SessionDraft): void {
    if (draft.source.own) {
      this.own.push(draft);
      return;
    }
    const known = draft.roomId === null ? undefined : this.#byRoom.get(draft.roomId);
    if (known) {
      addDraft(known, draft);
      return;
    }
    const cluster = newCluster(draft);
    this.#clusters.push(cluster);
    if (draft.roomId !== null) this.#byRoom.set(draft.roomId, cluster);
  }

  /** The exported sessions; the pile is empty afterwards. */
  takeClusters(): Cluster[] {
    const clusters = this.#clusters;
    this.#clusters = [];
    this.#byRoom.clear();
    return joinByStart(clusters);
  }
}

/** Most begin alone; of those that begin together, each joins the likest that came before it, in the order of their contents. */
function joinByStart(clusters: readonly Cluster[]): Cluster[] {
  const [alone, together] = byCompany(clusters);
  const places = new Map(together.flatMap(({ drafts }) => drafts).map((draft, place) => [draft, place]));
  const byStart = new ByStart<Cluster[]>();
  const joined: Cluster[] = [];
  for (const cluster of withCopies(clustersByContent(together))) {
    const keys = startKeys(cluster.drafts);
    const known = keys.flatMap((key) => byStart.get(key) ?? []);
    const home = bestHome(cluster, [...new Set(known)]);
    if (home) {
      for (const draft of cluster.drafts) addDraft(home, draft);
      home.roomId ??= cluster.roomId;
    } else {
      joined.push(cluster);
    }
    const settled = home ?? cluster;
    for (const key of keys) {
      const list = byStart.get(key);
      if (list === undefined) byStart.set(key, [settled]);
      else if (list.length < mostAtOnce && !list.includes(settled)) list.push(settled);
    }
  }
  // A person finds them in the order of the files.
  for (const { drafts } of joined) drafts.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return [...alone, ...joined];
}

/** Rows that say the same stand beside each other, and go together whatever else their files hold. */
function withCopies(clusters: readonly Cluster[]): Cluster[] {
  const distinct: Cluster[] = [];
  let last: SessionDraft | null = null;
  for (const cluster of clusters) {
    const [draft] = cluster.drafts;
    const home = distinct.at(-1);
    const single = cluster.drafts.length === 1 && draft !== undefined;
    if (single && last !== null && home !== undefined && byContent(last, draft) === 0) addDraft(home, draft);
    else distinct.push(cluster);
    last = single ? draft : null;
  }
  return distinct;
}

/** The clusters whose creator begins nothing else in that minute, and the others. */
function byCompany(clusters: readonly Cluster[]): [alone: Cluster[], together: Cluster[]] {
  const first = new ByStart<Cluster>();
  const together = new Set<Cluster>();
  for (const cluster of clusters) {
    for (const key of startKeys(cluster.drafts)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, cluster);
      else if (other !== cluster) together.add(other).add(cluster);
    }
  }
  if (together.size === 0) return [[...clusters], []];
  return [clusters.filter((cluster) => !together.has(cluster)), clusters.filter((cluster) => together.has(cluster))];
}

function bestHome(cluster: Cluster, candidates: readonly Cluster[]): Cluster | null {
  const length = lengthOf(cluster);
  let best: Cluster | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.roomId !== null && cluster.roomId !== null && candidate.roomId !== cluster.roomId) continue;
    if (ofOthers(candidate, cluster)) continue;
    if (
      candidate.drafts.some((one) => cluster.drafts.some((other) => sameFile(one, other) && !sameFigures(one, other)))
    )
      continue;
    const other = lengthOf(candidate);
    const apart = length === null || other === null ? sameDurationSec : Math.abs(length - other);
    if (apart > sameDurationSec && !grewInto(cluster, candidate) && !grewInto(candidate, cluster)) continue;
    // The same figures are the same row told twice: nothing is nearer.
    const near = candidate.drafts.some((one) => cluster.drafts.some((draft) => sameFigures(one, draft))) ? -1 : apart;
    if (near < least) {
      least = near;
      best = candidate;
    }
  }
  return best;
}

/** Whether both name a creator and share no handle and no ID: the same title at the same minute is then chance. */
function ofOthers(a: Cluster, b: Cluster): boolean {
  const handles = [a, b].map((one) => namesIn(one, ({ handle }) => (handle === null ? null : handleKey(handle))));
  const ids = [a, b].map((one) => namesIn(one, ({ creatorId }) => creatorId));
  let named = false;
  for (const [own, other] of [handles, ids]) {
    if (!own || !other || own.size === 0 || other.size === 0) continue;
    if (!own.isDisjointFrom(other)) return false;
    named = true;
  }
  return named;
}

function namesIn({ drafts }: Cluster, get: (draft: SessionDraft) => string | null): Set<string> {
  return new Set(drafts.map(get).filter((name) => name !== null));
}

function sameFile({ source: a }: SessionDraft, { source: b }: SessionDraft): boolean {
  return a === b || (a.log.report.path === b.log.report.path && a.sheet === b.sheet);
}

/** Whether two drafts say the same in every figure: a repeated row. */
export function sameFigures(a: SessionDraft, b: SessionDraft): boolean {
  return a.durationSec === b.durationSec && a.title === b.title && figuresAlike(a.metrics, b.metrics);
}

function lengthOf({ drafts }: Cluster): number | null {
  let most: number | null = null;
  for (const { durationSec } of drafts) if (durationSec !== null) most = Math.max(most ?? 0, durationSec);
  return most;
}

/** Whether one is an earlier snapshot of the other: shorter, with traffic already, and no count larger. */
function grewInto(earlier: Cluster, later: Cluster): boolean {
  const [before, after] = [lengthOf(earlier), lengthOf(later)];
  if (before === null || after === null || before >= after) return false;
  const names = ['views', 'viewers', 'comments', 'likes', 'paidOrders', 'items', 'productClicks'] as const;
  let grown = false;
  for (const one of earlier.drafts) {
    for (const other of later.drafts) {
      for (const name of names) {
        const [small, large] = [one.metrics[name], other.metrics[name]];
        if (small === null || large === null) continue;
        if (small > large) return false;
        if (small > 0) grown = true;
      }
    }
  }
  return grown;
}
