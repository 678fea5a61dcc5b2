import type { Word } from './sentence.ts';
import { numberOfForm, rememberedByForm } from './vocabulary.ts';

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
  rong: 2,
  telung: 3,
  patang: 4,
  ampek: 4,
  limang: 5,
  nem: 6,
  anam: 6,
  pitung: 7,
  tujuah: 7,
  wolung: 8,
  salapan: 8,
  sangang: 9,
  sambilan: 9,
  sepuluh: 10,
  sebelas: 11,
};
const tens: Record<string, number> = { puluh: 10, belas: 0, ratus: 100 };
const whole: Record<string, number> = { seratus: 100, cepek: 100, satus: 100 };
/** Multiples of a thousand and more, each closing what stands before it. */
const scales: Record<string, number> = {
  ribu: 1000,
  ribuan: 1000,
  ewu: 1000,
  k: 1000,
  juta: 1e6,
  jutaan: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};
/**
 * From here on a plain number gets a form of its own, `#nn`: small ones count things, large ones may be prices. One is
 * `#n1`, because a price for one is no price for several.
 */
const large = 10;
const scaled: Record<string, number> = { seribu: 1000, sewu: 1000, sejuta: 1e6 };
/** Slang for sums of money. */
const sums: Record<string, number> = { seceng: 1000, goceng: 5000, ceban: 10_000, noban: 20_000, goban: 50_000 };
const currency = new Set(['rp', 'idr', 'rupiah', 'perak']);

/** Replaces every run of words that is an amount by one word of the form `#rp`, `#pct` or `#n`. */
export function foldAmounts(words: Word[]): Word[] {
  if (!words.some(({ form, number }) => startsAmount(form, number))) return words;
  const folded: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i] as Word;
    const run = startsAmount(first.form, first.number) ? amountAt(words, i) : null;
    if (run === null) {
      folded.push(first);
      i++;
      continue;
    }
    const last = words[run.until - 1] as Word;
    const form = run.kind !== '#n' ? run.kind : run.value >= large ? '#nn' : run.value === 1 ? '#n1' : '#n';
    folded.push({ ...first, form, number: numberOfForm(form), end: last.end, value: run.value });
    i = run.until;
  }
  return folded;
}

const startsAmount = rememberedByForm((form) => {
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return form in ones || form in whole || form in scaled || form in sums || currency.has(form);
});

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
  let part: Part | null = null;
  for (let word = form(i); word !== undefined; word = form(++i)) {
    const value = numberOf(word);
    if (value !== null) {
      if (total > 0 && part === null && !continues(word, value, form(i + 1) ?? '')) break;
      if (part !== null && !(isWord(word) && takes(part, value))) break;
      if (value >= 1000 && isGrouped(word)) money = true;
      if (part === null) part = isWord(word) ? { base: 0, run: value } : { base: value, run: null };
      else part.run = (part.run ?? 0) * 10 + value;
    } else if (word in whole) {
      // `tiga seratus ribu`: three for a hundred thousand.
      if (part !== null) break;
      part = { base: whole[word] as number, run: null };
    } else if (word in tens && part !== null)
      part = {
        base: word === 'belas' ? sumOf(part) + 10 : part.base + (part.run ?? 0) * (tens[word] as number),
        run: null,
      };
    else if (word === 'koma' && part !== null && isDigit(form(i + 1))) {
      let scale = 0.1;
      for (; isDigit(form(i + 1)); i++, scale /= 10) part.base += (ones[form(i + 1) as string] as number) * scale;
    } else if (word in scales && part !== null) {
      total += sumOf(part) * (scales[word] as number);
      part = null;
      money = true;
    } else if (word in scaled) {
      total += scaled[word] as number;
      money = true;
    } else if (word in sums) {
      total += sums[word] as number;
      money = true;
    } else if (word === 'setengah' && total > 0 && part === null) total += lastScale(total) / 2;
    else if (word === 'setengah' && part !== null && (form(i + 1) ?? '') in scales) part.base += 0.5;
    else break;
  }
  if (i === from + (currency.has(words[from]?.form ?? '') ? 1 : 0)) return null;
  const value = total + sumOf(part);
  const next = form(i);
  if (next === '%' || next === 'persen') return { kind: '#pct', value, until: i + 1 };
  if (next === 'rupiah' || next === 'perak') return { kind: '#rp', value, until: i + 1 };
  return { kind: money ? '#rp' : '#n', value, until: i };
}

/** A number below a thousand as it grows: what is fixed, and the digits said last (`dua tiga` in `seratus dua tiga`). */
interface Part {
  base: number;
  run: number | null;
}

function sumOf(part: Part | null): number {
  return part === null ? 0 : part.base + (part.run ?? 0);
}

/** Whether a number word goes on with a number: `seratus dua`, and digit by digit `satu dua lima` for 125. */
function takes({ base, run }: Part, value: number): boolean {
  if (run === null) return (base % 10 === 0 && base > 0 && value < 10) || (base % 100 === 0 && base > 0 && value < 100);
  // `satu satu` (one by one) is no eleven.
  return value < 10 && run > 0 && run < 100 && !(value === 1 && run === 1);
}

function isDigit(form: string | undefined): boolean {
  return form !== undefined && form in ones && (ones[form] as number) < 10;
}

/** Whether a number after `ribu` belongs to the same sum (`99 ribu 900`) or begins something new (`99 ribu dua biji`). */
function continues(word: string, value: number, next: string): boolean {
  if (isWord(word)) return next in tens || next in scales;
  return value >= 100 && value < 1000;
}

function startsNumber(form: string): boolean {
  return numberOf(form) !== null || form in whole || form in scaled || form in sums;
}

/** Whether a word alone may be a number. */
export function isNumber(form: string): boolean {
  return startsNumber(form);
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
  // A range or a size (`36-41`, `30x25`) stands for its last number.
  const last = /[x×–-]([\d.,]+)$/u.exec(form)?.[1];
  if (last !== undefined) return numberOf(last);
  const value = Number(form.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

function lastScale(total: number): number {
  return total % 1e6 === 0 ? 1e6 : 1000;
}
