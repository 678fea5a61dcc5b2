import { column } from '../table-format.ts';
import { passedOver } from './passed-over.ts';

/** Shopee Live, product list of a period (exports.md 1.I.3): products by name only, without an ID, over all sessions. */
export const shopeeProducts = passedOver(
  {
    name: 'shopee-live-products',
    share: 0.5,
    needs: [['rank'], ['product'], ['clicks']],
    columns: [
      column('rank', 'known', 'Ranking', 'Peringkat'),
      column('product', 'known', 'Product(s)', 'Product', 'Produk'),
      column('clicks', 'known', 'Product Clicks', 'Klik Produk'),
      column(
        'other',
        'known',
        'Data Period',
        'Periode Data',
        'User Id',
        'ATC',
        'Tambah ke Keranjang',
        'Orders(Placed Order)',
        'Orders(Confirmed Order)',
        'Items Sold(Placed Order)',
        'Items Sold(Confirmed Order)',
        'Sales(Placed Order)',
        'Sales(Confirmed Order)',
        'Pesanan(Pesanan Dibuat)',
        'Pesanan(Pesanan Siap Dikirim)',
        'Produk Terjual(Pesanan Dibuat)',
        'Produk Terjual(Pesanan Siap Dikirim)',
        'Penjualan(Pesanan Dibuat)',
        'Penjualan(Pesanan Siap Dikirim)',
      ),
    ],
  },
  'periodTotals',
);
