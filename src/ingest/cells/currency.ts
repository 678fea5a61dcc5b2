/** Currency marks as exports write them, the longest first; the mark may stand before or after the amount. */
const marks: readonly (readonly [string, string])[] = [
  ['idr', 'IDR'],
  ['rp', 'IDR'],
  ['myr', 'MYR'],
  ['rm', 'MYR'],
  ['brl', 'BRL'],
  ['r$', 'BRL'],
  ['sgd', 'SGD'],
  ['s$', 'SGD'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['mxn', 'MXN'],
  ['mx$', 'MXN'],
  ['php', 'PHP'],
  ['₱', 'PHP'],
  ['thb', 'THB'],
  ['฿', 'THB'],
  ['vnd', 'VND'],
  ['vnđ', 'VND'],
  ['₫', 'VND'],
  ['đ', 'VND'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
  ['jpy', 'JPY'],
  ['円', 'JPY'],
  ['krw', 'KRW'],
  ['₩', 'KRW'],
  ['원', 'KRW'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['元', 'CNY'],
  ['¥', 'JPY'],
  ['$', 'USD'],
];
const byMark: ReadonlyMap<string, string> = new Map(marks);
const anyMark = marks
  .map(([mark]) => mark)
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replaceAll('$', String.raw`\$`))
  .join('|');
const markBefore = new RegExp(`^(?:${anyMark})`);
const markAfter = new RegExp(`(?:${anyMark})$`);

/** Currencies without a habit of decimals: a lone separator before three digits groups thousands. */
const whole = new Set(['IDR', 'VND', 'JPY', 'KRW']);

/** Whether amounts of this currency are written without decimals. */
export function isWholeCurrency(currency: string | null): boolean {
  return currency !== null && whole.has(currency);
}

/** The ISO 4217 code of a mark standing alone (`Rp`, `RM`, `IDR`), or null. */
export function currencyOf(mark: string): string | null {
  const text = mark.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
  return marks.find(([known]) => known === text)?.[1] ?? null;
}

/** Takes a currency mark off either end of an amount: `Rp 1.234` -> IDR and `1.234`. */
export function splitCurrency(amount: string): { currency: string | null; rest: string } {
  if (/^\d(?:.*\d)?$/.test(amount)) return { currency: null, rest: amount };
  const text = amount.toLowerCase();
  const before = markBefore.exec(text)?.[0];
  if (before !== undefined) {
    const rest = amount
      .slice(before.length)
      .replace(/^\.(?=\s)/, '')
      .trim();
    return { currency: byMark.get(before) ?? null, rest };
  }
  const after = markAfter.exec(text)?.[0];
  if (after === undefined) return { currency: null, rest: amount };
  return { currency: byMark.get(after) ?? null, rest: amount.slice(0, -after.length).trim() };
}

/** The market (ISO 3166) and time zone where a currency is at home; null for currencies of several zones. */
export const homes: Readonly<Record<string, { market: string; timeZone: string }>> = {
  IDR: { market: 'ID', timeZone: 'Asia/Jakarta' },
  MYR: { market: 'MY', timeZone: 'Asia/Kuala_Lumpur' },
  VND: { market: 'VN', timeZone: 'Asia/Ho_Chi_Minh' },
  THB: { market: 'TH', timeZone: 'Asia/Bangkok' },
  PHP: { market: 'PH', timeZone: 'Asia/Manila' },
  SGD: { market: 'SG', timeZone: 'Asia/Singapore' },
  USD: { market: 'US', timeZone: 'America/Los_Angeles' },
  BRL: { market: 'BR', timeZone: 'America/Sao_Paulo' },
  MXN: { market: 'MX', timeZone: 'America/Mexico_City' },
  GBP: { market: 'GB', timeZone: 'Europe/London' },
  JPY: { market: 'JP', timeZone: 'Asia/Tokyo' },
  KRW: { market: 'KR', timeZone: 'Asia/Seoul' },
  CNY: { market: 'CN', timeZone: 'Asia/Shanghai' },
};
