import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { withLock } from '../../src/publish/lock.ts';
import { markText, thisProcess } from '../../src/publish/running.ts';
import { emptyFolder, plant } from './folders.ts';

test('the lock stands while the work runs, names its process, and is gone afterwards', async () => {
  const work = join(emptyFolder(), 'work');
  const text = await withLock(work, () => readFileSync(join(work, 'lock'), 'utf8'));
  expect(text).toBe(markText(thisProcess()));
  expect(existsSync(join(work, 'lock'))).toBe(false);
});

test('a lock held by a running process refuses and says which one', async () => {
  const work = emptyFolder();
  await withLock(work, async () => {
    const second = withLock(work, () => 'ran');
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow(String(process.pid));
    expect(existsSync(join(work, 'lock'))).toBe(true);
  });
});

test.each([
  ['a process that is gone', '999999999-1'],
  ['a number that another process has by now', `${process.pid}-1`],
  ['nobody that can be read', 'nonsense'],
])('a lock of %s is taken over', async (_, text) => {
  const work = plant(emptyFolder(), { lock: text });
  expect(await withLock(work, () => 'ran')).toBe('ran');
  expect(existsSync(join(work, 'lock'))).toBe(false);
});

test('a lock that was only just created is held, an old empty one is not', async () => {
  const work = plant(emptyFolder(), { lock: '' });
  await expect(withLock(work, () => 'ran')).rejects.toThrow(UserError);
  utimesSync(join(work, 'lock'), 0, 0);
  expect(await withLock(work, () => 'ran')).toBe('ran');
});

test('the lock is given back when the work fails', async () => {
  const work = emptyFolder();
  const failing = withLock(work, () => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(await withLock(work, () => 'ran')).toBe('ran');
});
