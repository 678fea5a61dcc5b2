import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, markOf, markText, type ProcessMark, thisProcess } from './running.ts';
import { realPath } from './work.ts';

/** Two renames take microseconds; a published folder that is missing for longer was left so. */
const waitMs = 500;

/** `OUT.next-PID-START`: where this process stages the next release of `out`, and what an exchange leaves there. */
export function nextFolder(out: string): string {
  return `${realPath(out)}.next-${markText(thisProcess())}`;
}

/** `OUT.old-PID-START`: where this process moves the previous release aside, when folders cannot be exchanged. */
export function oldFolder(out: string): string {
  return `${realPath(out)}.old-${markText(thisProcess())}`;
}

/**
 * Puts right what a killed publishing left beside `out`: a previous release that was moved aside is put back when
 * `out` is missing, and leftovers of processes that are gone are deleted. To be called at the start of every command
 * that reads or writes a published folder. Returns whether a release was put back.
 */
export function recoverPublished(out: string): boolean {
  const target = realPath(out);
  const olds = leftovers(target, 'old');
  let restored = false;
  if (olds.length > 0 && !appears(target, olds)) {
    const newest = olds.map(({ path }) => path).sort((a, b) => changedAt(b) - changedAt(a))[0];
    if (newest !== undefined) renameSync(newest, target);
    restored = true;
  }
  for (const { path, mark } of [...leftovers(target, 'old'), ...leftovers(target, 'next')])
    if (!isRunning(mark)) rmSync(path, { recursive: true, force: true });
  return restored;
}

interface Leftover {
  path: string;
  mark: ProcessMark;
}

function leftovers(target: string, kind: 'old' | 'next'): Leftover[] {
  const folder = dirname(target);
  const prefix = `${basename(target)}.${kind}-`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const mark = name.startsWith(prefix) ? markOf(name.slice(prefix.length)) : null;
    return mark ? [{ path: join(folder, name), mark }] : [];
  });
}

/** Whether the folder is there, after waiting for a process that is between its two renames. */
function appears(target: string, olds: readonly Leftover[]): boolean {
  const until = Date.now() + waitMs;
  while (!existsSync(target)) {
    if (Date.now() > until || !olds.some(({ mark }) => isRunning(mark))) return existsSync(target);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  return true;
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}
