/** What a reader keeps: a page of this site, or a moment in a session. Checked wherever it comes from. */

export const savedKinds = ['session', 'moment', 'product', 'practice'] as const;
export type SavedKind = (typeof savedKinds)[number];

/** One line of the saved list, with all that the list shows. */
export interface SavedEntry {
  kind: SavedKind;
  /** Address from the root of a language: `live/x.html`, `live/x.html#t=760`. Names the entry: there is one for each. */
  path: string;
  title: string;
  /** What the page says about it: creator and start, for example. */
  note: string;
  /** The reader's own words. */
  own: string;
  /** When it was saved, ms since 1970. */
  at: number;
}

/** More would not fit a link, and nobody reads it. */
export const entriesMax = 500;
export const ownMax = 500;
const titleMax = 200;

/** The folder of each kind, and what may stand after it; nothing else is an address of ours, whoever wrote it. */
const places: Record<SavedKind, { folder: string; rest: RegExp }> = {
  session: { folder: 'live/', rest: /^[a-z0-9._-]{1,150}\.html$/ },
  moment: { folder: 'live/', rest: /^[a-z0-9._-]{1,150}\.html#t=\d{1,6}$/ },
  product: { folder: 'produk/', rest: /^[a-z0-9._-]{1,150}\.html$/ },
  practice: { folder: 'panduan/', rest: /^[a-z0-9._-]{1,150}\.html$/ },
};

/** The kind of thing at an address from the root of a language; null when nothing there can be saved. */
export function kindOfPath(path: string): SavedKind | null {
  return (
    savedKinds.find((kind) => {
      const { folder, rest } = places[kind];
      return path.startsWith(folder) && rest.test(path.slice(folder.length));
    }) ?? null
  );
}

/**
 * An entry from a value of any shape (storage and links are written by others too); null when it leads to no page of
 * ours. Texts lose control characters and marks that turn the direction of writing, and are cut to their length.
 */
export function entryFrom(value: unknown): SavedEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, title, note, own, at } = value as Record<string, unknown>;
  const kind = typeof path === 'string' ? kindOfPath(path) : null;
  if (kind === null) return null;
  return {
    kind,
    path: path as string,
    title: cleanLine(title, titleMax) || (path as string),
    note: cleanLine(note, titleMax),
    own: cleanText(own, ownMax),
    at: typeof at === 'number' && Number.isSafeInteger(at) && at > 0 && at < 8.64e15 ? at : 0,
  };
}

/** Entries from a value of any shape, the first of each address. */
export function entriesFrom(value: unknown): SavedEntry[] {
  if (!Array.isArray(value)) return [];
  const found = new Map<string, SavedEntry>();
  for (const each of value) {
    const entry = found.size < entriesMax ? entryFrom(each) : null;
    if (entry && !found.has(entry.path)) found.set(entry.path, entry);
  }
  return [...found.values()];
}

/** Text as it may stand in a list: lines stay, other control characters and lone halves of a character do not. */
export function cleanText(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  const text = value
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return cut(withoutHalves(text), max);
}

function cleanLine(value: unknown, max: number): string {
  return cut(cleanText(value, Number.POSITIVE_INFINITY).replace(/\s+/g, ' '), max);
}

function cut(text: string, max: number): string {
  return withoutHalves(text.trim().slice(0, max)).trim();
}

/** Halves of a character that stand alone cannot be written as UTF-8. */
function withoutHalves(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '');
}
