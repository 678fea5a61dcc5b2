import { putSessionProduct } from '../products.ts';
import { column } from '../table-format.ts';
import { needsSession, ownTable, sessionColumns, sessionOf } from './own-table.ts';

/** session_products.csv: what one product did in one session. */
export const sessionProductsFile = ownTable(
  {
    name: 'session_products',
    share: 0.25,
    needs: [needsSession, ['product']],
    columns: [
      ...sessionColumns,
      column('product', 'id', 'product_id', 'id_produk'),
      column('gmv', 'amount', 'gmv', 'penjualan', 'omzet'),
      column('currency', 'text', 'currency', 'mata_uang'),
      column('units', 'count', 'units', 'items', 'unit', 'terjual', 'jumlah_terjual'),
      column('orders', 'count', 'orders', 'pesanan'),
      column('clicks', 'count', 'clicks', 'klik', 'product_clicks'),
      column('impressions', 'count', 'impressions', 'tayangan', 'impresi'),
      column('rank', 'count', 'rank', 'peringkat', 'urutan'),
    ],
  },
  'own products',
  (row, world, file) => {
    const session = sessionOf(row, world, file);
    const product = row.text('product');
    if (session === null) return null;
    if (product === null) {
      if (!row.failed('product')) file.log.problem('noProductId', row.place('product'));
      return null;
    }
    const gmv = row.number('gmv');
    const currency = row.text('currency')?.toUpperCase() ?? row.currency ?? session.currency;
    const figures = ['units', 'orders', 'clicks', 'impressions', 'rank'] as const;
    const [units, orders, clicks, impressions, rank] = figures.map((name) => row.number(name));
    const put = putSessionProduct(
      world,
      session.id,
      product,
      {
        gmv,
        currency: gmv === null ? null : currency,
        units: units ?? null,
        orders: orders ?? null,
        clicks: clicks ?? null,
        impressions: impressions ?? null,
        rank: rank ?? null,
      },
      true,
    );
    return typeof put === 'string' ? put : { invalid: put.field };
  },
);
