import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { isRunning, markOf, markText, thisProcess } from './running.ts';

/** A lock file without text is one whose owner has just created it, unless it stays so for this long. */
const emptyForMs = 10_000;

/**
 * Runs `fn` while this process alone holds `work/lock`. A lock left by a process that is gone is taken over.
 * Throws UserError (exit 2) when a running process holds it.
 */
export async function withLock<T>(work: string, fn: () => T | Promise<T>): Promise<T> {
  mkdirSync(work, { recursive: true });
  const file = join(work, 'lock');
  take(file);
  try {
    return await fn();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      writeFileSync(file, markText(thisProcess()), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    refuseWhenHeld(file);
    removeStale(file);
  }
  throw held('lain');
}

function refuseWhenHeld(file: string): void {
  const text = readIfThere(file);
  if (text === null) return;
  const owner = markOf(text);
  if (owner !== null && isRunning(owner)) throw held(String(owner.pid));
  if (text === '' && ageMs(file) < emptyForMs) throw held('lain');
}

/**
 * Moves the stale lock aside before deleting it: another process may have taken it over since it was read,
 * and then its lock is put back and this one refuses.
 */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  try {
    const owner = markOf(readFileSync(aside, 'utf8'));
    if (owner !== null && isRunning(owner)) {
      putBack(aside, file);
      throw held(String(owner.pid));
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A link never overwrites a third process's lock; where links are not to be had, a rename must do. */
function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch {
    if (!existsSync(file)) renameSync(aside, file);
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ageMs(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function held(process: string): UserError {
  return new UserError(
    `Data dan folder hasil ini sedang dibangun oleh proses ${process}. Tunggu sampai selesai, atau hentikan proses itu, lalu jalankan lagi.`,
  );
}
