import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { memoryWriter } from '../../src/model/writer.ts';
import { detailOf } from '../../src/sample/detail.ts';
import { writeSample } from '../../src/sample/generate.ts';
import { people } from '../../src/sample/people.ts';
import { planSession } from '../../src/sample/plan.ts';
import { countsDirectItems } from '../../src/sample/slots.ts';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'content/sample');

function made(sessions: number, seed: number) {
  const writer = memoryWriter();
  writeSample({ sessions, seed }, writer);
  return writer.files;
}

function bytes(data: string | Uint8Array | undefined): string {
  return Buffer.from(data ?? '').toString('base64');
}

function rows(text: string | Uint8Array | undefined): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(String(text).trim(), { header: true }).data;
}

function listed(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();
}

const sample = made(36, 1);
const details = Array.from({ length: 36 }, (_, i) => detailOf(planSession(i, 36, 1), 1));

describe('the generator', () => {
  it('gives the same bytes for the same seed', () => {
    const again = made(36, 1);
    expect([...again.keys()]).toEqual([...sample.keys()]);
    for (const [path, data] of sample) expect(bytes(again.get(path)), path).toBe(bytes(data));
  });

  it('gives other figures and words for another seed', () => {
    const other = made(36, 2);
    const moved = [...sample.keys()].filter((path) => bytes(other.get(path)) !== bytes(sample.get(path)));
    expect(moved).toContain('transcripts/ratih.rona-20260918-1905.srt');
    expect(moved).toContain('session_products.csv');
    expect(moved.filter((path) => path.endsWith('.xlsx')).length).toBeGreaterThanOrEqual(5);
  });

  it('does not depend on the time zone of the machine', () => {
    const script = `import { createHash } from 'node:crypto'; import { writeSample } from ${JSON.stringify(join(root, 'src/sample/generate.ts'))};
      const hash = createHash('sha256'); writeSample({ sessions: 36, seed: 1 }, { write: (path, data) => hash.update(path).update(data) }); console.log(hash.digest('hex'));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    expect(inZone('America/Los_Angeles')).toBe(inZone('Asia/Jayapura'));
  });

  it('splits a large sample into workbooks of at most about a thousand rows', async () => {
    const files = made(1500, 3);
    const books = [...files].filter(([path]) => path.endsWith('.xlsx'));
    expect(books.length).toBeGreaterThan(5);
    for (const [path, data] of books) {
      const book = await readXlsx(data as Uint8Array);
      expect(book.sheets[0]?.rows.length ?? 0, path).toBeLessThan(1010);
    }
  });

  it('holds every session of a large sample in some export or as an own row', async () => {
    const root = mkdtempSync(join(tmpdir(), 'sorot-sample-'));
    try {
      const planned = Array.from({ length: 900 }, (_, index) => planSession(index, 900, 1));
      const tables = new Set(['sorot.json', 'sessions.csv', 'observations.csv', 'events.csv', 'session_products.csv']);
      writeSample(
        { sessions: 900, seed: 1 },
        {
          write: (path, data) => {
            if (!path.startsWith('ekspor/') && !tables.has(path)) return;
            mkdirSync(dirname(join(root, path)), { recursive: true });
            writeFileSync(join(root, path), data);
          },
        },
      );
      const { sessions, report } = await ingest(root, { now: '2026-11-20T20:30:00+07:00' });
      expect(new Set(sessions.map(({ id }) => id))).toEqual(new Set(planned.map(({ ref }) => ref)));
      expect(planned.some(({ scene, person }) => scene.viewers === 0 && person.home === 'partner')).toBe(true);
      expect(report.files.flatMap(({ problems }) => problems)).toEqual([]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('never gives two sessions of one creator the same start minute', () => {
    const refs = Array.from({ length: 3000 }, (_, i) => planSession(i, 3000, 5).ref);
    expect(new Set(refs).size).toBe(refs.length);
  });
});

describe('the committed sample', () => {
  it('is what the generator makes, byte for byte', () => {
    expect(listed(committed)).toEqual([...sample.keys()].sort());
    for (const [path, data] of sample) expect(bytes(readFileSync(join(committed, path))), path).toBe(bytes(data));
  });

  it('stays under 2.5 MB', () => {
    expect([...sample.values()].reduce((sum, data) => sum + data.length, 0)).toBeLessThan(2_500_000);
  });

  it('holds 36 sessions of 12 creators in 8 categories', () => {
    expect(new Set(details.map(({ planned }) => planned.ref)).size).toBe(36);
    expect(new Set(details.map(({ planned }) => planned.person.handle)).size).toBe(12);
    expect(new Set(details.map(({ planned }) => planned.person.category)).size).toBe(8);
    expect(new Set(people.map(({ zone }) => zone)).size).toBe(3);
  });

  it('holds each hard case: aborted, ongoing, exactly 45 minutes, over midnight, a long and a hostile title', () => {
    const scenes = details.map(({ planned }) => planned.scene);
    expect(scenes.filter(({ sec }) => sec < 60).map(({ sec }) => sec)).toEqual([11, 40]);
    expect(scenes.filter(({ ongoing }) => ongoing)).toHaveLength(2);
    expect(scenes.some(({ sec }) => sec === 2700)).toBe(true);
    expect(scenes.some(({ start, sec }) => Number(start.slice(11, 13)) * 3600 + sec > 86_400)).toBe(true);
    expect(scenes.some(({ title }) => title?.length === 140)).toBe(true);
    expect(scenes.some(({ title }) => title?.startsWith('=') && title.includes('<b>'))).toBe(true);
    expect(scenes.filter(({ also }) => also)).toHaveLength(4);
  });

  it('spreads GMV from about 150 thousand to about 90 million rupiah', () => {
    const gmv = details.map(({ figures }) => figures.gmv).filter((value) => value > 0);
    expect(Math.min(...gmv)).toBeLessThan(250_000);
    expect(Math.max(...gmv)).toBeGreaterThan(80_000_000);
  });

  it.each(details.filter(({ slots }) => slots.length > 0).map((detail) => [detail.planned.ref, detail] as const))(
    'has minutes of %s that add up to the figures of the session',
    (_, { slots, figures, planned }) => {
      const total = (key: 'gmv' | 'orders' | 'items' | 'views' | 'comments' | 'likes' | 'clicks') =>
        slots.reduce((sum, slot) => sum + slot[key], 0);
      expect(total('gmv')).toBe(figures.gmv);
      expect(total('orders')).toBe(figures.orders);
      expect(total('items')).toBe(countsDirectItems(planned) ? figures.directItems : figures.items);
      expect(total('views')).toBe(figures.views);
      expect(total('comments')).toBe(figures.comments);
      expect(total('likes')).toBe(figures.likes);
      expect(total('clicks')).toBe(figures.productClicks);
      expect(slots.at(-1)?.to).toBe(planned.scene.sec);
    },
  );

  it('names only sessions that exist in its own files', () => {
    const known = new Set(
      details.flatMap(({ planned }) =>
        planned.shape.startsWith('seller') ? [planned.ref] : [planned.ref, planned.room],
      ),
    );
    for (const name of ['session_products', 'events', 'clips', 'observations'])
      for (const row of rows(sample.get(`${name}.csv`)))
        expect(known.has(row['session_id'] ?? ''), `${name}: ${row['session_id']}`).toBe(true);
    for (const path of sample.keys()) {
      const ref = /^(?:minutes|transcripts|chat)\/(.*)\.[a-z]+$/.exec(path)?.[1];
      if (ref) expect(known.has(ref), path).toBe(true);
    }
  });

  it('writes no brace, no empty caption and no overlapping captions', () => {
    for (const [path, data] of sample) {
      if (!path.startsWith('transcripts/')) continue;
      const text = String(data);
      expect(text, path).not.toMatch(/[{}]|undefined|NaN/);
      const times = [...text.matchAll(/(\d\d):(\d\d):(\d\d)[,.](\d{3})/g)].map(
        ([, h, m, s, ms]) => Number(h) * 3600 + Number(m) * 60 + Number(s) + Number(ms) / 1000,
      );
      expect(times, path).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('has one creator who withdrew, with two sessions and one video', () => {
    const said = rows(sample.get('consent.csv')).filter(({ status }) => status === 'withdrawn');
    expect(said.map((row) => [row['creator'], row['scope']])).toEqual([['sasmi.wulung', 'all']]);
    expect(details.filter(({ planned }) => planned.person.handle === 'sasmi.wulung')).toHaveLength(2);
    expect(rows(sample.get('videos.csv')).filter((row) => row['creator'] === 'sasmi.wulung')).toHaveLength(1);
  });

  it('posts every video before the moment the data was taken, and at least 18 of them', () => {
    const videos = rows(sample.get('videos.csv'));
    expect(videos.length).toBeGreaterThanOrEqual(18);
    for (const row of videos)
      expect(Date.parse(row['posted_at'] ?? '')).toBeLessThan(Date.parse('2026-11-20T20:30:00+07:00'));
  });

  it('writes the workbooks as the platforms do: preamble, header row, text cells', async () => {
    const first = async (start: string) => {
      const found = [...sample].find(([path]) => path.startsWith(start));
      const book = await readXlsx(found?.[1] as Uint8Array);
      return book.sheets[0];
    };
    const list = await first('ekspor/seller-center-id/');
    expect(list?.name).toBe('Worksheet');
    expect(String(list?.rows[0]?.[0])).toMatch(/^\[Rentang Tanggal\]: \d{4}-\d\d-\d\d ~ \d{4}-\d\d-\d\d\n$/);
    expect(list?.rows[2]?.slice(3, 7)).toEqual(['Waktu Live', 'Durasi', 'GMV dari LIVE (Rp)', 'GMV LIVE (Rp)']);
    for (const row of list?.rows.slice(3) ?? []) for (const cell of row) expect(typeof cell).toBe('string');
    const report = await first('ekspor/partner-center/');
    expect(report?.rows[1]?.[0]).toBe('Summary');
    expect((await first('ekspor/creator-center/'))?.name).toBe('performance_detail');
  });
});

describe('npm run sample', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sorot-sample-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const run = (...args: string[]): { status: number; said: string } => {
    try {
      execFileSync(process.execPath, [join(root, 'scripts/sample.ts'), ...args], {
        cwd: dir,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { status: 0, said: '' };
    } catch (error) {
      const failed = error as { status: number; stderr: string };
      return { status: failed.status, said: failed.stderr };
    }
  };

  it('writes into a new folder, and again over its own work', () => {
    expect(run('--sessions', '3', '--out', 'made').status).toBe(0);
    writeFileSync(join(dir, 'made', 'minutes', 'left-over.csv'), 'start\n');
    expect(run('--sessions', '3', '--seed', '7', '--out', 'made').status).toBe(0);
    expect(listed(join(dir, 'made'))).not.toContain('minutes/left-over.csv');
  });

  it('refuses a folder that holds something else, and leaves it alone', () => {
    writeFileSync(join(dir, 'own.csv'), 'a\n');
    const { status, said } = run('--sessions', '3', '--out', '.');
    expect(status).toBe(2);
    expect(said).toContain('bukan contoh');
    expect(listed(dir)).toEqual(['own.csv']);
  });

  it.each([
    [['--sessions', '5'], '--out DIR'],
    [['--sessions', 'banyak', '--out', 'x'], '--sessions harus bilangan bulat'],
    [['--sessions', '0', '--out', 'x'], '--sessions harus bilangan bulat'],
    [['--seed', '1.5', '--out', 'x'], '--seed harus bilangan bulat'],
    [['--sesions', '5', '--out', 'x'], '--sessions'],
  ])('ends with 2 and one sentence for %j', (args, part) => {
    const { status, said } = run(...args);
    expect(status).toBe(2);
    expect(said).toContain(part);
    expect(listed(dir)).toEqual([]);
  });
});
