import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../model/settings.ts';
import { type Block, rowsOf } from './blocks.ts';
import { openDelimited } from './delimited.ts';
import type { Keep } from './file-context.ts';
import { fileLog } from './file-log.ts';
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
import type { Row } from './table.ts';
import { takeJson } from './take-json.ts';
import { type OpenSheet, type Read, takeSheets } from './take-sheets.ts';
import { decodeText } from './text-encoding.ts';
import { beginningOf, openText } from './text-file.ts';
import { isSystemError, UnreadableFile } from './unreadable.ts';
import { isZip, openWorkbook, type Workbook } from './workbook.ts';
import { guardZip } from './zip-guard.ts';

/**
 * Reads one file of the data folder; what its rows say of sessions goes to `keep`. Whatever is wrong with it stands in its
 * logs; it never throws for its contents.
 */
export async function readFile(root: string, path: string, settings: Settings, keep: Keep): Promise<Read> {
  const reason = passedOver(path);
  if (reason !== null) {
    const log = fileLog(path, 'ignored');
    log.decide('ignored', reason);
    return { later: [], logs: [log] };
  }
  try {
    return await takeFile(root, path, settings, keep);
  } catch (error) {
    const log = fileLog(path, 'unreadable');
    if (error instanceof UnreadableFile) log.problem(error.code, { received: error.received });
    else if (isSystemError(error)) log.problem('cannotOpen', { received: error.code });
    else throw error;
    return { later: [], logs: [log] };
  }
}

async function takeFile(root: string, path: string, settings: Settings, keep: Keep): Promise<Read> {
  const attachment = attachmentOf(path);
  if (attachment) return takeAttachment(root, path, attachment, settings);
  const head = headOf(join(root, path));
  if (head.length === 0) return emptyFile(path);
  if (isOleContainer(head) || isZip(head)) {
    const workbook = await openAny(readFileSync(join(root, path)));
    const sheets = workbook.sheetNames.map(
      (name, index): OpenSheet => ({
        name,
        head: async () => (await Array.fromAsync(workbook.rows(index, headerSearchRows))).flat(),
        blocks: () => workbook.rows(index),
      }),
    );
    return takeSheets(path, sheets, settings, keep);
  }
  const file = openText(join(root, path));
  // What a platform sends when the login has run out, under the name of the download.
  if (/^\s*<(?:!doctype|html|head|table|\?xml)/i.test(beginningOf(file))) throw new UnreadableFile('webPage');
  if (/\.(json|jsonl|ndjson)$/i.test(path) || /^\s*[{[]\s*["{[\]}]/.test(beginningOf(file))) {
    const { drafts, ...read } = takeJson(root, path, decodeText(readFileSync(join(root, path))).text, settings);
    for (const draft of drafts) keep(draft);
    return read;
  }
  const { delimiter, blocks } = openDelimited(file);
  const read = await takeSheets(path, [{ name: null, head: async () => headRows(blocks()), blocks }], settings, keep);
  for (const log of read.logs) {
    if (file.encoding !== 'utf-8') log.decide('encoding', file.encoding);
    if (delimiter !== ',') log.decide('delimiter', delimiter === '\t' ? 'tab' : delimiter);
  }
  return read;
}

/** The first bytes of a file, which tell its kind. */
function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** The first rows of a table, where its header is looked for. */
function headRows(blocks: Iterable<Block>): Row[] {
  const head: Row[] = [];
  for (const block of blocks) {
    head.push(...rowsOf(block, headerSearchRows - head.length));
    if (head.length >= headerSearchRows) break;
  }
  return head;
}

function emptyFile(path: string): Read {
  const log = fileLog(path, 'unknown');
  log.problem('emptyFile', { severity: 'warning' });
  return { later: [], logs: [log] };
}

/** Opens a workbook of any kind, its size checked first. */
async function openAny(bytes: Uint8Array): Promise<Workbook> {
  if (isOleContainer(bytes)) return openOleWorkbook(bytes);
  guardZip(bytes);
  const kind = kindOfArchive(bytes);
  if (kind === 'ods') return openOpenDocument(bytes);
  return kind === 'xlsb' ? openBinaryWorkbook(bytes) : openWorkbook(bytes);
}
