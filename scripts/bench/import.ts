import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import { ingest } from '../../src/ingest/ingest.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { workbook } from '../../src/sample/shapes/workbook.ts';
import { benchImportMemory } from './import-memory.ts';

const rows = 100_000;
const header =
  'ID Kreator|Kreator|Nama panggilan|Waktu Live|Durasi|GMV dari LIVE (Rp)|GMV LIVE (Rp)|GMV tidak langsung dari LIVE (Rp)|Produk yang ditambahkan|Produk Terjual|Pemesanan|Pesanan Dibayar|Produk yang terjual dari LIVE|Pembeli unik|Penonton|Live Stream Dilihat|Durasi menonton rata-rata (Siaran LIVE)|Komentar|Live Dibagikan|Suka pada LIVE|Pengikut baru (Video kreator)|Produk Dilihat|Klik Produk|CTR'.split(
    '|',
  );

/**
 * Rows a second of a LIVE list of 24 columns, as CSV and as a workbook: the bare reader (papaparse, hucre), reading the
 * file into drafts, and the whole import with its sessions. Processor seconds of one process, after a warm-up: read the
 * ratios, not the seconds.
 */
export async function benchImport(): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'sorot-bench-'));
  try {
    const table = [header, ...Array.from({ length: rows }, (_, n) => row(n))];
    const text = table.map((cells) => cells.join(';')).join('\n');
    const lines = [`import: ${rows} rows x ${header.length} columns`];
    for (const [name, content] of [
      ['list.csv', text],
      ['list.xlsx', workbook('Worksheet', table)],
    ] as const) {
      const folder = mkdtempSync(join(root, 'data-'));
      writeFileSync(join(folder, name), content);
      const bare = name.endsWith('.csv') ? bareCsv : bareWorkbook;
      const settings = settingsSchema.parse({});
      const seconds = await inTurns([
        () => bare(join(folder, name)),
        () => readFile(folder, name, settings, () => {}),
        () => ingest(folder, { now: '2026-11-20T20:30:00+07:00' }),
      ]);
      const [floor = 0, read = 0, whole = 0] = seconds;
      const speed = (value: number) => `${Math.round(rows / value)} rows/s`;
      lines.push(
        `  ${name}: bare reader ${speed(floor)}; read and checked ${speed(read)} = ${(read / floor).toFixed(1)} times; with sessions ${speed(whole)} = ${(whole / floor).toFixed(1)} times`,
      );
    }
    return [...lines, ...benchImportMemory()];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The least processor seconds of each of several works, done in turns so that a busy machine hurts all alike. */
async function inTurns(works: readonly (() => unknown)[]): Promise<number[]> {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < 4; turn++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (turn > 0) least[index] = Math.min(least[index] ?? 0, (user + system) / 1e6);
    }
  }
  return least;
}

function bareCsv(path: string): number {
  return Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ';', newline: '\n' }).data.length;
}

async function bareWorkbook(path: string): Promise<number> {
  let cells = 0;
  for await (const { values } of streamXlsxRows(readFileSync(path))) cells += values.length;
  return cells;
}

function row(n: number): string[] {
  const start = new Date(Date.UTC(2024, 0, 1) + (n % 4000) * 1_800_000).toISOString();
  const creator = Math.floor(n / 4000);
  const many = (factor: number) => String((n * factor) % 9973);
  return [
    `65266841954927${String(creator).padStart(5, '0')}`,
    `Kreator ${creator}`,
    `kreator.${creator}`,
    `${start.slice(0, 10).replaceAll('-', '/')}/ ${start.slice(11, 16)}`,
    `1h ${n % 60}min`,
    `Rp${(1_000_000 + n).toLocaleString('id-ID')}`,
    `Rp${(900_000 + n).toLocaleString('id-ID')}`,
    'Rp100.000',
    ...[3, 5, 7, 11, 13, 17, 19, 23].map(many),
    '107',
    ...[29, 31, 37, 41, 43, 47].map(many),
    '5,93%',
  ];
}
