import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../model/settings.ts';
import { decodeText, readDelimited } from './delimited.ts';
import type { Taken } from './file-context.ts';
import { type FileLog, fileLog } from './file-log.ts';
import { passedOver } from './folder.ts';
import {
  isOleContainer,
  kindOfArchive,
  openBinaryWorkbook,
  openOleWorkbook,
  openOpenDocument,
} from './other-workbooks.ts';
import { attachmentOf } from './own/kinds.ts';
import { takeAttachment } from './own/take-attachment.ts';
import { headerSearchRows } from './recognise.ts';
import { takeJson } from './take-json.ts';
import { type OpenSheet, takeSheets } from './take-sheets.ts';
import { isSystemError, UnreadableFile } from './unreadable.ts';
import { isZip, openWorkbook, type Workbook } from './workbook.ts';
import { guardZip } from './zip-guard.ts';

/** Reads one file of the data folder. Whatever is wrong with it stands in its logs; it never throws for its contents. */
export async function readFile(root: string, path: string, settings: Settings): Promise<Taken & { logs: FileLog[] }> {
  const reason = passedOver(path);
  if (reason !== null) {
    const log = fileLog(path, 'ignored');
    log.decide('ignored', reason);
    return { drafts: [], later: [], logs: [log] };
  }
  try {
    return await takeFile(root, path, settings);
  } catch (error) {
    const log = fileLog(path, 'unreadable');
    if (error instanceof UnreadableFile) log.problem(error.code, { received: error.received });
    else if (isSystemError(error)) log.problem('cannotOpen', { received: error.code });
    else throw error;
    return { drafts: [], later: [], logs: [log] };
  }
}

async function takeFile(root: string, path: string, settings: Settings): Promise<Taken & { logs: FileLog[] }> {
  const attachment = attachmentOf(path);
  if (attachment) return takeAttachment(root, path, attachment, settings);
  const bytes = readFileSync(join(root, path));
  if (bytes.length === 0) return emptyFile(path);
  if (isOleContainer(bytes) || isZip(bytes)) {
    const workbook = await openAny(bytes);
    const sheets = workbook.sheetNames.map(
      (name, index): OpenSheet => ({
        name,
        head: () => workbook.rows(index, headerSearchRows),
        rows: () => workbook.rows(index),
      }),
    );
    return takeSheets(path, sheets, settings);
  }
  const { text, encoding } = decodeText(bytes);
  if (/\.(json|jsonl|ndjson)$/i.test(path) || /^\s*[{[]\s*["{[\]}]/.test(text))
    return takeJson(root, path, text, settings);
  const { rows, delimiter } = readDelimited(text);
  const sheet: OpenSheet = { name: null, head: async () => rows.slice(0, headerSearchRows), rows: async () => rows };
  const taken = await takeSheets(path, [sheet], settings);
  for (const log of taken.logs) {
    if (encoding !== 'utf-8') log.decide('encoding', encoding);
    if (delimiter !== ',') log.decide('delimiter', delimiter === '\t' ? 'tab' : delimiter);
  }
  return taken;
}

function emptyFile(path: string): Taken & { logs: FileLog[] } {
  const log = fileLog(path, 'unknown');
  log.problem('emptyFile', { severity: 'warning' });
  return { drafts: [], later: [], logs: [log] };
}

/** Opens a workbook of any kind, its size checked first. */
async function openAny(bytes: Uint8Array): Promise<Workbook> {
  if (isOleContainer(bytes)) return openOleWorkbook(bytes);
  guardZip(bytes);
  const kind = kindOfArchive(bytes);
  if (kind === 'ods') return openOpenDocument(bytes);
  return kind === 'xlsb' ? openBinaryWorkbook(bytes) : openWorkbook(bytes);
}
