import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inFolder, listFiles } from '../../src/publish/files.ts';

export type Files = Record<string, string>;

/** A new empty folder, deleted when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sorot-publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder and returns it. */
export function plant(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(inFolder(folder, path)), { recursive: true });
    writeFileSync(inFolder(folder, path), text);
  }
  return folder;
}

/** All files of a folder with their texts. */
export function contents(folder: string): Files {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(inFolder(folder, path), 'utf8')]));
}

/** The least that counts as a published site, with a text by which releases can be told apart. */
export function release(text: string): Files {
  return { 'index.html': `<p>${text}`, 'assets/site.css': 'p{}', 'data/sessions.json': '[]' };
}
