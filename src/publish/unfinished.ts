import {
  closeSync,
  type Dirent,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** The folders of the work folder in which a build writes. */
const written = ['site', 'cache', 'extra'];

/**
 * File systems round times (FAT to 2 s), and a file written just after the marker may look older by that much.
 * Throwing away a little too much only costs rendering it again.
 */
const resolutionMs = 2_000;

/**
 * Puts `work/building` there: from now on files are written that the cache's own manifest does not know yet.
 * Throws when one is there already: `discardUnfinished` comes first.
 */
export function markBuilding(work: string): void {
  mkdirSync(work, { recursive: true });
  const file = openSync(join(work, 'building'), 'wx');
  // On disk before the first page is: after a power cut it must not be the marker that is missing.
  fsyncSync(file);
  closeSync(file);
}

/** Takes the marker away: the build ended well and everything in the work folder belongs together. */
export function clearBuilding(work: string): void {
  rmSync(join(work, 'building'), { force: true });
}

/**
 * Throws away what a killed or failed build left. Astro writes pages first and its manifest last; were the data to go
 * back to what the manifest knows (consent withdrawn, build killed, file restored), it would keep the wrong pages and
 * say nothing. So when the marker is there, every file as new as the marker goes, from Astro's folder, its cache and
 * ours, and dot folders such as `.prerender` go whole. Then the marker goes too.
 * Returns how many files were thrown away, or null when the last build ended well.
 */
export function discardUnfinished(work: string): number | null {
  const marker = join(work, 'building');
  let limit: number;
  try {
    limit = statSync(marker).mtimeMs - resolutionMs;
  } catch {
    return null;
  }
  let discarded = 0;
  for (const folder of written) discarded += discardNewer(join(work, folder), limit);
  clearBuilding(work);
  return discarded;
}

function discardNewer(folder: string, limit: number): number {
  let discarded = 0;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return 0;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) {
      discarded += discardNewer(path, limit);
      continue;
    }
    const { mtimeMs, ctimeMs } = lstatSync(path);
    // A copy may bring its source's mtime along; ctime is always the moment of writing.
    if (entry.isDirectory() || mtimeMs >= limit || ctimeMs >= limit) {
      rmSync(path, { recursive: true, force: true });
      discarded++;
    }
  }
  return discarded;
}
