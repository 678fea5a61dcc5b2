import { type Json, jsonArray, jsonObject } from '../json.ts';
import type { JsonReader } from './json-reader.ts';

/**
 * TikTok Shop Analytics API, totals of a shop, its products or a day (exports.md 2.2, 2.6): known by name, not used.
 */
export const apiTotals: JsonReader = {
  name: 'tiktok-api-totals',
  rows: (body) => {
    const performance = jsonObject(body['performance']);
    const intervals = jsonArray(performance?.['intervals'] ?? body['intervals']);
    if (intervals.length > 0 && intervals.every((interval) => jsonObject(interval)?.['start_date'] !== undefined))
      return intervals;
    const products = jsonArray(body['products']);
    return products.length > 0 && products.every(isProductTotal) ? products : null;
  },
  read: (rows, _firstRow, _references, { log }) => {
    log.report.rowsRead += rows.length;
    log.report.rowsSkipped += rows.length;
    log.once('periodTotals', { severity: 'warning' });
    return { drafts: [], later: [] };
  },
};

function isProductTotal(product: Json): boolean {
  const fields = jsonObject(product);
  return (
    fields !== null &&
    fields['id'] !== undefined &&
    ['gmv', 'gmv_breakdowns', 'units_sold', 'overall_performance', 'video_performance', 'live_performance'].some(
      (name) => fields[name] !== undefined,
    )
  );
}
