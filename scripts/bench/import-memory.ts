import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = join(import.meta.dirname, '../run.mjs');
/** Makes a process tell its peak when it ends. */
const told = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))")}`;
const creatorHeader =
  'Room ID,Room Title,Start Time,End Time,Duration,Attributed GMV,Attributed items sold,Attributed SKU orders,Customers,Views,Impressions,Product Impressions,Product clicks,New followers,Comments,Shares,Likes';
const sellerHeader =
  'ID Kreator;Kreator;Nama panggilan;Waktu Live;Durasi;GMV dari LIVE (Rp);GMV LIVE (Rp);Produk Terjual;Pesanan Dibayar;Pembeli unik;Penonton;Live Stream Dilihat;Komentar;Live Dibagikan;Suka pada LIVE;Produk Dilihat;Klik Produk;CTR';

/**
 * The most memory that `check` takes of the system for a CSV of a million rows: of one session's growing snapshots, of
 * 20,000 sessions with 50 snapshots each, and of as many distinct sessions as are taken from one file, and for a million
 * distinct ones, which are refused.
 */
export function benchImportMemory(): string[] {
  return [
    'memory of check',
    peak('1,000,000 snapshots of one session', creatorHeader, 1_000_000, (n) => snapshot(0, n)),
    peak('1,000,000 snapshots of 20,000 sessions', creatorHeader, 1_000_000, (n) =>
      snapshot(n % 20_000, Math.floor(n / 20_000)),
    ),
    peak('450,000 distinct sessions', sellerHeader, 450_000, distinct),
    peak('1,000,000 distinct sessions', sellerHeader, 1_000_000, distinct),
  ];
}

function peak(name: string, header: string, rows: number, row: (n: number) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-bench-'));
  try {
    const file = openSync(join(folder, 'list.csv'), 'w');
    let text = `${header}\n`;
    for (let n = 0; n < rows; n++) {
      text += `${row(n)}\n`;
      if (text.length < 1e6 && n < rows - 1) continue;
      writeSync(file, text);
      text = '';
    }
    closeSync(file);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [run, 'check', '--data', folder, '--json', '--now', '2026-11-20T20:30:00+07:00'],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NODE_OPTIONS: `--import=${told}` } },
    );
    const { sessions, totals, files } = JSON.parse(stdout);
    const kilobytes = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map(([, peak]) => Number(peak)));
    const refused = files[0].format === 'unreadable' ? `, refused: ${files[0].problems[0].fix}` : '';
    return `  ${name}: ${Math.round(kilobytes / 1024)} MB, ${totals.rowsRead} rows read, ${sessions} sessions${refused}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function snapshot(room: number, nth: number): string {
  const end = new Date(Date.UTC(2026, 6, 4, 20, 1, 54) + nth * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const counts = [1, 1, 1, 9, 30, 7, 3, 1, 2, 1, 1, 11].map((factor) => nth * factor);
  return `76586572664${String(17994504 + room).padStart(8, '0')},Live Sore,2026-07-04 20:01:54,${end},0h19m,Rp${1000 + nth},${counts.slice(1)}`;
}

function distinct(n: number): string {
  const start = new Date(Date.UTC(2024, 0, 1) + (n % 4000) * 1_800_000).toISOString();
  const creator = Math.floor(n / 4000);
  const counts = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31].map((factor) => (n * factor) % 9973);
  return `65266841954927${String(creator).padStart(5, '0')};Kreator ${creator};kreator.${creator};${start.slice(0, 10).replaceAll('-', '/')}/ ${start.slice(11, 16)};1h ${n % 60}min;Rp${1_000_000 + n};Rp${900_000 + n};${counts.join(';')};5,93%`;
}
