import { gmvBases, type MetricName, type Metrics, noMetrics } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import type { SessionDraft } from './draft.ts';

export const metricNames = Object.keys(noMetrics()).filter((name) => name !== 'gmv') as MetricName[];

/** The start of a draft in epoch seconds; null when it tells none. */
export function startOf(draft: SessionDraft): number | null {
  if (draft.startSec === undefined) draft.startSec = draft.startAt === null ? null : epochSec(draft.startAt);
  return draft.startSec;
}

/** The end a draft tells, in epoch seconds; null when it tells none. */
export function endOf(draft: SessionDraft): number | null {
  if (draft.endAt !== null) return epochSec(draft.endAt);
  const start = startOf(draft);
  return start !== null && draft.durationSec !== null ? start + draft.durationSec : null;
}

/** How much traffic a draft tells of: of two otherwise alike the larger one is believed. */
export function sizeOf(metrics: Metrics): number {
  return (
    (metrics.views ?? 0) +
    (metrics.viewers ?? 0) +
    (metrics.comments ?? 0) +
    (metrics.likes ?? 0) +
    (metrics.paidOrders ?? 0) +
    (metrics.items ?? 0)
  );
}

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

/** Lists of fields by the bits of what is there: the rows of a table mostly give the same, and share one list. */
const fieldLists = new Map<number, string[]>();

/** What one draft gives, by the names of the session's fields; GMV by basis (`gmv.direct`). */
export function fieldsOf(draft: SessionDraft): string[] {
  const { metrics } = draft;
  let bits = 0;
  let bit = 1;
  for (const name of named) {
    if (draft[name] !== null) bits += bit;
    bit *= 2;
  }
  for (const basis of gmvBases) {
    if (metrics.gmv[basis] !== undefined) bits += bit;
    bit *= 2;
  }
  for (const name of metricNames) {
    if (metrics[name] !== null) bits += bit;
    bit *= 2;
  }
  let fields = fieldLists.get(bits);
  if (!fields) {
    fields = [
      ...named.filter((name) => draft[name] !== null),
      ...gmvBases.filter((basis) => metrics.gmv[basis] !== undefined).map((basis) => `gmv.${basis}`),
      ...metricNames.filter((name) => metrics[name] !== null),
    ];
    fieldLists.set(bits, fields);
  }
  return fields;
}
