import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/publish/serve.ts';
import { workFolder } from '../../src/publish/work.ts';
import { launchChromium } from '../chromium.ts';
import { pageKinds } from '../page-kinds.ts';

const scripts = join(import.meta.dirname, '..');
/** A cheap phone on mobile data: a quarter of this processor, 150 ms there and back, 1.6 Mbit/s down. */
const slow = { slowdown: 4, latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };
const runs = 5;

interface Paint {
  /** Milliseconds until the largest thing in the first view is painted. */
  largest: number;
  /** How far things moved by themselves, as Chromium counts it (0 is still). */
  shift: number;
}

/**
 * How soon the pages of the sample show their largest content on a slow phone, and how far anything moves: the heaviest
 * session page and each kind of entry page, the middle of five loads with an empty cache.
 */
export async function benchPaint(): Promise<string[]> {
  const out = mkdtempSync(join(tmpdir(), 'sorot-paint-'));
  const child = spawnSync(process.execPath, [join(scripts, 'build.ts'), '--out', out, '--json'], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`build failed: ${child.stderr}`);
  const served = await serveFolder(out);
  const browser = await launchChromium((text) => process.stderr.write(`${text}\n`));
  try {
    const kinds = pageKinds(out);
    const pages = {
      'heaviest session': heaviest(out),
      home: kinds['home'],
      list: kinds['list'],
      guide: kinds['guide'],
    };
    const lines = [
      `paint: processor ${slow.slowdown} times slower, ${slow.latencyMs} ms, 1.6 Mbit/s, 360 px, middle of ${runs}`,
    ];
    for (const [name, path] of Object.entries(pages)) {
      if (path === undefined) continue;
      const paints: Paint[] = [];
      for (let i = 0; i < runs; i++) paints.push(await paintOf(browser, served.url + path));
      const middle = (of: keyof Paint) => paints.map((one) => one[of]).sort((a, b) => a - b)[runs >> 1] ?? 0;
      lines.push(
        `  ${name.padEnd(18)} largest content after ${Math.round(middle('largest'))} ms (goal below 2500), layout shift ${middle('shift').toFixed(3)} (goal below 0.05)  ${path}`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    await served.close();
    rmSync(workFolder(join(scripts, '..'), join(scripts, '../content/sample'), out), { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

/** The session page of most bytes. */
function heaviest(out: string): string {
  const files = readdirSync(join(out, 'live')).filter((name) => name.endsWith('.html'));
  const size = (name: string) => statSync(join(out, 'live', name)).size;
  return `live/${files.sort((a, b) => size(b) - size(a))[0]}`;
}

async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const chromium = await context.newCDPSession(page);
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown });
  await chromium.send('Network.enable');
  await chromium.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond / 2,
  });
  await page.goto(url, { waitUntil: 'load' });
  // Late scripts and fonts may still move things.
  await page.waitForTimeout(1000);
  const paint = await page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        const seen: Paint = { largest: 0, shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.largest = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 200);
      }),
  );
  await context.close();
  return paint;
}
