import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/model/session.ts';
import { noMetrics } from '../../src/model/session.ts';
import { codes, counts, report, taken, workbook } from './folder.ts';

// Header rows and cells as they stand in real files (exports.md 1.A), typed here, not taken from the alias table.
const july2026 = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV LIVE (Rp)',
  'Produk yang ditambahkan',
  'Produk Terjual',
  'Pemesanan',
  'Pesanan Dibayar',
  'Produk yang terjual dari LIVE',
  'Pembeli unik',
  'Harga Rata-Rata (Rp)',
  'CTOR',
  'GMV dari LIVE (Rp)',
  'GMV tidak langsung dari LIVE (Rp)',
  'Produk yang terjual melalui LIVE',
  'Penonton',
  'Live Stream Dilihat',
  'Durasi menonton rata-rata (Siaran LIVE)',
  'Komentar',
  'Live Dibagikan',
  'Suka pada LIVE',
  'Pengikut baru (Video kreator)',
  'Produk Dilihat',
  'Klik Produk',
  'CTR',
];
const rowId = [
  '6526684195492729856',
  'Rara Beauty Official',
  'rara.beauty',
  '2026/07/18/ 19:05',
  '1h 40min',
  'Rp20.000.000',
  '35',
  '12',
  '210',
  '198',
  '240',
  '180',
  'Rp83.333',
  '8,33%',
  'Rp26.560.049',
  'Rp6.560.049',
  '300',
  '4.210',
  '11.873',
  '107',
  '1.204',
  '88',
  '15.002',
  '61',
  '40.112',
  '2.377',
  '5,93%',
];

