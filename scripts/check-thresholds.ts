/** The limits of sorot.json, which only the rules' catalogue can tell right from wrong. */
import { catalogue, unknownThresholds } from '../src/highlights/catalogue.ts';
import { nearest } from '../src/ingest/nearest.ts';
import { type ImportReport, importTotals } from '../src/model/import.ts';
import type { Settings } from '../src/model/settings.ts';

/** The report with an error for each limit that no rule has: a misspelt one would silently be without effect. */
export function withThresholdProblems(report: ImportReport, settings: Settings): ImportReport {
  const wrong = unknownThresholds(settings.thresholds);
  if (wrong.length === 0) return report;
  const known = catalogue.flatMap(({ id, thresholds }) => Object.keys(thresholds).map((name) => `${id}.${name}`));
  const problems = wrong.map((name) => ({
    file: 'sorot.json',
    sheet: null,
    row: null,
    column: null,
    field: 'thresholds',
    code: 'unknownThreshold',
    received: name,
    expected: nearest(name, known),
    fix: '',
    severity: 'error' as const,
  }));
  const files = report.files.map((file) =>
    file.path === 'sorot.json' ? { ...file, problems: [...file.problems, ...problems] } : file,
  );
  return { ...report, files, totals: importTotals(files) };
}
