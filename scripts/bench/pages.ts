import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workFolder } from '../../src/publish/work.ts';

const scripts = join(import.meta.dirname, '..');

/**
 * Pages a second of a whole build of `sessions` synthetic sessions, beside a floor that only writes the same bytes, and
 * the second build after one changed title. One run each: read the ratio, not the seconds.
 */
export function benchPages(sessions: number): string[] {
  const temp = mkdtempSync(join(tmpdir(), 'sorot-bench-'));
  const data = join(temp, 'data');
  const out = join(temp, 'site');
  try {
    run('sample.ts', ['--sessions', String(sessions), '--seed', '7', '--out', data]);
    const args = ['--data', data, '--out', out, '--now', '2026-11-20T20:30:00+07:00', '--json'];
    const cold = JSON.parse(run('build.ts', args));
    const warm = JSON.parse(run('build.ts', args));
    const floor = writeAgain(out, join(temp, 'floor'));
    const seconds = total(cold.seconds);
    return [
      `pages: ${sessions} sessions, ${cold.pages} pages, ${Math.round(cold.bytes / 1e6)} MB`,
      `  whole build ${seconds.toFixed(1)} s = ${Math.round(cold.pages / seconds)} pages/s, peak memory ${cold.peakMemoryMB.pipeline} MB (pipeline), ${cold.peakMemoryMB.pages} MB (pages)`,
      `  by phase: ${Object.entries(cold.seconds)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
      `  floor (the same bytes written) ${floor.toFixed(1)} s; the build takes ${(seconds / floor).toFixed(1)} times that`,
      `  nothing changed: ${total(warm.seconds).toFixed(1)} s, ${warm.pagesRendered} pages rendered`,
    ];
  } finally {
    rmSync(workFolder(join(scripts, '..'), data, out), { recursive: true, force: true });
    rmSync(temp, { recursive: true, force: true });
  }
}

function run(script: string, args: string[]): string {
  const child = spawnSync(process.execPath, [join(scripts, script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (child.status === 2 || child.status === null) throw new Error(`${script} failed: ${child.stderr}`);
  return child.stdout;
}

function total(seconds: Record<string, number>): number {
  return Object.values(seconds).reduce((sum, phase) => sum + phase, 0);
}

/** Seconds that it takes to write all files of a folder again, their bytes already in memory a piece at a time. */
function writeAgain(from: string, to: string): number {
  let seconds = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, path.slice(from.length));
    const bytes = readFileSync(path);
    const start = performance.now();
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    seconds += (performance.now() - start) / 1000;
  }
  return seconds;
}
