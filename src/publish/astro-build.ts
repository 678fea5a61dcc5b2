import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// On a large machine the engine would let garbage pile up; these keep 2,000 pages under 500 MB and cost no time.
const memoryFlags = ['--max-semi-space-size=8', '--max-old-space-size=512'];

/**
 * Renders the pages of the report in `work` into `work/site`, which lasts from build to build: Astro renders again only
 * what changed (experimental.incrementalBuild). In a process of its own, so that its memory and the pipeline's are never
 * held together, and so that modules which keep a report never meet a second one. Prints nothing; gives its peak memory.
 */
export function renderPages(projectRoot: string, work: string): Promise<{ peakMemoryMB: number }> {
  if (process.argv[1] === fileURLToPath(import.meta.url)) throw new Error('renderPages starts itself');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...memoryFlags, '--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url), projectRoot, work],
      { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], cwd: projectRoot },
    );
    let words = '';
    let peakMemoryMB = 0;
    child.on('message', (peak) => {
      peakMemoryMB = Number(peak);
    });
    child.stderr?.on('data', (data) => {
      words = `${words}${data}`.slice(-20_000);
    });
    // A build that is told to end must not leave a renderer behind that goes on writing.
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve({ peakMemoryMB });
      else reject(new Error(`the pages could not be rendered\n${words}`));
    });
  });
}

async function main(projectRoot: string, work: string): Promise<void> {
  process.env['SOROT_WORK'] = work;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // When the build is killed its end of the channel closes; a renderer without a build stops too.
  process.on('disconnect', () => process.exit(1));
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    logLevel: 'silent',
    outDir: join(work, 'site'),
    cacheDir: join(work, 'cache'),
  });
  process.send?.(Math.round(process.resourceUsage().maxRSS / 1024), () => process.exit(0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [projectRoot = '', work = ''] = process.argv.slice(2);
  await main(projectRoot, work);
}
