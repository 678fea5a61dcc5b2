import { handleKey, safeName } from '../../model/identity.ts';
import type { FileContext, Taken } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { unnamedHandle } from '../sessions/creators.ts';
import { putVideo } from '../videos.ts';
import type { World } from '../world.ts';
import { isoOf, zoneOf } from '../zones.ts';

/**
 * Reads rows of a video report (fields `id`, `creator`, `creatorId`, `title`, `postedAt`, `views`, `gmv`, `url`,
 * `category`, `productId`, `period`). Where a row is a video x product, a video's GMV is the sum of its products' and
 * its views, which repeat, are the largest.
 */
export function readVideos(rows: readonly RecordRow[], file: FileContext): Taken {
  const videos = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const id = row.text('id');
    if (id === null) {
      if (!row.failed('id')) file.log.problem('noVideoId', row.place('id'));
      file.log.report.rowsRejected++;
      continue;
    }
    const all = videos.get(id);
    if (all) all.push(row);
    else videos.set(id, [row]);
  }
  const run = (world: World) => {
    for (const [id, all] of videos) put(id, all, world, file);
  };
  return { drafts: [], later: [{ phase: 'exported rest', run }] };
}

function put(writtenId: string, all: readonly RecordRow[], world: World, { log, hint, settings }: FileContext): void {
  const first = <T>(get: (row: RecordRow) => T | null) => all.map(get).find((value) => value !== null) ?? null;
  const currency = first((row) => row.currency);
  const posted = first((row) => row.moment('postedAt'));
  const handle = creatorOf(
    first((row) => row.text('creator')) ?? hint.creator ?? null,
    first((row) => row.text('creatorId')),
    world,
  );
  const host = world.creators.get(handle) ?? { handle, id: null, name: null, known: true };
  const url = first((row) => row.text('url'));
  const result = putVideo(
    world,
    {
      id: safeName(writtenId),
      creator: handle,
      title: world.redact(first((row) => row.text('title')) ?? '', host),
      caption: null,
      postedAt: posted && isoOf(posted, zoneOf(hint, settings, currency).timeZone),
      category: first((row) => row.text('category')) ?? hint.category ?? null,
      views: largest(all, 'views'),
      gmv: sumOfProducts(all),
      currency,
      url: url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
      teaserFor: null,
    },
    false,
  );
  if (typeof result !== 'string') {
    log.report.rowsRejected += all.length;
    for (const row of all) log.problem('invalidRecord', row.place(result.field));
    return;
  }
  if (result === 'new') log.report.rowsAccepted++;
  log.report.rowsMerged += all.length - (result === 'new' ? 1 : 0);
}

/** The handle of a creator the sessions know by this ID, handle or name; else the text itself, made safe. */
function creatorOf(written: string | null, id: string | null, world: World): string {
  const key = written === null ? null : handleKey(written);
  for (const creator of world.creators.values()) {
    if (id !== null && creator.id === id) return creator.handle;
    if (key === null) continue;
    if (creator.handle === safeName(key) || (creator.name !== null && handleKey(creator.name) === key))
      return creator.handle;
  }
  if (key !== null) return safeName(key);
  return id === null ? unnamedHandle : safeName(id);
}

/** The same video, product and period pasted twice counts once. */
function sumOfProducts(rows: readonly RecordRow[]): number | null {
  const parts = new Map<string, number>();
  for (const row of rows) {
    const value = row.number('gmv') ?? row.number('gmv.direct');
    if (value === null) continue;
    const key = JSON.stringify([row.text('productId'), row.text('productName'), row.text('period')]);
    parts.set(key, Math.max(parts.get(key) ?? value, value));
  }
  return parts.size === 0 ? null : [...parts.values()].reduce((sum, value) => sum + value, 0);
}

function largest(rows: readonly RecordRow[], field: string): number | null {
  const values = rows.map((row) => row.number(field)).filter((value) => value !== null);
  return values.length === 0 ? null : Math.max(...values);
}
