import { type Json, jsonArray, jsonObject } from '../json.ts';

/** Names that events of LIVE loggers bear: tiktok-live-connector v1 (flat) and v2 (nested), recorders, Shopee comments. */
const marks = [
  'comment',
  'giftId',
  'giftDetails',
  'likeCount',
  'totalLikeCount',
  'viewerCount',
  'displayType',
  'questionText',
  'comment_id',
];
const kinds = new Set([
  'chat',
  'comment',
  'gift',
  'like',
  'member',
  'join',
  'social',
  'follow',
  'share',
  'roomuser',
  'questionnew',
  'question',
]);
/** The lists of a recorder's document, with the kind of their entries. */
const lists: Readonly<Record<string, string>> = {
  comments: 'comment',
  gifts: 'gift',
  follows: 'follow',
  shares: 'share',
  subscribes: 'subscribe',
  viewerCounts: 'viewer_count',
  events: '',
  messages: '',
};

/** Whether values are events of a LIVE logger: most of them at least. */
export function isChatLog(values: readonly (Json | null)[]): boolean {
  if (values.length === 0) return false;
  const events = values.filter((value) => value !== null && isEvent(value));
  return events.length > values.length / 2;
}

function isEvent(value: Json): boolean {
  const event = jsonObject(value);
  if (event === null) return false;
  const body = jsonObject(event['data']) ?? event;
  if (marks.some((mark) => body[mark] !== undefined)) return true;
  const kind = event['kind'] ?? event['type'] ?? event['event'];
  return typeof kind === 'string' && kinds.has(kind.toLowerCase());
}

/** Whether a document is a log of chat and events: an array of them, a recorder's document, or Shopee's comments. */
export function isChatDocument(document: Json): boolean {
  if (Array.isArray(document)) return isChatLog(document);
  const outer = jsonObject(document);
  if (outer === null) return false;
  if (jsonObject(outer['sessionInfo']) !== null && Array.isArray(outer['comments'])) return true;
  return isChatLog(chatEntries(document).map(({ value }) => value));
}

/** Every event of a document with the kind that its list says; empty when it is no log. */
export function chatEntries(document: Json): { value: Json; kind: string | null }[] {
  if (Array.isArray(document)) return document.map((value) => ({ value, kind: null }));
  const outer = jsonObject(document) ?? {};
  const body = jsonObject(outer['data']) ?? jsonObject(outer['response']) ?? outer;
  const entries = Object.entries(lists).flatMap(([name, kind]) =>
    jsonArray(body[name]).map((value) => ({ value, kind: kind === '' ? null : kind })),
  );
  return entries.length > 0 || body === outer
    ? entries
    : jsonArray(body['list']).map((value) => ({ value, kind: null }));
}
