import { type Lang, words } from './words.ts';

/**
 * Figures, dates and durations as people of a language write them. All take null for "not known" and give `dash` then.
 * Everything is printed at build: a browser's own Intl data never decides what a reader sees.
 */
export interface Format {
  dash: string;
  /** Money in major units, shortened: Rp48,2 jt. */
  money: (amount: number | null, currency: string | null) => string;
  /** Money in full: Rp48.213.500. */
  moneyFull: (amount: number | null, currency: string | null) => string;
  /** 9.418 */
  count: (value: number | null) => string;
  /** 0,47: two digits, for sums and weights. */
  decimal: (value: number) => string;
  /** 12,8 rb above a hundred thousand, else in full. */
  countShort: (value: number | null) => string;
  /** A fraction as a percentage: 0.0943 -> 9,4%. */
  percent: (fraction: number | null) => string;
  /** 2 jam 42 mnt */
  duration: (seconds: number | null) => string;
  /** 2:09:03 or 38:12, time inside a session. */
  clock: (seconds: number) => string;
  /** Jumat, 3 Juli 2026 (of the wall clock in the text). */
  date: (iso: string) => string;
  /** 3 Jul 2026 */
  dateShort: (iso: string) => string;
  /** 17.30 */
  time: (iso: string) => string;
  /** WIB, WITA, WIT, UTC+8 or UTC. */
  zone: (iso: string, market: string | null) => string;
  /** A market by its name: MY -> Malaysia. */
  market: (code: string) => string;
}

const symbols: Record<string, string> = {
  IDR: 'Rp',
  MYR: 'RM',
  USD: '$',
  SGD: 'S$',
  PHP: '₱',
  THB: '฿',
  VND: '₫',
  BRL: 'R$',
};
const indonesianZones: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

const formats = new Map<Lang, Format>();

/** The formatter of a language; made once, since the engine's own formatters are costly to make. */
export function format(lang: Lang): Format {
  const made = formats.get(lang) ?? newFormat(lang);
  formats.set(lang, made);
  return made;
}

function newFormat(lang: Lang): Format {
  const u = words(lang).writing;
  const dash = '–';
  const numbers = [0, 1, 2].map((digits) => new Intl.NumberFormat(u.locale, { maximumFractionDigits: digits }));
  const number = (value: number, digits = 0) => numbers[digits]?.format(value) ?? String(value);
  const short = (value: number) => {
    // From where the smaller unit would print as a thousand: it has no decimals there, plain amounts have two.
    const scales: [number, number, string][] = [
      [1e12, 0.9995e12, u.trillion],
      [1e9, 0.9995e9, u.billion],
      [1e6, 0.9995e6, u.million],
      [1e3, 999.995, u.thousand],
    ];
    for (const [size, from, name] of scales) {
      if (Math.abs(value) >= from) {
        const scaled = value / size;
        return `${number(scaled, Math.abs(scaled) < 100 ? 1 : 0)}${u.spaced ? '\u00a0' : ''}${name}`;
      }
    }
    return number(value, value % 1 === 0 ? 0 : 2);
  };
  // The wall clock of the text, whatever its offset: read as if it were UTC and printed as UTC.
  const day = (options: Intl.DateTimeFormatOptions) => {
    const dates = new Intl.DateTimeFormat(u.locale, { ...options, timeZone: 'UTC' });
    return (iso: string) => dates.format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));
  };
  const regions = new Intl.DisplayNames(u.locale, { type: 'region', fallback: 'code' });
  const symbol = (currency: string | null) => (currency === null ? '' : (symbols[currency] ?? `${currency}\u00a0`));
  // The minus stands before the currency: -Rp5.000.
  const signed = (amount: number | null, text: (size: number) => string) =>
    amount === null ? dash : (amount < 0 ? '-' : '') + text(Math.abs(amount));

  return {
    dash,
    money: (amount, currency) => signed(amount, (size) => symbol(currency) + short(size)),
    moneyFull: (amount, currency) =>
      signed(amount, (size) => symbol(currency) + number(size, currency === 'IDR' || currency === 'VND' ? 0 : 2)),
    count: (value) => (value === null ? dash : number(value)),
    decimal: (value) => number(value, 2),
    countShort: (value) => (value === null ? dash : value >= 1e5 ? short(value) : number(value)),
    percent: (fraction) => (fraction === null ? dash : `${number(fraction * 100, fraction < 0.1 ? 1 : 0)}%`),
    duration: (seconds) => {
      if (seconds === null) return dash;
      if (seconds < 59.5) return `${Math.round(seconds)} ${u.second}`;
      const minutes = Math.round(seconds / 60);
      const parts = [Math.floor(minutes / 60), minutes % 60] as const;
      return [parts[0] ? `${parts[0]} ${u.hour}` : '', parts[1] ? `${parts[1]} ${u.minute}` : '']
        .filter(Boolean)
        .join(' ');
    },
    clock: (seconds) => {
      const whole = Math.max(0, Math.floor(seconds));
      const two = (n: number) => String(n).padStart(2, '0');
      const hours = Math.floor(whole / 3600);
      const minutes = Math.floor(whole / 60) % 60;
      return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
    },
    date: day({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dateShort: day({ day: 'numeric', month: 'short', year: 'numeric' }),
    time: (iso) => iso.slice(11, 16).replace(':', u.point),
    zone: (iso, market) => {
      const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? '+00:00';
      if ((market === null || market === 'ID') && indonesianZones[offset]) return indonesianZones[offset];
      return offset === '+00:00' ? 'UTC' : `UTC${offset.replace(':00', '').replace(/([+-])0/, '$1')}`;
    },
    market: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
  };
}
