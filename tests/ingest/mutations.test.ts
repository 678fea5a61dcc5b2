import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { counts, csv, taken } from './folder.ts';

type Table = string[][];

const bases: Record<string, Table> = {
  'Seller Center': [
    [
      'ID Kreator',
      'Kreator',
      'Nama panggilan',
      'Waktu Live',
      'Durasi',
      'GMV LIVE (Rp)',
      'GMV dari LIVE (Rp)',
      'Produk Terjual',
      'Produk yang terjual dari LIVE',
      'Pembeli unik',
      'Penonton',
      'Live Stream Dilihat',
      'Komentar',
      'CTR',
    ],
    [
      '6526684195492729856',
      'rara.toko',
      'rara.beauty',
      '2026/07/18/ 19:05',
      '1h 40min',
      'Rp1.000.001',
      'Rp1.500.002',
      '13',
      '24',
      '35',
      '146',
      '957',
      '68',
      '2,00%',
    ],
    [
      '6526684195492729856',
      'rara.toko',
      'rara.beauty',
      '2026/07/19/ 19:05',
      '1h 30min',
      'Rp2.000.003',
      'Rp2.500.004',
      '17',
      '28',
      '39',
      '240',
      '851',
      '62',
      '3,00%',
    ],
    [
      '6526684195492729857',
      'budi.toko',
      'budi.id',
      '2026/07/19/ 20:00',
      '0h 50min',
      'Rp3.000.005',
      'Rp3.500.006',
      '11',
      '22',
      '33',
      '344',
      '755',
      '66',
      '4,00%',
    ],
  ],
  'Creator Center': [
    [
      'Room ID',
      'Room Title',
      'Start Time',
      'End Time',
      'Attributed GMV',
      'Attributed items sold',
      'Customers',
      'Views',
      'Impressions',
      'Comments',
      'Likes',
      'CTOR',
      'CTOR (SKU orders)',
    ],
    [
      '7658657266417994504',
      'A',
      '2026-07-04 20:00:00',
      '2026-07-04 21:00:00',
      'Rp1.000.001',
      '12',
      '13',
      '1.400',
      '15.000',
      '16',
      '17',
      '8%',
      '9%',
    ],
    [
      '7658657266417994505',
      'B',
      '2026-07-05 20:00:00',
      '2026-07-05 21:10:00',
      'Rp2.000.002',
      '22',
      '23',
      '2.400',
      '25.000',
      '26',
      '27',
      '8%',
      '9%',
    ],
  ],
  'Shopee bulk list': [
    [
      'Periode Data',
      'User Id',
      'No.',
      'Nama Livestream',
      'Start Time',
      'Durasi',
      'Penonton Aktif',
      'Komentar',
      'Penonton',
      'Pesanan(Pesanan Dibuat)',
      'Pesanan(Pesanan Siap Dikirim)',
      'Produk Terjual(Pesanan Siap Dikirim)',
      'Penjualan(Pesanan Dibuat)',
      'Penjualan(Pesanan Siap Dikirim)',
    ],
    [
      '01-07-2026 - 31-07-2026',
      '5551234',
      '1',
      'Pagi',
      '13-07-2026 10:00',
      '01:00:00',
      '11',
      '12',
      '113',
      '14',
      '15',
      '16',
      'Rp1.000.001',
      'Rp900.002',
    ],
    [
      '01-07-2026 - 31-07-2026',
      '5551234',
      '2',
      'Sore',
      '14-07-2026 16:00',
      '02:00:00',
      '21',
      '22',
      '223',
      '24',
      '25',
      '26',
      'Rp2.000.003',
      'Rp1.900.004',
    ],
  ],
};

