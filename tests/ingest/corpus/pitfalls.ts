import { csv, workbook } from '../folder.ts';
import type { Case } from './case.ts';

const header = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV LIVE (Rp)',
  'Penonton',
  'Live Stream Dilihat',
  'CTR',
];
const row = (changes: Record<number, string> = {}) =>
  ['6526684195492729856', 'Rara', 'rara.beauty', '2026/07/18/ 19:05', '1h 40min', '1000000', '100', '900', '2,00%'].map(
    (cell, index) => changes[index] ?? cell,
  );
const id = 'rara.beauty-20260718-1905';
const rooms = ['Room ID', 'Room Title', 'Start Time', 'End Time', 'Attributed GMV', 'Views', 'Likes'];
const rara = { 'sorot.json': JSON.stringify({ currency: 'IDR', files: { '*.csv': { creator: 'rara.beauty' } } }) };
/** A text file whose first bytes say its encoding. */
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const encoded = (name: string, content: string | Uint8Array, decisions: Record<string, string>): Case => ({
  name,
  files: () => ({ 'a.csv': content }),
  path: 'a.csv',
  format: 'tiktok-seller-live',
  counts: [1, 1, 0, 0, 0],
  decisions,
  sessions: { [id]: { metrics: { gmv: { direct: 1000000 }, viewers: 100, views: 900 } } },
});
const separated = (mark: string) => [header, row()].map((cells) => cells.join(mark)).join('\n');
const money = (name: string, cell: string, gmv: number, more: Partial<Case> = {}): Case => ({
  name: `money written ${name}`,
  files: () => ({ 'a.csv': csv(header, row({ 5: cell })) }),
  path: 'a.csv',
  format: 'tiktok-seller-live',
  counts: [1, 1, 0, 0, 0],
  sessions: { [id]: { metrics: { gmv: { direct: gmv }, viewers: 100, views: 900 } } },
  ...more,
});
const started = (name: string, cell: string, startAt: string): Case => ({
  name: `start written ${name}`,
  files: () => ({ 'a.csv': csv(header, row({ 3: cell })) }),
  path: 'a.csv',
  format: 'tiktok-seller-live',
  counts: [1, 1, 0, 0, 0],
  sessions: { [`rara.beauty-${startAt.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}`]: { startAt } },
});

