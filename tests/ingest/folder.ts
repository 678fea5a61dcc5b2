import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { FileReport } from '../../src/model/import.ts';

export const now = '2026-11-22T09:00:00+07:00';

let parent: string | null = null;
let made = 0;

afterAll(() => {
  if (parent !== null) rmSync(parent, { recursive: true, force: true });
});

/** A data folder with these files, there until the end of the test file. */
export function folder(files: Record<string, string | Uint8Array>): string {
  parent ??= mkdtempSync(join(tmpdir(), 'sorot-ingest-'));
  const root = join(parent, String(made++));
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** What ingest makes of these files. */
export async function taken(files: Record<string, string | Uint8Array>): Promise<Dataset> {
  return ingest(folder(files), { now });
}

/** A workbook of sheets, each a name and its rows. */
export async function workbook(sheets: Record<string, (string | number | Date | null)[][]>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

/** Delimited text of rows, quoted where needed. */
export function csv(...rows: (string | number)[][]): string {
  const quoted = (cell: string | number) =>
    /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

export function report(data: Dataset, path: string): FileReport {
  const found = data.report.files.find((file) => file.path === path);
  if (!found) throw new Error(`no report of ${path}`);
  return found;
}

/** Rows as [read, accepted, merged, skipped, rejected]. */
export function counts({ rowsRead, rowsAccepted, rowsMerged, rowsSkipped, rowsRejected }: FileReport): number[] {
  return [rowsRead, rowsAccepted, rowsMerged, rowsSkipped, rowsRejected];
}

export function codes(file: FileReport): string[] {
  return file.problems.map(({ code, column, row }) => `${code} ${column ?? ''}${row ?? ''}`.trim());
}
