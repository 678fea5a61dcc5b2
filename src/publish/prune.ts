import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes what is not expected from a folder (pages of removed sessions, old style sheets, `.prerender`) and the
 * folders left empty; `dir` itself stays. `expected` holds relative paths with `/`.
 * Returns the deleted files, sorted. A folder that does not exist has nothing to prune.
 */
export function prune(dir: string, expected: ReadonlySet<string>): string[] {
  const removed: string[] = [];
  const walk = (folder: string, prefix: string): boolean => {
    let kept = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const relative = prefix + entry.name;
      if (entry.isDirectory()) {
        if (walk(path, `${relative}/`)) kept++;
        else rmdirSync(path);
      } else if (expected.has(relative)) {
        kept++;
      } else {
        rmSync(path);
        removed.push(relative);
      }
    }
    return kept > 0;
  };
  if (existsSync(dir)) walk(dir, '');
  return removed.sort();
}
