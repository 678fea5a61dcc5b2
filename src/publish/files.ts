import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a folder as relative paths with `/`, in the order of their code units (the same on every machine).
 * Links count as files and are not followed. `skip` leaves out entries, whole folders included, by name.
 */
export function listFiles(dir: string, skip: (name: string) => boolean = () => false): string[] {
  const files: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (skip(entry.name)) continue;
      if (entry.isDirectory()) walk(join(folder, entry.name), `${prefix}${entry.name}/`);
      else files.push(prefix + entry.name);
    }
  };
  walk(dir, '');
  return files.sort();
}

/** `path` of `listFiles` as a path of this system below `dir`. */
export function inFolder(dir: string, path: string): string {
  return join(dir, ...path.split('/'));
}

const size = 1 << 16;
const bufferA = Buffer.allocUnsafe(size);
const bufferB = Buffer.allocUnsafe(size);

/** Whether two files hold the same bytes. False when either cannot be read as a file. */
export function sameBytes(a: string, b: string): boolean {
  const [statA, statB] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!statA?.isFile() || !statB?.isFile() || statA.size !== statB.size) return false;
  const fileA = openSync(a, 'r');
  const fileB = openSync(b, 'r');
  try {
    for (let at = 0; at < statA.size; ) {
      const readA = readSync(fileA, bufferA, 0, size, at);
      const readB = readSync(fileB, bufferB, 0, size, at);
      if (readA === 0 || readA !== readB || bufferA.compare(bufferB, 0, readB, 0, readA) !== 0) return false;
      at += readA;
    }
    return true;
  } finally {
    closeSync(fileA);
    closeSync(fileB);
  }
}
