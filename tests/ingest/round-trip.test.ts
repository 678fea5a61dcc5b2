import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metrics } from '../../src/model/session.ts';
import { counts, csv, taken, workbook } from './folder.ts';

/** What a LIVE was; every shape below writes of it what that shape can carry. */
interface Live {
  minute: number;
  minutes: number;
  gmv: number;
  items: number;
  orders: number;
  customers: number;
  viewers: number;
  views: number;
  comments: number;
  likes: number;
  shares: number;
  clicks: number;
}

const count = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }));
const live: fc.Arbitrary<Live> = fc.record({
  minute: fc.integer({ min: 0, max: 500_000 }),
  minutes: fc.integer({ min: 1, max: 900 }),
  gmv: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 2_000_000_000 })),
  items: count,
  orders: count,
  customers: count,
  viewers: count,
  views: count,
  comments: count,
  likes: count,
  shares: count,
  clicks: count,
});
const lives = fc.uniqueArray(live, { selector: ({ minute }) => minute, minLength: 1, maxLength: 5 });

/** How figures are written: plain, grouped with dots, grouped with commas. */
const dialects = {
  plain: (value: number) => String(value),
  dots: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
  commas: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
} as const;
const dialect = fc.constantFrom(...(Object.keys(dialects) as (keyof typeof dialects)[]));

const wall = ({ minute }: Live, more = 0) => new Date(Date.UTC(2025, 11, 1) + (minute + more) * 60_000).toISOString();
const dashed = (iso: string) => iso.slice(0, 19).replace('T', ' ');
const clockLength = (minutes: number) => `${Math.floor(minutes / 60)}h ${minutes % 60}min`;
const room = ({ minute }: Live) => `7658657266${String(417_000_000 + minute)}`;

