import type { TableReader } from '../file-context.ts';
import { exportDraft, fillMetrics, hintedCreator } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf } from '../zones.ts';

/**
 * TikTok LIVE Center, the older list (exports.md 1.B end): one row is one session, durations in seconds, no room ID.
 * What `Gross revenue` counts is not said beside `Direct GMV`, so its basis stays open.
 */
const format: TableFormat = {
  name: 'tiktok-live-center',
  share: 0.5,
  needs: [
    ['start'],
    ['title', 'creatorId'],
    ['gmv.unspecified', 'gmv.direct'],
    ['averageViewingSec', 'per1k', 'peakViewers'],
  ],
  columns: [
    column('title', 'text', 'Livestream'),
    column('creatorId', 'id', 'Creator Id'),
    column('start', 'moment', 'Start time'),
    column('duration', 'duration', 'Duration'),
    column('gmv.unspecified', 'amount', 'Gross revenue'),
    column('gmv.direct', 'amount', 'Direct GMV'),
    column('items', 'count', 'Items sold'),
    column('paidOrders', 'count', 'Orders paid for'),
    column('customers', 'count', 'Customers'),
    column('views', 'count', 'Views'),
    column('viewers', 'count', 'Viewers'),
    column('peakViewers', 'count', 'Peak viewers'),
    column('averageViewingSec', 'viewing', 'Avg. view duration'),
    column('productImpressions', 'count', 'Product impressions'),
    column('productClicks', 'count', 'Product clicks'),
    column('newFollowers', 'count', 'New followers'),
    column('per1k', 'known', 'GMV/1K shows', 'GMV/1K views'),
    column('ctr', 'rate', 'CTR'),
    column('derived', 'known', 'Avg. price', 'CTOR (SKU orders)'),
  ],
  checks: [{ rate: 'ctr', part: 'productClicks', whole: 'productImpressions' }],
};

const kind = { format: format.name, rank: 2 };

/** Reads the older list of the LIVE Center. */
export const liveCenter: TableReader = {
  format,
  read: (rows, file) => ({
    later: [],
    drafts: rows.flatMap((row) => {
      const start = row.moment('start');
      if (start === null) {
        if (!row.failed('start')) file.log.problem('noStart', row.place('start'));
        file.log.report.rowsRejected++;
        return [];
      }
      const draft = exportDraft(file, kind, row.currency, row.row);
      fillMetrics(draft, row);
      const creatorId = row.text('creatorId');
      if (creatorId === null || file.hint.creator) hintedCreator(draft, file);
      draft.creatorId = creatorId;
      draft.title = row.text('title');
      draft.startAt = isoOf(start, draft.source.timeZone);
      draft.durationSec = row.number('duration');
      return [draft];
    }),
  }),
};
