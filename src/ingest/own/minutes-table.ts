import { type Minute, minuteSchema } from '../../model/records.ts';
import type { FileLog } from '../file-log.ts';
import type { RecordRow } from '../record-row.ts';
import { column, type TableFormat } from '../table-format.ts';

/** minutes/<session>.csv: figures per time slot, counted from the session's start. */
export const minutesFormat: TableFormat = {
  name: 'minutes',
  share: 0.25,
  needs: [['start']],
  columns: [
    column('start', 'offset', 'start', 'mulai', 'dari', 'time', 'waktu'),
    column('end', 'offset', 'end', 'selesai', 'sampai'),
    column('gmv', 'amount', 'gmv', 'penjualan', 'omzet'),
    column('orders', 'count', 'orders', 'pesanan'),
    column('items', 'count', 'items', 'barang', 'produk_terjual'),
    column('viewers', 'count', 'viewers', 'penonton'),
    column('views', 'count', 'views', 'tayangan', 'dilihat'),
    column('comments', 'count', 'comments', 'komentar'),
    column('likes', 'count', 'likes', 'suka'),
    column('productClicks', 'count', 'product_clicks', 'klik_produk'),
  ],
};

const figures = ['gmv', 'orders', 'items', 'viewers', 'views', 'comments', 'likes', 'productClicks'] as const;

/** The slots of a minutes table, ascending; a slot without an end lasts until the next. Bad and overlapping rows are rejected. */
export function minutesOf(rows: readonly RecordRow[], log: FileLog): Minute[] {
  const minutes: Minute[] = [];
  const timed = rows.flatMap((row) => {
    const start = row.number('start');
    if (start !== null) return [{ row, start }];
    if (!row.failed('start')) log.problem('noTime', row.place('start'));
    log.report.rowsRejected++;
    return [];
  });
  timed.sort((a, b) => a.start - b.start);
  for (const [index, { row, start }] of timed.entries()) {
    const end = row.number('end') ?? timed[index + 1]?.start ?? start + 60;
    const before = minutes.at(-1);
    const code = end <= start ? 'endBeforeStart' : before && start < before.endSec ? 'overlap' : null;
    const parsed = minuteSchema.safeParse({
      startSec: start,
      endSec: end,
      ...Object.fromEntries(figures.map((name) => [name, row.number(name)])),
    });
    if (code !== null || !parsed.success) {
      log.report.rowsRejected++;
      log.problem(code ?? 'invalidRecord', {
        ...row.place(code === 'endBeforeStart' ? 'end' : 'start'),
        expected: before ? `> ${before.endSec}` : null,
      });
      continue;
    }
    minutes.push(parsed.data);
    log.report.rowsAccepted++;
  }
  return minutes;
}