type Write = (value: number) => string;
interface Shape {
  header: string[];
  row: (live: Live, write: Write) => string[];
  metrics: (live: Live) => Partial<Metrics>;
}
const figures = ({ items, customers, viewers, views, comments, likes, shares, clicks, orders }: Live) => ({
  items,
  customers,
  viewers,
  views,
  comments,
  likes,
  shares,
  productClicks: clicks,
  paidOrders: orders,
});
const omit = <T extends object>(object: T, ...names: (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>;

const shapes: Record<string, Shape> = {
  'Seller Center, Indonesian': {
    header: [
      'ID Kreator',
      'Kreator',
      'Nama panggilan',
      'Waktu Live',
      'Durasi',
      'GMV LIVE (Rp)',
      'Pesanan Dibayar',
      'Produk yang terjual dari LIVE',
      'Pembeli unik',
      'Penonton',
      'Live Stream Dilihat',
      'Komentar',
      'Live Dibagikan',
      'Suka pada LIVE',
      'Klik Produk',
    ],
    row: (one, write) => [
      '6526684195492729856',
      'Rara',
      'rara.beauty',
      `${wall(one).slice(0, 10).replaceAll('-', '/')}/ ${wall(one).slice(11, 16)}`,
      clockLength(one.minutes),
      `Rp${write(one.gmv)}`,
      ...[
        one.orders,
        one.items,
        one.customers,
        one.viewers,
        one.views,
        one.comments,
        one.shares,
        one.likes,
        one.clicks,
      ].map(write),
    ],
    metrics: (one) => ({ gmv: { direct: one.gmv }, ...figures(one) }),
  },
  'Seller Center, English': {
    header: [
      'Creator ID',
      'Creator',
      'Nickname',
      'Launched Time',
      'Duration',
      'LIVE attributed GMV (Rp)',
      'LIVE SKU orders',
      'LIVE items sold',
      'Unique customers',
      'Viewers',
      'Views',
      'Comments',
      'Shares',
      'LIVE likes',
      'Product Clicks',
    ],
    row: (one, write) => [
      '6526684195492729856',
      'rara.beauty',
      'Rara',
      dashed(wall(one)).slice(0, 16),
      clockLength(one.minutes),
      `Rp ${write(one.gmv)}`,
      ...[
        one.orders,
        one.items,
        one.customers,
        one.viewers,
        one.views,
        one.comments,
        one.shares,
        one.likes,
        one.clicks,
      ].map(write),
    ],
    metrics: (one) => ({ gmv: { attributed: one.gmv }, ...figures(one) }),
  },
  'Creator Center': {
    header: [
      'Room ID',
      'Room Title',
      'Start Time',
      'End Time',
      'Duration',
      'Attributed GMV',
      'Attributed SKU orders',
      'Attributed items sold',
      'Customers',
      'Views',
      'Comments',
      'Shares',
      'Likes',
      'Product clicks',
    ],
    row: (one, write) => [
      room(one),
      'Sale',
      dashed(wall(one)),
      dashed(wall(one, one.minutes)),
      clockLength(one.minutes),
      `Rp${write(one.gmv)}`,
      ...[one.orders, one.items, one.customers, one.views, one.comments, one.shares, one.likes, one.clicks].map(write),
    ],
    metrics: (one) => ({ gmv: { attributed: one.gmv }, ...omit(figures(one), 'viewers') }),
  },
  'LIVE Center, older': {
    header: [
      'Livestream',
      'Creator Id',
      'Start time',
      'Duration',
      'Direct GMV',
      'Orders paid for',
      'Items sold',
      'Customers',
      'Viewers',
      'Views',
      'Product clicks',
      'GMV/1K views',
    ],
    row: (one, write) => [
      'Sale',
      '6526684195492729856',
      dashed(wall(one)),
      String(one.minutes * 60),
      `Rp${write(one.gmv)}`,
      ...[one.orders, one.items, one.customers, one.viewers, one.views, one.clicks].map(write),
      '',
    ],
    metrics: (one) => ({ gmv: { direct: one.gmv }, ...omit(figures(one), 'comments', 'likes', 'shares') }),
  },
  'Partner Center': {
    header: [
      'Date',
      'Creator name',
      'Livestream room ID',
      'Livestream name',
      'LIVE time info',
      'Product ID',
      'Product name',
      'Level 1 category',
      'Creator LIVE-attributed GMV',
      'LIVE orders',
      'Items sold',
      'LIVE views',
      'LIVE likes',
      'LIVE comments',
    ],
    row: (one, write) => [
      '2026-01-01-2026-12-31',
      'rara.beauty',
      room(one),
      'Sale',
      `${dashed(wall(one))}-${dashed(wall(one, one.minutes))}`,
      '1',
      'Serum',
      'Beauty',
      `Rp${write(one.gmv)}`,
      ...[one.orders, one.items, one.views, one.likes, one.comments].map(write),
    ],
    metrics: (one) => ({
      gmv: { attributed: one.gmv },
      ...omit(figures(one), 'viewers', 'customers', 'shares', 'productClicks'),
    }),
  },
  'Shopee bulk list': {
    header: [
      'Periode Data',
      'User Id',
      'No.',
      'Nama Livestream',
      'Start Time',
      'Durasi',
      'Komentar',
      'Penonton',
      'Pesanan(Pesanan Siap Dikirim)',
      'Produk Terjual(Pesanan Siap Dikirim)',
      'Penjualan(Pesanan Siap Dikirim)',
    ],
    row: (one, write) => [
      '01-01-2026 - 31-12-2026',
      '5551234',
      '1',
      'Sale',
      `${wall(one).slice(8, 10)}-${wall(one).slice(5, 7)}-${wall(one).slice(0, 4)} ${wall(one).slice(11, 16)}`,
      `${Math.floor(one.minutes / 60)}:${String(one.minutes % 60).padStart(2, '0')}:00`,
      ...[one.comments, one.viewers, one.orders, one.items].map(write),
      `Rp${write(one.gmv)}`,
    ],
    metrics: (one) => ({
      gmv: { confirmed: one.gmv },
      ...omit(figures(one), 'views', 'likes', 'shares', 'customers', 'productClicks'),
    }),
  },
};

describe('random sessions', () => {
  it.each(Object.keys(shapes))('written as %s in any dialect and kind of file give the same figures', async (name) => {
    const shape = shapes[name] as Shape;
    const kind = fc.constantFrom('csv', 'semicolons', 'xlsx');
    await fc.assert(
      fc.asyncProperty(lives, dialect, kind, async (all, how, file) => {
        const rows = all.map((one) => shape.row(one, dialects[how]));
        const content =
          file === 'xlsx'
            ? await workbook({ Lembar: [shape.header, ...rows] })
            : file === 'csv'
              ? csv(shape.header, ...rows)
              : [shape.header, ...rows].map((cells) => cells.join(';')).join('\r\n');
        const data = await taken({
          'sorot.json': JSON.stringify({ currency: 'IDR', files: { 'a.*': { creator: 'rara.beauty' } } }),
          [file === 'xlsx' ? 'a.xlsx' : 'a.csv']: content,
        });
        const report = data.report.files.find(({ path }) => path.startsWith('a.'));
        expect(report?.problems).toEqual([]);
        expect(report && counts(report)).toEqual([all.length, all.length, 0, 0, 0]);
        const expected = all.toSorted((a, b) => a.minute - b.minute);
        expect(data.sessions.map(({ startAt, durationSec }) => [startAt.slice(0, 16), durationSec])).toEqual(
          expected.map((one) => [wall(one).slice(0, 16), one.minutes * 60]),
        );
        for (const [index, one] of expected.entries()) {
          expect(data.sessions[index]?.metrics).toMatchObject(shape.metrics(one));
          expect(data.sessions[index]?.currency).toBe('IDR');
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12) },
    );
  });
});
