import type { ImportReport } from './import.ts';
import type {
  Clip,
  Consent,
  Cue,
  Minute,
  Observation,
  Product,
  SessionEvent,
  SessionProduct,
  Video,
} from './records.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** What is read only when a session is looked at, so that a large folder never stands in memory whole. */
export interface Attachments {
  /** In the file's order; empty when there is no transcript. Viewers' names are redacted. */
  cues: Cue[];
  /** Viewers' lines of the chat, redacted, in time order. */
  chat: Cue[];
  /** Ascending, not overlapping; empty when there is no minute data. */
  minutes: Minute[];
}

/** All that ingest knows of a data folder. */
export interface Dataset {
  /** Absolute path of the folder. */
  root: string;
  settings: Settings;
  /** Sorted by start, then ID. */
  sessions: Session[];
  products: Map<string, Product>;
  sessionProducts: Map<string, SessionProduct[]>;
  clips: Map<string, Clip[]>;
  events: Map<string, SessionEvent[]>;
  observations: Map<string, Observation[]>;
  /** Newest first. */
  videos: Video[];
  consent: Consent[];
  /** Reads one session's transcript, chat and minutes; problems with them are in the import report already. */
  attachments: (sessionId: string) => Attachments;
  report: ImportReport;
}

/** Everything known of one session: what the highlight types look at. */
export interface SessionInput extends Attachments {
  session: Session;
  /** Best-selling first (rank, GMV, units), each with what is known of the product itself. */
  products: { product: Product; sold: SessionProduct }[];
  clips: Clip[];
  /** Ascending by time, untimed ones last. */
  events: SessionEvent[];
  observations: Observation[];
  /** Videos of the same creator. */
  videos: Video[];
}
