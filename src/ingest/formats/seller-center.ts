import type { TableReader } from '../file-context.ts';
import { handleAndName } from '../sessions/creators.ts';
import { exportDraft, fillMetrics } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf } from '../zones.ts';

/**
 * TikTok Shop Seller Center, LIVE list: one row is one session, without a session ID (exports.md 1.A; wordings of 2023
 * to 2026 in English and Indonesian). `GMV LIVE` is direct and `GMV dari LIVE` attributed; `Produk Terjual` counts
 * different products here, and `Penjualan` units.
 */
const format: TableFormat = {
  name: 'tiktok-seller-live',
  share: 0.5,
  needs: [['start'], ['creatorId', 'creator', 'nickname']],
  columns: [
    column('creatorId', 'id', 'Creator ID', 'ID Kreator'),
    column('creator', 'text', 'Creator', 'Kreator'),
    column('nickname', 'text', 'Nickname', 'Nama panggilan'),
    column('start', 'moment', 'Launched Time', 'Waktu Live', 'Waktu peluncuran'),
    column('duration', 'duration', 'Duration', 'Durasi'),
    column(
      'gmv.direct',
      'amount',
      'Revenue',
      'LIVE gross merchandise value',
      'LIVE GMV',
      'Penghasilan',
      'Nilai barang dagangan bruto (LIVE)',
      'Nilai bruto barang dagangan dari LIVE',
      'GMV LIVE',
    ),
    column(
      'gmv.attributed',
      'amount',
      'LIVE attributed GMV',
      'LIVE-attributed GMV',
      'GMV yang didapat dari LIVE',
      'GMV dari LIVE',
    ),
    column('gmv.indirect', 'amount', 'GMV tidak langsung dari LIVE', 'LIVE indirect GMV', 'Indirect GMV from LIVE'),
    column('productsAdded', 'count', 'Products', 'Products added', 'Produk', 'Produk yang ditambahkan'),
    column('differentProductsSold', 'count', 'Different Products Sold', 'Produk Terjual'),
    column(
      'createdOrders',
      'count',
      'Orders Created',
      'Created SKU orders',
      'Pesanan Dibuat',
      'Pesanan SKU yang dibuat',
      'Pemesanan',
    ),
    column(
      'paidOrders',
      'count',
      'Orders Paid',
      'LIVE SKU orders',
      'Pesanan Dibayar',
      'Pesanan SKU (LIVE)',
      'Pesanan SKU dari LIVE',
    ),
    column('items', 'count', 'Unit Sales', 'LIVE items sold', 'Penjualan', 'Produk yang terjual dari LIVE'),
    column(
      'itemsElsewhere',
      'known',
      'LIVE-attributed items sold',
      'LIVE attributed items sold',
      'Produk yang terjual melalui LIVE',
      'Produk yang terjual dari LIVE secara tidak langsung',
      'Produk yang terjual secara tidak langsung dari LIVE',
      'Produk yang terjual melalui LIVE secara tidak langsung',
    ),
    column('customers', 'count', 'Buyers', 'Unique customers', 'Pembeli', 'Pembeli unik'),
    column('averagePrice', 'known', 'Average Price', 'Harga Rata-Rata'),
    column('ctor', 'known', 'CO rate', 'Click-to-order rate (LIVE)', 'Rasio pesanan per klik (LIVE)', 'CTOR'),
    column('viewers', 'count', 'Viewers', 'Penonton'),
    column('views', 'count', 'Views', 'Live Stream Dilihat'),
    column('averageViewers', 'average', 'ACU', 'Rata-rata Penonton'),
    column('peakViewers', 'count', 'PCU', 'Penonton Tertinggi'),
    column(
      'averageViewingSec',
      'viewing',
      'Avg. Viewing Duration',
      'Average viewing duration (LIVE streams)',
      'Durasi Rata-rata',
      'Durasi menonton rata-rata (Siaran LIVE)',
    ),
    column('comments', 'count', 'Comments', 'Komentar'),
    column('shares', 'count', 'Shares', 'Live Dibagikan'),
    column('likes', 'count', 'Likes', 'LIVE likes', 'Suka pada LIVE'),
    column(
      'newFollowers',
      'count',
      'New Followers',
      'New followers (Creator video)',
      'Pengikut Baru',
      'Pengikut baru (Video kreator)',
    ),
    column('productImpressions', 'count', 'Product Impressions', 'Produk Dilihat'),
    column('productClicks', 'count', 'Product Clicks', 'Klik Produk'),
    column('ctr', 'rate', 'CTR'),
  ],
  checks: [{ rate: 'ctr', part: 'productClicks', whole: 'productImpressions' }],
};

const kind = { format: format.name, rank: 1 };

/** Reads the LIVE list of the Seller Center. */
export const sellerCenter: TableReader = {
  format,
  read: (rows, file) => ({
    later: [],
    drafts: rows.flatMap((row) => {
      const start = row.moment('start');
      const { handle, name } = handleAndName(row.text('creator'), row.text('nickname'));
      const creatorId = row.text('creatorId');
      if (start === null || (handle === null && creatorId === null)) {
        if (start !== null) file.log.problem('noCreator', row.place('creator'));
        else if (!row.failed('start')) file.log.problem('noStart', row.place('start'));
        file.log.report.rowsRejected++;
        return [];
      }
      const draft = exportDraft(file, kind, row.currency, row.row);
      fillMetrics(draft, row);
      draft.handle = handle;
      draft.creatorName = name;
      draft.creatorId = creatorId;
      draft.startAt = isoOf(start, draft.source.timeZone);
      draft.durationSec = row.number('duration');
      return [draft];
    }),
  }),
};
