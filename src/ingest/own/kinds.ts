import type { TableReader } from '../file-context.ts';
import { clipsFile } from './clips-file.ts';
import { consentFile } from './consent-file.ts';
import { eventsFile } from './events-file.ts';
import { observationsFile } from './observations-file.ts';
import { productsFile } from './products-file.ts';
import { sessionProductsFile } from './session-products-file.ts';
import { sessionsFile } from './sessions-file.ts';
import { videosFile } from './videos-file.ts';

/** Own tables by the name of their file; the only files recognised by name, and only when their header fits. */
export const ownTables: Readonly<Record<string, TableReader>> = {
  sessions: sessionsFile,
  products: productsFile,
  session_products: sessionProductsFile,
  clips: clipsFile,
  videos: videosFile,
  events: eventsFile,
  observations: observationsFile,
  consent: consentFile,
};

/** Folders whose files belong to the session that their name says. */
const folders: Readonly<Record<string, 'minutes' | 'transcripts' | 'chat'>> = {
  minutes: 'minutes',
  menit: 'minutes',
  transcripts: 'transcripts',
  transkrip: 'transcripts',
  chat: 'chat',
  obrolan: 'chat',
};

/** The own table a path names, in any folder; undefined when its name is none. */
export function ownTableOf(path: string): TableReader | undefined {
  const stem = fileStem(path).toLowerCase();
  return Object.hasOwn(ownTables, stem) ? ownTables[stem] : undefined;
}

/** What a file in a folder of own files holds, and the session its name refers to; null for other files. */
export function attachmentOf(path: string): { kind: 'minutes' | 'transcripts' | 'chat'; reference: string } | null {
  const parent = path.split('/').at(-2)?.toLowerCase() ?? '';
  const kind = Object.hasOwn(folders, parent) ? folders[parent] : undefined;
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const isSubtitle = extension === 'srt' || extension === 'vtt';
  if (isSubtitle) return { kind: 'transcripts', reference: fileStem(path) };
  if (kind === 'minutes' && extension === 'csv') return { kind, reference: fileStem(path) };
  if (kind === 'chat' && ['csv', 'ndjson', 'jsonl', 'json'].includes(extension))
    return { kind, reference: fileStem(path) };
  return null;
}

/** A file's name without its folder and extension. */
export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
