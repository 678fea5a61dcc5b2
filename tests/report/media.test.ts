import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clipsWithMedia } from '../../src/report/media.ts';
import { datasetOf } from '../make.ts';

const root = mkdtempSync(join(tmpdir(), 'sorot-media-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The places in the site of files that lie in the data folder, by the paths that clips name. */
function placed(...paths: (string | null)[]) {
  for (const path of paths) {
    if (path === null || path.includes('..') || path.includes('tidak-ada')) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  const clips = paths.map((file, i) => ({
    id: `c${i}`,
    sessionId: 'a',
    startSec: i,
    endSec: i + 1,
    title: '',
    highlight: null,
    productIds: [],
    file,
    url: null,
    poster: null,
  }));
  const result = clipsWithMedia({ ...datasetOf({ root, clips: new Map([['a', clips]]) }), heldBack: [] });
  return { places: result.clips.get('a')?.map(({ file }) => file), files: result.files };
}

describe('media of clips', () => {
  it('get a safe place in the site and keep their ending', () => {
    expect(placed('media/Klip Ñ 1.MP4', 'potong/a.webm').places).toEqual(['media/klip-n-1.mp4', 'media/potong/a.webm']);
    expect(
      placed(`media/${'x'.repeat(120)}.mp4`, 'media/con.mp4').places?.every((place) => place?.endsWith('.mp4')),
    ).toBe(true);
  });

  it('are copied once, from where they lie', () => {
    const { files } = placed('media/a.mp4', 'media/a.mp4');
    expect(files).toEqual([{ from: join(root, 'media/a.mp4'), to: 'media/a.mp4' }]);
  });

  it('of two names that become one stay two files', () => {
    const { places, files } = placed('media/a b.mp4', 'media/a-b.mp4', 'a_b/c.mp4', 'A b.mp4');
    expect(new Set(places).size).toBe(4);
    expect(new Set(files.map(({ to }) => to)).size).toBe(4);
  });

  it('that are not there, lie outside, or are no media have no place', () => {
    expect(placed('media/tidak-ada.mp4', '../rahasia.mp4', 'media/../../x.mp4', 'sessions.csv', null).places).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
