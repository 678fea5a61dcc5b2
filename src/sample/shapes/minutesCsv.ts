import type { Detail } from '../detail.ts';
import { clock } from '../wording.ts';
import { csv } from './csv.ts';

/** minutes/<session>.csv: one row per slot. Written with seconds or with h:mm:ss, as people do. */
export function minutesCsv({ planned, slots }: Detail): string {
  const header = ['start', 'end', 'gmv', 'orders', 'items', 'viewers', 'views', 'comments', 'likes', 'product_clicks'];
  const time = (sec: number) => (planned.index % 2 === 0 ? String(sec) : clock(sec));
  return csv(
    header,
    slots.map((s) => [
      time(s.from),
      time(s.to),
      s.gmv,
      s.orders,
      s.items,
      s.viewers,
      s.views,
      s.comments,
      s.likes,
      s.clicks,
    ]),
  );
}
