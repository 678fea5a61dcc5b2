import { column } from '../table-format.ts';
import { passedOverButProducts } from './passed-over.ts';

/** Affiliate Center, transaction analysis by product (exports.md 1.E): one row is a product over a period; its category is of use. */
export const affiliateProducts = passedOverButProducts({
  name: 'tiktok-affiliate-products',
  share: 0.5,
  needs: [['productId'], ['gmv'], ['contents']],
  columns: [
    column('productName', 'text', 'Product name', 'Nama produk'),
    column('productId', 'id', 'Product ID', 'ID produk'),
    column('category1', 'text', 'Product category', 'Kategori produk'),
    column('gmv', 'known', 'GMV dari kreator'),
    column('contents', 'known', 'Siaran LIVE', 'Siaran LIVE dengan penjualan', 'Jumlah konten sampel'),
    column(
      'other',
      'known',
      'Produk yang terjual dari kreator',
      'Pengembalian dana',
      'Produk yang dikembalikan dananya',
      'Pesanan teratribusi',
      'CTOR',
      'Video',
      'Sampel terkirim',
      'Video dengan penjualan',
      'CTR',
      'Impresi produk',
      'Klik produk',
      'Kreator yang memosting konten',
      'Kreator dengan penjualan',
      'Pembeli',
      'Perkiraan komisi',
    ),
  ],
});
