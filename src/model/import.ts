import { z } from 'zod';

/** One thing in one cell (or file) that was not as expected, for a person at a spreadsheet. */
export const problemSchema = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  /** The row a person sees in the spreadsheet (1-based); null when it concerns the file. */
  row: z.number().int().nullable(),
  /** The column's letter; null when it concerns the row or the file. */
  column: z.string().nullable(),
  field: z.string().nullable(),
  /** A short stable name; its sentences stand in the interface texts under `problems.<code>`. */
  code: z.string(),
  received: z.string().nullable(),
  expected: z.string().nullable(),
  /** How to mend it, a sentence in the report's language. */
  fix: z.string(),
  severity: z.enum(['error', 'warning']),
});
export type Problem = z.infer<typeof problemSchema>;

/** What became of one file. rowsRead = accepted + merged + skipped + rejected, always. */
export const fileReportSchema = z.object({
  /** Relative to the data folder, with `/`. */
  path: z.string(),
  /** The format's name, `unknown`, or `unreadable`. */
  format: z.string(),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  rowsRead: z.number().int(),
  rowsAccepted: z.number().int(),
  rowsMerged: z.number().int(),
  rowsSkipped: z.number().int(),
  rowsRejected: z.number().int(),
  columnsUnused: z.array(z.string()),
  /** What was decided for the whole file or a column, and why: { "dateOrder": "dmy: 31/07/2026 in B5" } */
  decisions: z.record(z.string(), z.string()),
  problems: z.array(problemSchema),
});
export type FileReport = z.infer<typeof fileReportSchema>;

export interface ImportTotals {
  files: number;
  rowsRead: number;
  rowsAccepted: number;
  rowsMerged: number;
  rowsSkipped: number;
  rowsRejected: number;
  problems: number;
}

/** The import report: `check --json` prints it as it is. */
export interface ImportReport {
  files: FileReport[];
  totals: ImportTotals;
  /** Distinct sessions after merging. */
  sessions: number;
}

/** Adds the files' counts up. */
export function importTotals(files: readonly FileReport[]): ImportTotals {
  const totals = {
    files: files.length,
    rowsRead: 0,
    rowsAccepted: 0,
    rowsMerged: 0,
    rowsSkipped: 0,
    rowsRejected: 0,
    problems: 0,
  };
  for (const file of files) {
    totals.rowsRead += file.rowsRead;
    totals.rowsAccepted += file.rowsAccepted;
    totals.rowsMerged += file.rowsMerged;
    totals.rowsSkipped += file.rowsSkipped;
    totals.rowsRejected += file.rowsRejected;
    totals.problems += file.problems.length;
  }
  return totals;
}
