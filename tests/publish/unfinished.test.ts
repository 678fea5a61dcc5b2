import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearBuilding, discardUnfinished, markBuilding } from '../../src/publish/unfinished.ts';
import { contents, emptyFolder, plant } from './folders.ts';

/** The marker's time set into the future: files written before it are then clearly older. */
function markInAMinute(work: string): void {
  markBuilding(work);
  const later = Date.now() / 1000 + 60;
  utimesSync(join(work, 'building'), later, later);
}

test('after a build that ended well nothing is thrown away', () => {
  const work = plant(emptyFolder(), { 'site/a.html': 'old' });
  markBuilding(work);
  plant(work, { 'site/b.html': 'new' });
  clearBuilding(work);
  expect(discardUnfinished(work)).toBeNull();
  expect(contents(work)).toEqual({ 'site/a.html': 'old', 'site/b.html': 'new' });
});

test('what a killed build wrote is thrown away, in all three folders, and what it found stays', () => {
  const work = plant(emptyFolder(), {
    'site/old.html': '1',
    'site/live/rewritten.html': '1',
    'cache/manifest.json': '{}',
    'cache/dist/old.html': '1',
    'extra/search/a.js': '1',
    'state.json': '{}',
  });
  markInAMinute(work);
  const later = new Date(Date.now() + 61_000);
  plant(work, { 'site/live/rewritten.html': '2', 'cache/dist/new.html': '2', 'extra/search/b.js': '2' });
  for (const path of ['site/live/rewritten.html', 'cache/dist/new.html', 'extra/search/b.js'])
    utimesSync(join(work, path), later, later);
  expect(discardUnfinished(work)).toBe(3);
  expect(contents(work)).toEqual({
    'site/old.html': '1',
    'cache/manifest.json': '{}',
    'cache/dist/old.html': '1',
    'extra/search/a.js': '1',
    'state.json': '{}',
  });
});

test('a file of the same moment as the marker is thrown away, and so is one whose time was set back', () => {
  const work = emptyFolder();
  markBuilding(work);
  plant(work, { 'site/same.html': '1', 'site/backdated.html': '1' });
  utimesSync(join(work, 'site/backdated.html'), 0, 0);
  expect(discardUnfinished(work)).toBe(2);
  expect(readdirSync(join(work, 'site'))).toEqual([]);
});

test('dot folders go whole, whatever their age', () => {
  const work = plant(emptyFolder(), { 'site/.prerender/entry.mjs': '1', 'site/a.html': '1' });
  markInAMinute(work);
  discardUnfinished(work);
  expect(contents(work)).toEqual({ 'site/a.html': '1' });
});

test('discarding takes the marker away, and a second mark without discarding is refused', () => {
  const work = emptyFolder();
  markBuilding(work);
  expect(() => markBuilding(work)).toThrow('EEXIST');
  expect(discardUnfinished(work)).toBe(0);
  expect(existsSync(join(work, 'building'))).toBe(false);
  markBuilding(work);
});
