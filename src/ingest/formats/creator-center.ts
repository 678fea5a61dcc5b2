import { epochSec, withOffset } from '../../model/time.ts';
import type { TableReader } from '../file-context.ts';
import { exportDraft, fillMetrics, hintedCreator } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf } from '../zones.ts';

/**
 * TikTok Streamer or Creator Center, LIVE performance: one row is one session, columns chosen by the user, no creator
 * (exports.md 1.B). A file downloaded during a LIVE shows the download as the end.
 */
const format: TableFormat = {
  name: 'tiktok-creator-live',
  share: 0.5,
  needs: [
    ['roomId', 'start'],
    ['roomId', 'title', 'end'],
    [
      'gmv.attributed',
      'items',
      'paidOrders',
      'customers',
      'views',
      'impressions',
      'comments',
      'likes',
      'shares',
      'newFollowers',
      'productClicks',
      'productImpressions',
    ],
  ],
  columns: [
    column('roomId', 'id', 'Room ID', 'ID Ruang', 'ID Room', '直播间ID'),
    column('title', 'text', 'Room Title', 'Judul Room', '直播间信息'),
    column('start', 'moment', 'Start Time', 'Waktu Mulai', '直播开始时间'),
    column('end', 'moment', 'End Time', 'Waktu Selesai', '直播结束时间'),
    column('duration', 'duration', 'Duration', 'Durasi', '直播时长'),
    column('gmv.attributed', 'amount', 'Attributed GMV', 'GMV Teratribusi'),
    column('gmv.direct', 'amount', 'Direct GMV'),
    column('items', 'count', 'Attributed items sold'),
    column('paidOrders', 'count', 'Attributed SKU orders'),
    column('customers', 'count', 'Customers'),
    column('views', 'count', 'Views'),
    column('impressions', 'count', 'Impressions'),
    column('averageViewingSec', 'viewing', 'Avg. viewing duration'),
    column('productImpressions', 'count', 'Product Impressions'),
    column('productClicks', 'count', 'Product clicks'),
    column('newFollowers', 'count', 'New followers'),
    column('comments', 'count', 'Comments'),
    column('shares', 'count', 'Shares'),
    column('likes', 'count', 'Likes'),
    column('tapThrough', 'rate', 'Tap through rate', 'Tap-through rate'),
    column('liveCtr', 'rate', 'LIVE CTR'),
    column('ctr', 'rate', 'CTR'),
    column(
      'derived',
      'known',
      'Attributed orders',
      'AOV',
      'Impressions Per Hour',
      'GMV per hour',
      'Show GPM',
      'Watch GPM',
      'Avg. viewing duration per view',
      'CTOR',
      'CTOR (SKU orders)',
      'SKU order rate',
      'Follow rate',
      'Comment rate',
      'Share rate',
      'Like rate',
      'Ads Cost',
      'GMV Max ROI',
      '> 1 min. views',
      'Est. GMV',
      'GMV with subsidies',
      'Payment Rate',
    ),
  ],
  checks: [
    { rate: 'tapThrough', part: 'views', whole: 'impressions' },
    { rate: 'liveCtr', part: 'productClicks', whole: 'views' },
    { rate: 'ctr', part: 'productClicks', whole: 'productImpressions' },
  ],
};

const kind = { format: format.name, rank: 2, snapshotAt: downloadedAt };

/** Reads the LIVE performance file of the Creator Center. */
export const creatorCenter: TableReader = {
  format,
  read: (rows, file) => ({
    later: [],
    drafts: rows.flatMap((row) => {
      const [start, end, roomId] = [row.moment('start'), row.moment('end'), row.text('roomId')];
      if (row.failed('roomId') || row.failed('start') || (start === null && roomId === null)) {
        if (!row.failed('roomId') && !row.failed('start')) file.log.problem('noStart', row.place('start'));
        file.log.report.rowsRejected++;
        return [];
      }
      const draft = exportDraft(file, kind, row.currency, row.row);
      fillMetrics(draft, row);
      hintedCreator(draft, file);
      const { timeZone } = draft.source;
      const startAt = start && isoOf(start, timeZone);
      const endAt = end && isoOf(end, timeZone);
      const backwards = startAt !== null && endAt !== null && epochSec(endAt) < epochSec(startAt);
      if (backwards) file.log.problem('endBeforeStart', { ...row.place('end'), expected: startAt });
      draft.roomId = roomId;
      draft.title = row.text('title');
      draft.startAt = startAt;
      draft.endAt = backwards ? null : endAt;
      draft.durationSec = row.number('duration');
      return [draft];
    }),
  }),
};

/** The moment of the download, which the platform writes into the name: `…_20260917203000.xlsx`. */
function downloadedAt(path: string, timeZone: string): string | null {
  const match = /(?<!\d)(20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1));
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  try {
    return withOffset(`${year}-${month}-${day}T${hour}:${minute}:${second}`, timeZone);
  } catch {
    return null;
  }
}
