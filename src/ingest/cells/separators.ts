/**
 * What the separators of one number prove by themselves.
 * plain: none. known: it can be read in one way only, and `decimal` is the dialect it proves.
 * open: one separator before exactly three digits (`1.234`), thousands or decimals.
 */
export type Digits =
  | { kind: 'plain'; value: number }
  | { kind: 'known'; value: number; decimal: '.' | ',' }
  | { kind: 'open'; separator: '.' | ','; grouped: number; decimal: number };

const groups = (separator: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`);
const groupedBy = { '.': groups('.'), ',': groups(',') };

/**
 * Whole digits, or groups of three behind one kind of separator, character by character: nearly all amounts are written
 * so. null: something else stands there, which may still be a number.
 */
function readGroups(text: string): Digits | null {
  const { length } = text;
  let value = 0;
  let separator = 0;
  let groups = 0;
  let run = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      run++;
    } else if ((code === 46 || code === 44) && (separator === 0 || separator === code)) {
      if (groups === 0 ? run < 1 || run > 3 : run !== 3) return null;
      separator = code;
      groups++;
      run = 0;
    } else return null;
  }
  // Of more digits than these the last are lost when they are added up one by one.
  if (length === 0 || length - groups > 15) return null;
  if (groups === 0) return { kind: 'plain', value };
  if (run !== 3) return null;
  const [mark, other] = separator === 46 ? (['.', ','] as const) : ([',', '.'] as const);
  if (groups > 1) return { kind: 'known', value, decimal: other };
  if (text.charCodeAt(0) === 48) return null;
  return { kind: 'open', separator: mark, grouped: value, decimal: value / 1000 };
}

/** Reads unsigned digits with separators; null when they are not grouped as any dialect groups them (`1.23,4.5`). */
export function readDigits(text: string): Digits | null {
  const quick = readGroups(text);
  if (quick !== null) return quick;
  // Blanks and apostrophes only ever group: 1 234 567,5 or 1'234.
  const body =
    /[ '’]/.test(text) && /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/[ '’]/g, '') : text;
  const blanksGrouped = body !== text;
  if (/^\d+$/.test(body)) return { kind: 'plain', value: Number(body) };
  if (!/^[\d.,]+$/.test(body) || !/\d/.test(body)) return null;
  const last = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const count = body.split(last).length - 1;
  const [left = '', right = ''] = [body.slice(0, body.lastIndexOf(last)), body.slice(body.lastIndexOf(last) + 1)];

  if (body.includes(other)) {
    if (count > 1 || !groupedBy[other].test(left)) return null;
    return { kind: 'known', value: Number(`${left.replaceAll(other, '')}.${right || '0'}`), decimal: last };
  }
  if (count > 1) {
    return groupedBy[last].test(body)
      ? { kind: 'known', value: Number(body.replaceAll(last, '')), decimal: other }
      : null;
  }
  const asDecimal = Number(`${left || '0'}.${right || '0'}`);
  const canGroup =
    right.length === 3 && left.length >= 1 && left.length <= 3 && !left.startsWith('0') && !blanksGrouped;
  if (canGroup) return { kind: 'open', separator: last, grouped: Number(left + right), decimal: asDecimal };
  return { kind: 'known', value: asDecimal, decimal: last };
}
