import { join } from 'node:path';
import { build } from 'astro';

/**
 * Renders the pages of the report in `work` into `work/site`, which lasts from build to build: Astro renders again only
 * what changed (experimental.incrementalBuild). Prints nothing.
 */
export async function renderPages(projectRoot: string, work: string): Promise<void> {
  process.env['SOROT_WORK'] = work;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: projectRoot,
    logLevel: 'silent',
    outDir: join(work, 'site'),
    cacheDir: join(work, 'cache'),
  });
}
