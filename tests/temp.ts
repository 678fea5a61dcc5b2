import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for what tests write, there until all have run. */
    temp: string;
  }
}

export default function setup({ provide }: TestProject): () => void {
  const temp = mkdtempSync(join(tmpdir(), 'sorot-unit-'));
  provide('temp', temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
