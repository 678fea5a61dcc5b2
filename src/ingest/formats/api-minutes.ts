import { type Minute, minuteSchema } from '../../model/records.ts';
import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import type { Moment } from '../cells/dates.ts';
import type { FileContext, Taken } from '../file-context.ts';
import { fileLog } from '../file-log.ts';
import { type Json, jsonArray, jsonObject } from '../json.ts';
import { attachedTo, type World } from '../world.ts';
import { jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';
import { liveOf } from './live-of.ts';

/** TikTok Shop Analytics API, one LIVE per minute (exports.md 2.3). Its rows are read again when the LIVE is looked at. */
export const apiMinutes: JsonReader = {
  name: 'tiktok-api-live-minutes',
  rows: (body) => {
    const intervals = jsonObject(body['performance'])?.['intervals'] ?? body['intervals'];
    const known = jsonArray(intervals).some((item) => {
      const fields = jsonObject(item);
      return (
        fields?.['traffic'] !== undefined || (fields?.['sales'] !== undefined && fields['start_time'] !== undefined)
      );
    });
    return known ? jsonArray(intervals) : null;
  },
  read: readApiMinutes,
};

function readApiMinutes(
  intervals: readonly Json[],
  firstRow: number,
  references: readonly string[],
  file: FileContext,
): Taken {
  file.log.report.rowsRead += intervals.length;
  const run = (world: World) => {
    const { log } = file;
    const session = liveOf(references, intervals.length, file, world);
    if (!session) return;
    const files = attachedTo(world, session.id).minutes;
    if (!files.includes(file.path)) files.push(file.path);
    for (const [index, interval] of intervals.entries()) {
      const minute = minuteOf(interval, firstRow + index, index, session, file);
      if (minute) log.report.rowsAccepted++;
      else log.report.rowsRejected++;
    }
  };
  return { drafts: [], later: [{ phase: 'rest', run }] };
}

/** The minutes of a document that was read before, without logging anything. */
export function apiMinutesOf(intervals: readonly Json[], session: Session, file: Omit<FileContext, 'log'>): Minute[] {
  const quiet = { ...file, log: fileLog(file.path, apiMinutes.name) };
  return intervals.flatMap((interval, index) => minuteOf(interval, index + 1, index, session, quiet) ?? []);
}

function minuteOf(interval: Json, row: number, index: number, session: Session, { log }: FileContext): Minute | null {
  const fields = jsonFields(interval, row, `intervals[${index}]`, log);
  const [from, to] = [fields.moment('start_time'), fields.moment('end_time')];
  const [sales, traffic, interactions] = [
    fields.object('sales'),
    fields.object('traffic'),
    fields.object('interactions'),
  ];
  const start = epochSec(session.startAt);
  const startSec = from ? secondsOf(from) - start : Number.NaN;
  // The platform's own sample repeats the start as the end: a slot is a minute unless it says more.
  const endSec = to && from && secondsOf(to) > secondsOf(from) ? secondsOf(to) - start : startSec + 60;
  const parsed = minuteSchema.safeParse({
    startSec,
    endSec,
    gmv: sales.money('gmv')?.amount ?? null,
    orders: sales.count('sku_orders', 'main_orders'),
    items: sales.count('items_sold', 'unit_sold'),
    viewers: traffic.count('viewers'),
    views: traffic.count('views'),
    comments: interactions.count('comments'),
    likes: interactions.count('likes'),
    productClicks: traffic.count('product_clicks', 'produt_clicks'),
  });
  const isInside = startSec >= -60 && startSec <= (session.durationSec ?? Number.POSITIVE_INFINITY) + 60;
  if (parsed.success && isInside) return { ...parsed.data, startSec: Math.max(0, parsed.data.startSec) };
  if (!fields.failed('start_time'))
    log.problem('outsideSession', { row, field: 'start_time', received: fields.text('start_time') });
  return null;
}

function secondsOf(moment: Moment): number {
  return 'epochSec' in moment ? moment.epochSec : Date.parse(`${moment.wall}${moment.offset ?? 'Z'}`) / 1000;
}
