import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recoverPublished } from '../../src/publish/recover.ts';
import { contents, emptyFolder, plant, release } from './folders.ts';

const kills = 8;
const loop = fileURLToPath(new URL('./swap-loop.ts', import.meta.url));

function manyPages(text: string) {
  const pages = Array.from({ length: 40 }, (_, i) => [`live/${i}.html`, i % 4 === 0 ? text : 'the same in both']);
  return { ...release(text), ...Object.fromEntries(pages), [`live/only-${text}.html`]: text };
}

test.each(['exchange', 'renames'])(
  'killed at any moment, the published folder is one release whole after recovery (%s)',
  async (way) => {
    const [a, b] = [manyPages('a'), manyPages('b')];
    const [partA, partB] = [plant(emptyFolder(), a), plant(emptyFolder(), b)];
    const parent = emptyFolder();
    const out = join(parent, 'dist');
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [loop, partA, partB, out, way], { stdio: ['ignore', 'pipe', 'inherit'] });
      const exited = once(child, 'exit');
      await once(child.stdout, 'data');
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      await exited;

      recoverPublished(out);
      const found = contents(out);
      expect(found).toEqual(found['index.html'] === a['index.html'] ? a : b);
      expect(readdirSync(parent)).toEqual(['dist']);
    }
  },
  60_000,
);
