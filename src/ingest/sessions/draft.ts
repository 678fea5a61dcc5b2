import type { Metrics, Session } from '../../model/session.ts';
import type { FileLog } from '../file-log.ts';

/** What all drafts of one table (and one currency) share. null = the file does not say. */
export interface DraftSource {
  log: FileLog;
  format: string;
  sheet: string | null;
  /** Which format is believed when two differ and neither is newer: 0 first. */
  rank: number;
  /** A row of sessions.csv: it wins field by field. */
  own: boolean;
  platform: Session['platform'] | null;
  timeZone: string;
  zoneAssumed: boolean;
  market: string | null;
  currency: string | null;
  /** The moment the file was downloaded, where it says so. */
  snapshotAt: string | null;
  /** The end of the report's period. */
  periodEnd: string | null;
  /** It only adds to sessions that other files tell: without one of those its rows are passed over, not wrong. */
  supplement: boolean;
}

/**
 * What one row (or all rows of one room) of one file says about a session, before it is known which session that is.
 * Times are ISO with offset. null = the file does not say. A folder has a million of them: what rows share stands in
 * `source`.
 */
export interface SessionDraft {
  source: DraftSource;
  /** The first of its rows, as a person sees it: named as the source. */
  row: number;
  /** How many rows it stands for. */
  rowCount: number;
  /** The `session_id` of an own row, as written. */
  reference: string | null;
  roomId: string | null;
  handle: string | null;
  creatorId: string | null;
  creatorName: string | null;
  title: string | null;
  startAt: string | null;
  /** `startAt` in epoch seconds once `startOf` has been asked; undefined before. */
  startSec?: number | null | undefined;
  endAt: string | null;
  durationSec: number | null;
  status: Session['status'] | null;
  category: string | null;
  watchUrl: string | null;
  metrics: Metrics;
  /** Rows of the same table that say nothing this one does not say; absent where there are none. */
  folded?: Folded | undefined;
}

/** Rows folded into another: only their places are kept. */
export interface Folded {
  /** Copies of the row, in the order they were read. */
  copies: Session['sources'];
  /** Earlier snapshots and their copies, the earliest first. */
  earlier: Session['sources'];
  /** How many rows they were. */
  rowCount: number;
}