type Mutation = (table: Table, dice: number) => Table;
/** Every row of a table is changed in the same columns, short ones too. */
const mapColumns = (table: Table, change: (cells: string[], width: number) => string[]) => {
  const width = Math.max(...table.map((cells) => cells.length));
  return table.map((cells) => change(cells, width));
};
const insert = <T>(list: readonly T[], at: number, ...items: T[]) => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
];
const mutations: Record<string, Mutation> = {
  'a column deleted': (table, dice) => mapColumns(table, (cells, width) => cells.filter((_, i) => i !== dice % width)),
  'a column twice': (table, dice) =>
    mapColumns(table, (cells, width) => {
      const padded = Array.from({ length: width }, (_, i) => cells[i] ?? '');
      return insert(padded, (dice * 7) % width, padded[dice % width] ?? '');
    }),
  'two columns swapped': (table, dice) =>
    mapColumns(table, (cells, width) => {
      const [a, b] = [dice % width, (dice * 5 + 1) % width];
      return Array.from({ length: width }, (_, i) => cells[i === a ? b : i === b ? a : i] ?? '');
    }),
  'a column renamed': (table, dice) =>
    table.map((cells, row) =>
      row === 0 ? cells.map((cell, i) => (i === dice % cells.length ? `Kolom ${dice}` : cell)) : cells,
    ),
  'a header wiped': (table, dice) =>
    table.map((cells, row) => (row === 0 ? cells.map((cell, i) => (i === dice % cells.length ? '' : cell)) : cells)),
  'a preamble': (table) => [['Rentang Tanggal: 2026-07-01 ~ 2026-07-31'], [''], ...table],
  'a title above': (table) => [['Laporan LIVE Juli'], ...table],
  'blank rows': (table, dice) => insert(table, 1 + (dice % table.length), [''], ['', '']),
  'a total at the end': (table) => [...table, ['Total', ...(table[0] ?? []).slice(1).map(() => '')]],
  'a summary on top': (table) => insert(table, 1, ['Summary', ...(table[0] ?? []).slice(1).map(() => '-')]),
  'the header again': (table, dice) => insert(table, 1 + (dice % table.length), table[0] ?? []),
  'a row pasted twice': (table, dice) => insert(table, table.length, table[1 + (dice % (table.length - 1))] ?? []),
  'rows in another order': (table) => [table[0] ?? [], ...table.slice(1).reverse()],
  'cells missing at the end': (table, dice) =>
    table.map((cells, row) => (row === 1 + (dice % (table.length - 1)) ? cells.slice(0, -2) : cells)),
};

/** Figures by start: a session is the same whatever its creator's name fell back to. */
function byStart(data: Dataset): Map<string, Record<string, unknown>> {
  return new Map(
    data.sessions.map(({ startAt, durationSec, metrics: { gmv, ...rest } }) => [
      startAt,
      {
        durationSec,
        ...rest,
        ...Object.fromEntries(Object.entries(gmv).map(([basis, value]) => [`gmv.${basis}`, value])),
      },
    ]),
  );
}

const hint = { 'sorot.json': JSON.stringify({ currency: 'IDR', files: { '*.csv': { creator: 'rara.beauty' } } }) };
const read = (table: Table) => taken({ ...hint, 'a.csv': csv(...table) });
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(1000)), {
  minLength: 1,
  maxLength: 4,
});

describe.each(Object.entries(bases))('a damaged %s', (_, base) => {
  it('gives the same figures or a named problem, never a wrong figure', async () => {
    const truth = byStart(await read(base));
    expect(truth.size).toBe(base.length - 1);
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const table = chosen.reduce((damaged, [name, dice]) => (mutations[name] as Mutation)(damaged, dice), base);
        const data = await read(table);
        const file = data.report.files.find(({ path }) => path === 'a.csv');
        const [rowsRead, ...parts] = file ? counts(file) : [];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(rowsRead);
        const found = byStart(data);
        for (const [start, figures] of found) {
          expect([...truth.keys()]).toContain(start);
          for (const [name, value] of Object.entries(figures))
            if (value !== null) expect([name, value]).toEqual([name, truth.get(start)?.[name]]);
        }
        if (found.size < truth.size) expect(file?.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  });
});
