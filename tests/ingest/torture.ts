/**
 * What is too slow for every test run; by hand: `node tests/ingest/torture.ts`. Reads a CSV of a million rows, one of
 * 100,000 and a workbook of 100,000, each in a process of its own, and prints processor seconds and the most memory; then
 * thousands of damaged files, none of which may end in anything but a report.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { workbook } from '../../src/sample/shapes/workbook.ts';

const now = '2026-11-22T09:00:00+07:00';
const header =
  'ID Kreator;Kreator;Nama panggilan;Waktu Live;Durasi;GMV dari LIVE (Rp);GMV LIVE (Rp);Produk Terjual;Pesanan Dibayar;Pembeli unik;Penonton;Live Stream Dilihat;Komentar;Live Dibagikan;Suka pada LIVE;Produk Dilihat;Klik Produk;CTR'.split(
    ';',
  );
const row = (n: number) => {
  const start = new Date(Date.UTC(2022, 0, 1) + (n % 4000) * 1_800_000).toISOString();
  const who = Math.floor(n / 4000);
  const rest = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31].map((factor) => String((n * factor) % 9973));
  return [
    `65266841954927${String(who).padStart(5, '0')}`,
    `Kreator ${who}`,
    `kreator.${who}`,
    `${start.slice(0, 10).replaceAll('-', '/')}/ ${start.slice(11, 16)}`,
    `1h ${n % 60}min`,
    `Rp${1_000_000 + n}`,
    `Rp${900_000 + n}`,
    ...rest,
    '5,93%',
  ];
};
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n));

const folder = process.argv[2];
if (folder !== undefined) {
  const before = process.cpuUsage();
  const { report } = await ingest(folder, { now });
  const { user, system } = process.cpuUsage(before);
  const problems = report.files.flatMap((file) => file.problems.map(({ code }) => code)).slice(0, 3);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${((user + system) / 1e6).toFixed(1)} s, ${peak} MB, ${report.sessions} sessions, ${report.totals.rowsRead} rows ${problems.join(' ')}\n`,
  );
} else {
  const root = mkdtempSync(join(tmpdir(), 'sorot-torture-'));
  try {
    measure(root, 'a CSV of 1,000,000 rows', 'a.csv', () =>
      [header, ...rows(1_000_000)].map((cells) => cells.join(';')).join('\n'),
    );
    measure(root, 'a CSV of 100,000 rows', 'a.csv', () =>
      [header, ...rows(100_000)].map((cells) => cells.join(';')).join('\n'),
    );
    measure(root, 'a workbook of 100,000 rows', 'a.xlsx', () => workbook('Worksheet', [header, ...rows(100_000)]));
    await damage(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measure(root: string, name: string, path: string, content: () => string | Uint8Array): void {
  const data = join(root, name.replaceAll(/\W+/g, '-'));
  mkdirSync(data);
  writeFileSync(join(data, path), content());
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, data], { encoding: 'utf8' });
  process.stdout.write(`${name}: ${stdout}${stderr}`);
  rmSync(data, { recursive: true });
}

/** Bytes of good files changed, cut and doubled at random places (the same ones every time). */
async function damage(root: string): Promise<void> {
  const good: Record<string, Uint8Array> = {
    'a.xlsx': workbook('Worksheet', [header, ...rows(40)]),
    'a.csv': Buffer.from([header, ...rows(40)].map((cells) => cells.join(';')).join('\n')),
    'a.json': Buffer.from(
      JSON.stringify({
        data: {
          live_stream_sessions: [
            {
              id: '7658657266417994504',
              start_time: '1783168514',
              username: 'x',
              sales_performance: { gmv: { amount: '5', currency: 'IDR' } },
            },
          ],
        },
      }),
    ),
  };
  let state = 7;
  const dice = (sides: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % sides;
  };
  let runs = 0;
  for (const [path, bytes] of Object.entries(good)) {
    for (let turn = 0; turn < 700; turn++) {
      const broken = Uint8Array.from(bytes);
      for (let hit = 0; hit <= turn % 5; hit++) broken[dice(broken.length)] = dice(256);
      const cut = dice(3) === 0 ? broken.subarray(0, dice(broken.length)) : broken;
      const data = join(root, 'damaged');
      mkdirSync(data, { recursive: true });
      writeFileSync(join(data, path), cut);
      const { report } = await ingest(data, { now });
      for (const file of report.files) {
        const parts = file.rowsAccepted + file.rowsMerged + file.rowsSkipped + file.rowsRejected;
        if (parts !== file.rowsRead) throw new Error(`${path} ${turn}: ${parts} of ${file.rowsRead} rows counted`);
      }
      rmSync(data, { recursive: true });
      runs++;
    }
  }
  process.stdout.write(`${runs} damaged files, each with a report whose rows add up\n`);
}
