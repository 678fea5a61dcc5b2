import type { FileContext } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { putProduct, putSessionProduct } from '../products.ts';
import type { World } from '../world.ts';
import { jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/** Shopee livestream API, figures of the items of one session (exports.md 2.8). */
export const shopeeItems: JsonReader = {
  name: 'shopee-api-items',
  rows: (body) => {
    const list = jsonArray(body['list']);
    const known = list.every((entry) => jsonObject(jsonObject(entry)?.['item'])?.['item_id'] !== undefined);
    return list.length > 0 && known ? list : null;
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
    const entry = jsonFields(value, firstRow + index, `list[${index}]`, file.log);
    const [item, metric] = [entry.object('item'), entry.object('metric')];
    const id = item.id('item_id');
    if (id === null) {
      report.rowsRejected++;
      continue;
    }
    const price = item.object('price_info');
    const fields = {
      name: item.text('name'),
      price: price.average('current_price'),
      originalPrice: price.average('original_price'),
      currency: price.text('currency'),
    };
    putProduct(world, id, fields, false);
    const sold = { gmv: null, currency: null, orders: null, impressions: null, rank: null };
    const put = putSessionProduct(
      world,
      session.id,
      id,
      { ...sold, units: metric.count('sold_items'), clicks: metric.count('item_clicks') },
      false,
    );
    if (put === 'new') report.rowsAccepted++;
    else if (put === 'known') report.rowsMerged++;
    else {
      report.rowsRejected++;
      file.log.problem('invalidRecord', { row: entry.row, field: put.field });
    }
  }
}
