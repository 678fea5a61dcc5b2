import { fill } from '../i18n/words.ts';
import type { SessionRecord } from '../report/record.ts';
import type { View } from './view.ts';

/** A figure of a session with what it counts; `value` is null where the data has none. */
export interface Figure {
  name: string;
  value: string | null;
  note: string;
}

/** The four figures at the head of a session: GMV with its basis, orders, viewers, GMV an hour. */
export function sessionFigures(record: SessionRecord, { words, format }: View): Figure[] {
  const { card } = record;
  const { session, basis } = words;
  const asOf = card.status === 'ongoing' && card.asOf ? format.time(card.asOf) : null;
  const minutes = card.durationSec ? card.durationSec / 60 : null;
  const standing = (metric: 'viewers' | 'gmvPerHour') => {
    const entry = record.standing.find((one) => one.metric === metric);
    if (!entry) return null;
    return fill(session.standing, { percent: format.percent(entry.share), n: format.count(entry.benchmark.n) });
  };
  const perMinute = (orders: number) =>
    minutes ? fill(session.perMinute, { n: format.decimal(Math.round((orders / minutes) * 10) / 10) }) : '';
  return [
    {
      name: card.gmvBasis ? basis[card.gmvBasis] : 'GMV',
      value: card.gmv === null ? null : format.money(card.gmv, card.currency),
      note: asOf ? fill(session.estimateAt, { time: asOf }) : session.estimate,
    },
    {
      name: record.ordersPaid ? session.orders : session.ordersCreated,
      value: card.orders === null ? null : format.count(card.orders),
      note: card.orders === null ? '' : perMinute(card.orders),
    },
    {
      name: session.viewers,
      value: card.viewers === null ? null : format.count(card.viewers),
      note:
        standing('viewers') ?? (card.views === null ? '' : fill(session.viewsNote, { n: format.count(card.views) })),
    },
    {
      name: session.gmvPerHour,
      value: card.gmvPerHour === null ? null : format.money(card.gmvPerHour, card.currency),
      note: standing('gmvPerHour') ?? '',
    },
  ];
}
