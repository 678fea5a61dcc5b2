import type { TableReader } from '../file-context.ts';
import { ownSessionDraft, ownSessions } from './session-rows.ts';

/** Reads sessions.csv. */
export const sessionsFile: TableReader = {
  format: ownSessions,
  read: (rows, { log, settings }) => ({
    drafts: rows.map((row) => ownSessionDraft(row, log, settings)).filter((draft) => draft !== null),
    later: [],
  }),
};
