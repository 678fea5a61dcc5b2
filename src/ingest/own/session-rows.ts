import { gmvBasisSchema, noMetrics } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileLog } from '../file-log.ts';
import type { RecordRow } from '../record-row.ts';
import type { SessionDraft } from '../sessions/draft.ts';
import { column, type TableFormat } from '../table-format.ts';
import { isoOf, isZone, marketOf, zoneOf } from '../zones.ts';
import { choice } from './values.ts';

/** sessions.csv: rows of its own, or overrides of exported ones (design section 5). */
export const ownSessions: TableFormat = {
  name: 'sessions',
  share: 0.25,
  needs: [['reference', 'start']],
  columns: [
    column('reference', 'id', 'session_id', 'id_sesi', 'sesi', 'id_siaran', 'room_id'),
    column('creator', 'text', 'creator', 'kreator', 'handle', 'username', 'nama_pengguna', 'akun', 'creator_handle'),
    column('creatorName', 'text', 'creator_name', 'nama_kreator', 'nama'),
    column('title', 'text', 'title', 'judul', 'judul_live', 'nama_live'),
    column('start', 'moment', 'start_at', 'start', 'mulai', 'waktu_mulai', 'mulai_pada'),
    column('end', 'moment', 'end_at', 'end', 'selesai', 'waktu_selesai', 'berakhir'),
    column('duration', 'duration', 'duration_sec', 'duration', 'durasi', 'durasi_detik'),
    column('status', 'text', 'status', 'keadaan'),
    column('category', 'text', 'category', 'kategori'),
    column('market', 'text', 'market', 'pasar', 'negara'),
    column('timeZone', 'text', 'time_zone', 'zona_waktu', 'zona'),
    column('gmv', 'amount', 'gmv', 'penjualan', 'omzet'),
    column('gmvBasis', 'text', 'gmv_basis', 'dasar_gmv', 'basis_gmv'),
    column('currency', 'text', 'currency', 'mata_uang'),
    column('paidOrders', 'count', 'orders', 'pesanan', 'pesanan_dibayar'),
    column('items', 'count', 'items', 'items_sold', 'produk_terjual', 'barang_terjual', 'unit_terjual'),
    column('customers', 'count', 'customers', 'pembeli'),
    column('views', 'count', 'views', 'tayangan', 'dilihat'),
    column('viewers', 'count', 'viewers', 'penonton'),
    column('productImpressions', 'count', 'product_impressions', 'tayangan_produk', 'impresi_produk'),
    column('productClicks', 'count', 'product_clicks', 'klik_produk'),
    column('comments', 'count', 'comments', 'komentar'),
    column('likes', 'count', 'likes', 'suka'),
    column('shares', 'count', 'shares', 'dibagikan', 'bagikan'),
    column('newFollowers', 'count', 'new_followers', 'pengikut_baru'),
    column('watchUrl', 'text', 'watch_url', 'replay_url', 'tautan', 'link', 'tautan_tonton'),
  ],
};

const figures = [
  'paidOrders',
  'items',
  'customers',
  'views',
  'viewers',
  'productImpressions',
  'productClicks',
  'comments',
  'likes',
  'shares',
  'newFollowers',
] as const;

const statusWords = {
  ongoing: ['ongoing', 'live', 'berlangsung', 'sedang live', 'sedang berlangsung'],
  ended: ['ended', 'selesai', 'berakhir'],
} as const;
const basisWords = {
  attributed: ['attributed', 'teratribusi', 'dari live'],
  direct: ['direct', 'langsung'],
  indirect: ['indirect', 'tidak langsung'],
  placed: ['placed', 'dibuat'],
  confirmed: ['confirmed', 'siap dikirim'],
  unspecified: ['unspecified', 'tidak disebut'],
} as const;

/** One row of sessions.csv as a draft; null (and a rejected row) when its ID cannot be trusted. */
export function ownSessionDraft(row: RecordRow, log: FileLog, settings: Settings): SessionDraft | null {
  if (row.failed('reference') || row.failed('start')) {
    log.report.rowsRejected++;
    return null;
  }
  const namedCurrency = row.text('currency')?.toUpperCase() ?? null;
  const currency = namedCurrency && /^[A-Z]{3}$/.test(namedCurrency) ? namedCurrency : row.currency;
  const hint = {};
  const zone = zoneOf(hint, settings, currency);
  const namedZone = row.text('timeZone');
  if (namedZone && !isZone(namedZone))
    log.problem('unknownZone', { ...row.place('timeZone'), expected: 'Asia/Jakarta / +07:00' });
  const timeZone = namedZone && isZone(namedZone) ? namedZone : zone.timeZone;
  const [start, end] = [row.moment('start'), row.moment('end')];
  const metrics = noMetrics();
  for (const figure of figures) metrics[figure] = row.number(figure);
  const basis = row.text('gmvBasis') === null ? 'unspecified' : choice(row, 'gmvBasis', basisWords, log);
  const gmv = row.number('gmv');
  if (gmv !== null) metrics.gmv[gmvBasisSchema.parse(basis ?? 'unspecified')] = gmv;
  return {
    source: {
      log,
      format: ownSessions.name,
      sheet: log.report.sheet,
      rank: 0,
      own: true,
      platform: null,
      timeZone,
      zoneAssumed: !namedZone && zone.assumed,
      market: row.text('market')?.toUpperCase() ?? marketOf(hint, settings, currency),
      currency: gmv !== null || namedCurrency ? currency : null,
      snapshotAt: null,
      periodEnd: null,
      supplement: false,
    },
    row: row.row,
    rowCount: 1,
    reference: row.text('reference'),
    roomId: null,
    handle: row.text('creator'),
    creatorId: null,
    creatorName: row.text('creatorName'),
    title: row.text('title'),
    startAt: start && isoOf(start, timeZone),
    endAt: end && isoOf(end, timeZone),
    durationSec: row.number('duration'),
    status: row.text('status') === null ? null : choice(row, 'status', statusWords, log),
    category: row.text('category'),
    watchUrl: row.text('watchUrl'),
    metrics,
  };
}
