import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder, dataOption, HelpAsked, jsonOption, langOption, moment, parseCommand } from '../../scripts/args.ts';
import { UserError } from '../../src/model/errors.ts';

const command = {
  name: 'check',
  about: 'membaca ekspor',
  options: {
    data: dataOption,
    lang: langOption,
    json: jsonOption,
    out: { type: 'string', value: 'DIR', about: 'folder' },
  },
} as const;
const built = { name: 'build', about: 'situs', options: { json: jsonOption }, more: ['Selengkapnya: docs'] } as const;
const explain = { name: 'explain', about: 'bukti', options: { json: jsonOption }, positionals: ['SESI'] } as const;
const saying = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exitCode).toBe(2);
    return (error as UserError).message;
  }
  throw new Error('nothing was refused');
};
const refused = (...argv: string[]) => saying(() => parseCommand(command, argv));

describe('the arguments of a command', () => {
  it('are read in both spellings, and what is not named is absent', () => {
    expect(parseCommand(command, ['--data', 'a b', '--lang=en', '--json']).values).toEqual({
      data: 'a b',
      lang: 'en',
      json: true,
    });
    expect(parseCommand(command, []).values).toEqual({ json: false });
  });

  it('may hold a value that starts with a dash or holds an equals sign', () => {
    expect(parseCommand(command, ['--data=--x', '--out', '-a=b']).values).toMatchObject({ data: '--x', out: '-a=b' });
  });

  it.each([
    ['--dat', '--data'],
    ['--Data', '--data'],
    ['--dtaa', '--data'],
    ['--jsno', '--json'],
    ['--output', '--out'],
  ])('that are unknown (%s) are refused with the nearest right one', (wrong, right) => {
    expect(refused(wrong, 'x')).toBe(`Opsi ${wrong} tidak dikenal. Maksudmu ${right}?`);
  });

  it('that resemble nothing are refused with all that are known', () => {
    expect(refused('--zzzzzzzz')).toBe('Opsi --zzzzzzzz tidak dikenal. Yang dikenal: --data, --lang, --json, --out.');
  });

  it.each(['--constructor', '--__proto__', '--no-json', '-j'])('do not let %s through', (option) => {
    expect(refused(option)).toContain(`Opsi ${option} tidak dikenal`);
  });

  it('without their value are refused, also when another option follows', () => {
    for (const argv of [['--data'], ['--data='], ['--data', ''], ['--data', '--json']]) {
      expect(refused(...argv)).toBe('--data butuh nilai: --data DIR.');
    }
  });

  it('with a value that is not to be had are refused with the list', () => {
    expect(refused('--lang', 'fr')).toBe('--lang tidak mengenal "fr". Pilih salah satu: id, en.');
  });

  it('that are only said, not given a value, are refused with one', () => {
    expect(refused('--json=ya')).toBe('--json tidak memakai nilai, tetapi tertulis "ya".');
  });

  it('that are wanted are asked for', () => {
    const sample = {
      name: 'sample',
      about: 'contoh',
      options: { out: { ...command.options.out, required: true } },
    } as const;
    expect(saying(() => parseCommand(sample, []))).toBe('Opsi --out wajib diisi: --out DIR.');
  });

  it('without dashes are as many as the command takes', () => {
    expect(parseCommand(explain, ['s1', '--json']).positionals).toEqual(['s1']);
    expect(parseCommand(explain, ['--', '--json']).positionals).toEqual(['--json']);
    expect(saying(() => parseCommand(explain, []))).toContain('SESI belum disebut.');
    expect(saying(() => parseCommand(explain, ['s1', 's2']))).toContain('"s2" tidak dikenal.');
    expect(refused('folder')).toContain('"folder" tidak dikenal.');
  });

  it('asking for help get every option with what it does', () => {
    for (const ask of ['--help', '-h']) {
      let help = '';
      try {
        parseCommand(command, ['--json', ask]);
      } catch (error) {
        expect(error).toBeInstanceOf(HelpAsked);
        help = (error as HelpAsked).message;
      }
      expect(help).toMatch(/^npm run check -- \[opsi\]\nmembaca ekspor\n/);
      for (const { about } of Object.values(command.options)) expect(help).toContain(about);
    }
  });

  it('asking for help read after the options what else is to know', () => {
    expect(() => parseCommand(built, ['--help'])).toThrow(/stdout\n\nSelengkapnya: docs$/);
  });
});

describe('--now', () => {
  it('is a moment, whatever offset it is written in', () => {
    expect(moment('2026-11-22T09:00:00+07:00')).toBe('2026-11-22T02:00:00.000Z');
    expect(moment('2026-11-22T09:00Z')).toBe('2026-11-22T09:00:00.000Z');
    expect(moment('2026-11-22')).toBe('2026-11-22T00:00:00.000Z');
  });

  it.each([
    'kemarin',
    '22-11-2026',
    '2026-11-22T09:00',
    '2026-13-01',
    '2026-02-30',
    '2026-02-30T09:00Z',
    '2026-11-22T25:00Z',
    '',
  ])('cannot be %j', (text) => expect(saying(() => moment(text))).toContain(`"${text}"`));

  it('is the moment of the start where it is not named', () => {
    const before = Date.now();
    const at = Date.parse(moment(undefined));
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });
});

describe('--data', () => {
  const start = process.cwd();
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sorot-args-'));
    process.chdir(dir);
  });
  afterEach(() => {
    process.chdir(start);
    rmSync(dir, { recursive: true, force: true });
  });

  it('is the folder that was named', () => expect(dataFolder('x/y')).toBe('x/y'));

  it('is else content/data when that holds anything that is not hidden, else the sample', () => {
    expect(dataFolder(undefined)).toBe('content/sample');
    mkdirSync('content/data', { recursive: true });
    expect(dataFolder(undefined)).toBe('content/sample');
    writeFileSync('content/data/.gitkeep', '');
    expect(dataFolder(undefined)).toBe('content/sample');
    writeFileSync('content/data/a.csv', '');
    expect(dataFolder(undefined)).toBe('content/data');
  });
});
