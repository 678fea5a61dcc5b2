/**
 * The argument handling all commands share.
 *
 * ```ts
 * const command = { name: 'check', about: 'membaca …', options: { data: dataOption, json: jsonOption } } as const;
 * await runCommand(async (argv) => {
 *   const { values } = parseCommand(command, argv);
 *   const root = dataFolder(values.data);
 *   return 0;
 * });
 * ```
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from '../src/ingest/nearest.ts';
import { UserError } from '../src/model/errors.ts';
import { type Lang, langs } from '../src/model/language.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help, `DIR`. */
  readonly value?: string;
  readonly about: string;
  /** Allowed values; others are refused with the list. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Names of the arguments without dashes, all required. */
  readonly positionals?: readonly string[];
  /** What the help says after the options, a line each. */
  readonly more?: readonly string[];
}

type Values<S extends CommandSpec> = {
  [K in keyof S['options']]: S['options'][K]['type'] extends 'boolean' ? boolean : string | undefined;
};

export const dataOption = {
  type: 'string',
  value: 'DIR',
  about: 'folder data (bawaan: content/data, kalau kosong content/sample)',
} as const;
export const nowOption = {
  type: 'string',
  value: 'ISO',
  about: 'jam yang dipakai, misalnya 2026-11-22T09:00:00+07:00 (bawaan: saat ini)',
} as const;
export const jsonOption = { type: 'boolean', about: 'cetak satu dokumen JSON di stdout' } as const;
export const langOption = {
  type: 'string',
  value: langs.join('|'),
  about: 'bahasa laporan (bawaan: id)',
  choices: langs,
} as const;

/**
 * Reads a command's arguments. Throws UserError (exit 2) for an unknown option, naming the nearest right one,
 * for a missing value, a value out of `choices`, and for too few or too many positionals.
 * `--help` throws too, with exit code via `HelpAsked`.
 */
export function parseCommand<const S extends CommandSpec>(
  spec: S,
  argv: readonly string[],
): { values: Values<S>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => [name, { type: option.type }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') throw new HelpAsked(helpText(spec));
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
    if (option === undefined) throw new UserError(unknownOption(spec, token.rawName));
    if (option.type === 'boolean') {
      if (token.value !== undefined)
        throw new UserError(`${token.rawName} tidak memakai nilai, tetapi tertulis "${token.value}".`);
      values[token.name] = true;
      continue;
    }
    if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new UserError(`${token.rawName} butuh nilai: ${token.rawName} ${option.value ?? 'NILAI'}.`);
    }
    if (option.choices && !option.choices.includes(token.value)) {
      throw new UserError(
        `${token.rawName} tidak mengenal "${token.value}". Pilih salah satu: ${option.choices.join(', ')}.`,
      );
    }
    values[token.name] = token.value;
  }
  for (const [name, option] of Object.entries(spec.options)) {
    if (option.type === 'boolean') values[name] ??= false;
    if (option.required && values[name] === undefined) {
      throw new UserError(`Opsi --${name} wajib diisi: --${name} ${option.value ?? 'NILAI'}.`);
    }
  }
  const wanted = spec.positionals ?? [];
  if (positionals.length < wanted.length)
    throw new UserError(`${wanted[positionals.length]} belum disebut.\n${helpText(spec)}`);
  if (positionals.length > wanted.length)
    throw new UserError(`"${positionals[wanted.length]}" tidak dikenal.\n${helpText(spec)}`);
  return { values: values as Values<S>, positionals };
}

/** Thrown by `--help`: the text goes to stdout, the exit code is 0. */
export class HelpAsked extends Error {}

/** The language asked for with `--lang`, else `other`. */
export function langAsked(named: string | undefined, other: Lang = 'id'): Lang {
  return langs.find((lang) => lang === named) ?? other;
}

/** The folder to read: the one named, else content/data when it holds anything, else content/sample. */
export function dataFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  const own = 'content/data';
  const holdsAnything = existsSync(own) && readdirSync(own).some((name) => !name.startsWith('.'));
  return holdsAnything ? own : 'content/sample';
}

/** The moment to work with as ISO 8601 in UTC. Throws UserError unless it is a date, or a date-time with an offset. */
export function moment(named: string | undefined): string {
  if (named === undefined) return new Date().toISOString();
  const full = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(named);
  const at = full && isDay(named.slice(0, 10)) ? Date.parse(named) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new UserError(`--now tidak bisa dibaca: "${named}". Tulis seperti 2026-11-22T09:00:00+07:00.`);
  }
  return new Date(at).toISOString();
}

/** Whether the calendar has this day: Date.parse takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Runs a command: sets the exit code it returns; prints an error for people as one sentence on stderr. */
export async function runCommand(main: (argv: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (error instanceof HelpAsked) {
      process.stdout.write(`${error.message}\n`);
    } else if (error instanceof UserError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      // A broken invariant of ours, not the operator's doing: nothing can be said to be done.
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    }
  }
}

function unknownOption(spec: CommandSpec, rawName: string): string {
  const near = nearest(rawName.replace(/^-+/, ''), Object.keys(spec.options));
  const hint = near
    ? `Maksudmu --${near}?`
    : `Yang dikenal: ${Object.keys(spec.options)
        .map((name) => `--${name}`)
        .join(', ')}.`;
  return `Opsi ${rawName} tidak dikenal. ${hint}`;
}

function helpText(spec: CommandSpec): string {
  const usage = Object.entries(spec.options).map(([name, option]) => {
    const text = option.type === 'boolean' ? `--${name}` : `--${name} ${option.value ?? 'NILAI'}`;
    return { text, about: option.about };
  });
  const width = Math.max(0, ...usage.map(({ text }) => text.length));
  return [
    `npm run ${spec.name} -- ${[...(spec.positionals ?? []), '[opsi]'].join(' ')}`,
    spec.about,
    ...usage.map(({ text, about }) => `  ${text.padEnd(width)}  ${about}`),
    ...(spec.more ? ['', ...spec.more] : []),
  ].join('\n');
}
