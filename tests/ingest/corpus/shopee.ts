import { csv, workbook } from '../folder.ts';
import type { Case } from './case.ts';

const bulkId =
  'Periode Data, User Id, No., Nama Livestream, Start Time, Durasi:, Penonton Aktif, Komentar, Tambah ke Keranjang, Durasi Rata-Rata Menonton, Penonton, Pesanan(Pesanan Dibuat), Pesanan(Pesanan Siap Dikirim), Produk Terjual(Pesanan Dibuat), Produk Terjual(Pesanan Siap Dikirim), Penjualan(Pesanan Dibuat), Penjualan(Pesanan Siap Dikirim)'.split(
    ', ',
  );

export const shopee: Case[] = [
  {
    name: 'workbook of streams: the summary comes first, days before months',
    files: async () => ({
      'sorot.json': JSON.stringify({ files: { 'live_streaming_*.xlsx': { creator: 'toko.sari' } } }),
      'live_streaming_1.xlsx': await workbook({
        Tinjauan: [
          ['Jumlah Penonton', 'Pesanan'],
          ['900', '12'],
        ],
        'Daftar Streaming': [
          [
            'Informasi Streaming',
            'Waktu Mulai',
            'Pengunjung',
            'Penonton Terbanyak',
            'Rata-rata Durasi Menonton',
            'Pesanan (COD Dibuat + non-COD Dibayar)',
            'Penjualan (Pesanan Siap Dikirim)(Rp)',
          ],
          ['Obral #A01', '03-07-2026 15:21', '1.234', '90', '00:00:31', '12', '1.937.747'],
          ['Obral #A01', '04-07-2026 15:20', '900', '80', '00:01:02', '9', '437.109'],
        ],
        Lain: [['x']],
      }),
    }),
    path: 'live_streaming_1.xlsx',
    format: 'shopee-live',
    counts: [2, 2, 0, 0, 0],
    decisions: { otherSheets: 'Tinjauan, Lain' },
    sessions: {
      'toko.sari-20260703-1521': {
        platform: 'shopee',
        title: 'Obral #A01',
        startAt: '2026-07-03T15:21:00+07:00',
        durationSec: null,
        currency: 'IDR',
        metrics: { gmv: { confirmed: 1937747 }, paidOrders: 12, views: 1234, peakViewers: 90, averageViewingSec: 31 },
      },
      'toko.sari-20260704-1520': {
        metrics: { gmv: { confirmed: 437109 }, paidOrders: 9, views: 900, peakViewers: 80, averageViewingSec: 62 },
      },
    },
  },
  {
    name: 'bulk list as CSV: serial start, day fractions, no currency anywhere',
    files: () => ({
      'supply-sellercenter-export-sc_live_stream_list_export_1.csv': `\uFEFF${csv(bulkId, ['01-01-2026 - 31-01-2026', '5551234', '1', 'Pagi', '46023.248611111114', '0.0853125', '36', '6', '55', '0.00028935', '782', '9', '6', '21', '11', '937747', '437109'])}`,
    }),
    path: 'supply-sellercenter-export-sc_live_stream_list_export_1.csv',
    format: 'shopee-live-list',
    counts: [1, 1, 0, 0, 0],
    decisions: { currency: 'IDR (assumed: headers)' },
    sessions: {
      '5551234-20260101-0558': {
        platform: 'shopee',
        title: 'Pagi',
        startAt: '2026-01-01T05:58:00+07:00',
        durationSec: 7371,
        currency: 'IDR',
        creator: { handle: '5551234', id: '5551234', name: null, known: true },
        metrics: {
          gmv: { placed: 937747, confirmed: 437109 },
          createdOrders: 9,
          paidOrders: 6,
          items: 11,
          viewers: 782,
          averageViewingSec: 25,
          comments: 6,
        },
      },
    },
  },
  ...(
    [
      ['4:02:02', 14522],
      ['00:00:31', 31],
      ['175h16m7s', 630967],
      ['48s', 48],
      ['78j57m4d', 284224],
    ] as const
  ).map(
    ([written, seconds]): Case => ({
      name: `bulk list with the length ${written}`,
      files: async () => ({
        'a.xlsx': await workbook({
          'Live List': [
            bulkId,
            [
              '01-09-2026 - 30-09-2026',
              '5551234',
              '1',
              'Pagi',
              '30-09-2026 16:01',
              written,
              '1',
              '2',
              '3',
              '00:00:17',
              '782',
              '9',
              '6',
              '21',
              '11',
              'Rp1.234.567',
              'Rp1.000.000',
            ],
          ],
        }),
      }),
      path: 'a.xlsx',
      format: 'shopee-live-list',
      counts: [1, 1, 0, 0, 0],
      sessions: {
        '5551234-20260930-1601': {
          durationSec: seconds,
          metrics: {
            gmv: { placed: 1234567, confirmed: 1000000 },
            createdOrders: 9,
            paidOrders: 6,
            items: 11,
            viewers: 782,
            averageViewingSec: 17,
            comments: 2,
          },
        },
      },
    }),
  ),
  {
    name: 'bulk list in English',
    files: () => ({
      'sorot.json': JSON.stringify({ currency: 'MYR' }),
      'a.csv': csv(
        'Data Period, User Id, No., Livestream Name, Start Time, Duration, Engaged Viewers, Comments, ATC, Avg. Viewing Duration, Viewers, Orders(Placed Order), Orders(Confirmed Order), Items Sold(Placed Order), Items Sold(Confirmed Order), Sales(Placed Order), Sales(Confirmed Order)'.split(
          ', ',
        ),
        [
          '01-07-2026 - 31-07-2026',
          '77',
          '1',
          'Morning',
          '13-07-2026 10:00',
          '02:00:00',
          '3',
          '4',
          '5',
          '00:00:40',
          '1,200',
          '6',
          '5',
          '7',
          '6',
          '1,234.50',
          '999.00',
        ],
      ),
    }),
    path: 'a.csv',
    format: 'shopee-live-list',
    counts: [1, 1, 0, 0, 0],
    sessions: {
      '77-20260713-1000': {
        startAt: '2026-07-13T10:00:00+08:00',
        metrics: {
          gmv: { placed: 1234.5, confirmed: 999 },
          createdOrders: 6,
          paidOrders: 5,
          items: 6,
          viewers: 1200,
          averageViewingSec: 40,
          comments: 4,
        },
      },
    },
  },
  {
    name: 'engagement file under group headers: vouchers claimed are an event without a time',
    files: () => ({
      'keterlibatan.csv': csv(
        ['Data Utama', '', '', '', 'Interaksi', '', '', 'Promosi', '', ''],
        [
          'User Id',
          'Nama Livestream',
          'Start Time',
          'Durasi',
          'Suka',
          'Membagikan',
          'Komentar',
          'Voucher Toko Diklaim',
          'Voucher Spesial Live Diklaim',
          'Koin Diklaim',
        ],
        ['5551234', 'Pagi', '13-09-2026 10:00', '01:00:00', '2.004', '5', '6', '3', '4', '100'],
        ['5551234', 'Sore', '13-09-2026 16:00', '01:00:00', '1.004', '5', '6', '0', '0', '0'],
      ),
    }),
    path: 'keterlibatan.csv',
    format: 'shopee-live-list',
    counts: [2, 2, 0, 0, 0],
    events: { '5551234-20260913-1000': [{ kind: 'voucher', atSec: null, note: '7 voucher diklaim' }] },
    sessions: {
      '5551234-20260913-1000': { metrics: { gmv: {}, likes: 2004, shares: 5, comments: 6 } },
      '5551234-20260913-1600': { metrics: { gmv: {}, likes: 1004, shares: 5, comments: 6 } },
    },
  },
  {
    name: 'the same stream in both lists is one session, by title and start',
    files: () => ({
      'a.csv': csv(
        ['Informasi Streaming', 'Waktu Mulai', 'Pengunjung', 'Penonton Terbanyak'],
        ['Pagi', '13-09-2026 10:00', '1.500', '90'],
      ),
      'b.csv': csv(bulkId, [
        '01-09-2026 - 30-09-2026',
        '5551234',
        '1',
        'Pagi',
        '13-09-2026 10:00',
        '01:00:00',
        '1',
        '2',
        '3',
        '00:00:17',
        '782',
        '9',
        '6',
        '21',
        '11',
        'Rp1.234.567',
        'Rp1.000.000',
      ]),
    }),
    path: 'b.csv',
    format: 'shopee-live-list',
    counts: [1, 0, 1, 0, 0],
    sessions: {
      '5551234-20260913-1000': {
        metrics: {
          gmv: { placed: 1234567, confirmed: 1000000 },
          createdOrders: 9,
          paidOrders: 6,
          items: 11,
          viewers: 782,
          views: 1500,
          peakViewers: 90,
          averageViewingSec: 17,
          comments: 2,
        },
      },
    },
  },
];
