import type { FileHint, Settings } from '../model/settings.ts';
import { readRange } from './cells/dates.ts';
import { isEmpty, plain } from './cells/reading.ts';
import type { FileLog } from './file-log.ts';
import type { TableContext } from './read-table.ts';
import type { Recognised } from './recognise.ts';
import type { RecordRow } from './record-row.ts';
import type { SessionDraft } from './sessions/draft.ts';
import type { Row } from './table.ts';
import type { TableFormat } from './table-format.ts';
import type { Later } from './world.ts';

/** What a reader of one table may know. */
export interface FileContext {
  /** Relative to the data folder. */
  path: string;
  settings: Settings;
  hint: FileHint;
  log: FileLog;
  /** The report's period where its preamble states one: wall clocks, `to` at the end of its day. */
  period: { from: string; to: string } | null;
}

/** What a file came to. */
export interface Taken {
  drafts: Iterable<SessionDraft>;
  later: Later[];
}

/** Where the drafts of a file go, one by one. */
export type Keep = (draft: SessionDraft) => void;

/** Reads the rows of one kind of table. */
export interface TableReader {
  format: TableFormat;
  read: (rows: Generator<RecordRow, undefined, undefined>, file: FileContext, found: Recognised) => Taken;
}

/** What readTable needs from outside the file. */
export function tableContext({ settings, hint, period }: FileContext): TableContext {
  const currency = hint.currency ?? settings.currency;
  return {
    hint,
    currency,
    market: hint.market ?? settings.market,
    until: period?.to.slice(0, 10) ?? null,
  };
}

/** The report's period, stated in the rows above the header: `Date Range: 2026-04-12 ~ 2026-04-18`, with or without a label. */
export function periodIn(rows: readonly Row[]): FileContext['period'] {
  for (const row of rows) {
    for (const cell of row.cells) {
      if (typeof cell !== 'string' || isEmpty(cell)) continue;
      const text = plain(cell).replace(/^[^\d]*[:\]]\s*/, '');
      const dialect = { order: 'dmy', swapTyped: false, until: null } as const;
      const range = readRange(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text} ~ ${text}` : text, dialect).value;
      if (range && 'wall' in range.from && 'wall' in range.to) {
        return { from: range.from.wall, to: range.to.wall.replace('T00:00:00', 'T23:59:59') };
      }
    }
  }
  return null;
}
