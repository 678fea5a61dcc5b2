import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Findings } from './findings.ts';

/** Findings of the last audit, by file. */
export interface AuditMemory {
  /** What was found in this very file before, else what `examine` finds now. */
  findings: (file: string, identity: string, examine: () => Findings) => Findings;
  /** Writes what was asked for since the start; all else is forgotten. */
  save: () => void;
}

/**
 * Keeps findings in a file of the work folder, for the same withdrawn names and the same program only. A release shares
 * its unchanged files with the one before, so an audit of 10,000 pages need look at the few that are new.
 */
export function auditMemory(path: string, withdrawn: readonly (readonly string[])[]): AuditMemory {
  const header = createHash('sha256').update(JSON.stringify(withdrawn)).update(ownSource()).digest('hex');
  const known = new Map<string, string>();
  const [first, ...lines] = readIfThere(path).split('\n');
  if (first === header) for (const line of lines) known.set(line.slice(0, line.indexOf('\t')), line);
  const kept = [header];
  return {
    findings(file, identity, examine) {
      // JSON has no bare tab and no line break; a file name that has one is not kept.
      if (/[\t\n]/.test(file)) return examine();
      const start = `${file}\t${identity}\t`;
      const line = known.get(file);
      const isSame = line?.startsWith(start) === true;
      const findings = isSame ? (JSON.parse(line.slice(start.length)) as Findings) : examine();
      kept.push(isSame ? line : start + JSON.stringify(findings));
      return findings;
    },
    save() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, kept.join('\n'));
      renameSync(`${path}.part`, path);
    },
  };
}

/**
 * What tells a file from every other without reading it. Files of a release are linked on, never written to, so the
 * inode, size and time of the last writing stay with the bytes. Null where the system has no inode numbers.
 */
export function fileIdentity(path: string): string | null {
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return ino === 0n ? null : `${ino}:${size}:${mtimeNs}`;
}

/** The audit's own program text: findings of another version of it are worth nothing. */
function ownSource(): string {
  const here = import.meta.dirname;
  return readdirSync(here)
    .sort()
    .map((name) => readFileSync(join(here, name), 'utf8'))
    .join('\n');
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
