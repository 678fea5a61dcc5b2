import { type Cell, isEmpty, nothing, plain, type Reading, unreadable } from './reading.ts';
import { readDigits } from './separators.ts';

/** How a column writes rates: with a sign, as percent points (`13.99`), or as fractions (`0.0175`). */
export type RateDialect = 'sign' | 'points' | 'fraction';

const expected = '8,33% / 0,0833';

/** Decides for a whole column: any % sign; else a value above 1.5 means percent points; else fractions. */
export function decideRates(cells: Iterable<Cell>): RateDialect {
  let most = 0;
  for (const cell of cells) {
    if (typeof cell === 'string' && /%\s*$/.test(cell)) return 'sign';
    const value = bare(cell);
    if (value !== null) most = Math.max(most, Math.abs(value));
  }
  return most > 1.5 ? 'points' : 'fraction';
}

/** A rate as a fraction (8.33% -> 0.0833); above 1 is valid. A rate is never grouped: a lone separator is decimal. */
export function readRate(cell: Cell, dialect: RateDialect): Reading<number> {
  if (isEmpty(cell)) return nothing;
  const signed = typeof cell === 'string' && /%\s*$/.test(cell);
  const value = bare(signed ? cell.replace(/%\s*$/, '') : cell);
  if (value === null) return unreadable('notARate', expected);
  if (signed) return { value: hundredth(value) };
  // A workbook keeps 3,45 % as the number 0.0345; bare text among signed cells can mean either.
  if (dialect === 'sign') return typeof cell === 'number' ? { value } : unreadable('ambiguousRate', expected);
  return { value: dialect === 'points' ? hundredth(value) : value };
}

function bare(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = plain(cell);
  const negative = /^[-−]/.test(text);
  const digits = readDigits(text.replace(/^[-−+]\s*/, ''));
  if (digits === null) return null;
  const value = digits.kind === 'open' ? digits.decimal : digits.value;
  return negative ? -value : value;
}

/** Without the dust of binary fractions: 1293.103448 % is 12.93103448. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(14));
}
