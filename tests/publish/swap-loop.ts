// Publishes two releases in turn until it is killed: `swap-loop.ts PART_A PART_B OUT exchange|renames`.
import { exchangeFolders } from '../../src/publish/exchange.ts';
import { recoverPublished } from '../../src/publish/recover.ts';
import { stage } from '../../src/publish/stage.ts';
import { swap } from '../../src/publish/swap.ts';

const [a = '', b = '', out = '', way] = process.argv.slice(2);
recoverPublished(out);
for (;;) {
  for (const part of [a, b]) {
    const { next } = await stage({ parts: [part], out });
    swap(next, out, way === 'exchange' ? exchangeFolders : () => false);
    process.stdout.write('.');
  }
}
