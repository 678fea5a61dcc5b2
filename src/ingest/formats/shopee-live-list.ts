import type { FileContext, TableReader } from '../file-context.ts';
import { putEvent } from '../session-events.ts';
import { sessionFrom } from '../sessions/by-source.ts';
import type { SessionDraft } from '../sessions/draft.ts';
import { exportDraft, fillMetrics, hintedCreator } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import type { Later, World } from '../world.ts';
import { isoOf } from '../zones.ts';

/**
 * Shopee Live, bulk list of LIVEs as CSV or workbook, and the engagement file with its groups of columns (exports.md
 * 1.I.2, 1.I.6). Placed and confirmed sales are two bases; orders and items are those confirmed, created ones apart.
 */
const format: TableFormat = {
  name: 'shopee-live-list',
  share: 0.5,
  homeCurrency: { language: 'id', currency: 'IDR' },
  needs: [
    ['title'],
    ['start'],
    ['viewers', 'comments', 'likes', 'gmv.placed', 'gmv.confirmed', 'shopVouchers', 'liveVouchers', 'engaged'],
  ],
  columns: [
    column('creatorId', 'id', 'User Id'),
    column('title', 'text', 'Nama Livestream', 'Livestream Name'),
    column('start', 'moment', 'Start Time', 'Waktu Mulai'),
    column('duration', 'duration', 'Durasi', 'Duration'),
    column('comments', 'count', 'Komentar', 'Comments'),
    column(
      'averageViewingSec',
      'viewing',
      'Durasi Rata-Rata Menonton',
      'Rata-rata durasi ditonton',
      'Rata-rata Durasi Menonton',
      'Avg. Viewing Duration',
      'Avg. Watch Duration',
    ),
    column('viewers', 'count', 'Penonton', 'Viewers'),
    column('views', 'count', 'Dilihat', 'Views'),
    column('peakViewers', 'count', 'Penonton Tertinggi', 'Penonton Terbanyak', 'PCU', 'Peak Viewers'),
    column('createdOrders', 'count', 'Pesanan(Pesanan Dibuat)', 'Orders(Placed Order)'),
    column('paidOrders', 'count', 'Pesanan(Pesanan Siap Dikirim)', 'Orders(Confirmed Order)'),
    column('items', 'count', 'Produk Terjual(Pesanan Siap Dikirim)', 'Items Sold(Confirmed Order)'),
    column('gmv.placed', 'amount', 'Penjualan(Pesanan Dibuat)', 'Sales(Placed Order)'),
    column('gmv.confirmed', 'amount', 'Penjualan(Pesanan Siap Dikirim)', 'Sales(Confirmed Order)'),
    column('likes', 'count', 'Suka', 'Likes'),
    column('shares', 'count', 'Membagikan', 'Dibagikan', 'Share', 'Shares'),
    column('newFollowers', 'count', 'Pengikut Baru dari Livestream', 'Pengikut Baru', 'New Followers'),
    column('shopVouchers', 'count', 'Voucher Toko Diklaim', 'Shop Vouchers Claimed'),
    column('liveVouchers', 'count', 'Voucher Spesial Live Diklaim', 'Live Vouchers Claimed'),
    column('engaged', 'known', 'Penonton Aktif', 'Engaged Viewers'),
    column(
      'other',
      'known',
      'Periode Data',
      'Data Period',
      'No.',
      'Tambah ke Keranjang',
      'ATC',
      'Produk Terjual(Pesanan Dibuat)',
      'Items Sold(Placed Order)',
      'Koin Diklaim',
      'Coins Claimed',
    ),
  ],
};

const kind = { format: format.name, rank: 1, platform: 'shopee' } as const;

/** Reads Shopee's bulk list of LIVEs. */
export const shopeeLiveList: TableReader = {
  format,
  read: (rows, file) => {
    const later: Later[] = [];
    const drafts = rows.flatMap((row): SessionDraft[] => {
      const start = row.moment('start');
      if (start === null || row.failed('creatorId')) {
        if (!row.failed('start') && !row.failed('creatorId')) file.log.problem('noStart', row.place('start'));
        file.log.report.rowsRejected++;
        return [];
      }
      const draft = exportDraft(file, kind, row.currency, row.row);
      fillMetrics(draft, row);
      draft.creatorId = row.text('creatorId');
      if (draft.creatorId === null || file.hint.creator) hintedCreator(draft, file);
      draft.title = row.text('title');
      draft.startAt = isoOf(start, draft.source.timeZone);
      draft.durationSec = row.number('duration');
      const vouchers = (row.number('shopVouchers') ?? 0) + (row.number('liveVouchers') ?? 0);
      if (vouchers > 0) later.push(claimedVouchers(vouchers, row.row, file));
      return [draft];
    });
    return { drafts, later };
  },
};

/** Vouchers that viewers claimed: the session had vouchers, at times the file does not tell. */
function claimedVouchers(vouchers: number, row: number, { path }: FileContext): Later {
  const run = (world: World) => {
    const session = sessionFrom(world, path, row);
    if (!session) return;
    const note = `${vouchers} voucher diklaim`;
    putEvent(world, { sessionId: session.id, atSec: null, kind: 'voucher', productId: null, note });
  };
  return { phase: 'exported rest', run };
}
