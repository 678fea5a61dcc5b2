import type { TableReader } from '../file-context.ts';
import { exportDraft, fillMetrics, hintedCreator } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf } from '../zones.ts';

/**
 * Shopee Live, workbook of streams (exports.md 1.I.1): the summary sheet comes first, the data in `Daftar Streaming`.
 * No host, no length; titles repeat, so title and start name a session. `Pengunjung` counts visits, as views do.
 */
const format: TableFormat = {
  name: 'shopee-live',
  share: 0.5,
  homeCurrency: { language: 'id', currency: 'IDR' },
  needs: [['title'], ['start'], ['views', 'peakViewers', 'averageViewingSec', 'paidOrders', 'gmv.confirmed']],
  columns: [
    column('title', 'text', 'Informasi Streaming', 'Streaming Info'),
    column('start', 'moment', 'Waktu Mulai', 'Start Time'),
    column('views', 'count', 'Pengunjung'),
    column('peakViewers', 'count', 'Penonton Terbanyak', 'Penonton Tertinggi', 'PCU'),
    column('averageViewingSec', 'viewing', 'Rata-rata Durasi Menonton', 'Avg. Viewing Duration'),
    column('paidOrders', 'count', 'Pesanan (COD Dibuat + non-COD Dibayar)'),
    column('gmv.confirmed', 'amount', 'Penjualan (Pesanan Siap Dikirim)', 'Sales (Confirmed Order)'),
  ],
};

const kind = { format: format.name, rank: 2, platform: 'shopee' } as const;

/** Reads the sheet of streams of a Shopee Live workbook. */
export const shopeeStreaming: TableReader = {
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
      hintedCreator(draft, file);
      draft.title = row.text('title');
      draft.startAt = isoOf(start, draft.source.timeZone);
      return [draft];
    }),
  }),
};
