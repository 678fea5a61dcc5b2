import { entriesFrom, entriesMax, kindOfPath, type SavedEntry } from './saved-entry.ts';

/** Letters of the coded list beyond which nothing is read: 500 entries with long notes take less. */
const codeMax = 1_500_000;

/** One entry in a link: address, title, note, own words; what is empty at the end is left out. */
type Row = string[];

/**
 * A list as the part of an address after `#d=`: base64url of compact JSON, `[1,[["live/x.html","Title","note"],…]]`.
 * Without `own`, the reader's own words stay with her.
 */
export function encodeList(entries: readonly SavedEntry[], { own = true }: { own?: boolean } = {}): string {
  const rows = entries.map((entry): Row => {
    const row = [entry.path, entry.title, entry.note, own ? entry.own : ''];
    while (row[row.length - 1] === '') row.pop();
    return row;
  });
  return base64Url(new TextEncoder().encode(JSON.stringify([1, rows])));
}

/**
 * The entries of a coded list, in its order, newest first; null when the code is no list (cut off, say). Entries that
 * lead to no page of ours are left out. Never throws, whatever it is given.
 */
export function decodeList(code: string): SavedEntry[] | null {
  if (code.length > codeMax || !/^[\w-]+$/.test(code)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(code));
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value[0] !== 1 || !Array.isArray(value[1])) return null;
    return entriesFrom(
      value[1].map((row: unknown) => {
        if (!Array.isArray(row)) return null;
        const [path, title, note, own] = row;
        return { path, title, note, own, at: 0 };
      }),
    );
  } catch {
    return null;
  }
}

/** The code in what somebody pasted: a whole address, or the code alone; null when there is none. */
export function codeIn(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  return /[#&]d=([\w-]+)/.exec(compact)?.[1] ?? (/^[\w-]{12,}$/.test(compact) ? compact : null);
}

/**
 * A list with another taken in: what is new comes first, in the order in which it was sent. An entry that both hold
 * stays where it is, and takes over the sender's words only where the reader has none.
 */
export function mergeLists(
  own: readonly SavedEntry[],
  sent: readonly SavedEntry[],
  now: number,
): { entries: SavedEntry[]; added: number; known: number; left: number } {
  const byPath = new Map(sent.map((entry) => [entry.path, entry]));
  const mine = new Set(own.map((entry) => entry.path));
  const fresh = [...byPath.values()].filter((entry) => !mine.has(entry.path) && kindOfPath(entry.path) !== null);
  const taken = fresh.slice(0, Math.max(0, entriesMax - own.length)).map((entry) => ({ ...entry, at: now }));
  const kept = own.map((entry) => (entry.own === '' ? { ...entry, own: byPath.get(entry.path)?.own ?? '' } : entry));
  return {
    entries: [...taken, ...kept],
    added: taken.length,
    known: byPath.size - fresh.length,
    left: fresh.length - taken.length,
  };
}

function base64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x2000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(code: string): Uint8Array {
  const binary = atob(code.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
