import { gmvBases, type MetricName, noMetrics } from '../../model/session.ts';
import { withOffset } from '../../model/time.ts';
import type { FileContext } from '../file-context.ts';
import type { Layout, RecordRow } from '../record-row.ts';
import { marketOf, zoneOf } from '../zones.ts';
import type { DraftSource, SessionDraft } from './draft.ts';

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

/** What a format says of all its drafts. */
export interface DraftKind {
  format: string;
  /** Which format is believed when two differ and neither is newer: 0 first. */
  rank: number;
  /** TikTok unless said otherwise. */
  platform?: DraftSource['platform'];
  supplement?: boolean;
  /** The moment the file was downloaded, where its name says so. */
  snapshotAt?: (path: string, timeZone: string) => string | null;
}

const sources = new WeakMap<FileContext, Map<string | null, DraftSource>>();

/** The source of a file's drafts in one currency, made once; the zone's decision is noted then. */
function sourceOf(file: FileContext, kind: DraftKind, currency: string | null): DraftSource {
  let byCurrency = sources.get(file);
  if (!byCurrency) {
    byCurrency = new Map();
    sources.set(file, byCurrency);
  }
  let source = byCurrency.get(currency);
  if (!source) {
    const { hint, settings, log, period, path } = file;
    const zone = zoneOf(hint, settings, currency);
    log.decide(
      'timeZone',
      zone.assumed ? `${zone.timeZone} (assumed: ${zone.because})` : `${zone.timeZone} (${zone.because})`,
    );
    source = {
      log,
      format: kind.format,
      sheet: log.report.sheet,
      rank: kind.rank,
      own: false,
      platform: kind.platform ?? 'tiktok',
      timeZone: zone.timeZone,
      zoneAssumed: zone.assumed,
      market: marketOf(hint, settings, currency),
      currency,
      snapshotAt: kind.snapshotAt?.(path, zone.timeZone) ?? null,
      periodEnd: period ? withOffset(period.to, zone.timeZone) : null,
      supplement: kind.supplement ?? false,
    };
    byCurrency.set(currency, source);
  }
  return source;
}

/** An empty draft of a row, with the file's zone, market and hints. */
export function exportDraft(file: FileContext, kind: DraftKind, currency: string | null, row: number): SessionDraft {
  return {
    source: sourceOf(file, kind, currency),
    row,
    rowCount: 1,
    reference: null,
    roomId: null,
    handle: null,
    creatorId: null,
    creatorName: null,
    title: null,
    startAt: null,
    startSec: undefined,
    endAt: null,
    durationSec: null,
    status: null,
    category: file.hint.category ?? null,
    watchUrl: null,
    metrics: noMetrics(),
  };
}

interface MetricColumns {
  counts: { name: MetricName; index: number }[];
  gmv: { basis: (typeof gmvBases)[number]; index: number }[];
}

const metricColumns = new WeakMap<Layout, MetricColumns>();

/** The columns of a table that are named after a metric (or `gmv.direct` …), found once. */
function metricsIn(layout: Layout): MetricColumns {
  let found = metricColumns.get(layout);
  if (!found) {
    found = { counts: [], gmv: [] };
    for (const name of counts) {
      const at = layout.get(name);
      if (at) found.counts.push({ name, index: at.index });
    }
    for (const basis of gmvBases) {
      const at = layout.get(`gmv.${basis}`);
      if (at) found.gmv.push({ basis, index: at.index });
    }
    metricColumns.set(layout, found);
  }
  return found;
}

/** Fills a draft's metrics from the row's columns named after them. A negative figure is not one: it stays unknown. */
export function fillMetrics({ metrics, source }: SessionDraft, row: RecordRow): void {
  const columns = metricsIn(row.layout);
  for (const { name, index } of columns.counts) {
    const value = row.numberAt(index);
    if (value !== null && value < 0) source.log.problem('negative', { ...row.place(name), expected: '0' });
    else metrics[name] = value;
  }
  for (const { basis, index } of columns.gmv) {
    const value = row.numberAt(index);
    if (value !== null) metrics.gmv[basis] = value;
  }
}

/** The creator sorot.json names for a file that names none; one warning per file when it does not. */
export function hintedCreator(draft: SessionDraft, { hint, log, path }: FileContext): void {
  if (hint.creator) {
    draft.handle = hint.creator;
    draft.creatorName = hint.creatorName ?? null;
    if (!('creator' in log.report.decisions)) log.decide('creator', `${hint.creator} (sorot.json)`);
  } else if (!('creator' in log.report.decisions)) {
    log.decide('creator', '?');
    log.problem('creatorUnknown', { received: path, severity: 'warning' });
  }
}
