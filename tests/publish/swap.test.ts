import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { exchangeFolders } from '../../src/publish/exchange.ts';
import { nextFolder, oldFolder, recoverPublished } from '../../src/publish/recover.ts';
import { stage } from '../../src/publish/stage.ts';
import { swap } from '../../src/publish/swap.ts';
import { checkTarget } from '../../src/publish/target.ts';
import { contents, emptyFolder, plant, release } from './folders.ts';

const gone = '999999999-1';
const noExchange = () => false;

test.runIf(process.platform === 'linux')('Linux exchanges two folders in one step and prints no warning', () => {
  const warnings: unknown[] = [];
  const listen = (warning: unknown) => warnings.push(warning);
  process.on('warning', listen);
  const parent = emptyFolder();
  plant(parent, { 'a/one': '1', 'b/two': '2' });
  expect(exchangeFolders(join(parent, 'a'), join(parent, 'b'))).toBe(true);
  expect(contents(parent)).toEqual({ 'a/two': '2', 'b/one': '1' });
  expect(exchangeFolders(join(parent, 'a'), join(parent, 'none'))).toBe(false);
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});

test.each([
  ['by an exchange', exchangeFolders],
  ['by two renames', noExchange],
])('a release replaces the previous one %s and leaves nothing beside it', async (_, exchange) => {
  const parent = emptyFolder();
  const out = plant(join(parent, 'dist'), { ...release('old'), 'live/gone.html': '1' });
  const { next } = await stage({ parts: [plant(emptyFolder(), release('new'))], out });
  swap(next, out, exchange);
  expect(contents(out)).toEqual(release('new'));
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the first release needs nothing to replace, and an empty folder is replaced', async () => {
  const site = plant(emptyFolder(), release('first'));
  const parent = emptyFolder();
  mkdirSync(join(parent, 'empty'));
  for (const out of [join(parent, 'dist'), join(parent, 'empty')]) {
    swap((await stage({ parts: [site], out })).next, out);
    expect(contents(out)).toEqual(release('first'));
  }
});

test('an output that is a link is followed: the folder behind it is replaced', async () => {
  const parent = emptyFolder();
  plant(join(parent, 'real'), release('old'));
  symlinkSync(join(parent, 'real'), join(parent, 'dist'));
  const out = join(parent, 'dist');
  swap((await stage({ parts: [plant(emptyFolder(), release('new'))], out })).next, out);
  expect(contents(join(parent, 'real'))).toEqual(release('new'));
  expect(realpathSync(out)).toBe(join(parent, 'real'));
});

test('when the second rename fails the previous release is put back', () => {
  const out = plant(join(emptyFolder(), 'dist'), release('old'));
  expect(() => swap(nextFolder(out), out, noExchange)).toThrow('ENOENT');
  expect(contents(out)).toEqual(release('old'));
});

test('a folder that Sorot did not publish is never replaced', () => {
  const parent = emptyFolder();
  const refused = {
    photos: { 'a.jpg': '1' },
    website: { 'index.html': '1', 'assets/a.css': '' },
    repository: { ...release('mine'), '.git/HEAD': 'ref' },
    other: { ...release('mine'), 'data/sessions.json': '{}' },
  };
  for (const [name, files] of Object.entries(refused)) {
    const out = plant(join(parent, name), files);
    const next = plant(nextFolder(out), release('new'));
    expect(() => swap(next, out), name).toThrow(UserError);
    expect(contents(out)).toEqual(files);
  }
  plant(parent, { file: '1' });
  for (const out of ['/', homedir(), join(parent, 'file')]) expect(() => checkTarget(out), out).toThrow(UserError);
});

test('an output around the data or the project, or inside the data, is refused', () => {
  const parent = emptyFolder();
  const data = join(parent, 'project', 'content');
  const project = join(parent, 'project');
  mkdirSync(data, { recursive: true });
  for (const out of [parent, project, data, join(data, 'dist')])
    expect(() => checkTarget(out, data, project), out).toThrow(UserError);
  checkTarget(join(project, 'dist'), data, project);
  checkTarget(join(parent, 'content-site'), data, project);
});

test('a release that was moved aside by a killed process is put back', () => {
  const out = join(emptyFolder(), 'dist');
  plant(`${out}.old-${gone}`, release('old'));
  plant(`${out}.next-${gone}`, release('new'));
  expect(recoverPublished(out)).toBe(true);
  expect(contents(out)).toEqual(release('old'));
  expect(existsSync(`${out}.next-${gone}`)).toBe(false);
});

test('leftovers are swept when the output is there, but nothing of a running process or of somebody else', () => {
  const parent = emptyFolder();
  const out = plant(join(parent, 'dist'), release('now'));
  plant(`${out}.old-${gone}`, release('old'));
  plant(`${out}.next-${gone}`, release('new'));
  plant(nextFolder(out), release('being staged'));
  plant(`${out}.old`, { 'my-backup.html': '1' });
  plant(`${out}.next-version`, { 'mine.html': '1' });
  expect(recoverPublished(out)).toBe(false);
  expect(contents(out)).toEqual(release('now'));
  const kept = [out, nextFolder(out), `${out}.old`, `${out}.next-version`].map((path) => path.slice(parent.length + 1));
  expect(readdirSync(parent).sort()).toEqual(kept.sort());
});

test('a release that a process moved aside and never put back comes back even while its number is in use', () => {
  const out = plant(join(emptyFolder(), 'dist'), release('old'));
  renameSync(out, oldFolder(out));
  expect(recoverPublished(out)).toBe(true);
  expect(contents(out)).toEqual(release('old'));
});

test('recovering where nothing was ever published does nothing', () => {
  expect(recoverPublished(join(emptyFolder(), 'deep/none'))).toBe(false);
});
