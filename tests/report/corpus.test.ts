import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightStats, similarProducts } from '../../src/report/corpus.ts';
import { cardWith, corpusWith, meeting, productOf, rowsOf } from './made.ts';

const kitchen = { slug: 'dapur', name: 'Dapur' };

describe('how often a practice is met', () => {
  const beauty = rowsOf(5, () => ({ fingerprint: meeting('buyer-trust') }));

  it('is counted in the session’s category from five sessions on', () => {
    const kitchens = rowsOf(5, (i) => ({ id: `k${i}`, category: kitchen }));
    const { frequency } = corpusWith([...beauty, ...kitchens]);
    expect(frequency(cardWith())).toEqual({ sessions: 5, met: { 'buyer-trust': 5 } });
    expect(frequency(cardWith({ category: kitchen }))).toEqual({ sessions: 5, met: {} });
  });

  it('is counted over all sessions where the category has fewer, or none is known', () => {
    const kitchens = rowsOf(4, (i) => ({ id: `k${i}`, category: kitchen }));
    const { frequency } = corpusWith([...beauty, ...kitchens]);
    const everywhere = { sessions: 9, met: { 'buyer-trust': 5 } };
    expect(frequency(cardWith({ category: kitchen }))).toEqual(everywhere);
    expect(frequency(cardWith({ category: null }))).toEqual(everywhere);
    expect(frequency(cardWith({ category: { slug: 'baru', name: 'Baru' } }))).toEqual(everywhere);
  });

  it('counts each session in exactly one of the four answers', () => {
    const letters = fc.array(fc.constantFrom('m', 'p', 'n', 'u'), { minLength: 29, maxLength: 29 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (all) => {
        const rows = rowsOf(all.length, (i) => ({ fingerprint: (all[i] ?? []).join('') }));
        for (const { met, partly, not_met, unknown } of highlightStats(rows)) {
          expect(met + partly + not_met + unknown).toBe(all.length);
        }
      }),
    );
  });
});

describe('the standing of a session', () => {
  const ten = rowsOf(10, (i) => ({ gmvPerHour: (i + 1) * 100, viewers: (i + 1) * 10 }));

  it('is the share of sessions it equals or surpasses', () => {
    const { standing } = corpusWith(ten);
    const shares = (i: number) => standing(ten[i]?.card ?? cardWith()).map(({ metric, share }) => [metric, share]);
    expect(shares(0)).toEqual([
      ['gmvPerHour', 0.1],
      ['viewers', 0.1],
    ]);
    expect(shares(9)).toEqual([
      ['gmvPerHour', 1],
      ['viewers', 1],
    ]);
  });

  it('is the same for equals', () => {
    const equals = rowsOf(12, () => ({ viewers: 500 }));
    const { standing } = corpusWith(equals);
    expect(standing(equals[3]?.card ?? cardWith()).map(({ share }) => share)).toEqual([1, 1]);
  });

  it('never goes beyond the whole, also for a session that is not on the list', () => {
    const { standing } = corpusWith([
      ...ten,
      ...rowsOf(1, () => ({ id: 'x', gmvPerHour: 9999, viewers: 9999 }), false),
    ]);
    expect(standing(cardWith({ id: 'x', gmvPerHour: 9999, viewers: 9999 })).map(({ share }) => share)).toEqual([1, 1]);
  });

  it('compares one basis and one currency only', () => {
    const others = [
      ...rowsOf(10, (i) => ({ id: `d${i}`, gmvBasis: 'direct', gmvPerHour: 1 })),
      ...rowsOf(10, (i) => ({ id: `u${i}`, currency: 'USD', gmvPerHour: 1 })),
    ];
    const { standing } = corpusWith([...ten, ...others]);
    const [found] = standing(cardWith({ gmvPerHour: 500, viewers: null }));
    expect(found).toMatchObject({ metric: 'gmvPerHour', share: 0.5, benchmark: { n: 10, median: 550 } });
  });

  it('is not told of fewer than ten, of an ongoing session, without category or figure', () => {
    expect(corpusWith(ten.slice(1)).standing(cardWith())).toEqual([]);
    const { standing } = corpusWith(ten);
    expect(standing(cardWith({ status: 'ongoing' }))).toEqual([]);
    expect(standing(cardWith({ category: null }))).toEqual([]);
    expect(standing(cardWith({ gmvPerHour: null, viewers: null }))).toEqual([]);
  });

  it('looks at ended and listed sessions only', () => {
    const others = [
      ...rowsOf(9, (i) => ({ id: `o${i}`, status: 'ongoing' })),
      ...rowsOf(9, (i) => ({ id: `x${i}` }), false),
    ];
    expect(corpusWith([...ten.slice(1), ...others]).standing(cardWith())).toEqual([]);
  });
});

describe('similar sessions', () => {
  const titles = ['Serum malam hemat', 'Gamis lebaran', 'Serum pagi', 'Panci anti lengket', 'Obral'];
  const rows = rowsOf(5, (i) => ({ title: titles[i] ?? '', creator: { handle: `k${i}`, name: `K${i}`, known: true } }));

  it('are never the session itself, are listed, and are at most three of the same category', () => {
    const all = [
      ...rows,
      ...rowsOf(2, (i) => ({ id: `x${i}` }), false),
      ...rowsOf(2, (i) => ({ id: `k${i}`, category: kitchen })),
    ];
    const { similar } = corpusWith(all);
    for (const { card } of all) {
      const found = similar(card);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found.map(({ id }) => id)).not.toContain(card.id);
      expect(found.every(({ id }) => !id.startsWith('x'))).toBe(true);
      expect(found.every(({ category }) => category?.slug === card.category?.slug)).toBe(true);
    }
  });

  it('stand nearer by common words and nearest by common products', () => {
    const { similar } = corpusWith(rows, { s0: ['p1', 'p2'], s3: ['p1', 'p2'] });
    expect(
      similar(rows[0]?.card ?? cardWith())
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['s3', 's2']);
  });

  it('are not claimed where neither category, words nor products say so', () => {
    const strangers = rows.slice(1).map(({ card }) => ({ card: { ...card, category: null }, listed: true }));
    expect(corpusWith(strangers).similar(cardWith({ id: 'z', title: 'Kursi rotan', category: null }))).toEqual([]);
  });
});

describe('similar products', () => {
  const products = [
    productOf(),
    productOf({ id: 'p2', name: 'Serum Niacinamide 50ml' }),
    productOf({ id: 'p3', name: 'Bedak Tabur' }),
    productOf({ id: 'p4', name: 'Serum Panci', category: 'Dapur' }),
  ];
  const similar = similarProducts(new Map(products.map((product) => [product.id, product])));

  it('come from the category, those with a similar name first, with the reason told', () => {
    expect(similar('p1').map(({ id, reason }) => [id, reason])).toEqual([
      ['p2', 'name'],
      ['p3', 'category'],
    ]);
  });

  it('are never the product itself, and none for a product nobody knows', () => {
    for (const { id } of products) expect(similar(id).map((other) => other.id)).not.toContain(id);
    expect(similar('tidak-ada')).toEqual([]);
  });

  it('need a common word where no category is known', () => {
    const loose = [productOf({ category: null }), productOf({ id: 'p2', name: 'Kursi', category: null })];
    expect(similarProducts(new Map(loose.map((product) => [product.id, product])))('p1')).toEqual([]);
  });
});
