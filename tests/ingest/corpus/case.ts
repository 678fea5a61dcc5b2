import type { Minute, SessionEvent, SessionProduct, Video } from '../../../src/model/records.ts';
import type { Metrics, Session } from '../../../src/model/session.ts';

/** One shape, wording or pitfall: files as they lie in a folder, and the records a person reads out of them. */
export interface Case {
  name: string;
  files: () => Promise<Record<string, string | Uint8Array>> | Record<string, string | Uint8Array>;
  /** The file this case is about, its format and its rows as [read, accepted, merged, skipped, rejected]. */
  path: string;
  format: string;
  counts: number[];
  /** `code cell` of its problems, in order; none unless said. */
  problems?: string[];
  /** Sessions by ID; nothing else may be there. Metrics not named must be unknown. */
  sessions?: Record<string, Partial<Omit<Session, 'metrics'>> & { metrics?: Partial<Metrics> }>;
  videos?: Partial<Video>[];
  /** By session ID. */
  products?: Record<string, Partial<SessionProduct>[]>;
  minutes?: Record<string, Partial<Minute>[]>;
  chat?: Record<string, string[]>;
  events?: Record<string, Partial<SessionEvent>[]>;
  decisions?: Record<string, string>;
}

/** A LIVE list of the Seller Center that other files of a case refer to: one session per start. */
export function liveList(...starts: string[]): string {
  const rows = starts.map((start) => `6526684195492729856,Rara Beauty,rara.beauty,${start},2h 0min,Rp1.000.000,500`);
  return `ID Kreator,Kreator,Nama panggilan,Waktu Live,Durasi,GMV LIVE (Rp),Penonton\n${rows.join('\n')}\n`;
}
