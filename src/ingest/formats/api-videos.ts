import { handleKey, safeName } from '../../model/identity.ts';
import type { FileContext } from '../file-context.ts';
import { jsonArray, jsonObject } from '../json.ts';
import { unnamedHandle } from '../sessions/creators.ts';
import { putVideo } from '../videos.ts';
import type { World } from '../world.ts';
import { isoOf, zoneOf } from '../zones.ts';
import { type JsonFields, jsonFields } from './api-values.ts';
import type { JsonReader } from './json-reader.ts';

/** TikTok Shop Analytics API, video performance list (exports.md 2.5; versions 202409 and 202509). */
export const apiVideos: JsonReader = {
  name: 'tiktok-api-videos',
  rows: (body) => {
    const videos = jsonArray(body['videos']);
    const known = videos.every((video) => {
      const fields = jsonObject(video);
      return fields?.['id'] !== undefined && (fields['views'] !== undefined || fields['gmv'] !== undefined);
    });
    return videos.length > 0 && known ? videos : null;
  },
  read: (videos, firstRow, _references, file) => {
    file.log.report.rowsRead += videos.length;
    const rows = videos.map((video, index) => jsonFields(video, firstRow + index, `videos[${index}]`, file.log));
    const run = (world: World) => {
      for (const row of rows) put(row, file, world);
    };
    return { drafts: [], later: [{ phase: 'exported rest', run }] };
  },
};

function put(row: JsonFields, { log, hint, settings }: FileContext, world: World): void {
  const id = row.id('id', 'video_id');
  if (id === null) {
    log.report.rowsRejected++;
    if (!row.failed('id', 'video_id')) log.problem('noVideoId', { row: row.row });
    return;
  }
  const written = row.text('username') ?? hint.creator ?? null;
  const handle = written === null ? unnamedHandle : safeName(handleKey(written));
  const host = world.creators.get(handle) ?? { handle, id: null, name: null, known: true };
  const gmv = row.money('gmv');
  const posted = row.moment('video_post_time');
  const result = putVideo(
    world,
    {
      id: safeName(id),
      creator: handle,
      title: world.redact(row.text('title') ?? '', host),
      caption: null,
      postedAt: posted && isoOf(posted, zoneOf(hint, settings, gmv?.currency ?? null).timeZone),
      category: hint.category ?? null,
      views: row.count('views'),
      gmv: gmv?.amount ?? null,
      currency: gmv?.currency ?? null,
      url: null,
      teaserFor: null,
    },
    false,
  );
  if (result === 'new') log.report.rowsAccepted++;
  else if (result === 'known') log.report.rowsMerged++;
  else {
    log.report.rowsRejected++;
    log.problem('invalidRecord', { row: row.row, field: result.field });
  }
}
