import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'takumi-js/node';
import { cardHeight, cardWidth } from '../components/social.ts';
import { digestOf } from '../report/store.ts';

export interface Drawer {
  /** The card as PNG: from the cache, or drawn now. */
  draw: (tree: Node) => Promise<Uint8Array>;
  readonly drawn: number;
  readonly reused: number;
  /** Deletes what no card asked for since the drawer was made: a withdrawn creator's picture must not last. */
  forgetOthers: () => void;
}

/**
 * Draws cards, each once: they are kept in `dir` under a digest of all that decides their bytes, the tree, the font and
 * `drawing` (the version of what draws). The drawing library is loaded with the first card that is not there.
 */
export function cardDrawer(dir: string, font: Uint8Array, drawing: string): Drawer {
  mkdirSync(dir, { recursive: true });
  const kept = new Set(readdirSync(dir));
  const asked = new Set<string>();
  const base = digestOf(`${drawing}\n${digestOf(font)}`);
  let renderer: Promise<import('takumi-js/node').Renderer> | undefined;
  let drawn = 0;
  return {
    async draw(tree) {
      const name = `${digestOf(`${base}${JSON.stringify(tree, plain)}`)}.png`;
      asked.add(name);
      if (kept.has(name)) return readFileSync(join(dir, name));
      renderer ??= loadRenderer(font);
      // Called by itself, not through the wrapper: that would fetch pictures for emoji from the network.
      const png = await (await renderer).render(tree, { width: cardWidth, height: cardHeight, format: 'png' });
      drawn++;
      // Whole or not at all, also when the build is killed here.
      const file = join(dir, `${name}.new`);
      writeFileSync(file, png);
      renameSync(file, join(dir, name));
      kept.add(name);
      return png;
    },
    get drawn() {
      return drawn;
    },
    get reused() {
      return asked.size - drawn;
    },
    forgetOthers() {
      for (const name of readdirSync(dir)) if (!asked.has(name)) rmSync(join(dir, name));
    },
  };
}

/** Drawings inside a tree are bytes of SVG; as text they are shorter to digest. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
}

async function loadRenderer(font: Uint8Array): Promise<import('takumi-js/node').Renderer> {
  const { Renderer } = await import('takumi-js/node');
  const renderer = new Renderer({ cacheMaxBytes: 0 });
  await renderer.registerFont({ name: 'Plus Jakarta Sans', data: font });
  return renderer;
}
