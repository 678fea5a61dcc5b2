import type { FileContext } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { putProduct, putSessionProduct } from '../products.ts';
import type { World } from '../world.ts';
import { jsonFields } from './api-values.ts';
import { dashboardMoney } from './dashboard-money.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/** TikTok LIVE dashboard, `product/list` (exports.md 1.C): the figures of each product of one session. */
export const dashboardProductsJson: JsonReader = {
  name: 'tiktok-dashboard-products',
  rows: (body) => {
    const stats = jsonArray(jsonObject(jsonArray(body['segments'])[0])?.['stats']);
    const known = stats.every((product) => {
      const fields = jsonObject(product);
      return (
        fields?.['id'] !== undefined && (fields['gmv_local'] !== undefined || fields['exposure_cnt'] !== undefined)
      );
    });
    return stats.length > 0 && known ? stats : null;
  },
  read: (rows, firstRow, references, file) => {
    file.log.report.rowsRead += rows.length;
    const run = (world: World) => putAll(rows, firstRow, references, file, world);
    return { drafts: [], later: [{ phase: 'exported products', run }] };
  },
};

function putAll(
  rows: readonly Json[],
  firstRow: number,
  references: readonly string[],
  file: FileContext,
  world: World,
): void {
  const session = liveOf(references, rows.length, file, world);
  if (!session) return;
  const { report } = file.log;
  for (const [index, value] of rows.entries()) {
    const product = jsonFields(value, firstRow + index, `stats[${index}]`, file.log);
    const id = product.id('id');
    if (id === null) {
      report.rowsRejected++;
      continue;
    }
    putProduct(world, id, { name: product.text('name'), stock: product.count('inventory_left_cnt') }, false);
    const gmv = dashboardMoney(product, 'gmv_local', session.currency);
    const put = putSessionProduct(
      world,
      session.id,
      id,
      {
        gmv: gmv?.amount ?? null,
        currency: gmv?.currency ?? null,
        units: product.count('sales'),
        orders: product.count('paid_main_order_cnt', 'paid_order_cnt'),
        clicks: product.count('total_click_cnt'),
        impressions: product.count('exposure_cnt'),
        rank: null,
      },
      false,
    );
    if (put === 'new') report.rowsAccepted++;
    else if (put === 'known') report.rowsMerged++;
    else {
      report.rowsRejected++;
      file.log.problem('invalidRecord', { row: product.row, field: put.field });
    }
  }
}
