import type { Chance } from '../random.ts';
import { dots } from '../wording.ts';

const ones = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number below a million in Indonesian words: 159 -> `seratus lima puluh sembilan`. */
export function inWords(n: number): string {
  if (n < 12) return ones[n] ?? String(n);
  if (n < 20) return `${ones[n - 10]} belas`;
  if (n < 100) return join(`${inWords(Math.floor(n / 10))} puluh`, n % 10);
  if (n < 200) return join('seratus', n - 100);
  if (n < 1000) return join(`${inWords(Math.floor(n / 100))} ratus`, n % 100);
  if (n < 2000) return join('seribu', n - 1000);
  return join(`${inWords(Math.floor(n / 1000))} ribu`, n % 1000);
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${inWords(rest)}`;
}

/** A price as a host says it: `79 ribu`, `tujuh puluh sembilan ribu`, now and then `Rp79.000`. */
export function sayPrice(rupiah: number, luck: Chance): string {
  if (rupiah % 1000 !== 0) return luck.maybe(0.5) ? `Rp${dots(rupiah)}` : inWords(rupiah);
  const roll = luck.next();
  if (roll < 0.45) return `${rupiah / 1000} ribu`;
  return roll < 0.9 ? inWords(rupiah) : `Rp${dots(rupiah)}`;
}
