import { type Moment, readMoment } from '../cells/dates.ts';
import { readDuration } from '../cells/durations.ts';
import { readId } from '../cells/ids.ts';
import { readNumber } from '../cells/numbers.ts';
import type { Cell, Reading } from '../cells/reading.ts';
import type { FileLog } from '../file-log.ts';
import { type Json, jsonObject } from '../json.ts';

/** Reads fields of one JSON object; what cannot be taken is logged under its path. */
export interface JsonFields {
  row: number;
  text: (...names: string[]) => string | null;
  id: (...names: string[]) => string | null;
  count: (...names: string[]) => number | null;
  /** A number that may have decimals. */
  average: (...names: string[]) => number | null;
  /** An amount `{ amount, currency }`, or a bare one. */
  money: (...names: string[]) => { amount: number; currency: string | null } | null;
  seconds: (...names: string[]) => number | null;
  moment: (...names: string[]) => Moment | null;
  object: (name: string) => JsonFields;
  list: (name: string) => Json[];
  failed: (...names: string[]) => boolean;
}

/** Fields of a JSON value that may be missing. `row` is its 1-based place in the file, `path` its address. */
export function jsonFields(value: Json | undefined, row: number, path: string, log: FileLog): JsonFields {
  const object = jsonObject(value) ?? {};
  const failures = new Set<string>();
  const pick = (names: readonly string[]): { name: string; cell: Cell } => {
    const name = names.find((candidate) => object[candidate] !== undefined && object[candidate] !== null) ?? '';
    const found = object[name];
    return { name, cell: typeof found === 'object' || found === undefined ? null : found };
  };
  const take = <T>({ name, cell }: { name: string; cell: Cell }, reading: Reading<T>): T | null => {
    if (reading.code !== undefined) {
      failures.add(name);
      log.problem(reading.code, { row, field: `${path}.${name}`, received: cell, expected: reading.expected ?? null });
    }
    return reading.value;
  };
  // JSON amounts are machine-written: the point is the decimal sign, nothing is grouped.
  const machine = { decimal: '.', million: null } as const;
  return {
    row,
    text: (...names) => {
      const { cell } = pick(names);
      return cell === null || cell === '' ? null : String(cell);
    },
    id: (...names) => {
      const found = pick(names);
      return take(found, readId(found.cell));
    },
    count: (...names) => {
      const found = pick(names);
      return take(found, readNumber(found.cell, 'count', machine, null));
    },
    average: (...names) => {
      const found = pick(names);
      return take(found, readNumber(found.cell, 'average', machine, null));
    },
    money: (...names) => {
      const name = names.find((candidate) => object[candidate] !== undefined && object[candidate] !== null) ?? '';
      const inner = jsonObject(object[name]);
      const cell = inner ? (inner['amount'] ?? null) : (object[name] ?? null);
      if (typeof cell === 'object') return null;
      const reading = readNumber(cell, 'amount', machine, null);
      const amount = take({ name, cell }, reading);
      const currency = inner && typeof inner['currency'] === 'string' ? inner['currency'] : (reading.currency ?? null);
      return amount === null ? null : { amount, currency };
    },
    seconds: (...names) => {
      const found = pick(names);
      return take(found, readDuration(found.cell, { two: 'm:ss', bare: 'seconds' }));
    },
    moment: (...names) => {
      const found = pick(names);
      if (found.cell === 0 || found.cell === '0') return null;
      return take(found, readMoment(found.cell, { order: null, swapTyped: false, until: null }));
    },
    object: (name) => jsonFields(object[name], row, `${path}.${name}`, log),
    list: (name) => {
      const found = object[name];
      return Array.isArray(found) ? found : [];
    },
    failed: (...names) => names.some((name) => failures.has(name)),
  };
}
