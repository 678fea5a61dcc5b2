import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sessionInputs } from '../../src/consent/session-input.ts';
import { evaluate } from '../../src/highlights/evaluate.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { context } from '../highlights/fixture.ts';
import { csv, taken } from './folder.ts';

const sellerHeader = [
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
const creatorHeader = ['Room ID', 'Room Title', 'Start Time', 'End Time', 'Attributed GMV', 'Views', 'Likes'];

/** A row of one of three evenings as one of two exports tells it. */
const figure = fc.integer({ min: 0, max: 3 }).map((n) => 1000 + n * 37);
const evening = fc.integer({ min: 1, max: 3 });
const seller = fc
  .tuple(evening, fc.constantFrom('1h 40min', '1h 41min', '12min'), figure, figure)
  .map(([day, length, views, comments]) => [
    '6526684195492729856',
    'Rara',
    'rara.beauty',
    `2026/07/${17 + day}/ 19:05`,
    length,
    '1000000',
    '100',
    String(views),
    String(comments),
    '10',
  ]);
const creator = fc
  .tuple(evening, figure, figure, fc.constantFrom('Malam', 'Malam hemat'))
  .map(([day, views, likes, title]) => [
    `765865726641799450${day}`,
    title,
    `2026-07-${17 + day} 19:05:42`,
    `2026-07-${17 + day} 20:46:01`,
    'Rp1.100.000',
    String(views),
    String(likes),
  ]);
const files = fc.array(
  fc.oneof(
    fc.array(seller, { minLength: 1, maxLength: 3 }).map((rows) => ({ header: sellerHeader, rows })),
    fc.array(creator, { minLength: 1, maxLength: 3 }).map((rows) => ({ header: creatorHeader, rows })),
  ),
  { minLength: 2, maxLength: 4 },
);

it('does not matter in which order files and their rows come: sessions and verdicts are the same', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.nat(100), async (some, seed) => {
      const mixed = mix(some, seed).map(({ header, rows }) => ({ header, rows: mix(rows, seed + 1) }));
      expect(told(await read(mixed))).toEqual(told(await read(some)));
    }),
    { numRuns: 60 },
  );
});

async function read(some: readonly { header: string[]; rows: string[][] }[]): Promise<Dataset> {
  const named = some.map(({ header, rows }, i) => [`${i}.csv`, csv(header, ...rows)] as const);
  const hints = Object.fromEntries(named.map(([name]) => [name, { creator: 'rara.beauty' }]));
  const settings = JSON.stringify({ currency: 'IDR', files: hints });
  return taken({ 'sorot.json': settings, ...Object.fromEntries(named) });
}

/** Everything but the names of the files. */
function told(data: Dataset): unknown {
  const inputs = [...sessionInputs(data)];
  return inputs.map((input) => ({
    session: { ...input.session, sources: input.session.sources.length },
    verdicts: evaluate(input, context).map(({ id, status }) => [id, status]),
  }));
}

function mix<T>(rows: readonly T[], seed: number): T[] {
  return rows
    .map((row, i) => ({ row, key: ((i + 1) * (seed + 7919)) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}
