import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { recoverPublished } from '../../src/publish/recover.ts';
import { workFolder } from '../../src/publish/work.ts';
import { build, buildArgs, edit, inProject, smallData, tempFolder } from './builds.ts';

const kills = 20;
const temp = tempFolder();

/** Numbers from 0 to below 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One text for a folder's files with their bytes. */
function digest(dir: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(dir)) {
    const bytes = readFileSync(inFolder(dir, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Two states of the data: all sessions, and one withdrawn with another's title changed. */
function dataStates(): string[] {
  const all = smallData(join(temp, 'all'));
  const fewer = smallData(join(temp, 'fewer'));
  edit(fewer, 'consent.csv', (csv) => `${csv}sari.wening,all,withdrawn,2026-11-20,pesan 14\n`);
  edit(fewer, 'sessions.csv', (csv) => csv.replace('Wajan batu tanpa lengket', 'Wajan batu untuk telur'));
  return [all, fewer];
}

const clean: string[] = [];
const data = join(temp, 'data');
const place = join(temp, 'published');
const out = join(place, 'site');
let states: string[] = [];
/** How long a build takes here that renders what changed, in milliseconds. */
let fullMs = 0;

const use = (state: number) => cpSync(states[state] ?? '', data, { recursive: true });

function startBuild(): { child: ChildProcess; exited: Promise<unknown> } {
  const argv = ['--disable-warning=ExperimentalWarning', inProject('scripts/build.ts'), ...buildArgs({ data, out })];
  const child = spawn(process.execPath, argv, { cwd: inProject('.'), stdio: 'ignore' });
  return { child, exited: once(child, 'exit') };
}

beforeAll(async () => {
  states = dataStates();
  for (const [i, state] of states.entries()) {
    const fresh = join(temp, `clean-${i}`);
    await build({ data: state, out: fresh });
    clean.push(digest(fresh));
  }
  expect(clean[0]).not.toBe(clean[1]);
  mkdirSync(place);
  for (const state of [1, 0]) {
    use(state);
    const start = performance.now();
    await build({ data, out });
    fullMs = performance.now() - start;
  }
  expect(digest(out)).toBe(clean[0]);
});

test('a build killed at any moment leaves the old site or the new one, whole', async () => {
  const random = seeded(20261120);
  let published = clean[0];
  for (let kill = 0; kill < kills; kill++) {
    const state = (kill + 1) % 2;
    use(state);
    const { child, exited } = startBuild();
    // Spread over the whole build, and a little beyond: the machine is not equally fast each time.
    await Promise.race([wait(((kill + random()) / kills) * fullMs * 1.1), exited]);
    child.kill('SIGKILL');
    await exited;

    recoverPublished(out);
    const found = digest(out);
    expect([published, clean[state]], `after kill ${kill + 1}`).toContain(found);
    expect(readdirSync(place), 'nothing is left beside the site').toEqual(['site']);
    published = found;
  }
  use(1);
  await build({ data, out });
  expect(digest(out)).toBe(clean[1]);
});

test('when a build is killed among its pages and the data goes back, no page of the killed one is taken for good', async () => {
  const work = workFolder(inProject('.'), data, out);
  const pages = listFiles(join(work, 'site'), (name) => name.startsWith('.')).map((path) => join(work, 'site', path));
  const times = () => pages.map((page) => statSync(page, { throwIfNoEntry: false })?.mtimeMs);
  const before = times();
  const written = () => times().filter((time, i) => time !== before[i]).length;
  const state = clean.indexOf(digest(out));
  use(1 - state);
  const { child, exited } = startBuild();
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  while (!ended && written() < 5) await wait(1);
  child.kill('SIGKILL');
  await exited;
  expect(existsSync(join(work, 'building')), 'the build was not over').toBe(true);

  use(state);
  await build({ data, out });
  expect(digest(out)).toBe(clean[state]);
});
