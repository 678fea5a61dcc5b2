import type { FileContext, Taken } from '../file-context.ts';
import type { Json } from '../json.ts';
import type { SessionDraft } from '../sessions/draft.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { isoOf } from '../zones.ts';
import { type JsonFields, jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';

const kind = { format: 'tiktok-api-live-list', rank: 0 };

/**
 * TikTok Shop Analytics API, LIVE performance list (exports.md 2.1; versions 202508 to 202609). Times are Unix seconds;
 * whether `gmv` is direct or attributed is not said; `interaction_performance` is absent for affiliate accounts.
 */
export const apiLiveList: JsonReader = {
  name: kind.format,
  rows: (body) => (Array.isArray(body['live_stream_sessions']) ? body['live_stream_sessions'] : null),
  read: (rows, firstRow, _references, file) => readApiLiveList(rows, firstRow, file),
};

function readApiLiveList(sessions: readonly Json[], firstRow: number, file: FileContext): Taken {
  const drafts = sessions.flatMap((session, index) => {
    file.log.report.rowsRead++;
    const fields = jsonFields(session, firstRow + index, `live_stream_sessions[${index}]`, file.log);
    return liveDraft(fields, file) ?? [];
  });
  return { drafts, later: [] };
}

function liveDraft(live: JsonFields, file: FileContext): SessionDraft | null {
  const roomId = live.id('id', 'live_id', 'room_id');
  const start = live.moment('start_time');
  const end = live.moment('end_time');
  if (roomId === null || start === null) {
    if (!live.failed('id', 'live_id', 'room_id', 'start_time'))
      file.log.problem(start === null ? 'noStart' : 'noRoomId', { row: live.row });
    file.log.report.rowsRejected++;
    return null;
  }
  const sales = live.object('sales_performance');
  const interaction = live.object('interaction_performance');
  const gmv = sales.money('gmv');
  const currency = gmv?.currency ?? sales.money('avg_price')?.currency ?? file.hint.currency ?? file.settings.currency;
  const draft = exportDraft(file, kind, currency, live.row);
  if (gmv) draft.metrics.gmv.unspecified = gmv.amount;
  return {
    ...draft,
    roomId,
    handle: live.text('username') ?? file.hint.creator ?? null,
    creatorName: file.hint.creatorName ?? null,
    title: live.text('title'),
    startAt: isoOf(start, draft.source.timeZone),
    endAt: end && isoOf(end, draft.source.timeZone),
    metrics: {
      ...draft.metrics,
      productsAdded: sales.count('products_added'),
      differentProductsSold: sales.count('different_products_sold'),
      createdOrders: sales.count('created_sku_orders'),
      paidOrders: sales.count('sku_orders'),
      items: sales.count('items_sold', 'unit_sold', 'units_sold'),
      customers: sales.count('customers'),
      averageViewers: interaction.average('acu'),
      peakViewers: interaction.count('pcu'),
      viewers: interaction.count('viewers'),
      views: interaction.count('views'),
      averageViewingSec: interaction.seconds('avg_viewing_duration'),
      comments: interaction.count('comments'),
      shares: interaction.count('shares'),
      likes: interaction.count('likes'),
      newFollowers: interaction.count('new_followers'),
      productImpressions: interaction.count('product_impressions'),
      productClicks: interaction.count('product_clicks', 'produt_clicks'),
    },
  };
}
