import type { Settings } from '../model/settings.ts';
import { readMoment } from './cells/dates.ts';
import type { FileContext, Taken } from './file-context.ts';
import { type FileLog, fileLog } from './file-log.ts';
import { isExtensionEvent } from './formats/extension-events.ts';
import type { JsonObject, JsonReader } from './formats/json-reader.ts';
import { jsonReaders } from './formats/json-readers.ts';
import { type Json, jsonObject, parseJson, parseNdjson } from './json.ts';
import { isChatDocument, isChatLog } from './own/chat-documents.ts';
import { fileStem } from './own/kinds.ts';
import { type Recorded, takeChatLog } from './own/take-attachment.ts';
import type { SessionDraft } from './sessions/draft.ts';
import { hintFor } from './settings-file.ts';
import { UnreadableFile } from './unreadable.ts';
import type { Later } from './world.ts';

/** One answer of an API inside a file: enveloped or bare, alone or one of several pages. */
export interface ApiPage {
  reader: JsonReader;
  rows: Json[];
  /** What may name the LIVE, the best first. */
  references: string[];
}

const buyerKeys =
  /"(?:recipient_address|recipient_name|buyer_email|buyer_username|buyer_nickname|shipping_address)"\s*:/;

/**
 * Reads a JSON file: pages of one kind of API answer, or a log of chat and events, one document or one per line. Throws
 * UnreadableFile when it is neither.
 */
export function takeJson(root: string, path: string, text: string, settings: Settings): Taken & { logs: FileLog[] } {
  if (buyerKeys.test(text)) return refuseOrders(path, text);
  const document = documentOf(text);
  if (document === 'lines') return takeChatLog(root, path, liveReferences([], path), settings);
  if (isChatDocument(document)) {
    const info = jsonObject(jsonObject(document)?.['sessionInfo']);
    return takeChatLog(root, path, liveReferences(info ? [info] : [], path), settings, recordedOf(info));
  }
  const pages = apiPages(document, path);
  const reader = pages[0]?.reader;
  const log = fileLog(path, reader?.name ?? 'unknown');
  if (reader === undefined) {
    const failure = apiFailure(document);
    if (failure) log.problem('apiFailure', { received: failure });
    else
      log.problem('unknownJson', {
        received: keysOf(document).join(', ') || null,
        severity: 'warning',
      });
    return { drafts: [], later: [], logs: [log] };
  }
  const file: FileContext = { path, settings, hint: hintFor(settings, path), log, period: null };
  const taken = { drafts: [] as SessionDraft[], later: [] as Later[] };
  let row = 1;
  for (const page of pages) {
    if (page.reader !== reader) continue;
    const { drafts, later } = reader.read(page.rows, row, page.references, file);
    for (const draft of drafts) taken.drafts.push(draft);
    taken.later.push(...later);
    row += page.rows.length;
  }
  return { ...taken, logs: [log] };
}

/** The document, or `lines` for one event per line. */
function documentOf(text: string): Json | 'lines' {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const first = parseNdjson(text.slice(0, 20_000).split('\n').slice(0, 5).join('\n'));
    if (isChatLog(first.map(({ value }) => value))) return 'lines';
    if (first.length > 0 && first.every(({ value }) => isExtensionEvent(value)))
      return parseNdjson(text).map(({ value }) => value ?? {});
    // Pages written one below the other.
    const lines = parseNdjson(text).map(({ value }) => value);
    if (lines.length > 1 && lines.every((value) => value !== null)) return lines;
    throw error;
  }
}

/** The API answers in a document. `path` names the LIVE where the document does not: by file, then by folder. */
export function apiPages(document: Json, path: string, depth = 0): ApiPage[] {
  if (depth > 4) return [];
  if (Array.isArray(document)) {
    const isList = document.some((item) => jsonObject(jsonObject(item)?.['sales_performance']) !== null);
    if (isList) return apiPages({ live_stream_sessions: document }, path, depth + 1);
    return document.flatMap((item) => apiPages(item, path, depth + 1));
  }
  const outer = jsonObject(document);
  if (!outer) return [];
  for (const name of ['data', 'response']) {
    if (Array.isArray(outer[name])) return apiPages(outer[name], path, depth + 1);
  }
  const body = jsonObject(outer['data']) ?? jsonObject(outer['response']) ?? outer;
  for (const reader of jsonReaders) {
    const rows = reader.rows(body);
    if (rows) return [{ reader, rows, references: liveReferences([outer, body], path) }];
  }
  return [];
}

function liveReferences(objects: readonly JsonObject[], path: string): string[] {
  const named: string[] = [];
  const places = objects.flatMap((object) => [
    object,
    jsonObject(object['request']),
    jsonObject(object['params']),
    jsonObject(object['room_filter']),
    jsonObject(jsonObject(object['request'])?.['room_filter']),
  ]);
  for (const place of places) {
    for (const key of ['live_id', 'live_room_id', 'room_id', 'roomId', 'live_stream_id', 'session_id']) {
      const value = place?.[key];
      if (typeof value === 'string' || typeof value === 'number') named.push(String(value));
    }
  }
  const folder = path.split('/').at(-2) ?? '';
  const fromNames = [fileStem(path), folder].flatMap((name) => [
    ...(name.match(/(?<!\d)\d{15,20}(?!\d)/g) ?? name.match(/(?<!\d)\d{5,14}(?!\d)/g) ?? []),
    name,
  ]);
  return [...new Set([...named, ...fromNames])].filter((name) => name !== '');
}

/** Whom a recorder recorded and from when, where its document says so. */
function recordedOf(info: JsonObject | null): Recorded | null {
  const [username, start] = [info?.['username'], info?.['startTime']];
  if (typeof username !== 'string' || (typeof start !== 'string' && typeof start !== 'number')) return null;
  const moment = readMoment(start, { order: 'dmy', swapTyped: false, until: null }).value;
  return moment === null ? null : { handle: username, from: moment };
}

/** The keys of a document, of what its envelope holds where it has one. */
function keysOf(document: Json): string[] {
  const outer = jsonObject(document) ?? {};
  return Object.keys(outer).flatMap((key) => {
    const inner = key === 'data' ? Object.keys(jsonObject(outer[key]) ?? {}) : [];
    return inner.length === 0 ? [key] : inner.map((name) => `${key}.${name}`);
  });
}

/** What an API said when it answered with an error. */
function apiFailure(document: Json): string | null {
  const outer = jsonObject(document);
  const code = outer?.['code'];
  if (outer && typeof code === 'number' && code !== 0) return `${code} ${String(outer['message'] ?? '')}`.trim();
  const error = outer?.['error'];
  return typeof error === 'string' && error !== '' ? `${error} ${String(outer?.['message'] ?? '')}`.trim() : null;
}

function refuseOrders(path: string, text: string): Taken & { logs: FileLog[] } {
  const log = fileLog(path, 'refused');
  const rows = Math.max(1, text.match(/"(?:order_id|order_sn)"\s*:/g)?.length ?? 0);
  log.report.rowsRead = rows;
  log.report.rowsRejected = rows;
  log.problem('orderExport');
  return { drafts: [], later: [], logs: [log] };
}
