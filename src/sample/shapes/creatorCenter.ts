import { isoInZone } from '../../model/time.ts';
import type { Detail } from '../detail.ts';
import { commas, hoursMinutes, percent, shortEn, shortId } from '../wording.ts';
import { workbook } from './workbook.ts';

const header = [
  'Room ID',
  'Room Title',
  'Start Time',
  'End Time',
  'Duration',
  'Attributed GMV',
  'Attributed items sold',
  'Attributed orders',
  'Attributed SKU orders',
  'Customers',
  'AOV',
  'Views',
  'Impressions',
  'Impressions Per Hour',
  'GMV per hour',
  'Show GPM',
  'Watch GPM',
  'Avg. viewing duration per view',
  'Avg. viewing duration',
  'Tap through rate',
  'LIVE CTR',
  'Product Impressions',
  'Product clicks',
  'CTR',
  'CTOR',
  'CTOR (SKU orders)',
  'SKU order rate',
  'New followers',
  'Follow rate',
  'Comments',
  'Comment rate',
  'Shares',
  'Share rate',
  'Likes',
  'Like rate',
];

/** How one file of the Creator Center writes its figures: in full, or shortened the Indonesian way. */
export type Spelling = 'full' | 'short';

/**
 * Creator Center, `Creator-Live-Performance_*.xlsx` (research 1.B): sheet `performance_detail`, the bare period in
 * row 1, header in row 3. The file does not say whose sessions these are. A rate over zero is an empty text.
 */
export function creatorCenter(period: string, details: readonly Detail[], spelling: Spelling): Uint8Array {
  return workbook('performance_detail', [[period], [], header, ...details.map((detail) => row(detail, spelling))]);
}

function row(detail: Detail, spelling: Spelling): string[] {
  const { scene, person, room, start } = detail.planned;
  const f = detail.figures;
  const money = (value: number) => (spelling === 'full' ? `Rp${commas(value)}.00` : `Rp${shortId(Math.round(value))}`);
  const count = spelling === 'full' ? shortEn : shortId;
  const over = (part: number, base: number, unit: (value: number) => string) => (base === 0 ? '' : unit(part / base));
  const rate = (part: number, base: number) =>
    percent(part, base, 6, '.', '').replace(/0+%$/, '%').replace(/\.%$/, '%');
  const wall = (at: number) => isoInZone(at, person.zone).slice(0, 19).replace('T', ' ');
  const hours = scene.sec / 3600;
  return [
    room,
    scene.title ?? '',
    wall(start),
    wall(start + scene.sec),
    hoursMinutes(scene.sec),
    money(f.gmv),
    String(f.items),
    String(f.orders),
    String(f.orders),
    String(f.customers),
    over(f.gmv, f.orders, money),
    count(f.views),
    count(f.impressions),
    over(f.impressions, hours, (value) => count(Math.round(value))),
    over(f.gmv, hours, money),
    over(f.gmv * 1000, f.impressions, money),
    over(f.gmv * 1000, f.views, money),
    f.views === 0 ? '' : `${(f.watchSec * 0.91).toFixed(2)}s`,
    f.views === 0 ? '' : `${f.watchSec.toFixed(2)}s`,
    rate(f.views, f.impressions),
    rate(f.productClicks, f.views),
    count(f.productImpressions),
    count(f.productClicks),
    rate(f.productClicks, f.productImpressions),
    rate(f.orders, f.productClicks),
    rate(f.orders, f.productClicks),
    rate(f.orders, f.views),
    String(f.followers),
    rate(f.followers, f.views),
    count(f.comments),
    rate(f.comments, f.views),
    String(f.shares),
    rate(f.shares, f.views),
    count(f.likes),
    rate(f.likes, f.views),
  ];
}
