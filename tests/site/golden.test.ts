import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, listFiles } from '../../src/publish/files.ts';
import { build, inProject, tempFolder } from './builds.ts';

const golden = inProject('tests/site/golden/site');
const temp = tempFolder();

/** Kept whole; of everything else only the name. Guides and styles may change without this test. */
const kept = [
  'data/highlights.json',
  'data/sessions.csv',
  'data/sessions.json',
  'en/kreator/bu.tutik.html',
  'feed.xml',
  'live/sari.wening-20261101-1900.html',
  'llms.txt',
];

/** Bundles are named after their content; which content is not what this test is about. */
const withoutHashes = (text: string) => text.replace(/(assets\/[a-z]+)-[0-9a-f]{8}(?=\.)/g, '$1-HASH');

/** One element a line, so that a difference is a line and not a page. */
const inLines = (path: string, text: string) => (path.endsWith('.html') ? text.replace(/></g, '>\n<') : text);

test('the small data folder gives the site that is kept beside it', async () => {
  const out = join(temp, 'site');
  await build({ data: inProject('tests/site/golden/data'), out });
  // The lessons are about sessions that these data do not have: no page and no link is left of them.
  expect(listFiles(out).filter((path) => path.includes('pelajaran'))).toEqual([]);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('pelajaran');
  const files: Record<string, string> = { 'files.txt': `${listFiles(out).map(withoutHashes).sort().join('\n')}\n` };
  for (const path of kept) files[path] = inLines(path, withoutHashes(readFileSync(inFolder(out, path), 'utf8')));

  // UPDATE_GOLDEN=1 keeps what is there now; read the difference in git before you commit it.
  if (process.env['UPDATE_GOLDEN'] === '1') {
    rmSync(golden, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(inFolder(golden, path)), { recursive: true });
      writeFileSync(inFolder(golden, path), text);
    }
  }
  const wanted = listFiles(golden).map((path) => [path, readFileSync(inFolder(golden, path), 'utf8')]);
  expect(Object.keys(files).sort()).toEqual(listFiles(golden));
  for (const [path = '', text = ''] of wanted)
    expect(files[path]?.split('\n'), `${path} (UPDATE_GOLDEN=1 npm test -- site keeps the new one)`).toEqual(
      text.split('\n'),
    );
});
