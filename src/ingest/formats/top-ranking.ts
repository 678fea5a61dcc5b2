import type { TableReader } from '../file-context.ts';
import { looksLikeHandle } from '../sessions/creators.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';

/**
 * Partner Center, top ranking of LIVEs (exports.md 1.D): creator, room, length and revenue, but no start. It adds to
 * sessions that another export tells. What its revenue counts is not said.
 */
const format: TableFormat = {
  name: 'tiktok-top-ranking',
  share: 0.6,
  needs: [['roomId'], ['gmv.unspecified']],
  columns: [
    column('creator', 'text', 'Creator name'),
    column('roomId', 'id', 'Livestream room ID'),
    column('duration', 'duration', 'Duration (seconds)', 'Duration'),
    column('title', 'text', 'Livestream name'),
    column('gmv.unspecified', 'amount', 'Revenue (LIVE)'),
  ],
};

const kind = { format: format.name, rank: 4, supplement: true };

/** Reads the top ranking of the Partner Center. */
export const topRanking: TableReader = {
  format,
  read: (rows, file) => ({
    later: [],
    drafts: rows.flatMap((row) => {
      const roomId = row.text('roomId');
      if (roomId === null) {
        if (!row.failed('roomId')) file.log.problem('noRoomId', row.place('roomId'));
        file.log.report.rowsRejected++;
        return [];
      }
      const draft = exportDraft(file, kind, row.currency, row.row);
      const gmv = row.number('gmv.unspecified');
      if (gmv !== null) draft.metrics.gmv.unspecified = gmv;
      const creator = row.text('creator') ?? file.hint.creator ?? null;
      const isHandle = creator !== null && looksLikeHandle(creator);
      draft.roomId = roomId;
      draft.handle = isHandle ? creator : null;
      draft.creatorName = isHandle ? null : creator;
      draft.title = row.text('title');
      draft.durationSec = row.number('duration');
      return [draft];
    }),
  }),
};