export const pitfalls: Case[] = [
  {
    name: '4.1 an ID in E-notation is refused, not guessed',
    files: () => ({
      ...rara,
      'a.csv': csv(rooms, ['7.65866E+18', 'A', '2026-07-04 20:00:00', '2026-07-04 21:00:00', 'Rp1.000', '5', '6']),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 0, 0, 0, 1],
    problems: ['idNotation A2'],
    sessions: {},
  },
  money('Rp20.000.000', 'Rp20.000.000', 20000000),
  money('Rp1,075,484,867', 'Rp1,075,484,867', 1075484867),
  money('Rp 1.234.567,89', 'Rp 1.234.567,89', 1234567.89),
  money('431.936: rupiah is whole', 'Rp431.936', 431936),
  money('588,7RB', 'Rp588,7RB', 588700),
  money('2,1 M under Indonesian headers: miliar', 'Rp2,1 M', 2100000000),
  money('(Rp1.000.000)', '(Rp1.000.000)', -1000000),
  money('Rp 1.000.000,-', 'Rp 1.000.000,-', 1000000),
  money('with a blank of no width', '\u200BRp1.000.000\u00A0', 1000000),
  {
    name: '4.2 the decimal sign is one per file: a column without proof follows its like',
    files: () => ({
      ...rara,
      'sorot.json': JSON.stringify({ currency: 'MYR', files: { '*.csv': { creator: 'x' } } }),
      'a.csv': csv(
        rooms,
        ['7658657266417994504', 'A', '2026-07-04 20:00:00', '2026-07-04 21:00:00', 'RM1,234', '1,200', '6'],
        ['7658657266417994505', 'B', '2026-07-05 20:00:00', '2026-07-05 21:00:00', 'RM1,234.50', '5', '6'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
    sessions: {
      'x-20260704-2000': { metrics: { gmv: { attributed: 1234 }, views: 1200, likes: 6 } },
      'x-20260705-2000': { metrics: { gmv: { attributed: 1234.5 }, views: 5, likes: 6 } },
    },
  },
  {
    name: '4.2 rupiah groups its thousands whatever sign the counts beside it abbreviate with',
    files: () => ({
      ...rara,
      'a.csv': csv(
        rooms,
        ['7658657266417994504', 'A', '2026-07-04 20:00:00', '2026-07-04 21:00:00', 'Rp588.700', '3.24K', '6'],
        ['7658657266417994505', 'B', '2026-07-05 20:00:00', '2026-07-05 21:00:00', 'Rp12.500', '1.1K', '7'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
    sessions: {
      'rara.beauty-20260704-2000': { metrics: { gmv: { attributed: 588700 }, views: 3240, likes: 6 } },
      'rara.beauty-20260705-2000': { metrics: { gmv: { attributed: 12500 }, views: 1100, likes: 7 } },
    },
  },
  {
    name: '4.2 rupiah never has three decimals: where a column shows points as decimals, Rp12.500 is asked for',
    files: () => ({
      ...rara,
      'a.csv': csv(
        rooms,
        ['7658657266417994504', 'A', '2026-07-04 20:00:00', '2026-07-04 21:00:00', 'Rp1,234,567.00', '5', '6'],
        ['7658657266417994505', 'B', '2026-07-05 20:00:00', '2026-07-05 21:00:00', 'Rp12.500', '5', '7'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
    problems: ['ambiguousNumber E3'],
    sessions: {
      'rara.beauty-20260704-2000': { metrics: { gmv: { attributed: 1234567 }, views: 5, likes: 6 } },
      'rara.beauty-20260705-2000': { metrics: { gmv: {}, views: 5, likes: 7 } },
    },
  },
  {
    name: '4.2 figures that a spreadsheet of another country took for decimals are refused, with what may be one of them',
    files: () => ({
      'a.csv': csv(
        header,
        row({ 5: '1.000.000', 6: '1.2', 7: '2' }),
        row({ 3: '2026/07/19/ 19:05', 5: '12.5', 6: '2', 7: '12' }),
        row({ 3: '2026/07/20/ 19:05', 5: '999', 6: '0', 7: '12' }),
        row({ 3: '2026/07/21/ 19:05', 5: '0', 6: '1.234.567', 7: '12' }),
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [4, 4, 0, 0, 0],
    problems: ['damagedNumber G2', 'damagedNumber F3', 'damagedNumber G3', 'damagedNumber F4'],
    sessions: {
      [id]: { metrics: { gmv: { direct: 1000000 }, views: 2 } },
      'rara.beauty-20260719-1905': { metrics: { gmv: {}, views: 12 } },
      'rara.beauty-20260720-1905': { metrics: { gmv: {}, viewers: 0, views: 12 } },
      'rara.beauty-20260721-1905': { metrics: { gmv: { direct: 0 }, viewers: 1234567, views: 12 } },
    },
  },
  {
    name: '3.1 a rate that does not fit the counts beside it is named: 2.000 clicks became 2',
    files: () => ({
      'a.csv': csv(
        [...header, 'Klik Produk', 'Produk Dilihat'],
        [...row({ 8: '4,00%' }), '36', '900'],
        [...row({ 3: '2026/07/19/ 19:05', 8: '5,93%' }), '2', '33729'],
        [...row({ 3: '2026/07/20/ 19:05', 8: 'x' }), '2', '33729'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [3, 3, 0, 0, 0],
    problems: ['rateDiffers I3'],
    sessions: { [id]: {}, 'rara.beauty-20260719-1905': {}, 'rara.beauty-20260720-1905': {} },
  },
  {
    name: '3.1 rates that fit: of rounded counts, above one, of nothing',
    files: () => ({
      ...rara,
      'a.csv': csv(
        ['Room ID', 'Start Time', 'Views', 'Impressions', 'Tap through rate', 'Product clicks', 'LIVE CTR'],
        ['7658657266417994504', '2026-07-04 20:00', '1.2K', '3.5K', '34.9%', '0', '0%'],
        ['7658657266417994505', '2026-07-05 20:00', '10', '0', '', '24', '240%'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
  },
  {
    name: '4.3 K beside rupiah does not tell what M is: Indonesian pages write both',
    files: () => ({
      ...rara,
      'a.csv': csv(rooms, [
        '7658657266417994504',
        'A',
        '2026-07-04 20:00:00',
        '2026-07-04 21:00:00',
        'Rp2,1M',
        '3.24K',
        '6',
      ]),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    problems: ['ambiguousMillion E2'],
    sessions: { 'rara.beauty-20260704-2000': { metrics: { gmv: {}, views: 3240, likes: 6 } } },
  },
  {
    name: '4.4 a row without an amount is in the zone of its column; a bare amount among two currencies is of neither',
    files: () => ({
      'a.csv': csv(header.with(5, 'GMV LIVE'), row({ 5: '' }), row({ 3: '2026/07/19/ 19:05', 5: 'RM1,234.50' })),
      'b.csv': csv(
        header.with(5, 'GMV LIVE'),
        row({ 3: '2026/07/20/ 19:05', 5: 'RM1,234.50' }),
        row({ 3: '2026/07/21/ 19:05', 5: 'SGD 12.50' }),
        row({ 3: '2026/07/22/ 19:05', 5: '12.50' }),
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [2, 2, 0, 0, 0],
    sessions: {
      [id]: { currency: 'MYR', startAt: '2026-07-18T19:05:00+08:00' },
      'rara.beauty-20260719-1905': { currency: 'MYR' },
      'rara.beauty-20260720-1905': { currency: 'MYR' },
      'rara.beauty-20260721-1905': { currency: 'SGD' },
      'rara.beauty-20260722-1905': { currency: null },
    },
  },
  {
    name: '4.2 nothing decides RM1,234: it is named, with the setting that answers it',
    files: () => ({
      'sorot.json': JSON.stringify({ currency: 'MYR', files: { '*.csv': { creator: 'x' } } }),
      'a.csv': csv(rooms, [
        '7658657266417994504',
        'A',
        '2026-07-04 20:00:00',
        '2026-07-04 21:00:00',
        'RM1,234',
        '1,200',
        '6',
      ]),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    problems: ['ambiguousNumber E2'],
    sessions: { 'x-20260704-2000': { metrics: { gmv: {}, views: 1200, likes: 6 } } },
  },
  {
    name: '4.2 … and that setting answers it',
    files: () => ({
      'sorot.json': JSON.stringify({ currency: 'MYR', files: { '*.csv': { creator: 'x', decimal: 'point' } } }),
      'a.csv': csv(rooms, [
        '7658657266417994504',
        'A',
        '2026-07-04 20:00:00',
        '2026-07-04 21:00:00',
        'RM1,234',
        '1,200',
        '6',
      ]),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    sessions: { 'x-20260704-2000': { metrics: { gmv: { attributed: 1234 }, views: 1200, likes: 6 } } },
  },
  {
    name: '4.6 headers that hold one another are told apart',
    files: () => ({
      ...rara,
      'a.csv': csv(
        [
          'Room ID',
          'Start Time',
          'End Time',
          'CTOR',
          'CTOR (SKU orders)',
          'LIVE CTR',
          'CTR',
          '> 1 min. views',
          'Views',
          'Avg. viewing duration per view',
          'Avg. viewing duration',
        ],
        [
          '7658657266417994504',
          '2026-07-04 20:00:00',
          '2026-07-04 21:00:00',
          '1%',
          '2%',
          '3%',
          '4%',
          '11',
          '55',
          '66s',
          '77s',
        ],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    sessions: { 'rara.beauty-20260704-2000': { metrics: { views: 55, averageViewingSec: 77 } } },
  },
  {
    name: '4.9 rows that hold no session: total, change, dashes, blank, the header again',
    files: () => ({
      'a.csv': csv(
        ['Date Range: 2026-07-01 ~ 2026-07-31\n'],
        [''],
        header,
        ['Summary', '', '', '', '', '1'],
        row(),
        ['', '', '', '', '', '', '', '', ''],
        header,
        ['-', '', '', '', '', '5'],
        row({ 3: '2026/07/19/ 19:05' }),
        ['Total', '', '', '', '', '2000000'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [7, 2, 0, 5, 0],
    sessions: { [id]: {}, 'rara.beauty-20260719-1905': {} },
  },
  {
    name: '4.10 the same header twice and an empty header over a column',
    files: () => ({ 'a.csv': csv([...header, 'Penonton', ''], [...row(), '7', 'x']) }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [1, 1, 0, 0, 0],
    sessions: { [id]: { metrics: { gmv: { direct: 1000000 }, viewers: 100, views: 900 } } },
  },
  started('2026/04/18/ 22:14', '2026/04/18/ 22:14', '2026-04-18T22:14:00+07:00'),
  started('31/07/2026 20:29:25 and a tab', '31/07/2026 20:29:25\t', '2026-07-31T20:29:25+07:00'),
  started('03-07-2026 15:21: the third of July', '03-07-2026 15:21', '2026-07-03T15:21:00+07:00'),
  started('as a serial', '46023.248611111114', '2026-01-01T05:58:00+07:00'),
  started('15 September 2026 19.30', '15 September 2026 19.30', '2026-09-15T19:30:00+07:00'),
  started('8/22/2026 6:00: month first by its parts', '8/22/2026 6:00', '2026-08-22T06:00:00+07:00'),
  {
    name: '4.12 starts without a time of day are named, once',
    files: () => ({
      'a.csv': csv(header, row({ 3: '18/07/2026' }), row({ 3: '19/07/2026' }), row({ 3: '20/07/2026 00:00' })),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [3, 3, 0, 0, 0],
    problems: ['dateOnly D2'],
    sessions: { 'rara.beauty-20260718-0000': {}, 'rara.beauty-20260719-0000': {}, 'rara.beauty-20260720-0000': {} },
  },
  {
    name: '4.12 a start that is still to come is named: day and month may have been taken for each other',
    files: () => ({
      'sorot.json': JSON.stringify({ files: { 'a.csv': { dateOrder: 'dmy' } } }),
      'a.csv': csv(header, row({ 3: '07/12/2026 19:05' }), row({ 3: '07/10/2026 19:05' })),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [2, 2, 0, 0, 0],
    problems: ['startInFuture 2'],
    sessions: { 'rara.beauty-20261207-1905': {}, 'rara.beauty-20261007-1905': {} },
  },
  {
    name: '4.12 dates without a year, in a report over new year',
    files: () => ({
      'a.csv': csv(
        ['2025-12-15 ~ 2026-01-15'],
        [''],
        header,
        row({ 3: '12-20 19:05' }),
        row({ 3: '01-05 19:05' }),
        row({ 3: '01-15 19:05' }),
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [3, 3, 0, 0, 0],
    sessions: { 'rara.beauty-20251220-1905': {}, 'rara.beauty-20260105-1905': {}, 'rara.beauty-20260115-1905': {} },
  },
  {
    name: '4.12 typed dates among texts went through another country: they count only with an answer',
    files: async () => ({
      'a.xlsx': await workbook({
        Worksheet: [
          header,
          row({ 3: '13/07/2026 19:05' }),
          [...row().slice(0, 3), new Date(Date.UTC(2026, 3, 7, 19, 5)), ...row().slice(4)],
        ],
      }),
    }),
    path: 'a.xlsx',
    format: 'tiktok-seller-live',
    counts: [2, 1, 0, 0, 1],
    problems: ['swappedDate D3'],
    sessions: { 'rara.beauty-20260713-1905': {} },
  },
  {
    name: '1.B a list made by hand: date as a serial, its time in a nameless column beside it, own headers mapped',
    files: () => ({
      'sorot.json': JSON.stringify({
        files: { 'agency.csv': { creator: 'glow.id' } },
        mappings: { 'agency.csv': { MARCA: 'Room Title' } },
      }),
      'agency.csv': csv(
        'MARCA,Start time,,Duration,Attributed GMV,Attributed items sold,Views,Likes,Ads ROAS,Ads Cost,Ads GMV'.split(
          ',',
        ),
        ['Glow', '46170', '0.625', '2:30:00', 'R$ 1,413.57', '31', '5200', '900', '#DIV/0!', '0', '0'],
        ['Glow', '46171', '19:30', '3:00:00', 'R$ 413.57', '12', '3100', '400', '2.5', '100', '250'],
      ),
    }),
    path: 'agency.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
    decisions: { 'clock Start time': 'C' },
    sessions: {
      'glow.id-20260528-1500': {
        title: 'Glow',
        startAt: '2026-05-28T15:00:00-03:00',
        durationSec: 9000,
        currency: 'BRL',
        metrics: { gmv: { attributed: 1413.57 }, items: 31, views: 5200, likes: 900 },
      },
      'glow.id-20260529-1930': {
        startAt: '2026-05-29T19:30:00-03:00',
        metrics: { gmv: { attributed: 413.57 }, items: 12, views: 3100, likes: 400 },
      },
    },
  },
  {
    name: '1.B the same list without the mapping is unknown: its own headers are listed, not a row of its data',
    files: () => ({
      'agency.csv': csv('MARCA,Start time,,Duration,Attributed GMV,Views'.split(','), [
        'Glow',
        '46170',
        '0.625',
        '2:30:00',
        'R$ 1,413.57',
        '5200',
      ]),
    }),
    path: 'agency.csv',
    format: 'unknown',
    counts: [1, 0, 0, 1, 0],
    problems: ['unknownTable 1'],
    sessions: {},
  },
  {
    name: 'a nameless column of fractions beside starts that have their time is no clock',
    files: () => ({
      'a.csv': csv(
        ['Room ID', 'Start Time', '', 'Views'],
        ['7658657266417994504', '2026-07-04 00:00', '0.35', '5'],
        ['7658657266417994505', '2026-07-05 20:00', '0.4', '6'],
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 2, 0, 0, 0],
    problems: ['creatorUnknown'],
    sessions: {
      'tidak-disebut-20260704-0000': { startAt: '2026-07-04T00:00:00+07:00' },
      'tidak-disebut-20260705-2000': {},
    },
  },
  {
    name: '4.15 lengths in every wording',
    files: () => ({
      'a.csv': csv(
        header,
        ...['1 jam 23 mnt', '16 giờ 3 phút', '13小时46分钟38秒', '175h16m7s', '4:02:02', '48s', '2h37m'].map(
          (length, day) => row({ 3: `2026/07/1${day}/ 19:05`, 4: length }),
        ),
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [7, 7, 0, 0, 0],
    sessions: Object.fromEntries(
      [4980, 57780, 49598, 630967, 14522, 48, 9420].map((durationSec, day) => [
        `rara.beauty-2026071${day}-1905`,
        { durationSec },
      ]),
    ),
  },
  {
    name: '4.16 empty marks are unknown, never zero',
    files: () => ({
      'a.csv': csv(
        header,
        ...['-', '--', '—', ' ', 'N/A', 'nan', 'null', '#DIV/0!'].map((mark, day) =>
          row({ 3: `2026/07/1${day}/ 19:05`, 5: mark, 6: mark }),
        ),
      ),
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [8, 8, 0, 0, 0],
    sessions: Object.fromEntries(
      Array.from({ length: 8 }, (_, day) => [`rara.beauty-2026071${day}-1905`, { metrics: { gmv: {}, views: 900 } }]),
    ),
  },
  {
    name: '4.17 the same rows in a weekly and a monthly file, and an aborted start beside the real session',
    files: () => ({
      'bulan.csv': csv(header, row(), row({ 4: '0h 0min', 5: '0', 6: '0', 7: '0' })),
      'minggu (1).csv': csv(header, row()),
    }),
    path: 'minggu (1).csv',
    format: 'tiktok-seller-live',
    counts: [1, 0, 1, 0, 0],
    sessions: { [id]: { durationSec: 6000 }, [`${id}-2`]: { durationSec: 0 } },
  },
  {
    name: '4.17 one room under two creators: one of the two files is under the wrong name',
    files: () => ({
      'sorot.json': JSON.stringify({
        currency: 'IDR',
        files: { 'a.csv': { creator: 'rara.beauty' }, 'b.csv': { creator: 'sinta' } },
      }),
      'a.csv': csv(rooms, ['7658657266417994504', 'A', '2026-07-04 20:00', '2026-07-04 21:00', 'Rp1.000', '5', '6']),
      'b.csv': csv(rooms, ['7658657266417994504', 'A', '2026-07-04 20:00', '2026-07-04 21:00', 'Rp1.000', '5', '6']),
    }),
    path: 'b.csv',
    format: 'tiktok-creator-live',
    counts: [1, 0, 1, 0, 0],
    problems: ['otherCreator 2'],
    sessions: { 'rara.beauty-20260704-2000': {} },
  },
  {
    name: '4.17 a download during the LIVE is overtaken by the later one',
    files: () => ({
      ...rara,
      'a_20260704203000.csv': csv(rooms, [
        '7658657266417994504',
        'A',
        '2026-07-04 20:00:00',
        '2026-07-04 20:30:00',
        'Rp100.000',
        '50',
        '6',
      ]),
      'b_20260705090000.csv': csv(rooms, [
        '7658657266417994504',
        'A',
        '2026-07-04 20:00:00',
        '2026-07-04 22:10:00',
        'Rp900.000',
        '700',
        '60',
      ]),
    }),
    path: 'a_20260704203000.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    sessions: {
      'rara.beauty-20260704-2000': {
        durationSec: 7800,
        status: 'ended',
        metrics: { gmv: { attributed: 900000 }, views: 700, likes: 60 },
      },
    },
  },
  encoded('4.21 UTF-8 with a mark', `\uFEFF${separated(',').replace('2,00%', '"2,00%"')}`, {}),
  encoded('4.21 UTF-16 little-endian with tabs', utf16(separated('\t'), 'le'), {
    encoding: 'utf-16le',
    delimiter: 'tab',
  }),
  encoded('4.21 UTF-16 big-endian with semicolons', utf16(separated(';'), 'be'), {
    encoding: 'utf-16be',
    delimiter: ';',
  }),
  encoded('4.21 UTF-16 without a mark', Buffer.from(separated('\t'), 'utf16le'), { encoding: 'utf-16le' }),
  encoded('4.21 a line that names the delimiter', `sep=;\r\n${separated(';')}\r\n`, { delimiter: ';' }),
  encoded('4.21 line ends of two kinds', `${header.join(';')}\r${row().join(';')}\r\n`, { delimiter: ';' }),
  encoded('4.21 pipes', separated('|'), { delimiter: '|' }),
  {
    name: '4.21 GB18030 text',
    files: () => ({
      'sorot.json': JSON.stringify({ currency: 'CNY' }),
      'a.csv': Uint8Array.from([
        ...Buffer.from('Room ID,Room Title,Start Time,End Time,Views\n7658657266417994504,'),
        0xcf,
        0xc4,
        0xbc,
        0xbe,
        0xb4,
        0xf3,
        0xb4,
        0xd9,
        ...Buffer.from(',2026-07-04 20:00:00,2026-07-04 21:00:00,5\n'),
      ]),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    problems: ['creatorUnknown'],
    decisions: { encoding: 'gb18030' },
    sessions: { 'tidak-disebut-20260704-2000': { title: '夏季大促' } },
  },
  {
    name: '4.23 an identity and one figure are enough',
    files: () => ({
      ...rara,
      'a.csv': csv(['Room ID', 'Start Time', 'Likes'], ['7658657266417994504', '2026-07-04 20:00:00', '12']),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [1, 1, 0, 0, 0],
    sessions: { 'rara.beauty-20260704-2000': { durationSec: null, metrics: { likes: 12 } } },
  },
  {
    name: '4.21 ragged rows with decimal commas are still cut at semicolons',
    files: () => ({
      'a.csv': [
        'Room ID;Start Time;Attributed GMV;Views;Likes;Comments',
        '7658657266417994504;2026-07-04 20:00;Rp12,5rb;5;1;2',
        '7658657266417994505;2026-07-05 20:00;Rp1,2jt',
        '7658657266417994506;2026-07-06 20:00;Rp1,5jt',
        '7658657266417994507;2026-07-07 20:00;Rp1,4jt',
      ].join('\n'),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [4, 4, 0, 0, 0],
    problems: ['creatorUnknown'],
    decisions: { delimiter: ';' },
  },
  {
    name: 'ragged rows: cells missing at the end are unknown, cells beyond the header mean that figures slipped',
    files: () => ({
      'a.csv': `${csv(header, row())}6526684195492729856,Rara,rara.beauty,2026/07/19/ 19:05,1h 40min,1000000\n${row({ 3: '2026/07/20/ 19:05', 8: '1%' }).join(',')},x,y,z\n`,
    }),
    path: 'a.csv',
    format: 'tiktok-seller-live',
    counts: [3, 2, 0, 0, 1],
    problems: ['tooManyCells 4'],
    sessions: { [id]: {}, 'rara.beauty-20260719-1905': { metrics: { gmv: { direct: 1000000 } } } },
  },
  {
    name: 'ragged rows: a figure cut in two by the comma of its thousands moves no other into its place',
    files: () => ({
      ...rara,
      'a.csv': [
        rooms.join(','),
        '7658657266417994504,A,2026-07-04 20:00:00,2026-07-04 21:00:00,Rp588,700,324,12',
        '7658657266417994505,"B, lagi",2026-07-05 20:00:00,2026-07-05 21:00:00,"Rp588,700",324,12,,',
      ].join('\n'),
    }),
    path: 'a.csv',
    format: 'tiktok-creator-live',
    counts: [2, 1, 0, 0, 1],
    problems: ['tooManyCells 2'],
    sessions: {
      'rara.beauty-20260705-2000': {
        title: 'B, lagi',
        metrics: { gmv: { attributed: 588700 }, views: 324, likes: 12 },
      },
    },
  },
  {
    name: 'a quotation mark at the beginning of a title: the file is refused, no row is swallowed unseen',
    files: () => ({
      'a.csv': [
        rooms.join(','),
        '7658657266417994504,"Hot" sale,2026-07-04 20:00:00,2026-07-04 21:00:00,Rp588700,324,12',
        '7658657266417994505,B,2026-07-05 20:00:00,2026-07-05 21:00:00,Rp588700,324,12',
        '7658657266417994506,"C",2026-07-06 20:00:00,2026-07-06 21:00:00,Rp588700,324,12',
      ].join('\n'),
    }),
    path: 'a.csv',
    format: 'unreadable',
    counts: [0, 0, 0, 0, 0],
    problems: ['strayQuote'],
    sessions: {},
  },
];
