import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMetrics } from '../../src/model/session.ts';
import {
  cardOf,
  categoryOf,
  gmvOf,
  isAddable,
  litBars,
  perHour,
  quoteOf,
  unlistedFor,
  withProofs,
} from '../../src/report/card.ts';
import type { Proof } from '../../src/report/record.ts';
import { slotsOf } from '../insight/minutes.ts';
import { inputOf, sessionOf, settingsOf } from '../make.ts';
import { cardWith, productOf, saying, soldOf, verdictWith } from './made.ts';

const settings = settingsOf();

describe('a card’s GMV', () => {
  const gmv = (figures: object, wanted: 'attributed' | 'direct' = 'attributed') =>
    gmvOf(sessionOf({ metrics: { ...noMetrics(), gmv: figures } }), wanted);

  it('is on the site’s basis where the export gives it', () => {
    expect(gmv({ attributed: 5, direct: 3 })).toEqual({ gmv: 5, basis: 'attributed' });
    expect(gmv({ attributed: 5, direct: 3 }, 'direct')).toEqual({ gmv: 3, basis: 'direct' });
  });

  it('is on another basis, named, where it does not', () => {
    expect(gmv({ direct: 3, placed: 9 })).toEqual({ gmv: 3, basis: 'direct' });
    expect(gmv({ placed: 9 })).toEqual({ gmv: 9, basis: 'placed' });
  });

  it('is not known where the export says nothing, and zero where it says zero', () => {
    expect(gmv({})).toEqual({ gmv: null, basis: null });
    expect(gmv({ attributed: 0, direct: 3 })).toEqual({ gmv: 0, basis: 'attributed' });
  });

  it('is never the indirect part taken for the whole', () => {
    expect(gmv({ indirect: 7 })).toEqual({ gmv: null, basis: null });
  });

  it('an hour is told from ten minutes on', () => {
    expect(perHour(600_000, 599)).toBeNull();
    expect(perHour(600_000, 600)).toBe(3_600_000);
    expect(perHour(null, 5400)).toBeNull();
    expect(perHour(600_000, null)).toBeNull();
    expect(perHour(0, 5400)).toBe(0);
  });
});

