import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPublished } from '../src/publish/published.ts';
import { parseCommand, runCommand } from './args.ts';
import { launchChromium } from './chromium.ts';
import { pageKinds } from './page-kinds.ts';

const command = {
  name: 'screenshots',
  about: 'memotret tiap jenis halaman dari folder situs (file://), terang dan gelap',
  options: {
    dir: { type: 'string', value: 'DIST', about: 'folder situs (bawaan: dist)' },
    out: { type: 'string', value: 'DIR', about: 'folder gambar (bawaan: .sorot/screenshots)' },
    widths: { type: 'string', value: '360,1280', about: 'lebar layar dalam piksel (bawaan: 360,1280)' },
    kinds: { type: 'string', value: 'home,list', about: 'hanya jenis halaman ini' },
  },
} as const;

await runCommand(async (argv) => {
  const { values } = parseCommand(command, argv);
  const dir = resolve(values.dir ?? 'dist');
  const out = resolve(values.out ?? '.sorot/screenshots');
  openPublished(dir);
  mkdirSync(out, { recursive: true });
  const wanted = values.kinds?.split(',');
  const kinds = Object.entries(pageKinds(dir)).filter(([kind]) => !wanted || wanted.includes(kind));
  const browser = await launchChromium((text) => process.stderr.write(`${text}\n`));
  try {
    for (const width of (values.widths ?? '360,1280').split(',').map(Number)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, deviceScaleFactor: 1 });
        for (const [kind, path] of kinds) {
          await page.goto(pathToFileURL(join(dir, path)).href);
          // Pictures below the fold are loaded only when they come into view.
          for (const image of await page.locator('img[loading=lazy]').all()) await image.scrollIntoViewIfNeeded();
          await page.evaluate(() => scrollTo(0, 0));
          await page.screenshot({ path: join(out, `${kind}-${width}-${colorScheme}.png`), fullPage: true });
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  process.stderr.write(`${kinds.length} jenis halaman dipotret ke ${out}\n`);
  return 0;
});
