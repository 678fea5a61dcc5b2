import { describe, expect, it } from 'vitest';
import { codes, counts, csv, report, taken, workbook } from './folder.ts';

const full =
  'Room ID, Room Title, Start Time, End Time, Duration, Attributed GMV, Attributed items sold, Attributed orders, Attributed SKU orders, Customers, AOV, Views, Impressions, Impressions Per Hour, GMV per hour, Show GPM, Watch GPM, Avg. viewing duration per view, Avg. viewing duration, Tap through rate, LIVE CTR, Product Impressions, Product clicks, CTR, CTOR, CTOR (SKU orders), SKU order rate, New followers, Follow rate, Comments, Comment rate, Shares, Share rate, Likes, Like rate'.split(
    ', ',
  );
const row = [
  '7658657266417994504',
  'PROMO <b>7.7</b> 🔥\nbaris dua',
  '2026-07-04 20:01:54',
  '2026-07-04 22:39:31',
  '2h37m',
  'Rp588,7RB',
  '12',
  '10',
  '11',
  '9',
  'Rp58.870',
  '3.24K',
  '18.5K',
  '7.0K',
  '',
  '',
  '',
  '18.28s',
  '44.1s',
  '17.5%',
  '4.38247%',
  '21.0K',
  '142',
  '',
  '7.7%',
  '7.7%',
  '0.3%',
  '25',
  '0.8%',
  '1.00K',
  '30%',
  '3',
  '0.1%',
  '41.9K',
  '1293.103448%',
];
const settings = (files: object) => JSON.stringify({ files });

describe('LIVE performance of the Creator Center', () => {
  it('reads all 35 columns, with the creator that sorot.json names', async () => {
    const data = await taken({
      'unduhan/Creator-Live-Performance_20260918080000.xlsx': await workbook({
        performance_detail: [['2026-07-01 ~ 2026-09-17'], [], full, row],
      }),
      'sorot.json': settings({
        '**/Creator-Live-*.xlsx': { creator: '@Rara.Beauty', creatorName: 'Rara', category: 'Kecantikan' },
      }),
    });
    expect(data.sessions[0]).toMatchObject({
      id: 'rara.beauty-20260704-2001',
      roomId: '7658657266417994504',
      creator: { handle: 'rara.beauty', name: 'Rara', known: true },
      title: 'PROMO <b>7.7</b> 🔥 baris dua',
      startAt: '2026-07-04T20:01:54+07:00',
      endAt: '2026-07-04T22:39:31+07:00',
      durationSec: 9457,
      status: 'ended',
      category: 'Kecantikan',
      metrics: {
        gmv: { attributed: 588700 },
        paidOrders: 11,
        items: 12,
        customers: 9,
        views: 3240,
        viewers: null,
        impressions: 18500,
        averageViewingSec: 44.1,
        productImpressions: 21000,
        productClicks: 142,
        newFollowers: 25,
        comments: 1000,
        shares: 3,
        likes: 41900,
      },
    });
    const file = report(data, 'unduhan/Creator-Live-Performance_20260918080000.xlsx');
    expect(counts(file)).toEqual([1, 1, 0, 0, 0]);
    expect(file.decisions['approximate Views']).toBe('3.24K (L4)');
    expect(file.problems).toEqual([]);
  });

  it('reads a chosen subset of columns as CSV and says whose sessions these are not known to be', async () => {
    const data = await taken({
      'live.csv': `sep=;\r\n2026-07-23\r\n\r\nRoom ID;Start Time;End Time;Views;Attributed GMV\r\n7658657266417994504;2026-07-23 20:00:00;2026-07-23 21:00:00;1.234;R$ 413.57\r\n`,
    });
    expect(data.sessions[0]).toMatchObject({
      creator: { handle: 'tidak-disebut', known: false },
      startAt: '2026-07-23T20:00:00-03:00',
      currency: 'BRL',
      metrics: { views: 1234, gmv: { attributed: 413.57 } },
    });
    expect(codes(report(data, 'live.csv'))).toEqual(['creatorUnknown']);
  });

  it('rejects a room ID that a spreadsheet has ruined', async () => {
    const rows = [
      ['Room ID', 'Start Time', 'End Time', 'Views'],
      ['7.65866E+18', '2026-07-23 20:00:00', '2026-07-23 21:00:00', '5'],
    ];
    const data = await taken({ 'live.csv': csv(...rows) });
    expect(data.sessions).toEqual([]);
    expect(codes(report(data, 'live.csv'))).toEqual(['idNotation A2']);
    expect(counts(report(data, 'live.csv'))).toEqual([1, 0, 0, 0, 1]);
  });

  it('takes a file downloaded during a LIVE as a snapshot, until a later file knows the end', async () => {
    const header = ['Room ID', 'Start Time', 'End Time', 'Views'];
    const early = await workbook({
      performance_detail: [
        ['2026-09-17'],
        [],
        header,
        ['7658657266417994504', '2026-09-17 19:30:00', '2026-09-17 20:30:00', '500'],
      ],
    });
    const late = await workbook({
      performance_detail: [
        ['2026-09-17'],
        [],
        header,
        ['7658657266417994504', '2026-09-17 19:30:00', '2026-09-17 21:45:10', '1900'],
      ],
    });
    const snapshot = await taken({ 'Creator-Live-Performance_20260917203001.xlsx': early });
    expect(snapshot.sessions[0]).toMatchObject({
      status: 'ongoing',
      asOf: '2026-09-17T20:30:01+07:00',
      metrics: { views: 500 },
    });
    const both = await taken({
      'a_20260917203001.xlsx': late,
      'Creator-Live-Performance_20260917203001 (1).xlsx': early,
      'z_20260918080000.xlsx': late,
    });
    expect(both.sessions).toHaveLength(1);
    expect(both.sessions[0]).toMatchObject({ status: 'ended', durationSec: 8110, metrics: { views: 1900 } });
  });
});
