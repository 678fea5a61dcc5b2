import { linkSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type AuditReport, audit } from '../../src/publish/audit.ts';
import { listFiles } from '../../src/publish/files.ts';
import { emptyFolder, type Files, plant } from './folders.ts';
import { page, soundSite } from './sound-site.ts';

const session = 'live/rina-20260731-1900.html';

/** A new release as staging makes it: what did not change is linked from the release before. */
function nextRelease(before: string, changed: Files): string {
  const next = emptyFolder();
  for (const file of listFiles(before)) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    if (!(file in changed)) linkSync(join(before, file), join(next, file));
  }
  return plant(next, changed);
}

async function twice(before: Files, changed: Files): Promise<{ remembered: AuditReport; fresh: AuditReport }> {
  const memory = join(emptyFolder(), 'work', 'audit');
  const first = plant(emptyFolder(), before);
  await audit(first, { memory });
  const next = nextRelease(first, changed);
  return { remembered: await audit(next, { memory }), fresh: await audit(next) };
}

const home = (body: string) =>
  page(`<a href="live.html">l</a><a href="izin.html">i</a><a href="en/index.html">e</a>${body}`);

test.each<[string, Files, Files]>([
  ['nothing changed', soundSite(), {}],
  ['a page got a fault', soundSite(), { 'index.html': home('<a href="none.html" style="x">x</a>') }],
  ['a fault was mended', { ...soundSite(), 'index.html': home('<p style="x">') }, soundSite()],
  ['a fault stayed', { ...soundSite(), [session]: page('08123456789 <p style="x">', 1) }, {}],
  ['a page lost an id others ask for', soundSite(), { [session]: page('<p>', 1) }],
  ['links to a page went away', soundSite(), { 'live.html': page('no links') }],
])('with a memory the report is the same as without: %s', async (_, before, changed) => {
  const { remembered, fresh } = await twice(before, changed);
  expect(remembered).toEqual(fresh);
});

test('what was looked at before is not read again', async () => {
  const memory = join(emptyFolder(), 'audit');
  const dir = plant(emptyFolder(), soundSite());
  const path = join(dir, session);
  utimesSync(path, 1000, 1000);
  await audit(dir, { memory });
  // Other bytes under the same inode, size and time: only a reader of the file could notice.
  writeFileSync(path, readFileSync(path, 'utf8').replace('href="#t=60"', 'href="#t=61"'));
  utimesSync(path, 1000, 1000);
  expect((await audit(dir, { memory })).problems).toEqual([]);
  utimesSync(path, 1000, 1001);
  expect((await audit(dir, { memory })).problems.map(({ code }) => code)).toEqual(['missing-fragment']);
});

test('other withdrawn names make everything be read again', async () => {
  const memory = join(emptyFolder(), 'audit');
  const dir = plant(emptyFolder(), soundSite());
  expect((await audit(dir, { memory })).problems).toEqual([]);
  expect((await audit(dir, { memory, withdrawn: [['rina']] })).problems.length).toBeGreaterThan(0);
  expect((await audit(dir, { memory })).problems).toEqual([]);
});

test('a damaged memory is forgotten', async () => {
  const memory = join(plant(emptyFolder(), { audit: 'nonsense\nx\ty' }), 'audit');
  expect((await audit(plant(emptyFolder(), soundSite()), { memory })).problems).toEqual([]);
});
