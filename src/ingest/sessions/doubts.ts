import { handleKey } from '../../model/identity.ts';
import { type Cluster, sameFigures } from './cluster.ts';
import type { SessionDraft } from './draft.ts';
import { rowsOf } from './fold.ts';

/** No export knows a LIVE that is still to come: most likely day and month of its start were taken for each other. */
export function reportUnborn({ drafts }: Cluster): void {
  for (const draft of drafts)
    for (const row of rowsOf(draft)) draft.source.log.problem('startInFuture', { row, received: draft.startAt });
}

/** One room with two creators: a file is under the wrong name in sorot.json, and so under the wrong consent. */
export function reportStrangers({ drafts }: Cluster): void {
  const named = drafts.length < 2 ? [] : drafts.filter(({ handle, source }) => handle !== null && !source.own);
  const [first, ...others] = named;
  for (const draft of others) {
    if (first === undefined || handleKey(first.handle ?? '') === handleKey(draft.handle ?? '')) continue;
    if (first.creatorId !== null && first.creatorId === draft.creatorId) continue;
    const expected = `${first.handle} (${first.source.log.report.path}, ${first.row})`;
    draft.source.log.problem('otherCreator', { row: draft.row, received: draft.handle, expected, severity: 'warning' });
  }
}

/** Two rows of the same kind of file that tell the same end but other figures, neither simply larger: worth a look. */
export function reportConflicts({ drafts }: Cluster): void {
  if (drafts.length < 2) return;
  const firstOf = new Map<string, SessionDraft>();
  for (const draft of drafts) {
    const { source } = draft;
    const kind = `${source.format} ${draft.durationSec}`;
    const other = firstOf.get(kind);
    if (!other) firstOf.set(kind, draft);
    if (!other || source.own || sameFigures(other, draft)) continue;
    const names = ['views', 'viewers', 'comments', 'likes', 'paidOrders', 'items'] as const;
    const differences = names.map((name) => Math.sign((draft.metrics[name] ?? 0) - (other.metrics[name] ?? 0)));
    if (!differences.includes(1) || !differences.includes(-1)) continue;
    for (const row of [draft.row, ...(draft.folded?.copies ?? []).map((copy) => copy.row)]) {
      source.log.problem('conflictingCopy', {
        row,
        received: draft.startAt,
        expected: `${other.source.log.report.path}, ${other.row}`,
        severity: 'warning',
      });
    }
  }
}
