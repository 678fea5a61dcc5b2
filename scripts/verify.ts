import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../src/model/errors.ts';
import { compareFolders } from '../src/publish/compare.ts';
import { workFolder } from '../src/publish/work.ts';
import { dataFolder } from './args.ts';

/**
 * Builds the same data once more from nothing, in a process and folders of its own, and compares byte for byte.
 * Returns true, or throws a UserError that lists what differs.
 */
export function verifyBuild({ argv, out, now }: { argv: readonly string[]; out: string; now: string }): true {
  const temp = mkdtempSync(join(tmpdir(), 'sorot-verify-'));
  const fresh = join(temp, 'site');
  const kept = argv.filter((arg, i) => {
    const before = argv[i - 1];
    if (/^--(out|now|report)$/.test(before ?? '')) return false;
    return !/^--(out|now|report|verify|json|clean)(=|$)/.test(arg);
  });
  const dataAt = argv.indexOf('--data');
  const data = dataFolder(dataAt === -1 ? argv.find((arg) => arg.startsWith('--data='))?.slice(7) : argv[dataAt + 1]);
  const projectRoot = join(import.meta.dirname, '..');
  try {
    const args = [...kept, '--out', fresh, '--now', now, '--report', join(temp, 'import.json'), '--json'];
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), ...args], { encoding: 'utf8' });
    if (child.status === 2 || child.status === null)
      throw new UserError(`Bangun ulang dari nol gagal:\n${child.stderr}`);
    const { onlyA, onlyB, differ } = compareFolders(out, fresh);
    const lines = [
      ...onlyA.map((path) => `hanya di ${out}: ${path}`),
      ...onlyB.map((path) => `hanya di hasil dari nol: ${path}`),
      ...differ.map((path) => `berbeda: ${path}`),
    ];
    if (lines.length > 0)
      throw new UserError(['Situs berbeda dari bangun ulang dari nol:', ...lines.slice(0, 20)].join('\n'));
    return true;
  } finally {
    rmSync(workFolder(projectRoot, data, fresh), { recursive: true, force: true });
    rmSync(temp, { recursive: true, force: true });
  }
}
