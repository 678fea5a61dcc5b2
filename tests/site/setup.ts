import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build, inProject } from './builds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the sample site, built once for all files. Nobody writes into it. */
    sampleSite: string;
  }
}

/** Builds the sample once; the files of the project look at it and copy it. */
export default async function setup(project: TestProject): Promise<void> {
  const out = inProject('.sorot/test/site');
  rmSync(out, { recursive: true, force: true });
  await build({ data: inProject('content/sample'), out, more: ['--clean'] });
  project.provide('sampleSite', out);
}
