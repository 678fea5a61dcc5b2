import type { EventKind } from '../../model/records.ts';
import type { Detail } from '../detail.ts';
import { chanceFor } from '../random.ts';
import { clock } from '../wording.ts';
import { csv } from './csv.ts';

export interface LoggedEvent {
  ref: string;
  at: number | null;
  kind: EventKind;
  productId: string | null;
  note: string | null;
}

/** What the team logged of a session: pins with the products, features used, and whether the log is complete. */
export function eventsOf({ planned, beats }: Detail, seed: number): LoggedEvent[] {
  const { scene, ref, index } = planned;
  if (scene.log === undefined || scene.log === 'none' || beats.length < 3) return [];
  const luck = chanceFor(seed, 'events', index);
  const events: LoggedEvent[] = [];
  const log = (at: number | null, kind: EventKind, productId: string | null = null, note: string | null = null) =>
    events.push({ ref, at, kind, productId, note });
  for (const beat of beats) {
    if (beat.kind === 'product' && beat.good) log(beat.from + luck.int(2, 20), 'pin', beat.good.id);
    if (beat.kind === 'product' && beat.good && luck.maybe(0.3)) log(beat.to, 'unpin', beat.good.id);
    if (beat.kind === 'offer' && beat.good && luck.maybe(0.4)) {
      log(beat.from + luck.int(1, 10), 'flash_sale', beat.good.id, luck.pick(['15 menit', 'kuota 30', '20 menit']));
    } else if (beat.kind === 'offer' && luck.maybe(0.35)) {
      log(
        beat.from + luck.int(1, 15),
        'voucher',
        null,
        luck.pick(['Rp10.000, minimal Rp100.000', 'Rp15.000, minimal Rp150.000', 'gratis ongkir']),
      );
    } else if (beat.kind === 'chat' && scene.craft >= 0.7 && luck.maybe(0.5)) {
      log(
        beat.from + luck.int(5, 30),
        'poll',
        null,
        luck.pick(['warna gelap atau terang', 'bahas etalase berapa', 'ukuran M atau L']),
      );
    }
  }
  if (scene.craft >= 0.7)
    log(
      luck.int(20, 120),
      'billboard',
      null,
      luck.pick(['harga malam ini', 'jadwal live berikutnya', 'syarat voucher']),
    );
  if (scene.craft >= 0.8 && index % 3 !== 1)
    log(
      Math.round(scene.sec * 0.55),
      'giveaway',
      null,
      luck.pick(['3 pemenang, ikut lewat komentar', '1 paket isi dua', '5 voucher Rp25.000']),
    );
  if (scene.violation)
    log(Math.round(scene.sec * 0.7), 'violation', null, 'peringatan: produk tidak tampak di layar lebih dari 5 menit');
  if (scene.log === 'full') log(null, 'log_complete', null, 'dicatat tim dari awal sampai akhir');
  return events.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY));
}

/** events.csv; times as h:mm:ss. */
export function eventsCsv(events: readonly LoggedEvent[]): string {
  const rows = events.map(({ ref, at, kind, productId, note }) => [
    ref,
    at === null ? null : clock(at),
    kind,
    productId,
    note,
  ]);
  return csv(['session_id', 'at', 'kind', 'product_id', 'note'], rows);
}
