import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataOption, HelpAsked, jsonOption, langOption, moment, parseCommand } from '../../scripts/args.ts';
import { practices as english } from '../../src/i18n/en/practices.ts';
import { practices } from '../../src/i18n/id/practices.ts';
import { problems } from '../../src/i18n/id/problems.ts';
import { highlightOf } from '../../src/ingest/own/highlight-name.ts';
import { csv, folder } from './folder.ts';

const command = {
  name: 'check',
  about: '',
  options: { data: dataOption, lang: langOption, json: jsonOption },
} as const;
const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/check.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const sessions = (start: string) => ({
  'sessions.csv': csv(['session_id', 'creator', 'start_at'], ['s1', 'x', start]),
});

describe('arguments', () => {
  it('are read, with or without an equals sign', () => {
    expect(parseCommand(command, ['--data=a b', '--lang', 'en', '--json']).values).toEqual({
      data: 'a b',
      lang: 'en',
      json: true,
    });
  });

  it.each([
    [['--dta', 'x'], 'Maksudmu --data?'],
    [['--data'], '--data butuh nilai'],
    [['--data', '--json'], '--data butuh nilai'],
    [['--lang', 'fr'], 'Pilih salah satu: id, en'],
    [['--json=1'], 'tidak memakai nilai'],
    [['apa'], '"apa" tidak dikenal'],
  ])('%j is refused with a hint', (argv, hint) => {
    expect(() => parseCommand(command, argv)).toThrow(hint);
  });

  it('show the help when asked', () => {
    expect(() => parseCommand(command, ['--help'])).toThrow(HelpAsked);
  });

  it('take only a moment that means the same everywhere', () => {
    expect(moment('2026-11-22T09:00:00+07:00')).toBe('2026-11-22T02:00:00.000Z');
    expect(() => moment('2026-11-22T09:00:00')).toThrow('--now');
  });
});

describe('npm run check', () => {
  it('prints exactly one JSON document and ends with 0 when all is good', () => {
    const { status, stdout } = check('--json', '--data', folder(sessions('2026-07-18 10:00')));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sessions: 1, totals: { rowsRead: 1, rowsAccepted: 1 } });
  });

  it('ends with 1 when a row was rejected, with the sentence that mends it', () => {
    const { status, stdout } = check('--json', '--lang', 'en', '--data', folder(sessions('soon')));
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].problems[0].fix).toContain('Write it like');
  });

  it('names a limit in sorot.json that no rule has, and the one that may be meant', () => {
    const thresholds = { 'effective-duration': { atLeastMinute: 50 }, 'peak-hour': { from: 1 } };
    const data = folder({ ...sessions('2026-07-18 10:00'), 'sorot.json': JSON.stringify({ thresholds }) });
    const { status, stdout } = check('--json', '--lang', 'en', '--data', data);
    expect(status).toBe(1);
    const { files, totals } = JSON.parse(stdout);
    const settings = files.find(({ path }: { path: string }) => path === 'sorot.json');
    expect(settings.problems.map(({ code, received }: Record<string, string>) => `${code} ${received}`)).toEqual([
      'unknownThreshold effective-duration.atLeastMinute',
      'unknownThreshold peak-hour.from',
    ]);
    expect(settings.problems[0].fix).toContain(`Did you mean effective-duration.`);
    expect(totals.problems).toBe(2);
    expect(check('--data', data).stdout).toContain('batas "effective-duration.atLeastMinute" di sorot.json');
  });

  it('ends with 2 and one sentence for a wrong option or folder', () => {
    expect(check('--dta', 'x')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'Opsi --dta tidak dikenal. Maksudmu --data?\n',
    });
    expect(check('--data', '/tidak/ada')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the tables of words', () => {
  it('word every problem that ingest can report', () => {
    const sources = readdirSync('src/ingest', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const codes = sources.flatMap((path) => {
      const text = readFileSync(join('src/ingest', path), 'utf8');
      return [...text.matchAll(/(?:problem|unreadable|UnreadableFile)\(\s*'(\w+)'|code: '(\w+)'|\? '(\w+)' :/g)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      );
    });
    const reported = [...new Set(codes)].filter(
      (code) => /[a-z][A-Z]/.test(code) || code === 'negative' || code === 'overlap',
    );
    expect(reported.filter((code) => !(code in problems))).toEqual([]);
    expect(reported.length).toBeGreaterThan(50);
  });

  it('know every highlight by its number, slug and label in both languages', () => {
    const names = Object.entries(practices).flatMap(([id, { label }], index) =>
      [id, label, String(index + 1), `H${index + 1}`, english[id as keyof typeof english].label].map((name) => [
        highlightOf(name),
        id,
      ]),
    );
    for (const [found, id] of names) expect(found).toBe(id);
  });
});
