import type { FileContext, Taken } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { putProduct, putSessionProduct } from '../products.ts';
import type { World } from '../world.ts';
import { type JsonFields, jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/**
 * TikTok Shop Analytics API, products of one LIVE (exports.md 2.4). The LIVE is named in the document or only in the
 * request: `references` lists what may name it, the best first.
 */
export const apiProducts: JsonReader = {
  name: 'tiktok-api-live-products',
  rows: (body) => {
    const products = jsonArray(body['products']);
    const known = products.every((item) => {
      const fields = jsonObject(item);
      return jsonObject(fields?.['sales']) !== null || jsonObject(fields?.['traffic']) !== null;
    });
    return products.length > 0 && known ? products : null;
  },
  read: readApiProducts,
};

function readApiProducts(
  products: readonly Json[],
  firstRow: number,
  references: readonly string[],
  file: FileContext,
): Taken {
  const rows = products.map((product, index) => jsonFields(product, firstRow + index, `products[${index}]`, file.log));
  file.log.report.rowsRead += rows.length;
  return { drafts: [], later: [{ phase: 'exported products', run: (world) => putAll(rows, references, file, world) }] };
}

function putAll(rows: readonly JsonFields[], references: readonly string[], file: FileContext, world: World): void {
  const { log } = file;
  const session = liveOf(references, rows.length, file, world);
  if (!session) return;
  for (const row of rows) {
    const id = row.id('id', 'product_id');
    if (id === null) {
      log.report.rowsRejected++;
      if (!row.failed('id', 'product_id')) log.problem('noProductId', { row: row.row });
      continue;
    }
    const [sales, traffic] = [row.object('sales'), row.object('traffic')];
    const gmv = sales.money('direct_gmv', 'gmv');
    putProduct(world, id, { name: row.text('name', 'product_name', 'title') }, false);
    const put = putSessionProduct(
      world,
      session.id,
      id,
      {
        gmv: gmv?.amount ?? null,
        currency: gmv?.currency ?? session.currency,
        units: sales.count('items_sold', 'unit_sold', 'units_sold'),
        orders: sales.count('sku_orders', 'main_orders'),
        clicks: traffic.count('product_clicks', 'produt_clicks'),
        impressions: traffic.count('product_impressions'),
        rank: null,
      },
      false,
    );
    if (put === 'new') log.report.rowsAccepted++;
    else if (put === 'known') log.report.rowsMerged++;
    else {
      log.report.rowsRejected++;
      log.problem('invalidRecord', { row: row.row, field: put.field });
    }
  }
}
