import { column } from '../table-format.ts';
import { passedOverButProducts } from './passed-over.ts';

/**
 * Seller Center, product analytics (exports.md 1.G): 155 to 175 columns whose names repeat per channel, one row per
 * product over a whole period. Only the name is of use, so repeated headers do no harm.
 */
export const productList = passedOverButProducts({
  name: 'tiktok-product-list',
  share: 0.04,
  needs: [['productId'], ['channels']],
  columns: [
    column('productName', 'text', 'Nama', 'Product Name', 'Nama produk', 'Tên sản phẩm'),
    column('productId', 'id', 'ID Produk', 'Product ID', 'ID sản phẩm', 'ID'),
    column(
      'channels',
      'known',
      'GMV dari LIVE penjual',
      'GMV dari LIVE kreator',
      'GMV LIVE penjual',
      'GMV dari video penjual',
      'Impresi produk (LIVE)',
      'Klik produk (LIVE)',
      'CTR (LIVE)',
      'CTOR (pesanan SKU) (LIVE)',
      'Seller LIVE-attributed GMV',
      'Creator LIVE-attributed GMV',
      'GMV kartu produk penjual',
    ),
    column(
      'other',
      'known',
      'GMV',
      'Pesanan SKU',
      'Produk terjual',
      'Impresi produk',
      'Klik produk',
      'CTR',
      'Rentang GMV',
    ),
  ],
});
