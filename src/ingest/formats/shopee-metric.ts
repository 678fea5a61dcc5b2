import { jsonObject } from '../json.ts';
import type { SessionDraft } from '../sessions/draft.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';

const kind = { format: 'shopee-api-metric', rank: 2, platform: 'shopee', supplement: true } as const;

/**
 * Shopee livestream API, figures of one session (exports.md 2.8): without a start, so it adds to a session whose
 * details or list are there. Whether its GMV is placed or confirmed is not said.
 */
export const shopeeMetric: JsonReader = {
  name: kind.format,
  rows: (body) => {
    const metric = jsonObject(body['metric']) ?? body;
    const known = metric['peak_ccu'] !== undefined || metric['engage_ccu_1m'] !== undefined;
    return known ? [{ ...metric, session_id: metric['session_id'] ?? body['session_id'] ?? null }] : null;
  },
  read: (rows, firstRow, references, file) => ({
    later: [],
    drafts: rows.flatMap((value, index): SessionDraft[] => {
      file.log.report.rowsRead++;
      const fields = jsonFields(value, firstRow + index, 'metric', file.log);
      const roomId = fields.id('session_id') ?? references.find((reference) => /^\d+$/.test(reference)) ?? null;
      if (roomId === null) {
        file.log.problem('noRoomId', { row: fields.row });
        file.log.report.rowsRejected++;
        return [];
      }
      const currency = file.hint.currency ?? file.settings.currency;
      const draft = exportDraft(file, kind, currency, fields.row);
      const gmv = fields.money('gmv');
      if (gmv) draft.metrics.gmv.unspecified = gmv.amount;
      draft.metrics.createdOrders = fields.count('orders');
      draft.metrics.peakViewers = fields.count('peak_ccu');
      draft.metrics.averageViewingSec = fields.seconds('avg_viewing_duration');
      for (const name of ['views', 'likes', 'comments', 'shares'] as const) draft.metrics[name] = fields.count(name);
      draft.roomId = roomId;
      return [draft];
    }),
  }),
};
