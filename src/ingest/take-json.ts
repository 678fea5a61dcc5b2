import type { Settings } from '../model/settings.ts';
import type { FileContext, Taken } from './file-context.ts';
import { type FileLog, fileLog } from './file-log.ts';
import { apiLiveList, readApiLiveList } from './formats/api-live-list.ts';
import { apiMinutes, readApiMinutes } from './formats/api-minutes.ts';
import { apiProducts, readApiProducts } from './formats/api-products.ts';
import { type Json, jsonArray, jsonObject, parseJson } from './json.ts';
import { fileStem } from './own/kinds.ts';
import { hintFor } from './settings-file.ts';

/** One answer of an API inside a file: enveloped or bare, alone or one of several pages. */
export type ApiPage =
  | { kind: 'live list'; items: Json[] }
  | { kind: 'products'; items: Json[]; references: string[] }
  | { kind: 'minutes'; items: Json[]; references: string[] };

const formats = { 'live list': apiLiveList, products: apiProducts, minutes: apiMinutes } as const;
const buyerKeys =
  /"(?:recipient_address|recipient_name|buyer_email|buyer_username|buyer_nickname|shipping_address)"\s*:/;

/** Reads a JSON file: pages of one kind of API answer. Throws UnreadableFile when it is not JSON. */
export function takeJson(path: string, text: string, settings: Settings): Taken & { logs: FileLog[] } {
  if (buyerKeys.test(text)) return refuseOrders(path, text);
  const document = parseJson(text);
  const pages = apiPages(document, path);
  const kind = pages[0]?.kind;
  const log = fileLog(path, kind ? formats[kind] : 'unknown');
  const failure = apiFailure(document);
  if (kind === undefined) {
    if (failure) log.problem('apiFailure', { received: failure });
    else
      log.problem('unknownJson', {
        received: Object.keys(jsonObject(document) ?? {}).join(', ') || null,
        severity: 'warning',
      });
    return { drafts: [], later: [], logs: [log] };
  }
  const file: FileContext = { path, settings, hint: hintFor(settings, path), log, period: null };
  const taken: Taken = { drafts: [], later: [] };
  let row = 1;
  for (const page of pages) {
    if (page.kind !== kind) continue;
    const { drafts, later } =
      page.kind === 'live list'
        ? readApiLiveList(page.items, row, file)
        : page.kind === 'products'
          ? readApiProducts(page.items, row, page.references, file)
          : readApiMinutes(page.items, row, page.references, file);
    taken.drafts.push(...drafts);
    taken.later.push(...later);
    row += page.items.length;
  }
  return { ...taken, logs: [log] };
}

/** The API answers in a document. `path` names the LIVE where the document does not: by file, then by folder. */
export function apiPages(document: Json, path: string): ApiPage[] {
  if (Array.isArray(document)) {
    const isList = document.some((item) => jsonObject(jsonObject(item)?.['sales_performance']) !== null);
    return isList ? [{ kind: 'live list', items: document }] : document.flatMap((item) => apiPages(item, path));
  }
  const outer = jsonObject(document);
  if (!outer) return [];
  const body = jsonObject(outer['data']) ?? outer;
  if (Array.isArray(outer['data'])) return apiPages(outer['data'], path);
  if (Array.isArray(body['live_stream_sessions'])) return [{ kind: 'live list', items: body['live_stream_sessions'] }];
  const references = liveReferences([outer, body], path);
  const intervals = jsonObject(body['performance'])?.['intervals'] ?? body['intervals'];
  if (Array.isArray(intervals) && intervals.some((item) => jsonObject(item)?.['traffic'] !== undefined)) {
    return [{ kind: 'minutes', items: intervals, references }];
  }
  const products = jsonArray(body['products']);
  if (
    products.length > 0 &&
    products.every((item) => jsonObject(item)?.['sales'] !== undefined || jsonObject(item)?.['traffic'] !== undefined)
  ) {
    return [{ kind: 'products', items: products, references }];
  }
  return [];
}

function liveReferences(objects: readonly { [key: string]: Json }[], path: string): string[] {
  const named: string[] = [];
  const places = objects.flatMap((object) => [object, jsonObject(object['request']), jsonObject(object['params'])]);
  for (const place of places) {
    for (const key of ['live_id', 'live_room_id', 'room_id', 'live_stream_id']) {
      const value = place?.[key];
      if (typeof value === 'string' || typeof value === 'number') named.push(String(value));
    }
  }
  const folder = path.split('/').at(-2) ?? '';
  const fromNames = [fileStem(path), folder].flatMap((name) => [...(name.match(/\d{15,20}/g) ?? []), name]);
  return [...new Set([...named, ...fromNames])].filter((name) => name !== '');
}

/** What an API said when it answered with an error. */
function apiFailure(document: Json): string | null {
  const outer = jsonObject(document);
  const code = outer?.['code'];
  return outer && typeof code === 'number' && code !== 0 ? `${code} ${String(outer['message'] ?? '')}`.trim() : null;
}

function refuseOrders(path: string, text: string): Taken & { logs: FileLog[] } {
  const log = fileLog(path, 'refused');
  const rows = Math.max(1, text.match(/"(?:order_id|order_sn)"\s*:/g)?.length ?? 0);
  log.report.rowsRead = rows;
  log.report.rowsRejected = rows;
  log.problem('orderExport');
  return { drafts: [], later: [], logs: [log] };
}
