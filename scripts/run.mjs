#!/usr/bin/env node
// Starts every command: `node scripts/run.mjs build --data D`.
// Plain JavaScript that an old Node (20) understands: it installs what the lock file names and is missing,
// then runs scripts/<command>.ts under the Node that came with the dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = '', ...args] = process.argv.slice(2);

/** What of the lock file is not installed in its version; an absent optional package (another platform's) is no lack. */
function missingPackages() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return ['everything'];
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).flatMap(([path, entry]) => {
    if (path === '' || entry.version === installed[path]?.version) return [];
    return entry.optional && !installed[path] ? [] : [path];
  });
}

/** The bundled Node, else the running one when it is new enough to run TypeScript; null when there is neither. */
function findNode() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const name = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (const pkg of [`node-${platform}`, `node-bin-${platform}`]) {
    const path = join(root, 'node_modules', pkg, name);
    if (existsSync(path)) return path;
  }
  return Number(process.versions.node.split('.')[0]) >= 26 ? process.execPath : null;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

if (!existsSync(join(root, 'scripts', `${command}.ts`))) fail(`Sorot tidak punya perintah "${command}".`);

if (missingPackages().length > 0) {
  console.error('Memasang yang dibutuhkan Sorot (npm ci), sekali saja …');
  // npm's own words go to stderr: stdout belongs to the command (`--json`).
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('Pemasangan gagal. Periksa jaringan dan sisa ruang disk, lalu jalankan perintahnya lagi.');
}

const node = findNode();
if (!node) fail('Sorot butuh Node 26, dan untuk sistem ini tidak ikut terpasang. Pasang Node 26 atau lebih baru.');

// Read only when Node starts: with little room for what is new, a large import takes 70 MB less and no longer.
const flags = ['--disable-warning=ExperimentalWarning', ...(command === 'check' ? ['--max-semi-space-size=4'] : [])];

// The folder of that Node goes first on PATH, so that tools which a command starts run under it too.
const child = spawn(node, [...flags, join(root, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: {
    // Sources once compiled are kept, and every command starts in two thirds of the time.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/sorot'),
    ...process.env,
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  },
});
// Ctrl-C and a polite end reach the command itself, which then cleans up after itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
