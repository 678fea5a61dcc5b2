import { existsSync, renameSync, rmSync } from 'node:fs';
import { UserError } from '../model/errors.ts';
import { exchangeFolders } from './exchange.ts';
import { oldFolder } from './recover.ts';
import { checkTarget } from './target.ts';
import { realPath } from './work.ts';

/**
 * Makes the staged folder `next` the published folder `out`, and removes the previous release.
 * Where the system can exchange two folders there is no moment without a site; elsewhere the previous release is
 * moved aside for microseconds, and `recoverPublished` puts it back should the process die just then.
 * Throws UserError (exit 2), with `out` unchanged, when `out` is not ours to replace or cannot be moved.
 */
export function swap(next: string, out: string, exchange: (a: string, b: string) => boolean = exchangeFolders): void {
  checkTarget(out);
  const target = realPath(out);
  try {
    if (!existsSync(target)) {
      renameSync(next, target);
    } else if (exchange(next, target)) {
      // The previous release now stands under the name of the staged one.
      remove(next);
    } else {
      const old = oldFolder(out);
      rmSync(old, { recursive: true, force: true });
      renameSync(target, old);
      try {
        renameSync(next, target);
      } catch (error) {
        renameSync(old, target);
        throw error;
      }
      remove(old);
    }
  } catch (error) {
    throw explained(error, out);
  }
}

/** The new release stands already; what cannot be removed now (Windows: an open file) the next command sweeps. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}

function explained(error: unknown, out: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EBUSY' || code === 'EXDEV')
    return new UserError(
      `${out} tidak bisa diganti karena itu titik kait (mount) atau sedang dipakai. Pilih subfolder di dalamnya.`,
    );
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError(
      `${out} tidak bisa diganti: izin tidak cukup, atau ada berkas di dalamnya yang sedang terbuka.`,
    );
  return error;
}
