import { type Cell, isEmpty, nothing, plain, type Reading, unreadable } from './reading.ts';

const expected = '7658657266417994504';

/**
 * An ID as text. Platform IDs have 19 digits, more than a number holds: one that went through a number has lost its
 * last digits and is refused. Codes: idNotation (7.65866E+18), idDigitsLost.
 */
export function readId(cell: Cell): Reading<string> {
  if (isEmpty(cell)) return nothing;
  if (typeof cell === 'number') {
    return Number.isSafeInteger(cell) ? { value: String(cell) } : unreadable('idDigitsLost', expected);
  }
  if (typeof cell !== 'string') return unreadable('notAnId', expected);
  // ="765…" and '765… are how people keep a spreadsheet from turning an ID into a number.
  const text = plain(cell)
    .replace(/^=?"(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/^(\d+)\.0+$/, '$1')
    .trim();
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return unreadable('idNotation', expected);
  return text === '' ? nothing : { value: text };
}

/**
 * Whether a column of IDs was rounded by a spreadsheet before it was saved: 15 digits are kept, so most of its long
 * IDs end in `0000`. One alone proves nothing.
 */
export function isRounded(ids: Iterable<Cell>): boolean {
  let long = 0;
  let rounded = 0;
  for (const id of ids) {
    if (typeof id !== 'string' || !/^\s*\d{17,}\s*$/.test(id)) continue;
    long++;
    if (/0000\s*$/.test(id)) rounded++;
  }
  return rounded >= 2 && rounded > long / 2;
}
