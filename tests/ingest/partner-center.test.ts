import { describe, expect, it } from 'vitest';
import { codes, counts, report, taken, workbook } from './folder.ts';

const header = [
  'Date',
  'Campaign ID',
  'Campaign name',
  'Creator name',
  'Creator follower count',
  'Livestream room ID',
  'Livestream name',
  'LIVE time info',
  'Duration',
  'Product ID',
  'Product name',
  'Shop ID',
  'Shop code',
  'Shop name',
  'Level 1 category',
  'Level 2 category',
  'Creator LIVE-attributed GMV',
  'LIVE orders',
  'Items sold',
  'LIVE views',
  'LIVE likes',
  'LIVE comments',
  'LIVE product RPM',
  'Estimated affiliate partner commission ',
  'Actual affiliate partner commission',
];
const summary = [
  'Summary',
  ...Array(15).fill('-'),
  'Rp2.263.353.095',
  '99',
  '120',
  '20.000',
  '9.000',
  '800',
  '-',
  '-',
  '-',
];
const line = (product: string, name: string, category: string, gmv: string, orders: string, views: string) => [
  '2026-08-01-2026-08-31',
  '1',
  'Agustus',
  'sari.glow',
  '431.936',
  '7658657266417994504',
  'Live Sari',
  '2026-08-19 11:06:52-2026-08-19 14:02:18',
  '2h55m',
  product,
  name,
  '1',
  'c',
  'Toko',
  category,
  'Lain',
  gmv,
  orders,
  orders,
  views,
  '1.204',
  '77',
  '-',
  'Rp0',
  'Rp0',
];

describe('the custom report of the Partner Center', () => {
  it('makes one session of the rows of a room: products summed, views not', async () => {
    const file = await workbook({
      'Custom report': [
        header,
        summary,
        line('1729643540462601638', 'Serum', 'Beauty', 'Rp1.234.000', '4', '9.001'),
        line('1729643540462601639', 'Tas', 'Bags', 'Rp2.000.500', '3', '9.002'),
      ],
    });
    const data = await taken({ 'CustomReport_1.xlsx': file });
    expect(data.sessions).toHaveLength(1);
    expect(data.sessions[0]).toMatchObject({
      id: 'sari.glow-20260819-1106',
      roomId: '7658657266417994504',
      title: 'Live Sari',
      startAt: '2026-08-19T11:06:52+07:00',
      endAt: '2026-08-19T14:02:18+07:00',
      durationSec: 10526,
      category: 'Bags',
      metrics: { gmv: { attributed: 3234500 }, paidOrders: 7, items: 7, views: 9002, likes: 1204, comments: 77 },
    });
    expect(counts(report(data, 'CustomReport_1.xlsx'))).toEqual([3, 1, 1, 1, 0]);
    expect(data.products.get('1729643540462601638')).toMatchObject({ name: 'Serum', category: 'Beauty' });
    expect(data.sessionProducts.get('sari.glow-20260819-1106')).toEqual([
      {
        sessionId: 'sari.glow-20260819-1106',
        productId: '1729643540462601638',
        gmv: 1234000,
        currency: 'IDR',
        units: 4,
        orders: 4,
        clicks: null,
        impressions: null,
        rank: null,
      },
      {
        sessionId: 'sari.glow-20260819-1106',
        productId: '1729643540462601639',
        gmv: 2000500,
        currency: 'IDR',
        units: 3,
        orders: 3,
        clicks: null,
        impressions: null,
        rank: null,
      },
    ]);
  });

  it('counts a row that was pasted twice once, and the same report twice not double', async () => {
    const row = line('1729643540462601638', 'Serum', 'Beauty', 'Rp1,075,484,867', '4', '9,001');
    const file = await workbook({ 'Custom report': [header, row, row] });
    const data = await taken({ 'a.xlsx': file, 'a (1).xlsx': file });
    expect(data.sessions[0]?.metrics.gmv).toEqual({ attributed: 1075484867 });
    expect([...(data.sessionProducts.values().next().value ?? [])]).toMatchObject([{ gmv: 1075484867, units: 4 }]);
    expect(counts(report(data, 'a.xlsx'))).toEqual([2, 0, 2, 0, 0]);
  });

  it('rejects a row whose product ID was rounded, and a room whose start nothing tells', async () => {
    const ruined = line('1.72964E+18', 'Serum', 'Beauty', 'Rp1.000', '1', '10');
    const undated = [...line('1729643540462601638', 'Serum', 'Beauty', 'Rp1.000', '1', '10')];
    undated[5] = '7658657266417994505';
    undated[7] = '-';
    const data = await taken({ 'a.xlsx': await workbook({ 'Custom report': [header, ruined, undated] }) });
    expect(data.sessions).toEqual([]);
    expect(codes(report(data, 'a.xlsx'))).toEqual(['idNotation J2', 'noStart 3']);
    expect(counts(report(data, 'a.xlsx'))).toEqual([2, 0, 0, 0, 2]);
  });
});
