/** How the platforms write numbers; each export has its own dialect. */

/** 26560049 -> `26.560.049` */
export function dots(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 26560049 -> `26,560,049` */
export function commas(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Short form with Indonesian marks: 588700 -> `588,7RB`, 1700000 -> `1,7JT`; below a thousand as it is. */
export function shortId(value: number): string {
  if (value >= 1_000_000) return `${oneDecimal(value / 1_000_000)}JT`;
  if (value >= 1000) return `${oneDecimal(value / 1000)}RB`;
  return String(value);
}

/** Short form with English marks: 3240 -> `3.24K`. */
export function shortEn(value: number): string {
  if (value >= 1_000_000) return `${(value / 1_000_000).toFixed(2)}M`;
  if (value >= 1000) return `${(value / 1000).toFixed(2)}K`;
  return String(value);
}

function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1).replace('.', ',');
}

/** A share as percent with a fixed number of decimals, `mark` as the decimal sign; `empty` when the base is 0. */
export function percent(part: number, base: number, decimals: number, mark: '.' | ',', empty: string): string {
  if (base === 0) return empty;
  return `${((part / base) * 100).toFixed(decimals).replace('.', mark)}%`;
}

/** 9420 -> `2h37m` */
export function hoursMinutes(sec: number): string {
  return `${Math.floor(sec / 3600)}h${Math.floor((sec % 3600) / 60)}m`;
}

/** 9420 -> `2h 37min` */
export function hoursMinutesSpaced(sec: number): string {
  return `${Math.floor(sec / 3600)}h ${Math.floor((sec % 3600) / 60)}min`;
}

/** 3725 -> `1:02:05` */
export function clock(sec: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(sec / 3600)}:${pad(Math.floor((sec % 3600) / 60))}:${pad(Math.floor(sec % 60))}`;
}
