import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';

/** One Chromium for a test file. */
export function browserOfFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(() => {});
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser runs from the first test on');
    return browser;
  };
}

export interface Watched {
  context: BrowserContext;
  /** Everything that must not be: console errors and warnings, errors nobody caught, requests that failed or went elsewhere. */
  faults: string[];
}

/**
 * A browser profile without a way out: requests for anything but files, data and `origin` are stopped and noted.
 * `origin` is that of a server on loopback; without it the whole network is off.
 */
export async function watched(
  browser: Browser,
  { origin, ...options }: BrowserContextOptions & { origin?: string } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    offline: !origin,
    ...options,
  });
  const faults: string[] = [];
  const allowed = (url: URL) =>
    /^(file|data|blob):$/.test(url.protocol) || (origin !== undefined && url.origin === origin);
  await context.route(
    (url) => !allowed(url),
    (route) => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => void faults.push(`page error: ${error.error()}`));
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  // A page that is left while its icon still loads stops that; everything else must arrive.
  context.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    if (error !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${error}`);
  });
  return { context, faults };
}
