import type { CategoryName } from '../people.ts';
import { baby } from './baby.ts';
import { bags } from './bags.ts';
import { beauty } from './beauty.ts';
import { food } from './food.ts';
import type { Field, Good } from './good.ts';
import { kitchen } from './kitchen.ts';
import { muslim } from './muslim.ts';
import { phones } from './phones.ts';
import { womenswear } from './womenswear.ts';

const fields: Readonly<Record<CategoryName, Field>> = {
  'Perawatan & Kecantikan': beauty,
  'Fashion Muslim': muslim,
  'Pakaian & Pakaian Dalam Wanita': womenswear,
  'Tas & Koper': bags,
  'Peralatan Dapur': kitchen,
  'Makanan & Minuman': food,
  'Telepon & Elektronik': phones,
  'Perlengkapan Bayi & Kehamilan': baby,
};

/** What is known of one category: its products and its talk. */
export function fieldOf(category: CategoryName): Field {
  return fields[category];
}

/**
 * The products of one creator. The first round of creators sells the catalogue itself; later rounds sell
 * numbered editions of it, so that a large sample has many products.
 */
export function goodsFor(category: CategoryName, round: number): readonly Good[] {
  const { goods } = fieldOf(category);
  if (round === 0) return goods;
  return goods.map((good) => ({
    ...good,
    id: String(BigInt(good.id) + BigInt(round) * 1000n),
    name: `${good.name} Seri ${round + 1}`,
    price: Math.round((good.price * (0.85 + ((round * 37) % 31) / 100)) / 1000) * 1000 - 100,
    was: good.was === null ? null : Math.round((good.was * (0.9 + ((round * 53) % 31) / 100)) / 1000) * 1000,
  }));
}
