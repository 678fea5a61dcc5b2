import type { SessionDraft } from '../sessions/draft.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { isoOf } from '../zones.ts';
import { jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';

const kind = { format: 'shopee-api-detail', rank: 1, platform: 'shopee' } as const;

/** Shopee livestream API, details of a session (exports.md 2.8): its times are milliseconds. */
export const shopeeDetail: JsonReader = {
  name: kind.format,
  rows: (body) => (body['session_id'] !== undefined && body['start_time'] !== undefined ? [body] : null),
  read: (rows, firstRow, _references, file) => ({
    later: [],
    drafts: rows.flatMap((value, index): SessionDraft[] => {
      file.log.report.rowsRead++;
      const fields = jsonFields(value, firstRow + index, 'session', file.log);
      const [roomId, start, end] = [fields.id('session_id'), fields.moment('start_time'), fields.moment('end_time')];
      if (roomId === null || start === null) {
        if (!fields.failed('session_id', 'start_time'))
          file.log.problem(start === null ? 'noStart' : 'noRoomId', { row: fields.row });
        file.log.report.rowsRejected++;
        return [];
      }
      const currency = file.hint.currency ?? file.settings.currency;
      const draft = exportDraft(file, kind, currency, fields.row);
      return [
        {
          ...draft,
          roomId,
          handle: fields.text('username') ?? file.hint.creator ?? null,
          creatorId: fields.text('user_id'),
          title: fields.text('title'),
          startAt: isoOf(start, draft.source.timeZone),
          endAt: end && isoOf(end, draft.source.timeZone),
        },
      ];
    }),
  }),
};
