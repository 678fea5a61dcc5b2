import { eventSchema } from '../../model/records.ts';
import { epochSec } from '../../model/time.ts';
import type { FileContext } from '../file-context.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { putProduct } from '../products.ts';
import { putEvent } from '../session-events.ts';
import type { World } from '../world.ts';
import { isoOf } from '../zones.ts';
import { jsonFields } from './api-values.ts';
import type { JsonObject, JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

const pinned = 'product_pinned';
/** What the extension notes; all but pins are states of the page at some moment, which exports tell better. */
const kinds = new Set([pinned, 'dashboard_kpi_snapshot', 'product_metrics_snapshot', 'traffic_source_snapshot']);

/** Whether a value is an event of a browser extension that watches the LIVE dashboard. */
export function isExtensionEvent(value: Json | null): boolean {
  const event = jsonObject(value ?? undefined);
  return event !== null && event['captured_at'] !== undefined && kinds.has(kindOf(event));
}

function kindOf(event: JsonObject): string {
  return String(event['event_type'] ?? event['type'] ?? event['event'] ?? event['kind'] ?? '');
}

/**
 * Events of a browser extension on the LIVE dashboard (exports.md 1.K): an array, a document with `events`, or one per
 * line. Kinds and `captured_at` were seen; that the product's ID stands in `product_id`, flat or under `payload`, `data`
 * or `product`, is assumed.
 */
export const extensionEvents: JsonReader = {
  name: 'tiktok-extension-events',
  rows: (body) => {
    if (isExtensionEvent(body)) return [body];
    const events = jsonArray(body['events']);
    return events.length > 0 && events.every(isExtensionEvent) ? events : null;
  },
  read: (rows, firstRow, references, file) => {
    file.log.report.rowsRead += rows.length;
    const pins = rows.map((value, index) => ({ value, row: firstRow + index })).filter(({ value }) => isPin(value));
    file.log.report.rowsSkipped += rows.length - pins.length;
    const run = (world: World) => {
      for (const { value, row } of pins) putPin(value, row, references, file, world);
    };
    return { drafts: [], later: [{ phase: 'exported rest', run }] };
  },
};

function isPin(value: Json): boolean {
  return kindOf(jsonObject(value) ?? {}) === pinned;
}

function putPin(value: Json, row: number, references: readonly string[], file: FileContext, world: World): void {
  const session = liveOf(references, 1, file, world);
  if (!session) return;
  const { log } = file;
  const event = jsonFields(value, row, `events[${row - 1}]`, log);
  const places = [event, ...['payload', 'data', 'product'].map((name) => event.object(name))];
  const id = places.map((place) => place.id('product_id')).find((found) => found !== null) ?? null;
  const moment = event.moment('captured_at');
  const at = moment && Math.round(epochSec(isoOf(moment, session.timeZone)) - epochSec(session.startAt));
  const last = (session.durationSec ?? Number.POSITIVE_INFINITY) + 60;
  if (id === null || at === null || at < -60 || at > last) {
    log.report.rowsRejected++;
    if (at !== null && id !== null) log.problem('outsideSession', { row, received: event.text('captured_at') });
    else if (!event.failed('captured_at', 'product_id')) log.problem(id === null ? 'noProductId' : 'noTime', { row });
    return;
  }
  const productId = world.productId(id);
  const name = places.map((place) => place.text('product_name')).find((found) => found !== null);
  if (!world.products.has(productId)) putProduct(world, id, { name: name ?? null }, false);
  const parsed = eventSchema.safeParse({
    sessionId: session.id,
    atSec: Math.max(0, at),
    kind: 'pin',
    productId,
    note: null,
  });
  if (!parsed.success) {
    log.report.rowsRejected++;
    log.problem('invalidRecord', { row, field: String(parsed.error.issues[0]?.path[0] ?? '') });
  } else if (putEvent(world, parsed.data)) log.report.rowsAccepted++;
  else log.report.rowsMerged++;
}
