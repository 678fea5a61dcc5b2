import { gmvBases, type MetricName, noMetrics } from '../../model/session.ts';
import { withOffset } from '../../model/time.ts';
import type { FileContext } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { marketOf, zoneOf } from '../zones.ts';
import type { SessionDraft } from './draft.ts';

const counts: readonly MetricName[] = [
  'createdOrders',
  'paidOrders',
  'items',
  'customers',
  'views',
  'viewers',
  'peakViewers',
  'averageViewers',
  'averageViewingSec',
  'impressions',
  'productImpressions',
  'productClicks',
  'comments',
  'likes',
  'shares',
  'newFollowers',
  'productsAdded',
  'differentProductsSold',
];

/**
 * A draft with all that export formats share: the file's zone, market and hints, and every column whose field is named
 * after a metric (or `gmv.direct` …). The zone's decision is noted once.
 */
export function exportDraft(file: FileContext, format: string, currency: string | null, rows: number[]): SessionDraft {
  const { hint, settings, log, period } = file;
  const zone = zoneOf(hint, settings, currency);
  log.decide(
    'timeZone',
    zone.assumed ? `${zone.timeZone} (assumed: ${zone.because})` : `${zone.timeZone} (${zone.because})`,
  );
  return {
    log,
    format,
    sheet: log.report.sheet,
    rows,
    rank: 0,
    own: false,
    reference: null,
    roomId: null,
    handle: null,
    creatorId: null,
    creatorName: null,
    title: null,
    startAt: null,
    endAt: null,
    durationSec: null,
    timeZone: zone.timeZone,
    zoneAssumed: zone.assumed,
    status: null,
    platform: 'tiktok',
    category: hint.category ?? null,
    market: marketOf(hint, settings, currency),
    currency,
    metrics: noMetrics(),
    watchUrl: null,
    snapshotAt: null,
    periodEnd: period ? withOffset(period.to, zone.timeZone) : null,
    supplement: false,
  };
}

/** Fills a draft's metrics from the row's columns named after them. A negative figure is not one: it stays unknown. */
export function fillMetrics(draft: SessionDraft, row: RecordRow): void {
  for (const name of counts) {
    const value = row.number(name);
    if (value !== null && value < 0) draft.log.problem('negative', { ...row.place(name), expected: '0' });
    else draft.metrics[name] = value;
  }
  for (const basis of gmvBases) {
    const value = row.number(`gmv.${basis}`);
    if (value !== null) draft.metrics.gmv[basis] = value;
  }
}

/** The creator sorot.json names for a file that names none; one warning per file when it does not. */
export function hintedCreator(draft: SessionDraft, { hint, log, path }: FileContext): void {
  if (hint.creator) {
    draft.handle = hint.creator;
    draft.creatorName = hint.creatorName ?? null;
    log.decide('creator', `${hint.creator} (sorot.json)`);
  } else if (!('creator' in log.report.decisions)) {
    log.decide('creator', '?');
    log.problem('creatorUnknown', { received: path, severity: 'warning' });
  }
}
