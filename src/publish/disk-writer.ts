import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writer } from '../model/writer.ts';
import { inFolder } from './files.ts';

export interface DiskWriter extends Writer {
  /** Every path given to `write`, changed or not: what `prune` is to keep. */
  readonly written: ReadonlySet<string>;
  /** The paths whose bytes differed from what was on disk. */
  readonly changed: ReadonlySet<string>;
}

/**
 * A writer into a folder on disk, which is created when needed. A file is written only when its bytes differ,
 * so that its time stays and nothing downstream takes it for new.
 * Throws for a path that is absolute, leaves the folder, or is empty.
 */
export function diskWriter(dir: string): DiskWriter {
  const written = new Set<string>();
  const changed = new Set<string>();
  const folders = new Set<string>();
  return {
    written,
    changed,
    write(path, data) {
      if (path.split('/').some((part) => part === '' || part === '.' || part === '..') || /[\\:]/.test(path))
        throw new Error(`not a path inside the folder: ${JSON.stringify(path)}`);
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      const file = inFolder(dir, path);
      written.add(path);
      if (holds(file, bytes)) return;
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, bytes);
      changed.add(path);
    },
  };
}

function holds(file: string, bytes: Uint8Array): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(file).equals(bytes);
}
