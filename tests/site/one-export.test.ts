import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { type HighlightId, numberOf } from '../../src/model/highlight.ts';
import { inFolder } from '../../src/publish/files.ts';
import type { SessionRow } from '../../src/report/exports.ts';
import { build, inProject, sessionRows, tempFolder } from './builds.ts';

const temp = tempFolder();
const id = words('id');

/** Practices that start and length answer, which every export knows. */
const answered: HighlightId[] = ['effective-duration', 'peak-hours'];

/** The figures that a session's page shows, and the fields of sessions.json they stand for. */
const figures: { field: keyof SessionRow; names: string[] }[] = [
  { field: 'gmv', names: [...Object.values(id.basis), 'GMV'] },
  { field: 'orders', names: [id.session.orders, id.session.ordersCreated] },
  { field: 'viewers', names: [id.session.viewers] },
];

const exports = [
  { name: 'Seller Center in Indonesian', folder: 'seller-center-id', untold: ['title', 'category'] },
  { name: 'Seller Center in English', folder: 'seller-center-en', untold: ['title', 'category'] },
  { name: 'Creator Center', folder: 'creator-center/neng.sekarwangi', untold: ['viewers', 'category'] },
  { name: 'Partner Center', folder: 'partner-center', untold: ['viewers', 'shares'] },
  { name: 'analytics API', folder: 'api', untold: ['category'] },
];

describe.each(exports)('a folder with one $name export and nothing else', ({ folder, untold }) => {
  test('gives a site in which what the file does not tell is called not known', async () => {
    const from = inProject(`content/sample/ekspor/${folder}`);
    const file = readdirSync(from).find((name) => /\.xlsx$|^shop_lives_.*\.json$/.test(name)) ?? '';
    const data = join(temp, folder, 'data');
    const out = join(temp, folder, 'site');
    mkdirSync(data, { recursive: true });
    cpSync(join(from, file), join(data, file));
    const built = await build({ data, out });
    expect(built.totals['rowsRejected']).toBe(0);

    const rows = sessionRows(out);
    expect(rows.length).toBeGreaterThan(1);
    const missing = (field: string) => rows.every((row) => row[field as keyof SessionRow] === null);
    expect(Object.keys(rows[0] ?? {}).filter(missing)).toEqual(untold);

    const list = readFileSync(join(out, 'live.html'), 'utf8');
    if (missing('viewers'))
      expect(list.split(id.card.noViewers)).toHaveLength(rows.filter((row) => row.listed).length + 1);
    for (const row of rows) {
      const page = readFileSync(inFolder(out, row.url), 'utf8');
      const shown = new Map(
        [...page.matchAll(/<dt>([^<]*)<\/dt><dd[^>]*>([^<]*)/g)].map(([, name, value]) => [name, value]),
      );
      for (const { field, names } of figures) {
        const value = names.map((name) => shown.get(name)).find((text) => text !== undefined);
        if (row[field] === null) expect(value, `${row.id} ${field}`).toBe(id.session.notInExport);
        else expect(value, `${row.id} ${field}`).toMatch(/\d/);
      }
      expect(/<h1>([^<]*)/.exec(page)?.[1]).not.toBe('');

      const notMet = [...page.matchAll(/class="practice is-not_met" id="h(\d+)"/g)].map((match) => Number(match[1]));
      expect(notMet.filter((number) => !answered.some((one) => numberOf(one) === number))).toEqual([]);
      expect(page.split(id.status.not_met).length - 1, 'no other place says so').toBe(notMet.length);
    }
    const counts = JSON.parse(readFileSync(join(out, 'data/highlights.json'), 'utf8')) as {
      id: HighlightId;
      unknown: number;
    }[];
    for (const practice of counts) if (!answered.includes(practice.id)) expect(practice.unknown).toBe(rows.length);
  });
});
