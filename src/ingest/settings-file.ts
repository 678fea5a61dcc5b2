import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, matchesGlob } from 'node:path';
import { z } from 'zod';
import { leastContrast, leastOn, readableOn } from '../model/accent.ts';
import { UserError } from '../model/errors.ts';
import { type FileHint, type Settings, settingsSchema } from '../model/settings.ts';
import { offsetAt } from '../model/time.ts';
import { nearest } from './nearest.ts';

/** Reads sorot.json of a data folder; all defaults when there is none. Throws UserError naming the wrong key. */
export function readSettings(root: string): Settings {
  const path = join(root, 'sorot.json');
  if (!existsSync(path)) return settingsSchema.parse({});
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(`sorot.json bukan JSON yang benar: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = settingsSchema.safeParse(value);
  if (!parsed.success) throw new UserError(sentence(parsed.error));
  checkZone('timeZone', parsed.data.timeZone);
  checkAccent(parsed.data.accent);
  checkLogo(root, parsed.data.logo);
  for (const [glob, hint] of Object.entries(parsed.data.files)) checkZone(`files["${glob}"].timeZone`, hint.timeZone);
  return parsed.data;
}

/** What sorot.json says about one file: all globs that fit it, later ones over earlier ones. */
export function hintFor(settings: Settings, path: string): FileHint {
  const hints = Object.entries(settings.files).filter(([glob]) => fits(path, glob));
  const hint: FileHint = Object.assign({}, ...hints.map(([, one]) => one));
  if (hint.currency) hint.currency = hint.currency.toUpperCase();
  if (hint.market) hint.market = hint.market.toUpperCase();
  return hint;
}

/** The headers that sorot.json renames for one file. Keys are folded by the caller's `fold`. */
export function renamesFor(settings: Settings, path: string, fold: (header: string) => string): Map<string, string> {
  const renames = new Map<string, string>();
  for (const [glob, names] of Object.entries(settings.mappings)) {
    if (!fits(path, glob)) continue;
    for (const [from, to] of Object.entries(names)) renames.set(fold(from), to);
  }
  return renames;
}

/** A path itself (brackets and all), or a glob: with a slash for the whole path, without one for the file's name. */
function fits(path: string, glob: string): boolean {
  return path === glob || matchesGlob(path, glob) || (!glob.includes('/') && matchesGlob(basename(path), glob));
}

function checkZone(key: string, zone: string | null | undefined): void {
  if (!zone) return;
  try {
    offsetAt(zone, '2026-01-01T00:00:00');
  } catch {
    throw new UserError(
      `sorot.json: "${key}" berisi zona waktu yang tidak dikenal: "${zone}". Tulis seperti "Asia/Jakarta" atau "+07:00".`,
    );
  }
}

function checkAccent(accent: string | null): void {
  if (accent === null) return;
  if (!/^#[0-9a-f]{6}$/.test(accent))
    throw new UserError(`sorot.json: "accent" bukan warna: "${accent}". Tulis seperti "#0b655e".`);
  const least = leastOn(accent, 'light');
  if (least >= leastContrast) return;
  throw new UserError(
    `sorot.json: "accent" ${accent} terlalu muda untuk tulisan di latar terang: kontrasnya ${figure(least)}, perlu ${figure(leastContrast)}. Warna serupa yang terbaca: "${readableOn(accent, 'light')}".`,
  );
}

/** Every page shows it. */
const logoBytes = 30_000;

function checkLogo(root: string, logo: string | null): void {
  if (logo === null) return;
  const wrong = (why: string) => new UserError(`sorot.json: "logo" "${logo}" ${why}`);
  if (!/\.(svg|png|webp)$/i.test(logo))
    throw wrong('bukan gambar yang bisa dipakai. Pakai berkas .svg, .png, atau .webp.');
  if (isAbsolute(logo) || logo.split(/[\\/]/).includes('..')) throw wrong('harus berada di dalam folder data.');
  const file = statSync(join(root, logo), { throwIfNoEntry: false });
  if (!file?.isFile()) throw wrong('tidak ada di folder data.');
  if (file.size > logoBytes)
    throw wrong(`terlalu besar: ${Math.ceil(file.size / 1000)} kB. Perkecil sampai ${logoBytes / 1000} kB.`);
}

/** Rounded down: 4,48 does not read as the 4,5 that it misses. */
function figure(value: number): string {
  return (Math.floor(value * 10) / 10).toFixed(1).replace('.', ',');
}

function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  const at = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = at.length === 0 ? Object.keys(settingsSchema.shape) : [];
    const near = nearest(key, known);
    return `sorot.json: "${[...at, key].join('.')}" tidak dikenal.${near ? ` Maksudmu "${near}"?` : ''}`;
  }
  return `sorot.json: "${at.join('.')}" tidak bisa dipakai. ${idMessage(issue)}`;
}

const indonesian = z.locales.id().localeError;

function idMessage(issue: z.core.$ZodIssue | undefined): string {
  const worded = issue && issue.code !== 'custom' ? indonesian(issue as z.core.$ZodRawIssue) : issue?.message;
  return typeof worded === 'string' ? worded : (worded?.message ?? '');
}
