import { existsSync, readFileSync } from 'node:fs';
import { basename, join, matchesGlob } from 'node:path';
import { z } from 'zod';
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
