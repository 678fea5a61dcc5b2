import { plain } from '../cells/reading.ts';
import { headerSearchRows } from '../recognise.ts';
import { firstText, type Row } from '../table.ts';

export const shopTotals = 'tiktok-shop-totals';

const labels = new Set(['total nilai penjualan', 'perubahan (%)', 'total value', 'change (%)']);

/**
 * Where the figures begin in the Seller Center's shop analytics (exports.md 1.G), days under rows for the total and its
 * change; -1 when a table is another one. Its first header cell is blank and the others differ by shop, so the labels
 * of those two rows tell it.
 */
export function firstTotal(rows: readonly Row[]): number {
  const isTotal = (row: Row) => labels.has(plain(firstText(row) ?? '').toLowerCase());
  const head = rows.slice(0, headerSearchRows);
  return head.filter(isTotal).length >= 2 ? head.findIndex(isTotal) : -1;
}
