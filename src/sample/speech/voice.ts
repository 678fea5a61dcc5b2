import type { Good } from '../goods/good.ts';
import type { Chance } from '../random.ts';
import { inWords, sayPrice } from './numbers.ts';
import { men, type Region, viewers } from './regions.ts';

/** What a line may refer to while it is said. */
export interface Setting {
  good: Good | null;
  /** Number of the product in the showcase. */
  place: number;
  /** Viewers addressed in this line. */
  names: readonly [string, string];
}

const tails: readonly string[] = ['ya', 'nih', 'ya'];

/** Endings and beginnings that take no further particle. */
const particle = /\b(ya|nih|dong|kok|sih|lho|deh|kan|mi|ji|di|e|huhu)\b[^.]{0,14}\.$/;
const salute = /^(Halo|Hai|Selamat|Makasih|Terima|Matur|Hatur|Suksma|Dadah|Om|Assalam)/;

const evenings = ['jam sembilan malam', 'jam setengah sepuluh', 'jam delapan', 'jam 10 malam', 'jam dua belas nanti'];
const later = ['besok jam tujuh malam', 'hari Jumat jam tujuh', 'lusa jam yang sama', 'Minggu sore jam empat'];

/** First words before which an opener such as "Nah," may stand, so that no name is lower-cased. */
const plainStart =
  /^(Ini|Kalau|Yang|Ada|Buat|Cocok|Lihat|Nih|Aku|Bahannya|Harganya|Lanjut|Sekarang|Masih|Detailnya|Jadi|Isinya|Ukurannya|Warnanya|Bisa|Pakai|Dari|Teksturnya|Langsung|Siapa|Di|Kita|Stoknya|Komen|Menurut|Karetnya|Kainnya|Talinya|Gagangnya) /;

const womens: ReadonlySet<string> = new Set(['Teh', 'Mbak', 'Bu', 'Bun', 'Sis', 'Mbok', 'Mama']);
const mens: ReadonlySet<string> = new Set(['Bang', 'Bli', 'Daeng']);

/** A viewer as the host addresses her: `Kak Dina`. */
export function addressed(region: Region, luck: Chance): string {
  const name = luck.pick(viewers);
  const fits = region.title.filter((title) => (men.has(name) ? !womens.has(title) : !mens.has(title)));
  return `${luck.pick(fits)} ${name}`;
}

/** Fills a line's placeholders and gives it the host's own colour. */
export function voice(line: string, setting: Setting, region: Region, luck: Chance): string {
  return colour(fill(line, setting, region, luck), region, luck);
}

function fill(line: string, { good, place, names }: Setting, region: Region, luck: Chance): string {
  const was = good?.was ?? null;
  const now = good?.price ?? 0;
  const off = was === null ? 0 : Math.round(((was - now) / was) * 100);
  const values: Record<string, () => string> = {
    nama: () => good?.spoken ?? 'barang ini',
    no: () => (luck.maybe(0.5) ? String(place) : inWords(place)),
    harga: () => sayPrice(now, luck),
    coret: () => sayPrice(was ?? now, luck),
    hemat: () => sayPrice((was ?? now) - now, luck),
    persen: () => (line.includes('{persen}%') || luck.maybe(0.4) ? String(off) : inWords(off)),
    sisa: () => (luck.maybe(0.5) ? String(luck.int(3, 19)) : inWords(luck.int(3, 19))),
    jam: () => luck.pick(evenings),
    sesi: () => luck.pick(later),
    aku: () => region.i,
    sapa: () => region.room,
    kak: () => names[0],
    kak2: () => names[1],
  };
  const filled = line.replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.() ?? whole);
  return capital(filled).replace(/([.?!] )(\p{Ll})/gu, (_, end: string, letter: string) => end + letter.toUpperCase());
}

function colour(text: string, region: Region, luck: Chance): string {
  const plain = region.not === 'nggak' ? 0 : 0.85;
  let said = text.replace(/\b[nN]ggak\b/g, (word) => {
    const not = luck.maybe(plain) ? region.not : luck.maybe(0.2) ? 'gak' : 'nggak';
    return word.startsWith('N') ? capital(not) : not;
  });
  if (region.i !== 'aku') said = said.replace(/\baku\b/g, region.i).replace(/\bAku\b/g, capital(region.i));
  if (plainStart.test(said) && luck.maybe(0.24))
    said = `${luck.pick(region.openers)} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  if (said.endsWith('.') && !particle.test(said) && !salute.test(said) && luck.maybe(0.1)) {
    said = `${said.slice(0, -1)} ${luck.pick(tails)}.`;
  }
  return said;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A question inside a sentence: `Bisa COD?` -> `bisa COD?`, but `BB 70` stays. */
export function inside(question: string): string {
  return /^\p{Lu}\p{Ll}/u.test(question) ? question.charAt(0).toLowerCase() + question.slice(1) : question;
}
