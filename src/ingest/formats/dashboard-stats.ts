import { jsonObject } from '../json.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { jsonFields } from './api-values.ts';
import { dashboardMoney } from './dashboard-money.ts';
import type { JsonReader } from './json-reader.ts';

const kind = { format: 'tiktok-dashboard-stats', rank: 2, supplement: true };

/** TikTok LIVE dashboard, `core/stats` (exports.md 1.C): the figures of one session, without its start. */
export const dashboardStats: JsonReader = {
  name: kind.format,
  rows: (body) => {
    const stats = jsonObject(body['stats']);
    const known = stats !== null && (stats['watch_pv'] !== undefined || stats['gmv_local'] !== undefined);
    return known ? [stats] : null;
  },
  read: (rows, firstRow, references, file) => {
    file.log.report.rowsRead += rows.length;
    const roomId = references.find((reference) => /^\d{15,20}$/.test(reference)) ?? null;
    if (roomId === null) {
      file.log.report.rowsRejected += rows.length;
      file.log.once('unknownLive', { field: 'room_id', received: references[0] ?? null });
      return { drafts: [], later: [] };
    }
    const drafts = rows.map((value, index) => {
      const stats = jsonFields(value, firstRow + index, 'stats', file.log);
      const said = file.hint.currency ?? file.settings.currency;
      const gmv = dashboardMoney(stats, 'gmv_local', said);
      const currency = gmv?.currency ?? said;
      const draft = exportDraft(file, kind, currency, stats.row);
      if (gmv) draft.metrics.gmv.attributed = gmv.amount;
      Object.assign(draft.metrics, {
        items: stats.count('sales'),
        paidOrders: stats.count('paid_order_cnt'),
        customers: stats.count('paid_user_cnt'),
        views: stats.count('watch_pv'),
        viewers: stats.count('watch_uv'),
        averageViewingSec: stats.seconds('avg_view_duration'),
        impressions: stats.count('client_show_cnt'),
        productImpressions: stats.count('product_view_cnt'),
        productClicks: stats.count('product_reach_cnt'),
        newFollowers: stats.count('accumulated_new_follower_cnt'),
        shares: stats.count('accumulated_sharing_cnt'),
        comments: stats.count('accumulated_comment_cnt'),
        likes: stats.count('likes'),
      });
      draft.roomId = roomId;
      return draft;
    });
    return { drafts, later: [] };
  },
};
