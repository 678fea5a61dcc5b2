import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The work folder of one pair of data and output: `<projectRoot>/.sorot/<key>`. Nothing is created.
 * One per pair, because Astro's cache holds pages of one data folder only; the key is a hash of both real paths,
 * so a link and its target share a folder.
 */
export function workFolder(projectRoot: string, dataDir: string, outDir: string): string {
  const key = createHash('sha256')
    .update(`${realPath(dataDir)}\0${realPath(outDir)}`)
    .digest('hex')
    .slice(0, 12);
  return join(resolve(projectRoot), '.sorot', key);
}

/** The absolute path with links resolved as far as the path exists; the rest is kept as written. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}
