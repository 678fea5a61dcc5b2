import { resolve } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import { type FileReport, importTotals } from '../model/import.ts';
import { readAttachments } from './attachments.ts';
import { listFiles } from './folder.ts';
import { readFile } from './read-file.ts';
import { assembleSessions } from './sessions/assemble.ts';
import { DraftPile } from './sessions/cluster.ts';
import { readSettings } from './settings-file.ts';
import { type Later, newWorld, phases } from './world.ts';

export interface IngestOptions {
  /** The moment of the build, ISO 8601 with offset: decides which sessions are ongoing. */
  now: string;
  /** Called after each file. */
  onProgress?: (done: number, total: number, path: string) => void;
}

/**
 * Reads a data folder: exports recognised by their contents, own files by name and header (design section 5).
 * Bad rows and files stand in `report`, they never throw; sentences (`fix`) are worded later. Throws UserError (exit
 * 2) for a folder that cannot be read and for a sorot.json that cannot be used, naming the key.
 */
export async function ingest(root: string, { now, onProgress }: IngestOptions): Promise<Dataset> {
  const paths = listFiles(root);
  const settings = readSettings(root);
  const pile = new DraftPile();
  const later: Later[] = [];
  const files: FileReport[] = [];
  for (const [index, path] of paths.entries()) {
    const read = await readFile(root, path, settings, (draft) => pile.add(draft));
    later.push(...read.later);
    files.push(...read.logs.map(({ report }) => report));
    onProgress?.(index + 1, paths.length, path);
  }

  const { sessions, references } = assembleSessions(pile, now);
  const world = newWorld(settings, sessions, references);
  for (const phase of phases) for (const task of later) if (task.phase === phase) task.run(world);

  return {
    root: resolve(root),
    settings,
    sessions,
    products: world.products,
    sessionProducts: new Map([...world.sessionProducts].map(([id, products]) => [id, [...products.values()]])),
    clips: world.clips,
    events: world.events,
    observations: world.observations,
    videos: [...world.videos.values()].sort((a, b) => newerFirst(a.postedAt, b.postedAt) || (a.id < b.id ? -1 : 1)),
    consent: world.consent,
    attachments: (sessionId) => readAttachments(root, world, sessionId),
    report: { files, totals: importTotals(files), sessions: sessions.length },
  };
}

/** Unknown times last. */
function newerFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Date.parse(b) - Date.parse(a);
}
