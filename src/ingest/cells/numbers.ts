import { isWholeCurrency, splitCurrency } from './currency.ts';
import { type Magnitude, splitMagnitude } from './magnitudes.ts';
import { type Cell, isEmpty, nothing, plain, type Reading, unreadable } from './reading.ts';
import { type Digits, readDigits } from './separators.ts';

/** count: a whole number. amount: money. average: a number that may have decimals. */
export type NumberKind = 'count' | 'amount' | 'average';

/** How the numbers of one column are written, decided once for the column. null = nothing decides it. */
export interface NumberDialect {
  decimal: '.' | ',' | null;
  /** Whether the operator says so, and not the cells. */
  said?: boolean;
  /** What `M` means. */
  million: 1e6 | 1e9 | null;
  /** A cell that shows that a spreadsheet took groups of thousands for decimals: what may have lost one is refused. */
  damage?: string | null;
}

export const expectedNumber: Readonly<Record<NumberKind, string>> = {
  count: '1234 / 1.234 / 1,2 rb',
  amount: 'Rp1.234.567 / 1234567',
  average: '12,5',
};

interface Parts {
  negative: boolean;
  digits: Digits;
  magnitude: Magnitude | null;
  currency: string | null;
}

/** Whether a text is digits only, at least one. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

/** Takes a written number apart; null when it is none. */
export function numberParts(text: string): Parts | null {
  return rupiahParts(text) ?? anyParts(text);
}

/** `Rp1.234.567`, by far the commonest amount, without looking for all that could stand around it. */
function rupiahParts(text: string): Parts | null {
  if (text.charCodeAt(0) !== 82 || text.charCodeAt(1) !== 112) return null;
  const first = text.charCodeAt(2);
  const digits = first >= 48 && first <= 57 ? readDigits(text.slice(2)) : null;
  return digits && { negative: false, digits, magnitude: null, currency: 'IDR' };
}

function anyParts(text: string): Parts | null {
  let body = plain(text);
  // The mark a spreadsheet user sets to force text, and the dash Indonesians write for no cents: Rp 5.000,-
  body = body.replace(/^'/, '').replace(/(?<=\d)[.,]-{1,2}$/, '');
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) {
    negative = true;
    body = (bracketed[1] ?? '').trim();
  }
  const takeSign = () => {
    const sign = /^[-+−]\s*/.exec(body);
    if (!sign) return;
    if (sign[0].trim() !== '+') negative = true;
    body = body.slice(sign[0].length);
  };
  takeSign();
  const first = splitCurrency(body);
  body = first.rest;
  takeSign();
  const { rest, magnitude } = splitMagnitude(body);
  const digits = readDigits(rest);
  return digits ? { negative, digits, magnitude, currency: first.currency } : null;
}

/**
 * Reads one number in the dialect of its column. Codes: notANumber, ambiguousNumber, ambiguousMillion, notWhole,
 * damagedNumber.
 * `currency` is the column's, used where the cell names none: whole currencies group thousands.
 */
export function readNumber(
  cell: Cell,
  kind: NumberKind,
  dialect: NumberDialect,
  currency: string | null,
): Reading<number> {
  const { damage = null } = dialect;
  // Most cells are a few digits and nothing else.
  if (damage === null && typeof cell === 'string' && cell.length < 16 && isDigits(cell)) return { value: Number(cell) };
  if (isEmpty(cell)) return nothing;
  if (damage !== null && mayHaveLostGroup(cell)) return unreadable('damagedNumber', damage);
  const expected = expectedNumber[kind];
  if (typeof cell === 'number') return whole(cell, kind, {}, expected);
  if (typeof cell !== 'string') return unreadable('notANumber', expected);
  const parts = numberParts(cell);
  if (parts === null) return unreadable('notANumber', expected);
  const notes: Partial<Reading<number>> = {};
  if (parts.currency) notes.currency = parts.currency;
  if (parts.magnitude) notes.approximate = true;

  const plainValue = openValue(parts, kind, dialect, parts.currency ?? currency);
  if (plainValue === null) return { ...unreadable('ambiguousNumber', expected), ...notes };
  const factor = parts.magnitude === 'M' ? dialect.million : (parts.magnitude?.factor ?? 1);
  if (factor === null) return { ...unreadable('ambiguousMillion', '1,5 jt / 1,5 miliar'), ...notes };
  // 588,7 x 1000 is 588700.0000000001 in binary: an abbreviated value is never finer than a millionth.
  const value = factor === 1 ? plainValue : Math.round(plainValue * factor * 1e6) / 1e6;
  return whole(parts.negative ? -value : value, kind, notes, expected);
}

function openValue({ digits, magnitude }: Parts, kind: NumberKind, dialect: NumberDialect, currency: string | null) {
  if (digits.kind !== 'open') return digits.value;
  const whole = kind === 'amount' && isWholeCurrency(currency);
  if (dialect.decimal !== null && dialect.decimal !== digits.separator) return digits.grouped;
  // Nobody writes rupiah with three decimals: such a cell does not follow its column.
  if (dialect.decimal !== null) return whole && magnitude === null && !dialect.said ? null : digits.decimal;
  if (magnitude !== null) return null;
  return whole || kind === 'count' ? digits.grouped : null;
}

/**
 * Whether a spreadsheet may have taken the groups of a figure for decimals: 2 was perhaps 2.000, and 12.5 was 12.500. It
 * leaves alone what has two groups, a currency or a unit.
 */
export function mayHaveLostGroup(cell: Cell): boolean {
  const digits = typeof cell === 'string' ? readDigits(plain(cell)) : null;
  const value = typeof cell === 'number' ? cell : digits === null || digits.kind === 'open' ? 0 : digits.value;
  return value > 0 && value < 1000;
}

function whole(value: number, kind: NumberKind, notes: Partial<Reading<number>>, expected: string): Reading<number> {
  if (!Number.isFinite(value)) return unreadable('notANumber', expected);
  if (kind === 'count' && !Number.isInteger(value)) return { ...unreadable('notWhole', expected), ...notes };
  return { value, ...notes };
}
