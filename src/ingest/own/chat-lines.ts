import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import { readMoment } from '../cells/dates.ts';
import { readDuration } from '../cells/durations.ts';
import { tidy } from '../cells/reading.ts';
import type { FileLog, Place } from '../file-log.ts';
import { foldHeader } from '../headers.ts';
import { type Json, jsonObject } from '../json.ts';
import type { RecordRow } from '../read-table.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf } from '../zones.ts';

/** chat/<session>.csv. The user is read for redaction only and never kept. */
export const chatFormat: TableFormat = {
  name: 'chat',
  share: 0.25,
  needs: [['at'], ['text']],
  columns: [
    column('at', 'text', 'at', 'waktu', 'pada', 'time', 'timestamp', 'detik'),
    column('kind', 'text', 'kind', 'jenis', 'type'),
    column('user', 'text', 'user', 'username', 'pengguna', 'nama', 'nickname', 'penonton'),
    column('text', 'text', 'text', 'komentar', 'comment', 'pesan', 'isi', 'teks', 'content'),
  ],
};

/** One line of a chat log before redaction. `text` is null for likes, gifts and the like. */
export interface ChatLine {
  atSec: number;
  text: string | null;
  users: string[];
}

const spoken = new Set([
  '',
  'comment',
  'chat',
  'question',
  'questionnew',
  'komentar',
  'pertanyaan',
  'message',
  'pesan',
]);

/** A line of a chat table, or null (rejected, with a problem) when its time cannot be read. */
export function chatRow(row: RecordRow, session: Session, log: FileLog): ChatLine | null {
  const users = [row.text('user')].filter((user) => user !== null);
  return chatLine(
    { at: row.text('at'), kind: row.text('kind'), text: row.text('text'), users },
    row.place('at'),
    session,
    log,
  );
}

/** A line of an ndjson chat log, in the shapes loggers write (exports.md 1.K). */
export function chatDocument(value: Json | null, line: number, session: Session, log: FileLog): ChatLine | null {
  const object = jsonObject(value ?? undefined);
  if (object === null) {
    log.report.rowsRejected++;
    log.problem('brokenJson', { row: line });
    return null;
  }
  const body = jsonObject(object['data']) ?? object;
  const first = (...names: string[]) => {
    const found = names
      .map((name) => body[name] ?? object[name])
      .find((one) => typeof one === 'string' || typeof one === 'number');
    return found === undefined ? null : String(found);
  };
  const user = jsonObject(body['user']);
  const names = [
    user?.['uniqueId'],
    user?.['nickname'],
    user?.['username'],
    body['user'],
    body['uniqueId'],
    body['nickname'],
    body['username'],
  ];
  const event = jsonObject(body['event']);
  const created = event?.['createTime'];
  return chatLine(
    {
      at:
        first('at', 't', 'time', 'timestamp', 'createTime', 'captured_at') ??
        (created === undefined ? null : String(created)),
      kind: first('kind', 'type'),
      text: first('text', 'comment', 'content', 'questionText', 'message'),
      users: names.filter((name) => typeof name === 'string'),
    },
    { row: line, field: 'at', received: first('at', 't', 'time', 'timestamp', 'createTime') },
    session,
    log,
  );
}

function chatLine(
  written: { at: string | null; kind: string | null; text: string | null; users: string[] },
  place: Place,
  session: Session,
  log: FileLog,
): ChatLine | null {
  const atSec = written.at === null ? null : secondsIn(written.at, session);
  if (atSec === null) {
    log.report.rowsRejected++;
    log.problem(written.at === null ? 'noTime' : 'notATime', { ...place, expected: '754 / 12:34 / 1:12:34' });
    return null;
  }
  const text = spoken.has(foldHeader(written.kind ?? '')) ? tidy(written.text ?? '') : '';
  if (text === '') log.report.rowsSkipped++;
  else log.report.rowsAccepted++;
  return { atSec, text: text === '' ? null : text, users: written.users };
}

/** Seconds from the session's start: an offset, or a moment of the day. Comments before the start count as at it. */
function secondsIn(at: string, session: Session): number | null {
  const offset = readDuration(at, { two: 'm:ss', bare: 'seconds' }).value;
  if (offset !== null && offset < 1e8) return offset;
  const moment = readMoment(at.replace(/(\d)T(\d)/, '$1 $2'), { order: 'dmy', swapTyped: false, year: null }).value;
  if (moment === null) return null;
  return Math.max(0, Math.round(epochSec(isoOf(moment, session.timeZone)) - epochSec(session.startAt)));
}
