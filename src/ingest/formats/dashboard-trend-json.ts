import type { FileContext } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { clockSlots, keepSlots, type TimedRow } from '../sessions/slots.ts';
import type { World } from '../world.ts';
import { jsonFields } from './api-values.ts';
import { dashboardMoney } from './dashboard-money.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/** The dashboard's numbers for the curves it draws; other answers number the same figures differently. */
const curves: Readonly<Record<string, string>> = {
  3: 'gmv',
  52: 'items',
  41: 'orders',
  20: 'viewers',
  11: 'views',
  12: 'comments',
  16: 'likes',
  51: 'productClicks',
};

/** TikTok LIVE dashboard, `trend/chart` (exports.md 1.C): one curve per figure, by time. */
export const dashboardTrendJson: JsonReader = {
  name: 'tiktok-dashboard-trend',
  rows: (body) => {
    const series = jsonArray(body['trend_data']);
    const known = series.every((one) => jsonObject(one)?.['stats_type'] !== undefined);
    return series.length > 0 && known ? series : null;
  },
  read: (rows, firstRow, references, file) => {
    const points = pointsOf(rows);
    file.log.report.rowsRead += points.size;
    const run = (world: World) => putAll(points, firstRow, references, file, world);
    return { drafts: [], later: [{ phase: 'people', run }] };
  },
};

/** The curves turned into one row per time: by its key, the values by figure. */
function pointsOf(series: readonly Json[]): Map<string, { [name: string]: Json }> {
  const points = new Map<string, { [name: string]: Json }>();
  for (const one of series) {
    const curve = jsonObject(one);
    const name = curves[String(curve?.['stats_type'])];
    for (const point of jsonArray(curve?.['data'])) {
      const fields = jsonObject(point);
      const key = fields?.['key'];
      if (fields === null || (typeof key !== 'string' && typeof key !== 'number')) continue;
      const row = points.get(String(key)) ?? {};
      points.set(String(key), row);
      if (name) row[name] = fields['amount'] ?? fields['value'] ?? null;
    }
  }
  return points;
}

function putAll(
  points: ReadonlyMap<string, { [name: string]: Json }>,
  firstRow: number,
  references: readonly string[],
  file: FileContext,
  world: World,
): void {
  const session = liveOf(references, points.size, file, world);
  if (!session) return;
  const ascending = [...points].sort(([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : 1));
  const timed = ascending.map(([at, values], index): TimedRow => {
    const fields = jsonFields(values, firstRow + index, `trend_data[${at}]`, file.log);
    const figures = Object.values(curves).map((name) => [
      name,
      (name === 'gmv' ? dashboardMoney(fields, name, session.currency) : fields.money(name))?.amount ?? null,
    ]);
    return { at, place: { row: fields.row, field: 'key', received: at }, figures: Object.fromEntries(figures) };
  });
  keepSlots(world, session.id, clockSlots(timed, session, file.log), file.log);
}
