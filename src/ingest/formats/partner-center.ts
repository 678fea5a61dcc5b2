import { epochSec } from '../../model/time.ts';
import type { FileContext, TableReader } from '../file-context.ts';
import { putProduct, putSessionProduct } from '../products.ts';
import type { RecordRow } from '../record-row.ts';
import { looksLikeHandle } from '../sessions/creators.ts';
import type { SessionDraft } from '../sessions/draft.ts';
import { exportDraft } from '../sessions/export-draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import type { Later, World } from '../world.ts';
import { isoOf } from '../zones.ts';

/**
 * TikTok Partner Center (MCN, TAP), custom report: one row is a room x product x date (exports.md 1.D). Views, likes
 * and comments repeat on every row of a room: the largest counts. GMV, orders and items are the product's: summed.
 */
const format: TableFormat = {
  name: 'tiktok-partner-live',
  share: 0.5,
  needs: [['roomId'], ['gmv', 'orders', 'items', 'views', 'likes', 'comments']],
  columns: [
    column('period', 'text', 'Date', 'Tanggal'),
    column('creator', 'text', 'Creator name', 'Creator username', 'Nama kreator'),
    column('roomId', 'id', 'Livestream room ID', 'LIVE room ID', 'ID ruang livestream'),
    column('title', 'text', 'Livestream name', 'Nama livestream'),
    column('time', 'range', 'LIVE time info', 'Info waktu LIVE'),
    column('duration', 'duration', 'Duration', 'Durasi'),
    column('productId', 'id', 'Product ID', 'ID Produk'),
    column('productName', 'text', 'Product name', 'Nama Produk'),
    column('category1', 'text', 'Level 1 category', 'Kategori Level 1'),
    column('category2', 'text', 'Level 2 category', 'Kategori Level 2'),
    column(
      'gmv',
      'amount',
      'Creator LIVE-attributed GMV',
      'Creator live attributed GMV',
      'Affiliate LIVE GMV',
      'GMV Live Afiliasi',
    ),
    column('orders', 'count', 'LIVE orders', 'Pesanan LIVE'),
    column('items', 'count', 'Items sold', 'Produk Terjual'),
    column('views', 'count', 'LIVE views'),
    column('likes', 'count', 'LIVE likes'),
    column('comments', 'count', 'LIVE comments'),
    column(
      'other',
      'known',
      'Campaign ID',
      'Campaign name',
      'Creator follower count',
      'Shop ID',
      'Shop code',
      'Shop name',
      'LIVE product RPM',
      'Estimated affiliate partner commission',
      'Actual affiliate partner commission',
    ),
  ],
};

const kind = { format: format.name, rank: 3 };

/** Reads the custom report of the Partner Center. */
export const partnerCenter: TableReader = {
  format,
  read: (rows, file) => {
    const rooms = new Map<string, RecordRow[]>();
    for (const row of rows) {
      const roomId = row.text('roomId');
      if (roomId === null || row.failed('productId')) {
        if (!row.failed('roomId') && !row.failed('productId')) file.log.problem('noRoomId', row.place('roomId'));
        file.log.report.rowsRejected++;
        continue;
      }
      const room = rooms.get(roomId);
      if (room) room.push(row);
      else rooms.set(roomId, [row]);
    }
    const drafts: SessionDraft[] = [];
    const later: Later[] = [];
    for (const [roomId, all] of rooms) {
      const unique = withoutCopies(all);
      drafts.push(roomDraft(roomId, all, unique, file));
      later.push({ phase: 'exported products', run: (world) => putRoomProducts(world, roomId, unique) });
    }
    return { drafts, later };
  },
};

/** Rows of one product and date pasted twice count once. */
function withoutCopies(rows: readonly RecordRow[]): RecordRow[] {
  const seen = new Map<string, RecordRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.text('period'), row.text('productId'), row.text('productName')]);
    const before = seen.get(key);
    if (!before || (row.number('gmv') ?? 0) > (before.number('gmv') ?? 0)) seen.set(key, row);
  }
  return [...seen.values()];
}

function roomDraft(
  roomId: string,
  all: readonly RecordRow[],
  rows: readonly RecordRow[],
  file: FileContext,
): SessionDraft {
  const first = <T>(get: (row: RecordRow) => T | null) => rows.map(get).find((value) => value !== null) ?? null;
  const currency = rows[0]?.currency ?? null;
  const draft = exportDraft(file, kind, currency, all[0]?.row ?? 0);
  draft.rowCount = all.length;
  const time = first((row) => row.range('time'));
  const creator = first((row) => row.text('creator')) ?? file.hint.creator ?? null;
  const isHandle = creator !== null && looksLikeHandle(creator);
  const gmv = sum(
    rows.filter((row) => row.currency === currency),
    'gmv',
  );
  if (gmv !== null) draft.metrics.gmv.attributed = gmv;
  draft.metrics.paidOrders = sum(rows, 'orders');
  draft.metrics.items = sum(rows, 'items');
  for (const name of ['views', 'likes', 'comments'] as const) draft.metrics[name] = largest(rows, name);
  const startAt = time && isoOf(time.from, draft.source.timeZone);
  const endAt = time && isoOf(time.to, draft.source.timeZone);
  return {
    ...draft,
    roomId,
    handle: isHandle ? creator : null,
    creatorName: isHandle ? (file.hint.creatorName ?? null) : creator,
    title: first((row) => row.text('title')),
    startAt,
    endAt: startAt && endAt && epochSec(endAt) >= epochSec(startAt) ? endAt : null,
    durationSec: first((row) => row.number('duration')),
    category: mainCategory(rows) ?? draft.category,
  };
}

/** The category that sold the most. */
function mainCategory(rows: readonly RecordRow[]): string | null {
  const sold = new Map<string, number>();
  for (const row of rows) {
    const category = row.text('category1') ?? row.text('category2');
    if (category !== null) sold.set(category, (sold.get(category) ?? 0) + (row.number('gmv') ?? 0));
  }
  return [...sold].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function putRoomProducts(world: World, roomId: string, rows: readonly RecordRow[]): void {
  const session = world.references.find(roomId);
  const byProduct = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const id = row.text('productId');
    if (id !== null) byProduct.set(id, [...(byProduct.get(id) ?? []), row]);
  }
  for (const [id, all] of byProduct) {
    const name = all.map((row) => row.text('productName')).find((text) => text !== null);
    const category = all.map((row) => row.text('category1') ?? row.text('category2')).find((text) => text !== null);
    putProduct(world, id, { name, category, affiliate: null }, false);
    if (!session) continue;
    const fields = {
      gmv: sum(all, 'gmv'),
      currency: all[0]?.currency ?? null,
      units: sum(all, 'items'),
      orders: sum(all, 'orders'),
    };
    putSessionProduct(world, session.id, id, { ...fields, clicks: null, impressions: null, rank: null }, false);
  }
}

function sum(rows: readonly RecordRow[], field: string): number | null {
  const values = rows.map((row) => row.number(field)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}

function largest(rows: readonly RecordRow[], field: string): number | null {
  const values = rows.map((row) => row.number(field)).filter((value) => value !== null);
  return values.length === 0 ? null : Math.max(...values);
}