describe('the LIVE list of the Seller Center', () => {
  it('gives one session for each row of the Indonesian file of July 2026', async () => {
    const file = await workbook({ Worksheet: [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31\n'], [], july2026, rowId] });
    const data = await taken({ 'apa saja.xlsx': file });
    const expected: Session = {
      id: 'rara.beauty-20260718-1905',
      roomId: null,
      platform: 'tiktok',
      creator: { handle: 'rara.beauty', id: '6526684195492729856', name: 'Rara Beauty Official', known: true },
      title: '',
      startAt: '2026-07-18T19:05:00+07:00',
      endAt: '2026-07-18T20:45:00+07:00',
      durationSec: 6000,
      status: 'ended',
      asOf: '2026-07-31T23:59:59+07:00',
      category: null,
      market: 'ID',
      timeZone: 'Asia/Jakarta',
      zoneAssumed: true,
      currency: 'IDR',
      metrics: {
        ...noMetrics(),
        gmv: { direct: 20000000, attributed: 26560049, indirect: 6560049 },
        createdOrders: 210,
        paidOrders: 198,
        items: 240,
        customers: 180,
        views: 11873,
        viewers: 4210,
        averageViewingSec: 107,
        productImpressions: 40112,
        productClicks: 2377,
        comments: 1204,
        likes: 15002,
        shares: 88,
        newFollowers: 61,
        productsAdded: 35,
        differentProductsSold: 12,
      },
      watchUrl: null,
      sources: [
        { file: 'apa saja.xlsx', format: 'tiktok-seller-live', sheet: 'Worksheet', row: 4, fields: expect.any(Array) },
      ],
    };
    expect(data.sessions).toEqual([expected]);
    const file_ = report(data, 'apa saja.xlsx');
    expect(counts(file_)).toEqual([1, 1, 0, 0, 0]);
    expect(file_.headerRow).toBe(3);
    expect(file_.decisions['timeZone']).toBe('Asia/Jakarta (assumed: IDR)');
    expect(file_.problems).toEqual([]);
  });

  it('reads the English file of 2026, where the Creator column is the handle', async () => {
    const header = [
      'Creator ID',
      'Creator',
      'Nickname',
      'Launched Time',
      'Duration',
      'LIVE gross merchandise value (RM)',
      'Products added',
      'Different Products Sold',
      'Created SKU orders',
      'LIVE SKU orders',
      'LIVE items sold',
      'Unique customers',
      'Average Price (RM)',
      'Click-to-order rate (LIVE)',
      'LIVE attributed GMV (RM)',
      'Viewers',
      'Views',
      'Average viewing duration (LIVE streams)',
      'Comments',
      'Shares',
      'LIVE likes',
      'New followers (Creator video)',
      'Product Impressions',
      'Product Clicks',
      'CTR',
    ];
    const row = [
      '6526684195492729856',
      'amar_store',
      'Amar Store Malaysia',
      '2026/04/18/ 22:14',
      '0h 19min',
      '444.23',
      '24',
      '3',
      '3',
      '3',
      '3',
      '2',
      '148.08',
      '8.33%',
      '444.23',
      '181',
      '312',
      '46',
      '12',
      '0',
      '205',
      '1',
      '1778',
      '36',
      '2.02%',
    ];
    const data = await taken({
      'x.xlsx': await workbook({ Worksheet: [['Date Range: 2026-04-12 ~ 2026-04-18\n'], [], header, row] }),
    });
    const [session] = data.sessions;
    expect(session).toMatchObject({
      id: 'amar_store-20260418-2214',
      creator: { handle: 'amar_store', name: 'Amar Store Malaysia' },
      startAt: '2026-04-18T22:14:00+08:00',
      durationSec: 1140,
      currency: 'MYR',
      market: 'MY',
      metrics: { gmv: { direct: 444.23, attributed: 444.23 }, paidOrders: 3, views: 312, productImpressions: 1778 },
    });
  });

  it.each([
    [
      'English 2023',
      [
        'Creator ID',
        'Creator',
        'Nickname',
        'Launched Time',
        'Duration',
        'Revenue (Rp)',
        'Products',
        'Different Products Sold',
        'Orders Created',
        'Orders Paid',
        'Unit Sales',
        'Buyers',
        'Average Price (Rp)',
        'CO rate',
        'Viewers',
        'Views',
        'ACU',
        'PCU',
        'Avg. Viewing Duration',
        'Comments',
        'Shares',
        'Likes',
        'New Followers',
        'Product Impressions',
        'Product Clicks',
        'CTR',
      ],
    ],
    [
      'Indonesian 2023',
      [
        'Creator ID',
        'Kreator',
        'Nama panggilan',
        'Waktu Live',
        'Durasi',
        'Penghasilan (Rp)',
        'Produk',
        'Produk Terjual',
        'Pesanan Dibuat',
        'Pesanan Dibayar',
        'Penjualan',
        'Pembeli',
        'Harga Rata-Rata (Rp)',
        'CO Rate',
        'Penonton',
        'Live Stream Dilihat',
        'Rata-rata Penonton',
        'Penonton Tertinggi',
        'Durasi Rata-rata',
        'Komentar',
        'Live Dibagikan',
        'Likes',
        'Pengikut Baru',
        'Produk Dilihat',
        'Klik Produk',
        'CTR',
      ],
    ],
    [
      'Indonesian 2025',
      [
        'ID Kreator',
        'Kreator',
        'Nama panggilan',
        'Waktu Live',
        'Durasi',
        'Nilai bruto barang dagangan dari LIVE (Rp)',
        'Produk yang ditambahkan',
        'Produk Terjual',
        'Pesanan SKU yang dibuat',
        'Pesanan SKU dari LIVE',
        'Produk yang terjual dari LIVE',
        'Pembeli unik',
        'Harga Rata-Rata (Rp)',
        'Rasio pesanan per klik (LIVE)',
        'Penonton',
        'Live Stream Dilihat',
        null,
        null,
        'Durasi menonton rata-rata (Siaran LIVE)',
        'Komentar',
        'Live Dibagikan',
        'Suka pada LIVE',
        'Pengikut baru (Video kreator)',
        'Produk Dilihat',
        'Klik Produk',
        'CTR',
      ],
    ],
  ])('reads the wording of %s: different products are not items, units are not money', async (_, header) => {
    const row = [
      '6526684195492729856',
      'toko.sari',
      'toko.sari.id',
      '2026/07/01/ 08:00',
      '2h 0min',
      '1000000',
      '20',
      '7',
      '50',
      '40',
      '45',
      '39',
      '22222',
      '4%',
      '500',
      '900',
      '50',
      '120',
      '61',
      '10',
      '11',
      '12',
      '13',
      '1000',
      '100',
      '10%',
    ];
    const data = await taken({
      'x.xlsx': await workbook({ Worksheet: [['Date Range: 2026-07-01 ~ 2026-07-31'], [], header, row] }),
    });
    const averages =
      header[16] === null ? { averageViewers: null, peakViewers: null } : { averageViewers: 50, peakViewers: 120 };
    expect(data.sessions[0]).toMatchObject({
      id: 'toko.sari.id-20260701-0800',
      creator: { handle: 'toko.sari.id', name: 'toko.sari' },
      metrics: {
        gmv: { direct: 1000000 },
        productsAdded: 20,
        differentProductsSold: 7,
        createdOrders: 50,
        paidOrders: 40,
        items: 45,
        customers: 39,
        viewers: 500,
        views: 900,
        averageViewingSec: 61,
        comments: 10,
        shares: 11,
        likes: 12,
        newFollowers: 13,
        ...averages,
      },
    });
  });

  it('keeps an unreadable cell unknown and names it; a row without a start is rejected', async () => {
    const bad = [...rowId];
    bad[17] = 'banyak';
    const undated = [...rowId];
    undated[3] = 'kemarin';
    const data = await taken({
      'x.xlsx': await workbook({
        Worksheet: [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31'], [], july2026, bad, undated],
      }),
    });
    expect(data.sessions).toHaveLength(1);
    expect(data.sessions[0]?.metrics.viewers).toBeNull();
    expect(codes(report(data, 'x.xlsx'))).toEqual(['notANumber R4', 'notADate D5']);
    expect(counts(report(data, 'x.xlsx'))).toEqual([2, 1, 0, 0, 1]);
  });

  it('finds the header by its contents: without preamble, on a later sheet, under a description and beside a summary', async () => {
    const description = july2026.map(() => 'Penjelasan kolom ini.');
    const data = await taken({
      'x.xlsx': await workbook({
        Tinjauan: [
          ['Ringkasan', 'Nilai'],
          ['Total', '3'],
        ],
        Data: [july2026, description, rowId, july2026, ['Total', '', '', '', '', 'Rp1']],
      }),
    });
    expect(report(data, 'x.xlsx')).toMatchObject({
      sheet: 'Data',
      headerRow: 1,
      decisions: { otherSheets: 'Tinjauan' },
    });
    expect(counts(report(data, 'x.xlsx'))).toEqual([4, 1, 0, 3, 0]);
  });
});
