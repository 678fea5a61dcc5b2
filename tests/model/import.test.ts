import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileReport, fileReportSchema, importTotals } from '../../src/model/import.ts';

const rows = fc.nat({ max: 1000 });
const file = fc
  .record({ rowsAccepted: rows, rowsMerged: rows, rowsSkipped: rows, rowsRejected: rows, problems: fc.nat({ max: 5 }) })
  .map(({ problems, ...counts }): FileReport => {
    const { rowsAccepted, rowsMerged, rowsSkipped, rowsRejected } = counts;
    const problem = {
      file: 'a.csv',
      sheet: null,
      row: 2,
      column: 'B',
      field: null,
      code: 'not_a_number',
      received: 'x',
      expected: '1',
      fix: 'Tulis angka.',
      severity: 'error' as const,
    };
    return {
      path: 'a.csv',
      format: 'sessions',
      sheet: null,
      headerRow: 1,
      rowsRead: rowsAccepted + rowsMerged + rowsSkipped + rowsRejected,
      ...counts,
      columnsUnused: [],
      decisions: {},
      problems: Array.from({ length: problems }, () => problem),
    };
  });

describe('import totals', () => {
  it('are all zero without files', () => {
    expect(new Set(Object.values(importTotals([])))).toEqual(new Set([0]));
  });

  it('add up as every file does', () => {
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const totals = importTotals(files);
        expect(totals.rowsRead).toBe(
          totals.rowsAccepted + totals.rowsMerged + totals.rowsSkipped + totals.rowsRejected,
        );
        expect(totals.files).toBe(files.length);
        expect(totals.problems).toBe(files.flatMap((one) => one.problems).length);
        for (const one of files) expect(fileReportSchema.safeParse(one).success).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.array(file), (files) => {
        expect(importTotals(files.toReversed())).toEqual(importTotals(files));
      }),
    );
  });
});