describe('a card', () => {
  it('tells paid orders, else created ones', () => {
    const orders = (metrics: object) =>
      cardOf(inputOf({ session: sessionOf({ metrics: { ...noMetrics(), ...metrics } }) }), [], settings).orders;
    expect(orders({ paidOrders: 4, createdOrders: 9 })).toBe(4);
    expect(orders({ createdOrders: 9 })).toBe(9);
    expect(orders({})).toBeNull();
  });

  it('has a letter for each verdict, in their order', () => {
    const verdicts = (['met', 'partly', 'not_met', 'unknown'] as const).map((status) => verdictWith({ status }));
    expect(cardOf(inputOf(), verdicts, settings).fingerprint).toBe('mpnu');
  });

  it('has no beam without minute data, else bars from 0 to 35 of which one is full', () => {
    expect(cardOf(inputOf(), [], settings).beam).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 200 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const { beam } = cardOf(inputOf({ minutes: slotsOf('orders', values) }), [], settings);
        const heights = [...(beam?.levels ?? '')].map((letter) => Number.parseInt(letter, 36));
        expect(heights.length).toBeLessThanOrEqual(48);
        expect(Math.max(...heights)).toBe(35);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('names a creator by handle where no name is known', () => {
    const creator = { handle: 'sari', id: null, name: null, known: true };
    expect(cardOf(inputOf({ session: sessionOf({ creator }) }), [], settings).creator.name).toBe('sari');
  });

  it('shows two products', () => {
    const products = ['p1', 'p2', 'p3'].map((id) => ({ product: productOf({ id }), sold: soldOf('a', id) }));
    expect(cardOf(inputOf({ products }), [], settings).products.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('has the category’s slug', () => {
    expect(categoryOf('Perawatan & Kecantikan')).toEqual({
      slug: 'perawatan-kecantikan',
      name: 'Perawatan & Kecantikan',
    });
    expect(categoryOf(null)).toBeNull();
  });
});

describe('a card with its main highlights', () => {
  const proof: Proof = {
    id: 'buyer-trust',
    why: { strength: 0.5, confidence: 0.75, distinctiveness: 0.8, weight: 1, score: 0.3 },
    status: 'met',
    confidence: 0.75,
    sources: ['transcript'],
    evidence: [],
    ordersNear: null,
  };
  const card = cardWith({ beam: { levels: '0z0z0z', lit: [] } });
  const untimed = { ...proof, id: 'peak-hours' as const, evidence: [saying('x', { quote: null, startSec: null })] };
  const timed = { ...proof, evidence: [saying('Garansi', { startSec: 620 })] };

  it('names them, lights their bars and quotes the first sentence', () => {
    const shown = withProofs(card, [timed], 600);
    expect(shown.main).toEqual(['buyer-trust']);
    expect(shown.beam?.lit).toEqual([{ proof: 1, from: 1, to: 1 }]);
    expect(shown.quote).toMatchObject({ text: 'Garansi', atSec: 620, highlight: 'buyer-trust' });
  });

  it('keeps each highlight’s number where an earlier one has no time', () => {
    expect(withProofs(card, [untimed, timed], 600).beam?.lit).toEqual([{ proof: 2, from: 1, to: 1 }]);
  });

  it('stays without a beam where it has none', () => {
    expect(withProofs(cardWith(), [timed], 600).beam).toBeNull();
  });

  it('lights at least one bar, and only bars that are there', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20_000 }),
        fc.constantFrom(60, 300, 900),
        fc.integer({ min: 1, max: 48 }),
        (at, slot, n) => {
          const [span] = litBars([{ ...proof, evidence: [saying('x', { startSec: at })] }], slot, n);
          if (at >= slot * n) return void expect(span).toBeUndefined();
          const { from = -1, to = -1 } = span ?? {};
          expect(from).toBe(Math.floor(at / slot));
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThan(n);
        },
      ),
    );
  });

  it('does not quote what only accompanies', () => {
    expect(quoteOf('buyer-trust', [saying('Halo', { certainty: 'support' })])).toBeNull();
  });
});

describe('isAddable', () => {
  it.each([
    ['an affiliate product with enough stock', {}, true],
    ['exactly enough stock', { stock: 10 }, true],
    ['too little stock', { stock: 9 }, false],
    ['a stock nobody knows', { stock: null }, false],
    ['no affiliate product', { affiliate: false }, false],
    ['an affiliation nobody knows', { affiliate: null }, false],
    ['no address', { url: null }, false],
  ])('for %s', (_, product, expected) => expect(isAddable(productOf(product), settings)).toBe(expected));
});

describe('the list', () => {
  const unlisted = (session = {}, card = {}, events: { kind: 'violation' | 'pin' }[] = []) =>
    unlistedFor(
      inputOf({
        session: sessionOf(session),
        events: events.map(({ kind }) => ({ sessionId: 'a', atSec: 1, kind, productId: null, note: null })),
      }),
      cardWith(card),
      settings,
    );
  const silent = { gmv: null, orders: null, viewers: null, views: null };

  it('takes sessions of ten minutes and more', () => {
    expect(unlisted({ durationSec: 600 })).toBeNull();
    expect(unlisted({ durationSec: 599 })).toBe('short');
  });

  it('takes one that is on now, however short, and one whose length nobody knows', () => {
    expect(unlisted({ durationSec: 60, status: 'ongoing' })).toBeNull();
    expect(unlisted({ durationSec: null })).toBeNull();
  });

  it('wants one figure above zero', () => {
    expect(unlisted({}, silent)).toBe('little');
    expect(unlisted({}, { ...silent, gmv: 0, viewers: 0 })).toBe('little');
    for (const name of Object.keys(silent)) expect(unlisted({}, { ...silent, [name]: 1 })).toBeNull();
  });

  it('leaves out a session with a recorded violation', () => {
    expect(unlisted({}, {}, [{ kind: 'pin' }])).toBeNull();
    expect(unlisted({}, {}, [{ kind: 'violation' }])).toBe('violation');
  });
});
