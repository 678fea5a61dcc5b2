import type { Good } from './goods/good.ts';
import { type Planned, shelf } from './plan.ts';
import { apportion, type Chance, chanceFor } from './random.ts';
import { slotsOf } from './slots.ts';

/** One stretch of a session, seconds from its start. */
export interface Beat {
  kind: 'open' | 'product' | 'offer' | 'chat' | 'close';
  from: number;
  to: number;
  /** The product on the table; null while greeting, chatting and closing. */
  good: Good | null;
}

/** What one product did in the session. */
export interface Sold {
  good: Good;
  units: number;
  /** Units bought in the LIVE itself; the rest came afterwards through it. */
  directUnits: number;
  gmv: number;
  orders: number;
  customers: number;
  clicks: number;
  impressions: number;
  carts: number;
}

/** Whole-session figures; money in rupiah. */
export interface Figures {
  gmv: number;
  directGmv: number;
  createdOrders: number;
  orders: number;
  items: number;
  directItems: number;
  customers: number;
  viewers: number;
  views: number;
  peak: number;
  average: number;
  watchSec: number;
  impressions: number;
  productImpressions: number;
  productClicks: number;
  comments: number;
  likes: number;
  shares: number;
  followers: number;
}

export interface Slot {
  from: number;
  to: number;
  gmv: number;
  orders: number;
  items: number;
  viewers: number;
  views: number;
  comments: number;
  likes: number;
  clicks: number;
}

/** Everything that happened in a session, as the exports will tell it. */
export interface Detail {
  planned: Planned;
  beats: Beat[];
  sold: Sold[];
  figures: Figures;
  slots: Slot[];
}

/** Draws one session's course and figures; all its files are written from this. */
export function detailOf(planned: Planned, seed: number): Detail {
  const luck = chanceFor(seed, 'detail', planned.index);
  const { scene } = planned;
  const goods =
    scene.gmv === 0 ? [] : luck.shuffle(shelf(planned)).slice(0, Math.min(5, 2 + Math.floor(scene.sec / 1800)));
  const beats = courseOf(scene.sec, scene.craft, goods, luck);
  const sold = salesOf(scene.gmv, goods, luck);
  const figures = figuresOf(planned, sold, luck);
  shareOut(sold, figures, luck);
  return { planned, beats, sold, figures, slots: scene.slot === 0 ? [] : slotsOf(planned, beats, sold, figures, luck) };
}

function courseOf(sec: number, craft: number, goods: readonly Good[], luck: Chance): Beat[] {
  if (goods.length === 0 || sec < 300) return [{ kind: 'open', from: 0, to: sec, good: null }];
  const beats: Beat[] = [{ kind: 'open', from: 0, to: Math.min(200, Math.round(sec * 0.03) + 20), good: null }];
  const end = sec - Math.round(sec * 0.03) - 20;
  let at = beats[0]?.to ?? 0;
  for (let turn = 0; at < end - 60; turn++) {
    const good = goods[turn % goods.length] as Good;
    at = push(beats, 'product', at, luck.int(240, 520), end, good);
    if (luck.maybe(0.35 + craft / 2)) at = push(beats, 'offer', at, luck.int(70, 150), end, good);
    if (luck.maybe(0.55)) at = push(beats, 'chat', at, luck.int(60, 180), end, null);
  }
  beats.push({ kind: 'close', from: at, to: sec, good: null });
  return beats;
}

function push(beats: Beat[], kind: Beat['kind'], at: number, length: number, end: number, good: Good | null): number {
  const to = end - at - length < 60 ? end : at + length;
  if (to > at) beats.push({ kind, from: at, to, good });
  return to;
}

function salesOf(target: number, goods: readonly Good[], luck: Chance): Sold[] {
  const weights = goods.map((_, i) => (1 / (i + 1)) * (0.7 + luck.next() * 0.6));
  const sum = weights.reduce((a, b) => a + b, 0);
  return goods
    .map((good, i) => {
      const units = Math.max(i === 0 ? 1 : 0, Math.round((target * (weights[i] ?? 0)) / sum / good.price));
      const directUnits = units - Math.floor(units * (0.05 + luck.next() * 0.12));
      const orders = Math.max(units > 0 ? 1 : 0, Math.round(units * (0.82 + luck.next() * 0.12)));
      const customers = Math.max(units > 0 ? 1 : 0, Math.round(orders * (0.88 + luck.next() * 0.1)));
      return {
        good,
        units,
        directUnits,
        gmv: units * good.price,
        orders,
        customers,
        clicks: 0,
        impressions: 0,
        carts: 0,
      };
    })
    .sort((a, b) => b.gmv - a.gmv || (a.good.id < b.good.id ? -1 : 1));
}

function figuresOf(planned: Planned, sold: readonly Sold[], luck: Chance): Figures {
  const add = (of: (one: Sold) => number) => sold.reduce((sum, one) => sum + of(one), 0);
  const { viewers, sec, craft } = planned.scene;
  const orders = add((one) => one.orders);
  const of = (low: number, high: number) => Math.round(viewers * (low + luck.next() * (high - low)));
  const productImpressions = of(5, 11);
  const productClicks = Math.max(of(0.12, 0.4), Math.round(orders * (7 + luck.next() * 9)));
  const watchSec = viewers === 0 ? 0 : Math.round(22 + craft * 60 + luck.next() * 20);
  const views = of(1.15, 1.6);
  const average = sec === 0 ? 0 : Math.round((views * watchSec) / sec);
  return {
    gmv: add((one) => one.gmv),
    directGmv: add((one) => one.directUnits * one.good.price),
    createdOrders: Math.round(orders * (1.04 + luck.next() * 0.12)),
    orders,
    items: add((one) => one.units),
    directItems: add((one) => one.directUnits),
    customers: orders === 0 ? 0 : Math.max(1, Math.round(add((one) => one.customers) * 0.94)),
    viewers,
    views,
    peak: Math.round(average * (1.6 + luck.next())),
    average,
    watchSec,
    impressions: of(4, 9),
    productImpressions: Math.max(productImpressions, productClicks * 8),
    productClicks,
    comments: of(0.03, 0.08 + craft * 0.15),
    likes: of(0.4, 4.5),
    shares: of(0.003, 0.02),
    followers: of(0.004, 0.02),
  };
}

/** Clicks and impressions of the products: parts of the session's. */
function shareOut(sold: Sold[], figures: Figures, luck: Chance): void {
  const weights = sold.map((one) => one.units + 3 + luck.next() * 5);
  const clicks = apportion(figures.productClicks, weights);
  const impressions = apportion(
    figures.productImpressions,
    weights.map((weight) => weight + luck.next() * 10),
  );
  sold.forEach((one, i) => {
    one.clicks = clicks[i] ?? 0;
    one.impressions = impressions[i] ?? 0;
    one.carts = Math.round(one.clicks * (0.18 + luck.next() * 0.2)) + one.units;
  });
}
