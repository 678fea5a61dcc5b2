import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Minute } from '../../model/records.ts';
import type { Session } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { DataTable } from '../data-table.ts';
import { readDelimited } from '../delimited.ts';
import { tableContext } from '../file-context.ts';
import type { FileLog } from '../file-log.ts';
import { apiMinutes, apiMinutesOf } from '../formats/api-minutes.ts';
import { foldHeader } from '../headers.ts';
import { type Json, parseJson, parseNdjson } from '../json.ts';
import { readRows, rejectAbove } from '../read-table.ts';
import { recognise } from '../recognise.ts';
import type { RecordRow } from '../record-row.ts';
import { hintFor, renamesFor } from '../settings-file.ts';
import type { TableFormat } from '../table-format.ts';
import { apiPages } from '../take-json.ts';
import { decodeText } from '../text-encoding.ts';
import { UnreadableFile } from '../unreadable.ts';
import { chatEntries } from './chat-documents.ts';
import { type ChatLine, chatDocument, chatFormat, chatRow } from './chat-lines.ts';
import { minutesFormat, minutesOf } from './minutes-table.ts';
import { type RawCue, readSubtitles } from './subtitles.ts';

/** A file of one session and how to report on it. All readers throw UnreadableFile for a file that is none. */
export interface AttachedFile {
  root: string;
  path: string;
  session: Session;
  settings: Settings;
  log: FileLog;
}

/** The cues of a subtitle file, in its order, not redacted. */
export function readTranscript({ root, path, log }: AttachedFile): RawCue[] {
  const { text } = decodeText(readFileSync(join(root, path)));
  const { cues, empty, bad } = readSubtitles(text);
  log.report.rowsRead += cues.length + empty + bad.length;
  log.report.rowsAccepted += cues.length;
  log.report.rowsSkipped += empty;
  log.report.rowsRejected += bad.length;
  for (const { line, received, code } of bad)
    log.problem(code, { row: line, received, expected: '00:01:02,345 --> 00:01:05,000' });
  if (cues.length + empty + bad.length === 0) log.problem('noCues', { severity: 'warning' });
  return cues;
}

/** The lines of a chat log in its order, not redacted. */
export function readChat(file: AttachedFile): ChatLine[] {
  const { root, path, session, log } = file;
  const { text } = decodeText(readFileSync(join(root, path)));
  const document = /\.(ndjson|jsonl)$/i.test(path) ? null : wholeDocument(text);
  if (document !== null) {
    return chatEntries(document).flatMap(({ value, kind }, index) => {
      log.report.rowsRead++;
      return chatDocument(value, index + 1, session, log, kind) ?? [];
    });
  }
  if (/^\s*\{/.test(text)) {
    return parseNdjson(text).flatMap(({ line, value }) => {
      log.report.rowsRead++;
      return chatDocument(value, line, session, log) ?? [];
    });
  }
  return recordRows(file, text, chatFormat).flatMap((row) => chatRow(row, session, log) ?? []);
}

/** A JSON document of its own; null for a table and for one document per line. */
function wholeDocument(text: string): Json | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** The minutes of a CSV or an API answer, ascending. */
export function readMinutes(file: AttachedFile): Minute[] {
  const { root, path, session, settings, log } = file;
  const { text } = decodeText(readFileSync(join(root, path)));
  if (/\.json$/i.test(path)) {
    const context = { path, settings, hint: hintFor(settings, path), period: null };
    return apiPages(parseJson(text), path).flatMap((page) =>
      page.reader === apiMinutes ? apiMinutesOf(page.rows, session, context) : [],
    );
  }
  return minutesOf(recordRows(file, text, minutesFormat), log);
}

function recordRows({ path, settings, log }: AttachedFile, text: string, format: TableFormat): RecordRow[] {
  const { rows } = readDelimited(text);
  const found = recognise(rows, [format], renamesFor(settings, path, foldHeader));
  if (!found) {
    const wanted = format.columns.map(({ names }) => names[0]).join(', ');
    throw new UnreadableFile('ownHeader', `${rows[0]?.cells.join(', ').slice(0, 60) ?? ''} / ${wanted}`);
  }
  log.report.headerRow = found.headerRow;
  rejectAbove(rows.slice(0, found.headerIndex), found, log);
  // A comment may hold commas that nobody quoted; figures that slip are worse.
  const width = format === minutesFormat ? rows[found.headerIndex]?.cells.length : undefined;
  const table = new DataTable(found, log, width);
  table.take(rows);
  const context = tableContext({ path, settings, hint: hintFor(settings, path), log, period: null });
  return [...readRows(table, context, log)];
}
