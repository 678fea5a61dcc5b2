import { type EventKind, eventSchema } from '../../model/records.ts';
import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import { readMoment } from '../cells/dates.ts';
import { readDuration } from '../cells/durations.ts';
import type { FileContext } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { putEvent } from '../session-events.ts';
import { column } from '../table-format.ts';
import { isoOf } from '../zones.ts';
import { needsSession, ownTable, sessionColumns, sessionOf } from './own-table.ts';
import { choice } from './values.ts';

const kinds: Readonly<Record<EventKind, readonly string[]>> = {
  pin: ['sematkan', 'sematan', 'disematkan'],
  unpin: ['lepas', 'lepas sematan'],
  billboard: ['papan', 'papan live', 'live board'],
  giveaway: ['hadiah', 'bagi hadiah'],
  flash_sale: ['flash sale', 'obral kilat', 'promo kilat'],
  poll: ['jajak', 'polling', 'jajak pendapat'],
  voucher: ['kupon', 'voucer'],
  violation: ['pelanggaran'],
  log_complete: ['catatan lengkap', 'log lengkap'],
};

/** events.csv: what happened on the platform's side, product pins above all. */
export const eventsFile = ownTable(
  {
    name: 'events',
    share: 0.25,
    needs: [needsSession, ['kind']],
    columns: [
      ...sessionColumns,
      column('at', 'text', 'at', 'pada', 'waktu', 'menit'),
      column('kind', 'text', 'kind', 'jenis', 'kejadian'),
      column('product', 'id', 'product_id', 'id_produk', 'produk'),
      column('note', 'text', 'note', 'catatan'),
    ],
  },
  'rest',
  (row, world, file) => {
    const session = sessionOf(row, world, file);
    if (session === null || row.failed('product')) return null;
    const kind = choice(row, 'kind', kinds, file.log);
    if (kind === null) {
      if (row.text('kind') === null) file.log.problem('noKind', row.place('kind'));
      return null;
    }
    const at = timeInSession(row, 'at', session, file);
    if (at === 'unreadable') return null;
    const product = row.text('product');
    const note = row.text('note');
    const parsed = eventSchema.safeParse({
      sessionId: session.id,
      atSec: at,
      kind,
      productId: product === null ? null : world.productId(product),
      note: note === null ? null : world.redact(note, session.creator),
    });
    if (!parsed.success) return { invalid: String(parsed.error.issues[0]?.path[0] ?? '') };
    return putEvent(world, parsed.data) ? 'new' : 'known';
  },
);

/** Seconds from the session's start, written so (`754`, `12:34`, `1:12:34`) or as a date with time. */
export function timeInSession(
  row: RecordRow,
  field: string,
  session: Session,
  { log }: FileContext,
): number | null | 'unreadable' {
  const text = row.text(field);
  if (text === null) return null;
  const offset = readDuration(text, { two: 'm:ss', bare: 'seconds' }).value;
  if (offset !== null && offset < 1e8) return offset;
  const moment = readMoment(text, { order: 'dmy', swapTyped: false, until: null }).value;
  if (moment === null) {
    log.problem('notATime', { ...row.place(field), expected: '754 / 12:34 / 1:12:34' });
    return 'unreadable';
  }
  const at = epochSec(isoOf(moment, session.timeZone)) - epochSec(session.startAt);
  if (at >= -60) return Math.max(0, at);
  log.problem('outsideSession', { ...row.place(field), expected: session.startAt });
  return 'unreadable';
}
