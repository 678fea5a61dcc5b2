import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOnPage, listedCards, listRecords, newestFirst } from '../../src/report/lists.ts';
import { settingsOf } from '../make.ts';
import { corpusWith, meeting, rowsOf } from './made.ts';

const settings = settingsOf();
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id);

describe('the list', () => {
  it('puts the site’s own basis first, other bases after, and unknown GMV last', () => {
    const rows = rowsOf(
      5,
      (i) =>
        [{ gmv: null, gmvBasis: null }, { gmv: 900, gmvBasis: 'direct' as const }, { gmv: 5 }, { gmv: 70 }, { gmv: 0 }][
          i
        ] ?? {},
    );
    expect(ids(listedCards(corpusWith(rows), settings))).toEqual(['s3', 's2', 's4', 's1', 's0']);
    expect(ids(listedCards(corpusWith(rows), settingsOf({ gmvBasis: 'direct' })))[0]).toBe('s1');
  });

  it('does not mix currencies: the most common one stands first, or the site’s own', () => {
    const rows = rowsOf(4, (i) => ({ gmv: [100, 4_000_000, 90, 5_000_000][i] ?? 0, currency: i % 2 ? 'IDR' : 'USD' }));
    const more = rowsOf(1, () => ({ id: 'z', gmv: 3_000_000 }));
    expect(ids(listedCards(corpusWith([...rows, ...more]), settings))).toEqual(['s3', 's1', 'z', 's0', 's2']);
    expect(ids(listedCards(corpusWith([...rows, ...more]), settingsOf({ currency: 'USD' })))).toEqual([
      's0',
      's2',
      's3',
      's1',
      'z',
    ]);
  });

  it('does not depend on the order of the sessions', () => {
    const gmv = fc.option(fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(gmv), (figures) => {
        const rows = rowsOf(figures.length, (i) => ({ gmv: figures[i] ?? null }));
        expect(listedCards(corpusWith(rows.toReversed()), settings)).toEqual(listedCards(corpusWith(rows), settings));
      }),
    );
  });

  it('leaves out what is not listed, but counts it', () => {
    const corpus = corpusWith([...rowsOf(3), ...rowsOf(2, (i) => ({ id: `x${i}` }), false)]);
    expect(listedCards(corpus, settings)).toHaveLength(3);
    expect(listRecords(corpus, settings)[0]?.[1]).toMatchObject({ listed: 3, all: 5 });
  });

  it('is cut into pages that hold every card once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), (n) => {
        const pages = listRecords(corpusWith(rowsOf(n)), settings);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(n / cardsOnPage)));
        expect(new Set(pages.flatMap(([, page]) => ids(page.cards))).size).toBe(n);
        expect(pages.map(([key]) => key)).toEqual(pages.map(([, { page }]) => String(page)));
        expect(pages.every(([, { pages: all, cards }]) => all === pages.length && cards.length <= cardsOnPage)).toBe(
          true,
        );
      }),
    );
  });

  it('counts what its filters offer', () => {
    const rows = rowsOf(4, (i) => ({
      category: i < 3 ? { slug: 'tas', name: 'Tas' } : null,
      creator: { handle: i === 0 ? 'rina' : 'sari', name: 'N', known: true },
      status: i === 1 ? 'ongoing' : 'ended',
      viewers: i === 2 ? null : 10,
      market: [null, 'MY', 'ID', 'ID'][i] ?? null,
      fingerprint: i === 3 ? meeting('buyer-trust') : meeting(),
    }));
    const [, page] = listRecords(corpusWith(rows), settings)[0] ?? [];
    expect(page?.categories).toEqual([{ slug: 'tas', name: 'Tas', count: 3 }]);
    expect(page?.creators.map(({ handle, count }) => [handle, count])).toEqual([
      ['sari', 3],
      ['rina', 1],
    ]);
    expect(page?.markets).toEqual([
      { market: 'ID', count: 2 },
      { market: 'MY', count: 1 },
    ]);
    expect(page).toMatchObject({ ongoing: 1 });
    expect(page?.practices.filter(({ count }) => count > 0)).toEqual([{ id: 'buyer-trust', count: 1 }]);
  });
});

describe('newest first', () => {
  it('goes by the moment, not by the wall clock', () => {
    const starts = ['2026-11-10T19:00:00+07:00', '2026-11-10T20:00:00+09:00', '2026-11-10T19:30:00+08:00'];
    expect(ids(newestFirst(rowsOf(3, (i) => ({ startAt: starts[i] ?? '' }))))).toEqual(['s0', 's2', 's1']);
  });
});
