import { column } from '../table-format.ts';
import { passedOver } from './passed-over.ts';

/** Seller Center, LIVE core figures per day (exports.md 1.G, English and Vietnamese): totals of all sessions of a day. */
export const liveCoreStats = passedOver(
  {
    name: 'tiktok-live-days',
    share: 0.5,
    needs: [['time'], ['streams'], ['gmv']],
    columns: [
      column('time', 'known', 'Time', 'Thời gian', 'Waktu'),
      column('streams', 'known', 'LIVE streams', 'Buổi LIVE', 'Siaran LIVE'),
      column(
        'gmv',
        'known',
        'LIVE-attributed GMV',
        'GMV đến từ buổi LIVE',
        'LIVE GMV',
        'LIVE GMV (',
        'GMV LIVE',
        'GMV LIVE (',
        'LIVE indirect GMV',
        'GMV gián tiếp của LIVE',
      ),
      column(
        'other',
        'known',
        'Show GPM',
        'Hiển thị GPM',
        'LIVE Views',
        'Lượt xem phiên LIVE',
        'Click-through rate (LIVE)',
        'Tỷ lệ nhấp (LIVE)',
        'CTOR (SKU order) (LIVE)',
        'CTOR (đơn hàng SKU) (LIVE)',
        'Average viewing duration (LIVE streams)',
        'Thời lượng xem trung bình (Buổi LIVE)',
      ),
    ],
  },
  'periodTotals',
);
