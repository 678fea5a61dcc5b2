import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serveFolder } from '../../src/publish/serve.ts';
import { tempFolder } from './builds.ts';
import { sample } from './sample.ts';

/** Where a site is opened; `base` is its address with a final slash. */
export interface Place {
  name: string;
  onDisk: boolean;
  base: () => string;
  /** The server's, for `watched`; none on the disk, where the whole network is off. */
  origin: () => string | undefined;
}

/** The sample site as a folder on the disk and below a path of a web host, for `describe.each`. */
export function places(): Place[] {
  // A name that breaks every address glued together by hand.
  const folder = join(tempFolder(), 'Situs café #1');
  let served: Served;
  beforeAll(async () => {
    cpSync(sample, folder, { recursive: true });
    served = await serveFolder(folder, { base: '/a/b/' });
  });
  afterAll(() => served.close());
  return [
    {
      name: 'a folder on the disk, without a network',
      onDisk: true,
      base: () => `${pathToFileURL(folder).href}/`,
      origin: () => undefined,
    },
    {
      name: 'a web host, below /a/b/',
      onDisk: false,
      base: () => served.url,
      origin: () => new URL(served.url).origin,
    },
  ];
}
