import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  defaultState,
  filters,
  type ListState,
  lastOf,
  orderOf,
  queryOf,
  stateFrom,
} from '../../src/client/list-order.ts';
import type { ListColumns } from '../../src/components/list-files.ts';

const practices = ['buyer-trust', 'product-demo'];
const sorts = ['gmv', 'penonton', 'tayangan', 'per-jam', 'terbaru'];
const figure = fc.option(fc.nat({ max: 20 }));
const session = fc.record({
  viewers: figure,
  views: figure,
  perHour: figure,
  at: fc.nat({ max: 20 }),
  category: fc.nat({ max: 2 }),
  creator: fc.nat({ max: 1 }),
  market: fc.nat({ max: 2 }),
  ongoing: fc.constantFrom('0', '1'),
  letters: fc.constantFrom('mm', 'mu', 'um', 'pn'),
});
const columns = fc.array(session, { maxLength: 25 }).map((all): ListColumns => {
  const column = <K extends keyof (typeof all)[number]>(key: K) => all.map((one) => one[key]);
  return {
    n: all.length,
    piece: 8,
    viewers: column('viewers'),
    views: column('views'),
    perHour: column('perHour'),
    at: column('at'),
    categories: ['kecantikan', 'tas', ''],
    category: column('category'),
    creators: ['sari', 'toko.id'],
    creator: column('creator'),
    markets: ['ID', 'MY', ''],
    market: column('market'),
    ongoing: column('ongoing').join(''),
    fingerprints: column('letters').join(''),
    practices,
  };
});
const state: fc.Arbitrary<ListState> = fc.record({
  urut: fc.constantFrom(...sorts),
  kategori: fc.constantFrom('', 'kecantikan', 'tas'),
  praktik: fc.constantFrom('', ...practices),
  kreator: fc.constantFrom('', 'sari', 'toko.id'),
  pasar: fc.constantFrom('', 'ID', 'MY'),
  status: fc.constantFrom('', 'ongoing', 'ended'),
});

describe('the state in the address', () => {
  it('is read back as it was written, whatever the values', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    const any = fc.record({
      urut: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      kategori: text,
      praktik: text,
      kreator: text,
      pasar: text,
      status: text,
    });
    fc.assert(
      fc.property(fc.oneof(state, any), (wish) => {
        expect(stateFrom(queryOf(wish))).toEqual(wish);
      }),
    );
  });

  it('leaves the address bare where nothing was wished', () => {
    expect(queryOf(defaultState)).toBe('');
    expect(stateFrom('')).toEqual(defaultState);
  });

  it('names only what differs', () => {
    expect(queryOf({ ...defaultState, urut: 'penonton', kategori: 'tas' })).toBe('?urut=penonton&kategori=tas');
  });

  it('does not take in what it does not know', () => {
    expect(stateFrom('?utm_source=wa&kreator=sari&__proto__=x')).toEqual({ ...defaultState, kreator: 'sari' });
  });
});

describe('the order of the list', () => {
  it('holds exactly the sessions that pass every filter, each once', () => {
    fc.assert(
      fc.property(columns, state, (given, wish) => {
        const passes = (i: number) =>
          (wish.kategori === '' || given.categories[given.category[i] ?? -1] === wish.kategori) &&
          (wish.kreator === '' || given.creators[given.creator[i] ?? -1] === wish.kreator) &&
          (wish.pasar === '' || given.markets[given.market[i] ?? -1] === wish.pasar) &&
          (wish.praktik === '' || given.fingerprints[i * 2 + practices.indexOf(wish.praktik)] === 'm') &&
          (wish.status === '' || (given.ongoing[i] === '1') === (wish.status === 'ongoing'));
        const wanted = Array.from({ length: given.n }, (_, i) => i).filter(passes);
        expect(orderOf(given, wish).toSorted((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });

  it('is the list’s own without another wish, or with one nobody knows', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const own = Array.from({ length: given.n }, (_, i) => i);
        for (const urut of ['gmv', '', 'acak', 'constructor', '__proto__']) {
          expect(orderOf(given, { ...defaultState, urut })).toEqual(own);
        }
      }),
    );
  });

  it.each([
    ['penonton', 'viewers'],
    ['tayangan', 'views'],
    ['per-jam', 'perHour'],
    ['terbaru', 'at'],
  ] as const)('by %s falls, with sessions that have no figure last, and zero before them', (urut, column) => {
    fc.assert(
      fc.property(columns, (given) => {
        const order = orderOf(given, { ...defaultState, urut });
        const values = order.map((i) => given[column][i] ?? null);
        const known = values.filter((value) => value !== null);
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        expect(known).toEqual(known.toSorted((a, b) => b - a));
        // Equal figures keep the list's own order.
        for (const [place, i] of order.entries()) {
          const before = order[place - 1] ?? -1;
          if (place > 0 && values[place] === values[place - 1]) expect(i).toBeGreaterThan(before);
        }
      }),
    );
  });

  it('is empty for a category, creator or practice that the list does not hold', () => {
    fc.assert(
      fc.property(columns, (given) => {
        for (const key of ['kategori', 'kreator', 'praktik', 'pasar']) {
          expect(orderOf(given, { ...defaultState, [key]: 'tidak-ada' })).toEqual([]);
        }
      }),
    );
  });
});

describe('what comes last', () => {
  it('is counted among the sessions found, not in the whole list', () => {
    fc.assert(
      fc.property(columns, state, (given, wish) => {
        const found = orderOf(given, wish);
        const values = { penonton: given.viewers, tayangan: given.views, 'per-jam': given.perHour }[wish.urut];
        const last = lastOf(given, wish, found);
        expect(found.slice(found.length - last).every((i) => values?.[i] === null)).toBe(true);
        expect(found.slice(0, found.length - last).every((i) => values?.[i] !== null)).toBe(true);
      }),
    );
  });
});

describe('the counts beside the choices', () => {
  it('say what the list holds once that choice is made, the other filters as they are', () => {
    fc.assert(
      fc.property(columns, state, (given, wish) => {
        const counts = countsOf(given, wish);
        const choices = {
          kategori: ['kecantikan', 'tas'],
          praktik: practices,
          kreator: ['sari', 'toko.id'],
          pasar: ['ID', 'MY'],
          status: ['ongoing', 'ended'],
        };
        for (const name of filters) {
          for (const value of choices[name]) {
            expect(counts[name].get(value) ?? 0, `${name} ${value}`).toBe(
              orderOf(given, { ...wish, [name]: value }).length,
            );
          }
        }
      }),
    );
  });
});
