import type { Beat, Figures, Slot, Sold } from './detail.ts';
import type { Good } from './goods/good.ts';
import type { Planned } from './plan.ts';
import { apportion, type Chance } from './random.ts';

/** Seller Center's list counts the items sold in the LIVE itself; the API, where it has the session too, all of them. */
export function countsDirectItems({ shape, scene }: Planned): boolean {
  return (shape === 'seller-id' || shape === 'seller-en') && scene.also !== 'api';
}

/** The session's figures shared out over its slots, busier while a product is on the table and most during offers. */
export function slotsOf(
  planned: Planned,
  beats: readonly Beat[],
  sold: readonly Sold[],
  figures: Figures,
  luck: Chance,
): Slot[] {
  const { sec, slot } = planned.scene;
  const slots: Slot[] = [];
  for (let from = 0; from < sec; from += slot) {
    slots.push({
      from,
      to: Math.min(sec, from + slot),
      gmv: 0,
      orders: 0,
      items: 0,
      viewers: 0,
      views: 0,
      comments: 0,
      likes: 0,
      clicks: 0,
    });
  }
  const shape = slots.map((one) => {
    const x = (one.from + one.to) / 2 / sec;
    const length = (one.to - one.from) / slot;
    return Math.min(1, 0.25 + x * 3.2) * (x > 0.85 ? 1 - (x - 0.85) * 3.5 : 1) * (0.85 + luck.next() * 0.3) * length;
  });
  const overlap = (one: Slot, beat: Beat) =>
    Math.max(0, Math.min(one.to, beat.to + 45) - Math.max(one.from, beat.from)) / slot;
  const during = (one: Slot, good: Good) =>
    beats.reduce(
      (sum, beat) => sum + (beat.good === good ? overlap(one, beat) * (beat.kind === 'offer' ? 3.4 : 0.9) : 0),
      0,
    );
  const fill = (
    key: 'orders' | 'views' | 'comments' | 'likes' | 'clicks',
    total: number,
    weights: readonly number[],
  ) => {
    apportion(total, weights).forEach((part, i) => {
      const one = slots[i];
      if (one) one[key] = part;
    });
  };
  const busy = slots.map(() => 0);
  for (const { good, units } of sold) {
    const weights = slots.map((one, i) => (shape[i] ?? 0) * (0.06 + during(one, good)) * (0.5 + luck.next()));
    apportion(units, weights).forEach((part, i) => {
      const one = slots[i];
      if (!one) return;
      one.items += part;
      one.gmv += part * good.price;
      busy[i] = (busy[i] ?? 0) + (weights[i] ?? 0);
    });
  }
  fill(
    'orders',
    figures.orders,
    slots.map((one) => one.items),
  );
  if (countsDirectItems(planned)) {
    apportion(
      figures.directItems,
      slots.map((one) => one.items),
    ).forEach((part, i) => {
      const one = slots[i];
      if (one) one.items = part;
    });
  }
  fill(
    'views',
    figures.views,
    shape.map((weight, i) => weight * (1.5 - i / slots.length)),
  );
  fill(
    'clicks',
    figures.productClicks,
    busy.map((weight, i) => weight + (shape[i] ?? 0) * 0.2),
  );
  const talk = slots.map((one, i) => {
    const lively = beats.reduce(
      (sum, beat) => sum + (beat.kind === 'chat' || beat.kind === 'offer' ? overlap(one, beat) : 0),
      0,
    );
    return (shape[i] ?? 0) * (0.6 + lively) * (0.6 + luck.next() * 0.8);
  });
  fill('comments', figures.comments, talk);
  fill(
    'likes',
    figures.likes,
    talk.map((weight) => weight * (0.5 + luck.next())),
  );
  const top = Math.max(...shape, 0.01);
  slots.forEach((one, i) => {
    one.viewers = Math.round((figures.peak * (shape[i] ?? 0)) / top);
  });
  return slots;
}
