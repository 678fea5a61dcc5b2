import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanReport, wordProblems } from '../../scripts/check-report.ts';
import { importReport as english, problems as englishProblems } from '../../src/i18n/en/problems.ts';
import { importReport, problems } from '../../src/i18n/id/problems.ts';
import { jsonReaders } from '../../src/ingest/formats/json-readers.ts';
import { tableReaders } from '../../src/ingest/formats/readers.ts';
import { codes, counts, csv, report, taken, workbook } from './folder.ts';

const header = ['ID Kreator', 'Kreator', 'Nama panggilan', 'Waktu Live', 'Durasi', 'GMV LIVE (Rp)', 'Penonton'];
const good = ['6526684195492729856', 'Rara', 'rara.beauty', '2026/07/18/ 19:05', '1h 40min', '1000000', '100'];
const list = async (...rows: (string | null)[][]) =>
  workbook({ Worksheet: [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31'], [], header, ...rows] });

describe('the import report', () => {
  it('is written from one true export among everything else people keep in a folder', async () => {
    const file = await list(good);
    const data = await taken({
      'ekspor (1).xlsx': file,
      '~$ekspor (1).xlsx': 'lock',
      '.DS_Store': 'x',
      '__MACOSX/._ekspor.xlsx': 'x',
      'foto/a.jpg': 'x',
      'media/b.mp4': 'x',
      'catatan.md': '# x',
      'rusak.xlsx': file.slice(0, 400),
      'kosong.csv': '',
      'lama.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'biner.csv': new Uint8Array([1, 0, 2, 0, 0, 0, 7, 0, 0, 1]),
    });
    expect(data.sessions).toHaveLength(1);
    expect(Object.fromEntries(data.report.files.map(({ path, format }) => [path, format]))).toEqual({
      'ekspor (1).xlsx': 'tiktok-seller-live',
      '~$ekspor (1).xlsx': 'ignored',
      '.DS_Store': 'ignored',
      '__MACOSX/._ekspor.xlsx': 'ignored',
      'foto/a.jpg': 'ignored',
      'media/b.mp4': 'ignored',
      'catatan.md': 'ignored',
      'rusak.xlsx': 'unreadable',
      'kosong.csv': 'unknown',
      'lama.xls': 'unreadable',
      'biner.csv': 'unreadable',
    });
    expect(codes(report(data, 'rusak.xlsx'))).toEqual(['brokenWorkbook']);
    expect(report(data, '~$ekspor (1).xlsx').decisions).toEqual({ ignored: 'lockFile' });
  });

  it('refuses an order export whole and keeps nothing of it', async () => {
    const orders = [
      ['Order ID', 'Order Status', 'Buyer Username', 'Recipient', 'Phone #', 'Detail Address'],
      ['Platform unique order ID', '', '', '', '', ''],
      ['57612', 'Selesai', 'dina_88', 'Dina Marlina', '0812', 'Jl. Melati'],
    ];
    const data = await taken({
      'a.xlsx': await workbook({ OrderSKUList: orders, Worksheet: [header, good] }),
      'b.csv': csv(['No. Pesanan', 'Nama Penerima', 'Total'], ['1', 'Dina Marlina', '5']),
    });
    expect(data.sessions).toEqual([]);
    expect(report(data, 'a.xlsx')).toMatchObject({ format: 'refused', rowsRead: 2, rowsRejected: 2 });
    expect(report(data, 'b.csv')).toMatchObject({ format: 'refused', rowsRead: 1, rowsRejected: 1 });
    expect(JSON.stringify(data)).not.toContain('Marlina');
  });

  it('passes an unknown table over, lists its headers and names the nearest report', async () => {
    const other = ['Livestream Title', 'Kreator', 'Durasi', 'Gift Diamonds', 'Rank', 'League', 'Battle Wins'];
    const data = await taken({
      'x.csv': csv(other, ['A', 'b', '1h', '2', '3', '4', '5'], ['B', '', '', '', '', '', '']),
    });
    expect(report(data, 'x.csv')).toMatchObject({
      format: 'unknown',
      rowsRead: 2,
      rowsSkipped: 2,
      columnsUnused: other,
    });
    expect(report(data, 'x.csv').problems[0]).toMatchObject({
      code: 'unknownTable',
      expected: 'tiktok-seller-live',
      severity: 'warning',
    });
    expect(humanReport(data.report, problems, importReport)).toContain('mirip: daftar LIVE Seller Center.');
  });

  it('reads UTF-16 with tabs, a mark at the start, and quoted line breaks; an unclosed quote costs only its file', async () => {
    const rows = [
      ['Room ID', 'Room Title', 'Start Time', 'End Time', 'Views'],
      ['7658657266417994504', '"baris satu\nbaris ""dua"" 🔥"', '2026-07-04 20:00', '2026-07-04 21:00', '5'],
    ];
    const text = rows.map((cells) => cells.join('\t')).join('\r\n');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const data = await taken({ 'a.txt': utf16, 'b.csv': '\uFEFFRoom ID,Start Time,Views\n"765865726641799,x\n' });
    expect(data.sessions[0]?.title).toBe('baris satu baris "dua" 🔥');
    expect(report(data, 'a.txt').decisions).toMatchObject({ encoding: 'utf-16le', delimiter: 'tab' });
    expect(report(data, 'b.csv')).toMatchObject({ format: 'unreadable', problems: [{ code: 'unclosedQuote' }] });
  });

  it('refuses a workbook that would unpack to far too much', async () => {
    const bytes = new Uint8Array(await list(good));
    const view = new DataView(bytes.buffer);
    let at = view.getUint32(bytes.length - 22 + 16, true);
    for (let i = 0; i < 3; i++) {
      view.setUint32(at + 24, 900_000_000, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    const data = await taken({ 'bom.xlsx': bytes });
    expect(codes(report(data, 'bom.xlsx'))).toEqual(['tooLarge']);
  });

  it('counts every row exactly once, whatever the rows hold', async () => {
    const cell = fc.constantFrom(
      '',
      '--',
      'abc',
      '2026/07/18/ 19:05',
      '2026/07/18/ 19:07',
      '1h 40min',
      '12',
      'Total',
      'rara.beauty',
      '7.6E+18',
      'RM1.234',
      'ID Kreator',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (exported, own) => {
        const data = await taken({
          'a.csv': csv(header, ...exported.map((row) => [...row]), good, good),
          'sessions.csv': csv(
            ['session_id', 'creator', 'start_at', 'duration_sec', 'title', 'gmv', 'views'],
            ...own.map((row) => [...row]),
          ),
        });
        for (const file of data.report.files) {
          const [read, ...rest] = counts(file);
          expect(rest.reduce((sum, part) => sum + part, 0)).toBe(read);
        }
        expect(data.report.sessions).toBe(data.report.totals.rowsAccepted);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of the report', () => {
  it('name the cell, what was read and how to mend it, in both languages', async () => {
    const data = await taken({ 'a.xlsx': await list([...good.slice(0, 3), 'kemarin', ...good.slice(4)], good) });
    const worded = wordProblems(data.report, problems);
    expect(worded.files[0]?.problems[0]?.fix).toBe('Tulis seperti 2026-07-31 20:00 / 31/07/2026 20:00.');
    const text = humanReport(data.report, problems, importReport);
    expect(text).toContain('a.xlsx › Worksheet › D4: "kemarin" bukan tanggal dan jam yang bisa dibaca.');
    expect(text).toContain('2 baris: 1 diterima, 0 digabung, 0 dilewati, 1 ditolak');
    expect(humanReport(data.report, englishProblems, english)).toContain('D4: "kemarin" is not a date and time');
  });

  it('leave out a sentence whose value is not known', async () => {
    const data = await taken({ 'transcripts/entah.srt': '1\n00:00:01,000 --> 00:00:02,000\nhalo\n' });
    expect(wordProblems(data.report, problems).files[0]?.problems[0]?.fix).toBe('Beri berkas nama ID sesinya.');
  });

  it('show at most five examples of a kind, the most frequent kind first', async () => {
    const rows = Array.from({ length: 8 }, (_, n) => [
      ...good.slice(0, 3),
      `2026/07/${10 + n}/ 19:05`,
      '1h',
      '1000000',
      'abc',
    ]);
    const data = await taken({ 'a.xlsx': await list(...rows, [...good.slice(0, 3), 'kemarin', '1h', '1', '1']) });
    const text = humanReport(data.report, problems, importReport);
    expect(text).toContain('8 kali: "abc" bukan angka.');
    expect(text.match(/a\.xlsx › Worksheet › G\d+$/gm)).toHaveLength(5);
    expect(text).toContain('dan 3 lagi');
    expect(text.indexOf('bukan angka')).toBeLessThan(text.indexOf('bukan tanggal'));
  });

  it('say what was decided in sentences, columns of the same decision together', async () => {
    const data = await taken({
      'sorot.json': JSON.stringify({ files: { 'x.csv': { creator: 'rara.beauty' } } }),
      'x.csv': `Room ID;Start Time;Attributed GMV;Views;Likes;Shares\n7658657266417994504;2026-07-04 20:00;Rp1.234.567,50;1.234;2.345;1,2 rb\n`,
    });
    const text = humanReport(data.report, problems, importReport);
    expect(text.split('\n')[0]).toBe(
      'x.csv: 1 baris: 1 diterima (performa LIVE Creator Center, judul kolom di baris 1).',
    );
    for (const sentence of [
      'Views, Likes: titik atau koma di tengah angka dibaca sebagai pemisah ribuan, karena jumlahnya selalu bulat.',
      'Shares: sudah dibulatkan oleh platform. Contohnya 1,2 rb (F2).',
      'Zona waktu dianggap Asia/Jakarta, karena berkas tidak menyebutnya. Kalau salah, tulis "timeZone" di sorot.json.',
      'Kreator rara.beauty, sesuai sorot.json.',
      'Kolom dipisahkan dengan ;.',
    ])
      expect(text).toContain(sentence);
    expect(text).not.toMatch(/comma|point|thousands|assumed|dmy/);
    expect(humanReport(data.report, englishProblems, english)).toContain(
      'Views, Likes: a point or comma inside a number is read as grouping thousands, because counts are always whole.',
    );
  });

  it('tell what must be mended from what is only good to know', async () => {
    const data = await taken({
      'a.xlsx': await list([...good.slice(0, 3), 'kemarin', ...good.slice(4)]),
      'b.csv': csv(['Nama LIVE', 'Nama kampanye', 'Biaya', 'Status'], ['a', 'b', '1', 'c']),
    });
    const text = humanReport(data.report, problems, importReport);
    expect(text.indexOf('Yang perlu diperbaiki:')).toBeLessThan(text.indexOf('bukan tanggal'));
    expect(text.indexOf('bukan tanggal')).toBeLessThan(text.indexOf('Untuk diketahui:'));
    expect(text.indexOf('Untuk diketahui:')).toBeLessThan(text.indexOf('biaya dan hasil iklan'));
  });

  it('name every format there is, in both languages', () => {
    const formats = [...tableReaders.map(({ format }) => format.name), ...jsonReaders.map(({ name }) => name)];
    expect(formats.filter((name) => !(name in importReport.formats))).toEqual([]);
    expect(Object.keys(english.formats)).toEqual(Object.keys(importReport.formats));
    expect(Object.keys(english.decisionTexts)).toEqual(Object.keys(importReport.decisionTexts));
  });

  it('have both texts for the same problems in both languages', () => {
    expect(Object.keys(englishProblems)).toEqual(Object.keys(problems));
  });
});
