import { eventSchema } from '../../model/records.ts';
import { epochSec } from '../../model/time.ts';
import type { FileContext } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { putProduct } from '../products.ts';
import { putEvent } from '../session-events.ts';
import type { World } from '../world.ts';
import { isoOf } from '../zones.ts';
import { jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/** Product pinned: the only kind of event seen in this answer. */
const pinned = '2';

/** TikTok LIVE dashboard, `event/timeline` (exports.md 1.C): which product was pinned from when to when. */
export const dashboardEvents: JsonReader = {
  name: 'tiktok-dashboard-events',
  rows: (body) => {
    const events = jsonArray(body['events']);
    const known = events.every((event) => jsonObject(event)?.['start_timestamp'] !== undefined);
    return events.length > 0 && known ? events : null;
  },
  read: (rows, firstRow, references, file) => {
    file.log.report.rowsRead += rows.length;
    const run = (world: World) => putAll(rows, firstRow, references, file, world);
    return { drafts: [], later: [{ phase: 'exported rest', run }] };
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
    const event = jsonFields(value, firstRow + index, `events[${index}]`, file.log);
    const product = event.object('pin_product_event');
    const id = product.id('product_id', 'id') ?? event.id('product_id');
    if (event.text('event_type') !== pinned || id === null) {
      report.rowsSkipped++;
      continue;
    }
    const second = (name: string) => {
      const moment = event.moment(name);
      return moment && Math.round(epochSec(isoOf(moment, session.timeZone)) - epochSec(session.startAt));
    };
    const [from, to] = [second('start_timestamp'), second('end_timestamp')];
    const parsed = eventSchema.safeParse({
      sessionId: session.id,
      atSec: from === null ? null : Math.max(0, from),
      kind: 'pin',
      productId: world.productId(id),
      note: null,
    });
    if (from === null || from < -60 || !parsed.success) {
      report.rowsRejected++;
      if (!event.failed('start_timestamp'))
        file.log.problem('outsideSession', { row: event.row, received: event.text('start_timestamp') });
      continue;
    }
    if (!world.products.has(world.productId(id)))
      putProduct(world, id, { name: product.text('product_name', 'name', 'title') }, false);
    if (putEvent(world, parsed.data)) report.rowsAccepted++;
    else report.rowsMerged++;
    if (to !== null && to > from) putEvent(world, { ...parsed.data, atSec: to, kind: 'unpin' });
  }
}
