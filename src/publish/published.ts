import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { recoverPublished } from './recover.ts';

/**
 * Makes ready a built folder that a command is going to read: recovers it when a publishing was killed.
 * Throws UserError (exit 2) when there is no site in it.
 */
export function openPublished(dir: string): void {
  recoverPublished(dir);
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`Folder ${dir} tidak ada. Bangun situsnya dulu: npm run build.`);
  if (!stat.isDirectory()) throw new UserError(`${dir} bukan folder.`);
  if (!existsSync(join(dir, 'index.html')))
    throw new UserError(`Di ${dir} tidak ada index.html, jadi itu bukan situs yang sudah dibangun.`);
}
