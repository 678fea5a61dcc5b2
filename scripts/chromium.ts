import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { UserError } from '../src/model/errors.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed Chromium: CHROMIUM_PATH, one on PATH, in its usual place, or Playwright's own; else null. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a Chromium, installed when there is none: Playwright's download where it can be reached, Debian's package
 * where apt is there. Throws a UserError that says what to do otherwise; a check never skips silently.
 */
export function needChromium(say: (text: string) => void): string {
  const installed = findChromium();
  if (installed) return installed;
  const quiet = { stdio: ['ignore', 'ignore', 'ignore'] as ('ignore' | 'inherit')[], timeout: 300_000 };
  say('Mencari Chromium untuk uji peramban: mencoba unduhan Playwright …');
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    quiet,
  );
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (existsSync('/usr/bin/apt-get')) {
    say('Unduhan tidak bisa dijangkau; memasang paket Debian chromium …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      spawnSync(command, rest, { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const found = findChromium();
  if (found) return found;
  throw new UserError(
    'Chromium tidak ditemukan dan tidak bisa dipasang otomatis. Pasang Chrome atau Chromium, atau isi CHROMIUM_PATH dengan letaknya, lalu jalankan lagi.',
  );
}

/** A headless Chromium that talks to nobody by itself. The caller closes it. */
export function launchChromium(say: (text: string) => void): Promise<Browser> {
  return chromium.launch({
    executablePath: needChromium(say),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
