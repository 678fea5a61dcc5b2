import type { CategoryName } from '../people.ts';

/**
 * What a host can say about one product, by stage. `{nama}` is the product as spoken, `{kak}` a viewer,
 * `{harga}` the price of this LIVE, `{coret}` the price before, `{hemat}` the difference, `{persen}` the discount,
 * `{no}` the number in the showcase, `{sisa}` a small number.
 */
export interface Talk {
  material: readonly string[];
  origin: readonly string[];
  options: readonly string[];
  variants: readonly string[];
  /** Feature and what it does for the user. */
  value: readonly string[];
  target: readonly string[];
  demo: readonly string[];
  /** Knowledge beyond the product: how it is made, care, comparison, a small story. */
  learn: readonly string[];
  /** A viewer's question, read aloud, and the answer. */
  ask: readonly (readonly [string, string])[];
}

/** An invented product. Prices in rupiah. */
export interface Good {
  id: string;
  name: string;
  /** As the host calls it. */
  spoken: string;
  brand: string | null;
  category: CategoryName;
  level2: string;
  price: number;
  /** The price before the discount; null when there is none. */
  was: number | null;
  affiliate: boolean;
  stock: number;
  /** Lowest price found elsewhere. */
  elsewhere?: { price: number | null; at: string; where: string };
  talk: Talk;
}

/** One category: its products and what is said about the field as a whole. */
export interface Field {
  goods: readonly Good[];
  learn: readonly string[];
  trust: readonly string[];
  small: readonly string[];
  titles: readonly string[];
}
