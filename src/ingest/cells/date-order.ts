import type { DateDialect } from './dates.ts';
import { type Cell, isEmpty, plain } from './reading.ts';

/** Markets that write the day first; where it is not sure, the operator is asked. */
const dayFirst = new Set(['ID', 'MY', 'VN', 'TH', 'SG', 'GB', 'BR']);

export interface DateDecision {
  dialect: DateDialect;
  /** What decided, for the import report; null when no cell needed a decision. */
  because: string | null;
}

/**
 * Decides for a whole column whether 03/07/2026 is 3 July: by the operator's answer, a part above 12, else the
 * market's habit. A column that mixes typed dates with d/m texts went through a spreadsheet of another country: it
 * turned days up to 12 into months, so its typed dates count only when the operator says which order is right.
 */
export function decideDates(
  cells: Iterable<{ cell: Cell; row: number }>,
  { hint, market, until }: { hint: 'dmy' | 'mdy' | undefined; market: string | null; until: string | null },
): DateDecision {
  let dayFirstSeen: string | null = null;
  let monthFirstSeen: string | null = null;
  let open = false;
  let typed = 0;
  let typedAbove12 = 0;
  for (const { cell, row } of cells) {
    const day = typedDay(cell);
    if (day !== null) {
      typed++;
      if (day > 12) typedAbove12++;
    }
    if (typeof cell !== 'string' || isEmpty(cell)) continue;
    const match = /^'?(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(plain(cell));
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) dayFirstSeen ??= `${plain(cell)} (${row})`;
    else if (second > 12 && first <= 12) monthFirstSeen ??= `${plain(cell)} (${row})`;
    else if (first !== second) open = true;
  }
  const textSeen = open || dayFirstSeen !== null || monthFirstSeen !== null;
  const mixed = typed > 0 && textSeen && typedAbove12 === 0;
  const swapTyped = mixed ? (hint ? true : null) : false;
  const decided = (order: DateDialect['order'], because: string | null): DateDecision => ({
    dialect: { order, swapTyped, until },
    because,
  });
  if (hint) return decided(hint, textSeen ? `${hint}: sorot.json` : null);
  if (dayFirstSeen && monthFirstSeen) return decided(null, `?: ${dayFirstSeen}, ${monthFirstSeen}`);
  if (dayFirstSeen) return decided('dmy', `dmy: ${dayFirstSeen}`);
  if (monthFirstSeen) return decided('mdy', `mdy: ${monthFirstSeen}`);
  if (!open) return decided(null, null);
  return market !== null && dayFirst.has(market) ? decided('dmy', `dmy: ${market}`) : decided(null, '?');
}

function typedDay(cell: Cell): number | null {
  if (cell instanceof Date) return cell.getUTCDate();
  const value =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'string' && /^\s*\d{5}(?:\.\d+)?\s*$/.test(cell)
        ? Number(cell)
        : null;
  if (value === null || value < 20000 || value >= 80000) return null;
  return new Date(Math.floor(value) * 86400000 + Date.UTC(1899, 11, 30)).getUTCDate();
}
