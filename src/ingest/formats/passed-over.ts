import type { TableReader } from '../file-context.ts';
import { putProduct } from '../products.ts';
import type { RecordRow } from '../record-row.ts';
import type { TableFormat } from '../table-format.ts';
import type { World } from '../world.ts';

/** Why a known report has no place among sessions; worded under `problems.<code>`. */
export type PassedOverCode = 'periodTotals' | 'advertising';

/** A report that is known by name and holds no figures of single sessions: all its rows are skipped, and it says so. */
export function passedOver(format: TableFormat, code: PassedOverCode): TableReader {
  return {
    format,
    read: (rows, { log }) => {
      for (const _ of rows) log.report.rowsSkipped++;
      log.once(code, { severity: 'warning' });
      return { drafts: [], later: [] };
    },
  };
}

/**
 * A report of period totals per product (fields `productId`, `productName`, `category1`, `category2`): its figures are
 * skipped, but products that sessions show get the name and category they lack. Those rows count as merged.
 */
export function passedOverButProducts(format: TableFormat): TableReader {
  return {
    format,
    read: (read, { log }) => {
      const rows = [...read];
      log.once('periodTotals', { severity: 'warning' });
      const run = (world: World) => {
        for (const row of rows) {
          if (describe(row, world)) log.report.rowsMerged++;
          else log.report.rowsSkipped++;
        }
      };
      return { drafts: [], later: [{ phase: 'people', run }] };
    },
  };
}

function describe(row: RecordRow, world: World): boolean {
  const id = row.text('productId');
  if (id === null || !world.products.has(world.productId(id))) return false;
  const category = row.text('category1') ?? row.text('category2');
  return typeof putProduct(world, id, { name: row.text('productName'), category }, false) === 'string';
}
