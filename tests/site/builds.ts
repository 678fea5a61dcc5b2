import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { workFolder } from '../../src/publish/work.ts';
import type { SessionRow } from '../../src/report/exports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const works = new Set<string>();

/** The clock of every build of these tests. */
export const now = '2026-11-20T20:30:00+07:00';

/** A path of the project. */
export const inProject = (path: string): string => join(root, path);

/** A new folder with links resolved; it goes at the end of the file, with the work folders of its builds. Not for use inside a test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sorot-site-'));
  afterAll(() => {
    for (const path of [folder, ...works]) rmSync(path, { recursive: true, force: true });
  });
  return folder;
}

/** Copies the small data folder (six sessions of three creators, one creator withdrawn) to `dir`, and returns `dir`. */
export function smallData(dir: string): string {
  cpSync(inProject('tests/site/golden/data'), dir, { recursive: true });
  return dir;
}

/** Rewrites one file; throws when that changes nothing, as the test would then prove nothing. */
export function edit(dir: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(dir, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(join(dir, file), after);
}

export interface Ran {
  /** The exit code; -1 when a signal ended it. */
  code: number;
  out: string;
  err: string;
}

/** Runs one command of scripts/ in a process of its own, from the project's root. */
export function run(script: string, ...args: string[]): Promise<Ran> {
  const argv = ['--disable-warning=ExperimentalWarning', inProject(`scripts/${script}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });
}

export interface Build {
  data: string;
  out: string;
  more?: string[];
}

/** Has the work folder of a build deleted at the end of the file. */
export function workOf(data: string, out: string): void {
  works.add(workFolder(root, data, out));
}

/** The arguments of a build; its work folder is deleted at the end of the file. */
export function buildArgs({ data, out, more = [] }: Build): string[] {
  workOf(data, out);
  return ['--data', data, '--out', out, '--now', now, '--json', ...more];
}

export interface Built {
  sessions: number;
  listed: number;
  heldBack: number;
  pages: number;
  pagesRendered: number;
  pagesReused: number;
  files: number;
  totals: Record<string, number>;
  report: string;
  verified: boolean | null;
}

/** Builds and returns what `--json` says. Throws with the messages of a build that published nothing. */
export async function build(options: Build): Promise<Built> {
  const { code, out, err } = await run('build', ...buildArgs(options));
  if (code !== 0 && code !== 1) throw new Error(`the build ended with ${code}:\n${err}`);
  if (out === '') throw new Error(`the build said nothing:\n${err}`);
  return JSON.parse(out) as Built;
}

/** data/sessions.json of a site. */
export function sessionRows(site: string): SessionRow[] {
  return JSON.parse(readFileSync(join(site, 'data/sessions.json'), 'utf8')) as SessionRow[];
}
