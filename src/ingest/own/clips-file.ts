import { safeName, uniqueName } from '../../model/identity.ts';
import { clipSchema } from '../../model/records.ts';
import type { FileContext } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { column } from '../table-format.ts';
import { listAt } from '../world.ts';
import { highlightOf } from './highlight-name.ts';
import { needsSession, ownTable, sessionColumns, sessionOf, webAddress } from './own-table.ts';

/** clips.csv: pieces of recordings, or marked moments without a file. */
export const clipsFile = ownTable(
  {
    name: 'clips',
    share: 0.25,
    needs: [needsSession, ['start']],
    columns: [
      ...sessionColumns,
      column('start', 'offset', 'start', 'mulai', 'dari'),
      column('end', 'offset', 'end', 'selesai', 'sampai'),
      column('title', 'text', 'title', 'judul'),
      column('highlight', 'text', 'highlight', 'sorotan', 'praktik', 'highlight_type'),
      column('products', 'text', 'product_ids', 'product_id', 'id_produk', 'produk'),
      column('file', 'text', 'file', 'berkas'),
      column('url', 'text', 'url', 'tautan', 'link'),
      column('poster', 'text', 'poster', 'gambar', 'sampul'),
    ],
  },
  'rest',
  (row, world, file) => {
    const session = sessionOf(row, world, file);
    if (session === null) return null;
    const start = row.number('start');
    const end = row.number('end');
    if (start === null) {
      if (!row.failed('start')) file.log.problem('noTime', row.place('start'));
      return null;
    }
    if (end !== null && end < start) {
      file.log.problem('endBeforeStart', { ...row.place('end'), expected: `> ${start}` });
      return null;
    }
    if (session.durationSec !== null && start > session.durationSec + 60) {
      file.log.problem('outsideSession', {
        ...row.place('start'),
        expected: `0-${session.durationSec}`,
        severity: 'warning',
      });
    }
    const clips = listAt(world.clips, session.id);
    const written = row.text('highlight');
    const highlight = written === null ? null : highlightOf(written);
    if (written !== null && highlight === null)
      file.log.problem('unknownHighlight', { ...row.place('highlight'), expected: '1-29' });
    const parsed = clipSchema.safeParse({
      id: uniqueName(safeName(`${session.id}-${Math.round(start)}`), new Set(clips.map(({ id }) => id))),
      sessionId: session.id,
      startSec: start,
      endSec: end ?? start,
      title: world.redact(row.text('title') ?? '', session.creator),
      highlight,
      productIds: (row.text('products') ?? '')
        .split(/[\s,;|]+/)
        .filter((id) => id !== '')
        .map(world.productId),
      file: insidePath(row, 'file', file),
      url: webAddress(row, 'url', file),
      poster: insidePath(row, 'poster', file),
    });
    if (!parsed.success) return { invalid: String(parsed.error.issues[0]?.path[0] ?? '') };
    clips.push(parsed.data);
    return 'new';
  },
);

/** A path inside the data folder, with `/`; null with a problem for one that leads out of it. */
function insidePath(row: RecordRow, field: string, { log }: FileContext): string | null {
  const written = row.text(field);
  if (written === null) return null;
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  if (path.startsWith('/') || /^[a-z]+:/i.test(path) || path.split('/').includes('..')) {
    log.problem('pathOutside', { ...row.place(field), expected: 'media/…' });
    return null;
  }
  return path;
}
