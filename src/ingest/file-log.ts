import type { FileReport, Problem } from '../model/import.ts';
import { type Cell, shown } from './cells/reading.ts';

/** Where in a file something is: a cell, a row, or (empty) the file itself. */
export interface Place {
  row?: number | null;
  column?: string | null;
  field?: string | null;
  received?: Cell | undefined;
  expected?: string | null;
  severity?: Problem['severity'];
}

/** One file's part of the import report while it is being read. */
export interface FileLog {
  readonly report: FileReport;
  /** Adds a problem; an error unless said otherwise. Its sentences are worded later. */
  problem: (code: string, place?: Place) => void;
  /** Adds a problem of the whole file, at most once. */
  once: (code: string, place?: Place) => void;
  /** Adds to a count that stands among the decisions. */
  tally: (about: string, count: number) => void;
  /** Notes a decision for the whole file or a column, once. */
  decide: (about: string, what: string) => void;
}

/** Starts the report of a file. `path` is relative to the data folder, with `/`. */
export function fileLog(path: string, format: string): FileLog {
  const report: FileReport = {
    path,
    format,
    sheet: null,
    headerRow: null,
    rowsRead: 0,
    rowsAccepted: 0,
    rowsMerged: 0,
    rowsSkipped: 0,
    rowsRejected: 0,
    columnsUnused: [],
    decisions: {},
    problems: [],
  };
  const problem = (code: string, place: Place = {}) => {
    report.problems.push({
      file: path,
      sheet: report.sheet,
      row: place.row ?? null,
      column: place.column ?? null,
      field: place.field ?? null,
      code,
      received: place.received === undefined || place.received === null ? null : shown(place.received),
      expected: place.expected ?? null,
      fix: '',
      severity: place.severity ?? 'error',
    });
  };
  return {
    report,
    problem,
    once: (code, place) => {
      if (!report.problems.some((one) => one.code === code)) problem(code, place);
    },
    tally: (about, count) => {
      report.decisions[about] = String(Number(report.decisions[about] ?? 0) + count);
    },
    decide: (about, what) => {
      report.decisions[about] ??= what;
    },
  };
}
