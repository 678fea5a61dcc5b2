import { describe, expect, it } from 'vitest';
import { codes, counts, csv, report, taken, workbook } from './folder.ts';

const header = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV LIVE (Rp)',
  'Penonton',
  'Live Stream Dilihat',
  'Komentar',
  'Klik Produk',
];
const row = (start: string, duration: string, views: string, comments = '5') => [
  '6526684195492729856',
  'Rara',
  'rara.beauty',
  start,
  duration,
  '1000000',
  '100',
  views,
  comments,
  '10',
];
const list = async (...rows: string[][]) =>
  workbook({ Worksheet: [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31'], [], header, ...rows] });
const creatorFile = (...rows: string[][]) =>
  csv(['Room ID', 'Room Title', 'Start Time', 'End Time', 'Attributed GMV', 'Views', 'Likes'], ...rows);
const hint = { 'sorot.json': JSON.stringify({ currency: 'IDR', files: { 'room.csv': { creator: 'rara.beauty' } } }) };

describe('the same session in several files', () => {
  it('becomes one record, each source listing what it gave, GMV kept by basis', async () => {
    const data = await taken({
      ...hint,
      'bulan.xlsx': await list(row('2026/07/18/ 19:05', '1h 40min', '900')),
      'room.csv': creatorFile([
        '7658657266417994504',
        'Malam',
        '2026-07-18 19:05:42',
        '2026-07-18 20:46:01',
        'Rp1.100.000',
        '905',
        '77',
      ]),
    });
    expect(data.sessions).toHaveLength(1);
    expect(data.sessions[0]).toMatchObject({
      id: 'rara.beauty-20260718-1905',
      roomId: '7658657266417994504',
      title: 'Malam',
      metrics: { gmv: { direct: 1000000, attributed: 1100000 }, viewers: 100, views: 900, likes: 77 },
    });
    const fields = Object.fromEntries(data.sessions[0]?.sources.map((source) => [source.format, source.fields]) ?? []);
    expect(fields['tiktok-seller-live']).toContain('gmv.direct');
    expect(fields['tiktok-seller-live']).not.toContain('likes');
    expect(fields['tiktok-creator-live']).toEqual(
      expect.arrayContaining(['roomId', 'title', 'gmv.attributed', 'likes']),
    );
    expect(counts(report(data, 'bulan.xlsx'))).toEqual([1, 1, 0, 0, 0]);
    expect(counts(report(data, 'room.csv'))).toEqual([1, 0, 1, 0, 0]);
  });

  it('keeps the later and larger of overlapping months and weeks, and counts a repeated row once', async () => {
    const data = await taken({
      'bulan.xlsx': await list(row('2026/07/18/ 19:05', '1h 40min', '950')),
      'minggu.xlsx': await list(
        row('2026/07/18/ 19:05', '1h 40min', '900'),
        row('2026/07/18/ 19:05', '1h 40min', '900'),
      ),
    });
    expect(data.sessions.map(({ metrics }) => metrics.views)).toEqual([950]);
    expect(counts(report(data, 'minggu.xlsx'))).toEqual([2, 0, 2, 0, 0]);
    expect(report(data, 'minggu.xlsx').problems).toEqual([]);
  });

  it('reports copies that contradict each other', async () => {
    const data = await taken({
      'a.xlsx': await list(row('2026/07/18/ 19:05', '1h 40min', '900', '8')),
      'b.xlsx': await list(row('2026/07/18/ 19:05', '1h 40min', '950', '5')),
    });
    expect(codes(report(data, 'b.xlsx'))).toEqual(['conflictingCopy 4']);
  });
});

describe('different sessions that look alike', () => {
  it('keeps an aborted start beside the real session, which gets the plain ID, also across files', async () => {
    const rows = [row('2026/07/18/ 19:05', '0h 1min', '0'), row('2026/07/18/ 19:05', '5h 0min', '9000')];
    const data = await taken({ 'a.xlsx': await list(...rows), 'b.xlsx': await list(...rows.toReversed()) });
    expect(data.sessions.map(({ id, durationSec }) => [id, durationSec])).toEqual([
      ['rara.beauty-20260718-1905', 18000],
      ['rara.beauty-20260718-1905-2', 60],
    ]);
    expect(counts(report(data, 'b.xlsx'))).toEqual([2, 0, 2, 0, 0]);
  });

  it('never joins two room IDs', async () => {
    const data = await taken({
      ...hint,
      'room.csv': creatorFile(
        ['7658657266417994504', 'A', '2026-07-18 19:05:42', '2026-07-18 20:46:01', 'Rp1', '5', '7'],
        ['7658657266417994505', 'B', '2026-07-18 19:05:59', '2026-07-18 20:46:01', 'Rp1', '5', '7'],
      ),
    });
    expect(data.sessions).toHaveLength(2);
  });

  it('keeps a session over midnight on the day it began', async () => {
    const data = await taken({ 'a.xlsx': await list(row('2026/07/31/ 23:30', '2h 0min', '50')) });
    expect(data.sessions[0]).toMatchObject({ id: 'rara.beauty-20260731-2330', endAt: '2026-08-01T01:30:00+07:00' });
  });
});
