import type { Metrics, Session } from '../../model/session.ts';
import type { FileLog } from '../file-log.ts';

/**
 * What one row (or all rows of one room) of one file says about a session, before it is known which session that is.
 * Times are ISO with offset. null = the file does not say.
 */
export interface SessionDraft {
  log: FileLog;
  format: string;
  sheet: string | null;
  /** Rows a person sees; the first is named as the source. */
  rows: number[];
  /** Which format is believed when two differ and neither is newer: 0 first. */
  rank: number;
  /** A row of sessions.csv: it wins field by field. */
  own: boolean;
  /** Its `session_id`, as written. */
  reference: string | null;
  roomId: string | null;
  handle: string | null;
  creatorId: string | null;
  creatorName: string | null;
  title: string | null;
  startAt: string | null;
  endAt: string | null;
  durationSec: number | null;
  timeZone: string;
  zoneAssumed: boolean;
  status: Session['status'] | null;
  platform: Session['platform'] | null;
  category: string | null;
  market: string | null;
  currency: string | null;
  metrics: Metrics;
  watchUrl: string | null;
  /** The moment the file was downloaded, where it says so. */
  snapshotAt: string | null;
  /** The end of the report's period. */
  periodEnd: string | null;
  /** It only adds to sessions that other files tell: without one of those its rows are passed over, not wrong. */
  supplement: boolean;
}
