import { handleKey, safeName } from '../../model/identity.ts';
import { unnamedHandle } from '../sessions/creators.ts';
import { column } from '../table-format.ts';
import { putVideo } from '../videos.ts';
import { isoOf, zoneOf } from '../zones.ts';
import { ownTable, webAddress } from './own-table.ts';

/** videos.csv: short videos, among them those that announce a session. */
export const videosFile = ownTable(
  {
    name: 'videos',
    share: 0.25,
    needs: [['id'], ['creator', 'title']],
    columns: [
      column('id', 'id', 'video_id', 'id_video'),
      column('creator', 'text', 'creator', 'kreator', 'handle'),
      column('title', 'text', 'title', 'judul'),
      column('caption', 'text', 'caption', 'keterangan', 'takarir'),
      column('postedAt', 'moment', 'posted_at', 'diunggah', 'waktu_unggah', 'tanggal'),
      column('category', 'text', 'category', 'kategori'),
      column('views', 'count', 'views', 'tayangan', 'dilihat'),
      column('gmv', 'amount', 'gmv', 'penjualan', 'omzet'),
      column('currency', 'text', 'currency', 'mata_uang'),
      column('url', 'text', 'url', 'tautan', 'link'),
      column('teaserFor', 'id', 'teaser_for', 'pancingan_untuk', 'teaser_untuk', 'untuk_live'),
    ],
  },
  'rest',
  (row, world, file) => {
    const written = row.text('id');
    if (written === null) {
      if (!row.failed('id')) file.log.problem('noVideoId', row.place('id'));
      return null;
    }
    const id = safeName(written);
    const teaser = row.text('teaserFor');
    const announced = teaser === null ? null : world.references.find(teaser);
    if (teaser !== null && announced === null) {
      const nearest = world.references.nearest(teaser);
      file.log.problem('unknownSession', { ...row.place('teaserFor'), expected: nearest, severity: 'warning' });
    }
    const currency = row.text('currency')?.toUpperCase() ?? row.currency;
    const posted = row.moment('postedAt');
    const creator = row.text('creator');
    const caption = row.text('caption');
    const handle = creator === null ? (announced?.creator.handle ?? unnamedHandle) : safeName(handleKey(creator));
    const host = world.creators.get(handle) ?? { handle, id: null, name: null, known: true };
    const put = putVideo(
      world,
      {
        id,
        creator: handle,
        title: world.redact(row.text('title') ?? '', host),
        caption: caption === null ? null : world.redact(caption, host),
        postedAt: posted && isoOf(posted, zoneOf(file.hint, world.settings, currency).timeZone),
        category: row.text('category'),
        views: row.number('views'),
        gmv: row.number('gmv'),
        currency,
        url: webAddress(row, 'url', file),
        teaserFor: announced?.id ?? null,
      },
      true,
    );
    return typeof put === 'string' ? put : { invalid: put.field };
  },
);
