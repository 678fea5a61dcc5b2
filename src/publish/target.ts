import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { UserError } from '../model/errors.ts';
import { realPath } from './work.ts';

/**
 * Refuses (UserError, exit 2) an output folder that must not be replaced whole: a disk or home folder, one that holds
 * the data or the project or lies inside the data, one that is no folder, and one with files that Sorot did not make.
 * Absent and empty folders are fine. Call it before a build starts; `swap` asks again without the last two arguments.
 */
export function checkTarget(out: string, dataDir?: string, projectRoot?: string): void {
  const target = realPath(out);
  const home = realPath(homedir());
  if (within(target, home)) throw refusal(out, 'itu folder sistem atau folder rumahmu');
  if (projectRoot !== undefined && within(target, realPath(projectRoot)))
    throw refusal(out, 'di dalamnya ada program Sorot sendiri');
  if (dataDir !== undefined && within(target, realPath(dataDir))) throw refusal(out, 'di dalamnya ada folder data');
  if (dataDir !== undefined && within(realPath(dataDir), target))
    throw refusal(out, 'letaknya di dalam folder data, jadi hasilnya akan ikut terbaca sebagai data');

  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw refusal(out, 'itu bukan folder');
  const names = readdirSync(target).filter((name) => name !== '.DS_Store');
  if (names.length === 0) return;
  if (!isSite(target)) throw refusal(out, 'isinya bukan situs buatan Sorot');
  // Sorot publishes no dot entries: these are somebody's repository or server settings, and would be lost.
  const foreign = names.find((name) => name.startsWith('.'));
  if (foreign !== undefined) throw refusal(out, `di dalamnya ada ${foreign} yang bukan buatan Sorot`);
}

/** Whether a folder looks like a site that Sorot published: home page, assets, and the list of sessions. */
export function isSite(dir: string): boolean {
  const list = join(dir, 'data', 'sessions.json');
  const is = (path: string): import('node:fs').Stats | undefined => statSync(path, { throwIfNoEntry: false });
  if (!is(join(dir, 'index.html'))?.isFile() || !is(join(dir, 'assets'))?.isDirectory() || !is(list)?.isFile())
    return false;
  const first = Buffer.alloc(1);
  const file = openSync(list, 'r');
  readSync(file, first);
  closeSync(file);
  return first.toString() === '[';
}

/** Whether `inner` is `outer` or lies below it. */
export function within(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^([A-Za-z]:|[\\/])/.test(path));
}

function refusal(out: string, why: string): UserError {
  return new UserError(`${out} tidak dipakai sebagai folder hasil: ${why}. Pilih folder kosong atau yang belum ada.`);
}
