import { categoryOf, isAddable } from './card.ts';
import { bySales } from './lists.ts';
import type { Material } from './page-records.ts';
import type { Card, ProductRecord } from './record.ts';

/** A page for each product that was in a session that is shown. */
export function productRecords({ dataset, corpus, similar }: Material): [string, ProductRecord][] {
  const cards = new Map<string, Card[]>();
  for (const { card } of corpus.rows) {
    for (const { productId } of dataset.sessionProducts.get(card.id) ?? []) {
      const list = cards.get(productId);
      if (list) list.push(card);
      else cards.set(productId, [card]);
    }
  }
  return [...cards]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, sessions]): [string, ProductRecord][] => {
      const product = dataset.products.get(id);
      if (!product) return [];
      return [
        [
          id,
          {
            id,
            name: product.name,
            brand: product.brand,
            category: categoryOf(product.category ?? sessions[0]?.category?.name ?? null),
            price: product.price,
            originalPrice: product.originalPrice,
            currency: product.currency ?? sessions[0]?.currency ?? null,
            stock: product.stock,
            addable: isAddable(product, dataset.settings),
            url: product.url,
            cards: bySales(sessions, dataset.settings).slice(0, 12),
            sessions: sessions.length,
            similar: similar(id),
          },
        ],
      ];
    });
}
