import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './args.ts';
import { needChromium } from './chromium.ts';

/** Every check, in the order in which a mistake is cheapest to find. `npm test -- unit` runs one by name. */
const checks: { name: string; about: string; command: string; args: string[] }[] = [
  {
    name: 'types',
    about: 'types of TypeScript and .astro files',
    command: 'astro',
    args: ['check', '--minimumSeverity', 'error'],
  },
  { name: 'style', about: 'style and lint', command: 'biome', args: ['ci', '--error-on-warnings'] },
  { name: 'unused', about: 'files, exports and packages that nobody uses', command: 'knip', args: [] },
  { name: 'unit', about: 'unit and property tests', command: 'vitest', args: ['run', '--project', 'unit'] },
  {
    name: 'site',
    about: 'whole builds and real-browser journeys',
    command: 'vitest',
    args: ['run', '--project', 'site'],
  },
];

await runCommand(async (argv) => {
  const wanted = argv.filter((arg) => !arg.startsWith('-'));
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.some(({ name }) => name === 'site')) needChromium((text) => process.stderr.write(`${text}\n`));
  const results: { name: string; ok: boolean; seconds: number }[] = [];
  for (const { name, about, command, args } of chosen) {
    process.stdout.write(`\n== ${name}: ${about}\n`);
    const start = performance.now();
    const bin = join(import.meta.dirname, '../node_modules/.bin', command);
    const { status } = spawnSync(bin, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: process.env['CI'] ?? '' },
    });
    results.push({ name, ok: status === 0, seconds: (performance.now() - start) / 1000 });
  }
  process.stdout.write('\n');
  for (const { name, ok, seconds } of results)
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} ${seconds.toFixed(0)} s\n`);
  const failed = results.filter(({ ok }) => !ok).length;
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
});
