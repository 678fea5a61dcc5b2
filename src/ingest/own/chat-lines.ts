import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import { readMoment } from '../cells/dates.ts';
import { readDuration } from '../cells/durations.ts';
import { tidy } from '../cells/reading.ts';
import type { FileLog, Place } from '../file-log.ts';
import { foldHeader } from '../headers.ts';
import { type Json, jsonObject } from '../json.ts';
import type { RecordRow } from '../record-row.ts';
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

/** Loggers begin before the session and stop after it; what lies further away belongs to another one. */
const earliest = 3600;

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
export function chatDocument(
  value: Json | null,
  line: number,
  session: Session,
  log: FileLog,
  listKind: string | null = null,
): ChatLine | null {
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
    user?.['unique_id'],
    user?.['nickname'],
    user?.['username'],
    body['user'],
    body['uniqueId'],
    body['nickname'],
    body['username'],
  ];
  const gifts = giftsOf(body);
  if (gifts > 0) log.tally('gifts', gifts);
  const event = jsonObject(body['event']);
  const created = event?.['createTime'];
  return chatLine(
    {
      at:
        first('at', 't', 'time', 'timestamp', 'createTime', 'captured_at') ??
        (created === undefined ? null : String(created)),
      kind: listKind ?? first('kind', 'type', 'eventName') ?? textOf(object['event']) ?? kindOf(body),
      text: first('text', 'comment', 'content', 'questionText', 'message'),
      users: names.filter((name) => typeof name === 'string'),
    },
    { row: line, field: 'at', received: first('at', 't', 'time', 'timestamp', 'createTime') },
    session,
    log,
  );
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** What a flat event is that bears no name: everything but a comment or question has nothing to say. */
function kindOf(body: { [key: string]: Json }): string | null {
  if (body['giftId'] !== undefined || body['gift'] !== undefined || body['giftDetails'] !== undefined) return 'gift';
  if (body['likeCount'] !== undefined || body['totalLikeCount'] !== undefined) return 'like';
  return body['viewerCount'] !== undefined || body['displayType'] !== undefined ? 'social' : null;
}

/**
 * Gifts that an event counts. A streak (gift type 1) is told again and again while it grows; only its end counts, so
 * that no gift counts twice.
 */
function giftsOf(body: { [key: string]: Json }): number {
  const [inner, details] = [jsonObject(body['gift']), jsonObject(body['giftDetails'])];
  if (inner === null && details === null && body['giftId'] === undefined) return 0;
  const pick = (...names: string[]) =>
    names.map((name) => body[name] ?? inner?.[name]).find((one) => one !== undefined);
  const type = Number(details?.['giftType'] ?? pick('giftType', 'gift_type') ?? 0);
  const ended = pick('repeatEnd', 'repeat_end');
  if (type === 1 && ended !== true && ended !== 1 && ended !== '1') return 0;
  const count = Number(pick('repeatCount', 'repeat_count') ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
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
  if (atSec < -earliest || atSec > (session.durationSec ?? Number.POSITIVE_INFINITY) + earliest) {
    log.report.rowsRejected++;
    log.problem('outsideSession', place);
    return null;
  }
  const text = spoken.has(foldHeader(written.kind ?? '')) ? tidy(written.text ?? '') : '';
  if (text === '') log.report.rowsSkipped++;
  else log.report.rowsAccepted++;
  return { atSec: Math.max(0, atSec), text: text === '' ? null : text, users: written.users };
}

/** Seconds from the session's start: an offset, or a moment of the day. */
function secondsIn(at: string, session: Session): number | null {
  const offset = readDuration(at, { two: 'm:ss', bare: 'seconds' }).value;
  if (offset !== null && offset < 1e8) return offset;
  const moment = readMoment(at.replace(/(\d)T(\d)/, '$1 $2'), { order: 'dmy', swapTyped: false, until: null }).value;
  if (moment === null) return null;
  return Math.round(epochSec(isoOf(moment, session.timeZone)) - epochSec(session.startAt));
}
