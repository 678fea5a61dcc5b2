import type { Seen } from '../cell-column.ts';
import type { NumberDialect } from './numbers.ts';
import { isDigits, mayHaveLostGroup, numberParts } from './numbers.ts';
import { isEmpty } from './reading.ts';

/** What the cells of one column prove about their dialect. */
export interface NumberEvidence {
  /** The first cell that proves it, by decimal sign: [text, row]. */
  point: Witness | null;
  comma: Witness | null;
  /** Abbreviations seen that only one language uses. */
  indonesian: Witness | null;
  english: Witness | null;
  /** The first `K`: English, but Indonesian pages write it beside `jt` too. */
  thousand: Witness | null;
  /** The first cell that can be read in two ways, and the first bare `M`. */
  open: Witness | null;
  bareMillion: Witness | null;
  abbreviated: Witness | null;
  /** The first fraction below a thousand: among whole figures a spreadsheet of another country leaves those of 12.500. */
  fraction: Witness | null;
  /** ISO 4217 codes that cells name, the first of them first. */
  currencies: Set<string>;
}

export interface Witness {
  text: string;
  row: number;
}

/** Looks at the cells of a column that are more than digits: those prove nothing. */
export function numberEvidence(cells: Iterable<Seen>): NumberEvidence {
  const seen: NumberEvidence = {
    point: null,
    comma: null,
    indonesian: null,
    english: null,
    thousand: null,
    open: null,
    bareMillion: null,
    abbreviated: null,
    fraction: null,
    currencies: new Set(),
  };
  for (const { cell, row } of cells) {
    if (typeof cell === 'number' && !Number.isInteger(cell) && mayHaveLostGroup(cell))
      seen.fraction ??= { text: String(cell), row };
    if (typeof cell !== 'string' || isDigits(cell) || isEmpty(cell)) continue;
    const parts = numberParts(cell.replace(/%\s*$/, ''));
    if (parts === null) continue;
    const witness = { text: cell.trim().slice(0, 40), row };
    const { digits } = parts;
    if (parts.currency !== null) seen.currencies.add(parts.currency);
    if (digits.kind === 'open') seen.open ??= witness;
    if (digits.kind === 'known') {
      if (digits.decimal === '.') seen.point ??= witness;
      else seen.comma ??= witness;
      if (!Number.isInteger(digits.value) && mayHaveLostGroup(cell)) seen.fraction ??= witness;
    }
    if (parts.magnitude === null) continue;
    seen.abbreviated ??= witness;
    if (parts.magnitude === 'M') seen.bareMillion ??= witness;
    else if (parts.magnitude.factor === 1e3 && parts.magnitude.language === 'en') seen.thousand ??= witness;
    else if (parts.magnitude.language === 'id') seen.indonesian ??= witness;
    else if (parts.magnitude.language === 'en') seen.english ??= witness;
  }
  return seen;
}

/** Why a dialect was chosen, for the import report. */
export interface Decided<T> {
  value: T;
  because: 'hint' | 'column' | 'file' | 'headers' | 'mixed' | 'nothing';
  witness: Witness | null;
}

/** The decimal sign of a column: the operator's answer, else its own cells, else the cells of columns like it. */
export function decideDecimal(
  own: NumberEvidence,
  others: readonly NumberEvidence[],
  hint: 'comma' | 'point' | undefined,
): Decided<'.' | ',' | null> {
  if (hint) return { value: hint === 'comma' ? ',' : '.', because: 'hint', witness: null };
  const fromOwn = fromEvidence([own]);
  if (fromOwn !== 'none') return { ...fromOwn, because: fromOwn.value ? 'column' : 'mixed' };
  const fromOthers = fromEvidence(others);
  if (fromOthers !== 'none' && fromOthers.value) return { ...fromOthers, because: 'file' };
  return { value: null, because: fromOthers === 'none' ? 'nothing' : 'mixed', witness: null };
}

function fromEvidence(all: readonly NumberEvidence[]): { value: '.' | ',' | null; witness: Witness | null } | 'none' {
  const point = all.find((evidence) => evidence.point)?.point ?? null;
  const comma = all.find((evidence) => evidence.comma)?.comma ?? null;
  if (point && comma) return { value: null, witness: point };
  if (point) return { value: '.', witness: point };
  if (comma) return { value: ',', witness: comma };
  return 'none';
}

/**
 * What `M` means in a file: the operator's answer, else the other abbreviations in it, else the language of its
 * headers. English headers and `K` decide nothing over rupiah: those exports mix both.
 */
export function decideMillion(
  all: readonly NumberEvidence[],
  hint: 'miliar' | 'million' | undefined,
  headers: 'id' | 'en' | null,
  currency: string | null,
): Decided<NumberDialect['million']> {
  if (hint) return { value: hint === 'miliar' ? 1e9 : 1e6, because: 'hint', witness: null };
  const indonesian = all.find((evidence) => evidence.indonesian)?.indonesian ?? null;
  const thousand = currency === 'IDR' ? null : (all.find((evidence) => evidence.thousand)?.thousand ?? null);
  const english = all.find((evidence) => evidence.english)?.english ?? thousand;
  if (indonesian && english) return { value: null, because: 'mixed', witness: indonesian };
  if (indonesian) return { value: 1e9, because: 'file', witness: indonesian };
  if (english) return { value: 1e6, because: 'file', witness: english };
  if (headers === 'id') return { value: 1e9, because: 'headers', witness: null };
  if (headers === 'en' && currency !== 'IDR') return { value: 1e6, because: 'headers', witness: null };
  return { value: null, because: 'nothing', witness: null };
}
