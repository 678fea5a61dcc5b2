import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../model/errors.ts';
import { inFolder, listFiles, sameBytes } from './files.ts';
import { nextFolder } from './recover.ts';
import { realPath } from './work.ts';

export interface Staged {
  /** The staged folder, a sibling of `out`. */
  next: string;
  /** Files that are the previous release's own, by hard link. */
  linked: number;
  copied: number;
}

/**
 * Puts the next release together beside `out`, which is not touched: all files of `parts`, except dot entries
 * (a failed Astro build leaves `.prerender/`). A file whose bytes equal those in `out` is linked from there.
 * Never from a part: Astro rewrites its pages in place, which would change the published page under the reader.
 * Nothing writes into a published folder, so its files can be shared. Throws when two parts hold the same path;
 * UserError when the folder cannot be written. On any error the staged folder is removed.
 */
export async function stage({ parts, out }: { parts: readonly string[]; out: string }): Promise<Staged> {
  const published = realPath(out);
  const sources = mergeParts(parts);
  const next = nextFolder(out);
  const staged = { next, linked: 0, copied: 0 };
  rmSync(next, { recursive: true, force: true });
  try {
    mkdirSync(next, { recursive: true });
    const folders = new Set([next]);
    let linkable = true;
    for (const [path, source] of sources) {
      const to = inFolder(next, path);
      const previous = inFolder(published, path);
      if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      folders.add(dirname(to));
      if (linkable && isPlainFile(previous) && sameBytes(source, previous)) {
        linkable = link(previous, to);
        if (linkable) {
          staged.linked++;
          continue;
        }
      }
      copyFileSync(source, to, constants.COPYFILE_FICLONE);
      staged.copied++;
    }
    return staged;
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw explained(error, next);
  }
}

/** Relative path -> absolute source, over all parts; a part that does not exist is empty. */
function mergeParts(parts: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const part of parts) {
    if (lstatSync(part, { throwIfNoEntry: false }) === undefined) continue;
    for (const path of listFiles(part, (name) => name.startsWith('.'))) {
      const other = sources.get(path);
      if (other !== undefined) throw new Error(`two parts of the site hold ${path}: ${other} and ${part}`);
      sources.set(path, inFolder(part, path));
    }
  }
  return sources;
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** False where links are not to be had (exFAT, some network folders): then everything is copied. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function explained(error: unknown, next: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC')
    return new UserError(
      'Disk penuh: situs baru tidak muat. Situs yang lama tidak berubah. Kosongkan tempat, lalu ulangi.',
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new UserError(`${dirname(next)} tidak bisa ditulis. Situs baru disusun di sana, di samping folder hasil.`);
  return error;
}
