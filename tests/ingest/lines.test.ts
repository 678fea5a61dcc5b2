import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { counts, report, taken } from './folder.ts';

const header = [
  'ID Kreator',
  'Kreator',
  'Nama panggilan',
  'Waktu Live',
  'Durasi',
  'GMV LIVE (Rp)',
  'Penonton',
  'Catatan',
];
const cells: Record<string, fc.Arbitrary<string>> = {
  'ID Kreator': fc.constantFrom(
    '6526684195492729856',
    '6526684195492729857',
    '12345',
    '007',
    '',
    '-',
    'Total',
    '6.5E+18',
  ),
  Kreator: fc.constantFrom('Rara', 'Kreator', 'kreator', '', 'Sinta 🌸', 'Total'),
  'Nama panggilan': fc.constantFrom('rara.beauty', 'sinta', '', 'Nama panggilan', '42'),
  'Waktu Live': fc.constantFrom(
    '2026/07/18/ 19:05',
    '2026/07/19/ 20:00',
    '2026-07-20 09:30',
    '46023.5',
    '46023',
    'nanti',
    '',
  ),
  Durasi: fc.constantFrom('1h 40min', '90', '2:05', '0', '', 'Durasi', '0h 19min'),
  'GMV LIVE (Rp)': fc.constantFrom(
    'Rp1.234.567',
    'Rp1.234',
    'Rp1',
    '5',
    '1234567890',
    '012',
    '1,5 jt',
    '-5',
    '--',
    'RM3',
    'x',
  ),
  Penonton: fc.constantFrom('0', '7', '00', '123456789', '1234567890', '1.234', '1,2 rb', '', '-', '999999999'),
  Catatan: fc.constantFrom('', 'a', '5'),
};
const dataRow = fc.tuple(...header.map((name) => cells[name] as fc.Arbitrary<string>));
const row = fc.oneof(
  { weight: 12, arbitrary: dataRow },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      header,
      header.map((name) => name.toUpperCase()),
      [''],
      header.map(() => ''),
    ),
  },
  { weight: 1, arbitrary: dataRow.map((full) => full.slice(0, 5)) },
  { weight: 1, arbitrary: dataRow.map((full) => [...full, 'lebih', '9']) },
);
const preamble = fc.constantFrom<string[][]>([], [['[Rentang Tanggal]: 2026-07-01 ~ 2026-07-31'], ['']]);

/** All that is known of the one file, its name aside. */
function told(data: Dataset): unknown {
  const { path, ...file } = report(data, 'a.csv');
  return { sessions: data.sessions, counts: counts({ path, ...file }), file };
}

describe('a text without quotes', () => {
  it('read line by line tells the same as its cells quoted, told apart as records', async () => {
    await fc.assert(
      fc.asyncProperty(
        preamble,
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (above, rows, end, last) => {
          const table = [...above, header, ...rows];
          const lines = table.map((one) => one.join(';')).join(end) + (last ? end : '');
          const quoted =
            table.map((one) => one.map((cell) => (cell === '' ? '' : `"${cell}"`)).join(';')).join(end) +
            (last ? end : '');
          expect(told(await taken({ 'a.csv': lines }))).toEqual(told(await taken({ 'a.csv': quoted })));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('longer than one piece of the file tells every row once, wherever the pieces are cut', async () => {
    const rows = Array.from({ length: 4000 }, (_, n) => {
      const day = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();
      return [
        '6526684195492729856',
        'Rara',
        'rara',
        day.slice(0, 16).replace('T', ' '),
        '40min',
        `Rp${n}`,
        String(n),
        '',
      ];
    });
    const text = [header, ...rows].map((one) => one.join(';')).join('\n');
    const quoted = text.replaceAll('Rara', '"Ra;ra\n🌸"');
    for (const content of [text, quoted]) {
      const data = await taken({ 'a.csv': content });
      expect(counts(report(data, 'a.csv'))).toEqual([4000, 4000, 0, 0, 0]);
      expect(data.sessions.map(({ metrics }) => metrics.viewers)).toEqual(rows.map((_, n) => n));
      expect(data.sessions.at(-1)).toMatchObject({ sources: [{ row: 4001 }], metrics: { gmv: { direct: 3999 } } });
    }
  });
});
