import { isoInZone } from '../../model/time.ts';
import type { Detail, Sold } from '../detail.ts';
import { shops } from '../people.ts';
import { dots, hoursMinutes } from '../wording.ts';
import { workbook } from './workbook.ts';

const header = [
  'Date',
  'Campaign ID',
  'Campaign name',
  'Creator name',
  'Creator follower count',
  'Livestream room ID',
  'Livestream name',
  'LIVE time info',
  'Duration',
  'Product ID',
  'Product name',
  'Shop ID',
  'Shop code',
  'Shop name',
  'Level 1 category',
  'Level 2 category',
  'Creator LIVE-attributed GMV',
  'LIVE orders',
  'Items sold',
  'LIVE views',
  'LIVE likes',
  'LIVE comments',
  'LIVE product RPM',
  'Estimated affiliate partner commission ',
  'Actual affiliate partner commission',
];

/**
 * Partner Center custom report (research 1.D): sheet `Custom report`, header in row 1, a `Summary` row first, then one
 * row per LIVE and product. Views, likes and comments repeat on every product row of a LIVE.
 */
export function partnerCenter(period: string, details: readonly Detail[]): Uint8Array {
  const rows = details.flatMap((detail) =>
    detail.sold.length === 0 ? [] : detail.sold.map((one) => row(period, detail, one)),
  );
  const total = (of: (one: Sold) => number) =>
    details.reduce((sum, { sold }) => sum + sold.reduce((s, one) => s + of(one), 0), 0);
  const gmv = total((one) => one.gmv);
  const summary = header.map((name) => {
    if (name === 'Date') return 'Summary';
    if (name === 'Creator LIVE-attributed GMV') return rupiah(gmv);
    if (name === 'LIVE orders') return dots(total((one) => one.orders));
    if (name === 'Items sold') return dots(total((one) => one.units));
    return '-';
  });
  return workbook('Custom report', [header, summary, ...rows]);
}

function rupiah(value: number): string {
  return `Rp${dots(value)}`;
}

function row(period: string, { planned, figures }: Detail, one: Sold): string[] {
  const { person, scene, room, start } = planned;
  const shop = shops[person.shop] ?? shops[0];
  const wall = (at: number) => isoInZone(at, person.zone).slice(0, 19).replace('T', ' ');
  return [
    period.replace(' ~ ', '-'),
    '7560912038845531920',
    'Kolaborasi Kuartal Empat',
    person.handle,
    dots(person.followers),
    room,
    scene.title ?? '',
    `${wall(start)}-${wall(start + scene.sec)}`,
    hoursMinutes(scene.sec),
    one.good.id,
    one.good.name,
    shop.id,
    shop.code,
    shop.name,
    person.category,
    one.good.level2,
    rupiah(one.gmv),
    String(one.orders),
    String(one.units),
    dots(figures.views),
    dots(figures.likes),
    dots(figures.comments),
    figures.views === 0 ? '-' : rupiah((one.gmv * 1000) / figures.views),
    rupiah(one.gmv * 0.02),
    rupiah(one.gmv * 0.0175),
  ];
}
