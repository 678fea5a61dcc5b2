import type { Word } from './sentence.ts';

/** An amount as host and chat say it: `199rb`, `Rp 99.000`, `lima puluh persen`, `satu setengah juta`. */
export interface Amount {
  /** Rupiah (or the currency at hand), percent, or a number of anything. */
  kind: '#rp' | '#pct' | '#n';
  value: number;
}

const ones: Record<string, number> = {
  nol: 0,
  satu: 1,
  siji: 1,
  hiji: 1,
  dua: 2,
  loro: 2,
  tiga: 3,
  telu: 3,
  tilu: 3,
  empat: 4,
  papat: 4,
  opat: 4,
  lima: 5,
  limo: 5,
  enam: 6,
  enem: 6,
  tujuh: 7,
  pitu: 7,
  delapan: 8,
  wolu: 8,
  sembilan: 9,
  songo: 9,
  sepuluh: 10,
  sebelas: 11,
};
const tens: Record<string, number> = { puluh: 10, belas: 0, ratus: 100 };
const whole: Record<string, number> = { seratus: 100, cepek: 100 };
/** Multiples of a thousand and more, each closing what stands before it. */
const scales: Record<string, number> = { ribu: 1000, k: 1000, juta: 1e6, miliar: 1e9, milyar: 1e9 };
const scaled: Record<string, number> = { seribu: 1000, sejuta: 1e6 };
/** Slang for sums of money. */
const sums: Record<string, number> = { seceng: 1000, goceng: 5000, ceban: 10_000, noban: 20_000, goban: 50_000 };
const currency = new Set(['rp', 'idr', 'rupiah', 'perak']);

/** Replaces every run of words that is an amount by one word of the form `#rp`, `#pct` or `#n`. */
export function foldAmounts(words: Word[]): Word[] {
  if (!words.some(({ form }) => startsAmount(form))) return words;
  const folded: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const run = amountAt(words, i);
    const first = words[i] as Word;
    if (run === null) {
      folded.push(first);
      i++;
      continue;
    }
    const last = words[run.until - 1] as Word;
    folded.push({ ...first, form: run.kind, end: last.end, value: run.value });
    i = run.until;
  }
  return folded;
}

function startsAmount(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return form in ones || form in whole || form in scaled || form in sums || currency.has(form);
}

interface Run extends Amount {
  until: number;
}

/** The amount that begins at a word, with the position after it; null when none does. */
function amountAt(words: readonly Word[], from: number): Run | null {
  let i = from;
  const form = (at: number) => (at > from && words[at]?.afterComma ? undefined : words[at]?.form);
  let money = false;
  if (currency.has(form(i) ?? '')) {
    if (!startsNumber(form(i + 1) ?? '')) return null;
    money = true;
    i++;
  }
  let total = 0;
  let part: number | null = null;
  for (let word = form(i); word !== undefined; word = form(++i)) {
    const value = numberOf(word);
    if (value !== null) {
      if (total > 0 && part === null && !continues(word, value, form(i + 1) ?? '')) break;
      if (part !== null && !(isWord(word) && ((part % 10 === 0 && value < 10) || (part % 100 === 0 && value < 100))))
        break;
      if (value >= 1000 && isGrouped(word)) money = true;
      part = (part ?? 0) + value;
    } else if (word in whole) part = (part ?? 0) + (whole[word] as number);
    else if (word in tens && part !== null)
      part = word === 'belas' ? part + 10 : lastDigitTimes(part, tens[word] as number);
    else if (word in scales && part !== null) {
      total += part * (scales[word] as number);
      part = null;
      money = true;
    } else if (word in scaled) {
      total += scaled[word] as number;
      money = true;
    } else if (word in sums) {
      total += sums[word] as number;
      money = true;
    } else if (word === 'setengah' && total > 0 && part === null) total += lastScale(total) / 2;
    else if (word === 'setengah' && part !== null && (form(i + 1) ?? '') in scales) part += 0.5;
    else break;
  }
  if (i === from + (currency.has(words[from]?.form ?? '') ? 1 : 0)) return null;
  const value = total + (part ?? 0);
  const next = form(i);
  if (next === '%' || next === 'persen') return { kind: '#pct', value, until: i + 1 };
  if (next === 'rupiah' || next === 'perak') return { kind: '#rp', value, until: i + 1 };
  return { kind: money ? '#rp' : '#n', value, until: i };
}

/** Whether a number after `ribu` belongs to the same sum (`99 ribu 900`) or begins something new (`99 ribu dua biji`). */
function continues(word: string, value: number, next: string): boolean {
  if (isWord(word)) return next in tens || next in scales;
  return value >= 100 && value < 1000;
}

function startsNumber(form: string): boolean {
  return numberOf(form) !== null || form in whole || form in scaled || form in sums;
}

function isWord(form: string): boolean {
  return form in ones;
}

function isGrouped(form: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(form);
}

/** A digit run or number word; `199.000` and `1,5` read the Indonesian way. */
function numberOf(form: string): number | null {
  if (form in ones) return ones[form] as number;
  const code = form.charCodeAt(0);
  if (code < 48 || code > 57) return null;
  if (isGrouped(form)) return Number(form.replaceAll('.', ''));
  const value = Number(form.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** `dua puluh` in `seratus dua puluh`: only the last digit is multiplied. */
function lastDigitTimes(part: number, factor: number): number {
  const digit = part % 10;
  return part - digit + digit * factor;
}

function lastScale(total: number): number {
  return total % 1e6 === 0 ? 1e6 : 1000;
}
