import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle as bundleCss } from 'lightningcss';
import { rolldown } from 'rolldown';
import { iconSvg } from '../components/icon.ts';
import { type Accent, accentStyle } from '../model/accent.ts';
import type { Writer } from '../model/writer.ts';
import { digestOf } from '../report/store.ts';

/** Where bundled files stand in the site, by their plain name: `site.css` -> `assets/site-1a2b3c.css`. */
export type AssetManifest = Record<string, string>;

/** Browsers of cheap phones that are still in use; nesting and the like are lowered for them. */
const targets = { chrome: 92 << 16, firefox: 88 << 16, safari: (14 << 16) | (1 << 8), android: 92 << 16 };

/**
 * Bundles the site's styles and scripts with a hash of their content in their names: one stylesheet, classic scripts (IIFE).
 * Module scripts do not run on file://.
 */
export async function writeAssets(src: string, accent: Accent | null, writer: Writer): Promise<AssetManifest> {
  const manifest: AssetManifest = {};
  const write = (name: string, data: string | Uint8Array) => {
    const [stem, extension] = [name.replace(/\.[^.]+$/, ''), name.slice(name.lastIndexOf('.'))];
    const path = `assets/${stem}-${digestOf(data).slice(0, 8)}${extension}`;
    writer.write(path, data);
    manifest[name] = path;
    return path;
  };

  const font = write('font.woff2', readFileSync(join(src, 'styles/font/plus-jakarta-sans.woff2')));
  write('site.css', styles(join(src, 'styles/site.css'), font.replace('assets/', ''), accent));
  for (const name of ['site', 'list', 'find', 'search', 'chart', 'saved', 'qr', 'lesson', 'clips']) {
    write(`${name}.js`, await script(join(src, `client/${name}.ts`)));
  }
  writer.write('assets/icon.svg', iconSvg);
  return manifest;
}

/** A style sheet with all it imports, packed and lowered; `font` is the address of the only file it may name. `accent`: the site's own. */
export function styles(file: string, font: string, accent: Accent | null): string {
  const { code, dependencies } = bundleCss({
    filename: file,
    minify: true,
    targets,
    analyzeDependencies: { preserveImports: false },
  });
  let css = new TextDecoder().decode(code);
  for (const dependency of dependencies ?? []) {
    if (dependency.type !== 'url') continue;
    if (!dependency.url.endsWith('/plus-jakarta-sans.woff2'))
      throw new Error(`the styles name a file that is no asset: ${dependency.url}`);
    css = css.replaceAll(dependency.placeholder, font);
  }
  return accent ? css + accentStyle(accent) : css;
}

async function script(file: string): Promise<string> {
  const build = await rolldown({ input: file, logLevel: 'silent', treeshake: true, transform: { target: 'chrome92' } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
