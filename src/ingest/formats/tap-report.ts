import { column } from '../table-format.ts';
import { passedOverButProducts } from './passed-over.ts';

/** TikTok Affiliate Partner report in the Indonesian interface (exports.md 1.D): one row is a creator x product over a period. */
export const tapReport = passedOverButProducts({
  name: 'tiktok-tap-report',
  share: 0.5,
  needs: [['productId'], ['affiliateGmv']],
  columns: [
    column('productId', 'id', 'ID Produk'),
    column('productName', 'text', 'Nama Produk'),
    column('category1', 'text', 'Kategori Level 1'),
    column('category2', 'text', 'Kategori Level 2'),
    column('affiliateGmv', 'known', 'GMV Afiliasi', 'GMV Live Afiliasi', 'GMV Video Afiliasi'),
    column(
      'other',
      'known',
      'Tanggal',
      'Creator name',
      'Nama kreator',
      'ID Toko',
      'Nama Toko',
      'Pesanan',
      'Produk Terjual',
    ),
  ],
});
