import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { recoverPublished } from '../../src/publish/recover.ts';
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

test('a build killed at any moment leaves the old site or the new one, whole, and the next build is as good as new', async () => {
  const states = dataStates();
  const clean: string[] = [];
  for (const [i, state] of states.entries()) {
    const out = join(temp, `clean-${i}`);
    await build({ data: state, out });
    clean.push(digest(out));
  }
  expect(clean[0]).not.toBe(clean[1]);

  const data = join(temp, 'data');
  const place = join(temp, 'published');
  const out = join(place, 'site');
  mkdirSync(place);
  const use = (state: number) => cpSync(states[state] ?? '', data, { recursive: true });
  let fullMs = 0;
  for (const state of [1, 0]) {
    use(state);
    const start = performance.now();
    await build({ data, out });
    fullMs = performance.now() - start;
  }
  expect(digest(out)).toBe(clean[0]);

  const random = seeded(20261120);
  let published = clean[0];
  let tookNew = 0;
  for (let kill = 0; kill < kills; kill++) {
    const state = (kill + 1) % 2;
    use(state);
    const argv = ['--disable-warning=ExperimentalWarning', inProject('scripts/build.ts'), ...buildArgs({ data, out })];
    const child = spawn(process.execPath, argv, { cwd: inProject('.'), stdio: 'ignore' });
    const exited = once(child, 'exit');
    // Spread over the whole build, and a little beyond: the machine is not equally fast each time.
    await Promise.race([wait(((kill + random()) / kills) * fullMs * 1.1), exited]);
    child.kill('SIGKILL');
    await exited;

    recoverPublished(out);
    const found = digest(out);
    expect([published, clean[state]], `after kill ${kill + 1}`).toContain(found);
    expect(readdirSync(place), 'nothing is left beside the site').toEqual(['site']);
    if (found !== published) tookNew++;
    published = found;
  }
  // Neither were all builds killed too early to matter, nor did all of them run to their end.
  expect(tookNew).toBeLessThan(kills);

  // The data goes back to what was there before the last killed build: nothing that it left may be taken for good.
  use(1);
  await build({ data, out });
  expect(digest(out)).toBe(clean[1]);
});
