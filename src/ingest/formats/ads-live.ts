import { column } from '../table-format.ts';
import { passedOver } from './passed-over.ts';

/**
 * TikTok Ads, LIVE campaigns (exports.md 1.H). Advertising's own count of orders and revenue is no GMV of a session, and
 * the model keeps no costs. English wordings are assumed; the Indonesian ones were seen.
 */
export const adsLive = passedOver(
  {
    name: 'tiktok-ads-live',
    share: 0.5,
    needs: [['campaign'], ['cost'], ['live']],
    columns: [
      column('live', 'known', 'Nama LIVE', 'LIVE name', 'Tayangan LIVE', 'LIVE views', 'Biaya per tayangan LIVE'),
      column('campaign', 'known', 'Nama kampanye', 'ID Campaign', 'Campaign name', 'Campaign ID'),
      column('cost', 'known', 'Biaya', 'Biaya Bersih', 'Cost', 'Net cost'),
      column(
        'other',
        'known',
        'Waktu peluncuran',
        'Launch time',
        'Launched time',
        'Status',
        'Pesanan SKU',
        'Pesanan SKU (Toko saat ini)',
        'Biaya per pesanan (Toko saat ini)',
        'Pendapatan kotor',
        'Penghasilan bruto (Toko saat ini)',
        'ROI (Toko saat ini)',
        'Tayangan LIVE 10 detik',
        'Biaya per tayangan LIVE 10 detik',
        'Pengikut saat LIVE',
        'Mata uang',
        'SKU orders',
        'SKU orders (Current shop)',
        'Cost per order (Current shop)',
        'Gross revenue',
        'Gross revenue (Current shop)',
        'ROI (Current shop)',
        'Cost per LIVE view',
        '10-second LIVE views',
        'Cost per 10-second LIVE view',
        'LIVE follows',
        'Currency',
      ),
    ],
  },
  'advertising',
);
