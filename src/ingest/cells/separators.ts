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

/** Reads unsigned digits with separators; null when they are not grouped as any dialect groups them (`1.23,4.5`). */
export function readDigits(text: string): Digits | null {
  if (!/[^\d]/.test(text) && text !== '') return { kind: 'plain', value: Number(text) };
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
