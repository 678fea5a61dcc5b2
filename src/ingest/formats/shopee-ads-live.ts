import { column } from '../table-format.ts';
import { passedOver } from './passed-over.ts';

/** Shopee Ads for LIVE (exports.md 1.I.7): six rows of shop information, then one row per advertisement. */
export const shopeeAdsLive = passedOver(
  {
    name: 'shopee-ads-live',
    share: 0.6,
    needs: [['advertisement'], ['cost']],
    columns: [
      column('advertisement', 'known', 'Nama Iklan', 'ID Iklan'),
      column('cost', 'known', 'Biaya', 'Efektifitas Iklan'),
      column(
        'other',
        'known',
        'Urutan',
        'Status',
        'Tujuan',
        'Tanggal Mulai',
        'Tanggal Selesai',
        'Waktu Mulai Harian',
        'Waktu Berakhir Harian',
        'Modal',
        'Penonton',
        'Pesanan',
        'Tingkat konversi',
        'Omzet Penjualan',
      ),
    ],
  },
  'advertising',
);
