import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { problems } from '../../src/i18n/id/problems.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { codes, counts, csv, folder, now, report, taken, workbook } from './folder.ts';
import { xls, xlsb } from './old-workbooks.ts';

const header = ['ID Kreator', 'Kreator', 'Nama panggilan', 'Waktu Live', 'Durasi', 'GMV LIVE (Rp)', 'Penonton'];
const good = ['6526684195492729856', 'Rara', 'rara.beauty', '2026/07/18/ 19:05', '1h 40min', '1000000', '100'];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const list = () => workbook({ Worksheet: [header, good] });
const flat = (...cells: string[][]) => ({ 'baik.csv': csv(header, ...cells) });

/** A workbook whose one part unpacks to far more than its directory says. */
function bomb(): Uint8Array {
  const bytes = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/sharedStrings.xml': new Uint8Array(60_000_000),
  });
  return bytes;
}

describe('a hostile or broken file ends in a sentence, and the others still import', () => {
  it.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>, string]>([
    ['a workbook cut off', 'a.xlsx', async () => (await list()).slice(0, 700), 'brokenWorkbook'],
    ['a workbook cut off near its end', 'a.xlsx', async () => (await list()).slice(0, -30), 'brokenWorkbook'],
    [
      'a workbook with a password',
      'a.xlsx',
      () =>
        Buffer.concat([
          Buffer.from(ole),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
          Buffer.alloc(600),
        ]),
      'passwordWorkbook',
    ],
    [
      'an old .xls that is none',
      'a.xls',
      () => Buffer.concat([Buffer.from(ole), Buffer.alloc(2000, 7)]),
      'oldWorkbook',
    ],
    ['a zip bomb', 'a.xlsx', bomb, 'tooLarge'],
    ['a zip that is no workbook', 'a.xlsx', () => zipSync({ 'a.txt': strToU8('x') }), 'notAWorkbook'],
    [
      'noise behind a zip mark',
      'a.xlsx',
      () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(900, 0x5a)]),
      'brokenWorkbook',
    ],
    ['binary data', 'a.csv', () => Uint8Array.from({ length: 3000 }, (_, n) => (n * 37) % 256), 'notText'],
    ['an unclosed quote', 'a.csv', () => `${header.join(',')}\n"6526,x\n`, 'unclosedQuote'],
    ['a web page named as a workbook', 'a.xlsx', () => '\n<!DOCTYPE html><title>Masuk</title>', 'webPage'],
    ['JSON nested very deep', 'a.json', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'brokenJson'],
    ['objects nested very deep', 'a.json', () => `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'brokenJson'],
    ['JSON cut off', 'a.json', () => '{"data":{"live_stream_sessions":[{"id":"1"', 'brokenJson'],
    ['an empty file', 'a.csv', () => '', 'emptyFile'],
    ['an empty workbook file', 'a.xlsx', () => '', 'emptyFile'],
    ['only a byte-order mark', 'a.csv', () => '\uFEFF', 'emptyFile'],
    ['only blank lines', 'a.csv', () => '\n\n , ,\n\n', 'emptyFile'],
    [
      'more lines than a sheet has rows',
      'a.csv',
      () => `${header.join(',')}\n${'x,y\n'.repeat(1_200_000)}`,
      'tooManyRows',
    ],
  ])('%s', async (_, path, content, code) => {
    const data = await taken({ [path]: await content(), ...flat(good) });
    const file = report(data, path);
    expect(file.problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems).toHaveProperty(code);
    expect(data.sessions).toHaveLength(1);
    for (const one of data.report.files) {
      const [read, ...rest] = counts(one);
      expect(rest.reduce((sum, part) => sum + part, 0)).toBe(read);
    }
  });

  it('an .ods is read like any workbook', async () => {
    const bytes = await writeOds({
      sheets: [
        { name: 'Ringkasan', rows: [['x']] },
        { name: 'Lembar1', rows: [header, good] },
      ],
    });
    const data = await taken({ 'a.ods': bytes });
    expect(codes(report(data, 'a.ods'))).toEqual([]);
    expect(report(data, 'a.ods')).toMatchObject({ sheet: 'Lembar1', headerRow: 1, rowsAccepted: 1 });
    expect(data.sessions[0]).toMatchObject({ id: 'rara.beauty-20260718-1905', metrics: { gmv: { direct: 1000000 } } });
  });

  it.each([
    ['.xls', xls],
    ['.xlsb', xlsb],
  ])('an %s is read like any workbook, and a row that is wrong ends in the same sentence', async (extension, write) => {
    const rounded = ['6526684195492729856', 'Rara', 'rara.beauty', 'nanti', '1h 40min', 5, 100];
    const path = `a${extension}`;
    const data = await taken({
      [path]: write('Daftar', [header, good, rounded, [...good.slice(0, 3), 46221.795, '2:00:00', 2500000, 7]]),
    });
    expect(report(data, path)).toMatchObject({ format: 'tiktok-seller-live', sheet: 'Daftar', headerRow: 1 });
    expect(counts(report(data, path))).toEqual([3, 2, 0, 0, 1]);
    expect(codes(report(data, path))).toEqual(['notADate D3']);
    expect(data.sessions).toMatchObject([
      { id: 'rara.beauty-20260718-1904', durationSec: 7200, metrics: { gmv: { direct: 2500000 }, viewers: 7 } },
      { id: 'rara.beauty-20260718-1905', durationSec: 6000, metrics: { gmv: { direct: 1000000 }, viewers: 100 } },
    ]);
  });

  it.each([
    ['.xls', xls],
    ['.xlsb', xlsb],
  ])('an %s of an unknown kind lists its headers', async (extension, write) => {
    const path = `a${extension}`;
    const data = await taken({
      [path]: write('Lain', [
        ['Nama', 'Kota', 'Umur'],
        ['Rara', 'Bandung', 30],
      ]),
    });
    expect(report(data, path)).toMatchObject({ format: 'unknown', columnsUnused: ['Nama', 'Kota', 'Umur'] });
    expect(codes(report(data, path))).toEqual(['unknownTable 1']);
  });

  it('names of columns and cells that are traps for programs do no harm', async () => {
    const trap = ['__proto__', 'constructor', 'toString', '=cmd|calc', '<script>', '\u202Egnp.exe'];
    const data = await taken({
      'a.csv': csv([...header, ...trap], [...good, ...trap]),
      'b.csv': csv(trap, trap),
      'c.json': '{"__proto__":{"live_stream_sessions":[]},"constructor":1}',
    });
    expect(data.sessions).toHaveLength(1);
    expect(report(data, 'b.csv').format).toBe('unknown');
    expect(({} as Record<string, unknown>)['live_stream_sessions']).toBeUndefined();
  });

  it('a file that goes away after the import leaves its session without it, not the build without a page', async () => {
    const root = folder({
      ...flat(good),
      'transcripts/rara.beauty-20260718-1905.srt': '1\n00:00:01,000 --> 00:00:02,000\nhalo\n',
      'chat/rara.beauty-20260718-1905.csv': csv(['at', 'kind', 'user', 'text'], ['5', 'comment', 'dina', 'halo']),
      'minutes/rara.beauty-20260718-1905.csv': csv(['start', 'viewers'], ['0', '5']),
    });
    const data = await ingest(root, { now });
    expect(data.attachments('rara.beauty-20260718-1905').cues).toHaveLength(1);
    for (const kind of ['transcripts', 'chat', 'minutes']) rmSync(join(root, kind), { recursive: true });
    expect(existsSync(join(root, 'chat'))).toBe(false);
    expect(data.attachments('rara.beauty-20260718-1905')).toEqual({ cues: [], chat: [], minutes: [] });
    expect(data.attachments('tidak-ada')).toEqual({ cues: [], chat: [], minutes: [] });
  });
});
