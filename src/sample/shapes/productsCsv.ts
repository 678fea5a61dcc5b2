import type { Detail } from '../detail.ts';
import type { Good } from '../goods/good.ts';
import { csv } from './csv.ts';

/** products.csv: what the host's team knows of its products, with checked prices elsewhere for some. */
export function productsCsv(goods: readonly Good[]): string {
  const header = [
    'product_id',
    'name',
    'brand',
    'category',
    'price',
    'original_price',
    'currency',
    'affiliate',
    'stock',
    'url',
    'lowest_price_elsewhere',
    'checked_at',
    'checked_where',
  ];
  const rows = goods.map((good) => [
    good.id,
    good.name,
    good.brand,
    good.category,
    good.price,
    good.was,
    'IDR',
    good.affiliate ? 'ya' : 'tidak',
    good.stock,
    `https://toko.example/produk/${good.id}`,
    good.elsewhere ? (good.elsewhere.price ?? 'tidak dijual di tempat lain') : null,
    good.elsewhere?.at,
    good.elsewhere?.where,
  ]);
  return csv(header, rows);
}

/** session_products.csv: for sessions whose export has no product rows. Best-selling first. */
export function sessionProductsCsv(details: readonly Detail[]): string {
  const header = ['session_id', 'product_id', 'gmv', 'currency', 'units', 'clicks', 'impressions', 'rank'];
  const rows = details.flatMap(({ planned, sold }) =>
    sold.map((one, i) => [planned.ref, one.good.id, one.gmv, 'IDR', one.units, one.clicks, one.impressions, i + 1]),
  );
  return csv(header, rows);
}
