import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { inject } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { FileReport } from '../../src/model/import.ts';

export const now = '2026-11-22T09:00:00+07:00';

/** A data folder with these files, there until all tests have run. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(inject('temp'), 'data-'));
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
