import { describe, expect, test } from 'vitest';
import { event, live, seenBy, sold, verdictOf } from './fixture.ts';

describe.each([
  ['live-billboard', 'billboard'],
  ['live-giveaway', 'giveaway'],
] as const)('%s (H8, H9)', (id, kind) => {
  test('one use in the log is enough', () => {
    const verdict = verdictOf(id, live({ events: [event(kind, 600)] }));
    expect(verdict).toMatchObject({ status: 'met', confidence: 1, missing: [] });
    expect(verdict.evidence[0]).toMatchObject({ source: 'log', startSec: 600, rule: `${id}/used` });
  });
  test('absence is unknown without a log, and in a log nobody called complete', () => {
    expect(verdictOf(id, live()).missing).toContain('event_log');
    expect(verdictOf(id, live({ events: [event('pin', 5)] }))).toMatchObject({
      status: 'unknown',
      missing: ['log_complete', 'observation'],
    });
  });
  test('absence from a complete log is not_met, once the session is over', () => {
    const events = [event('log_complete')];
    expect(verdictOf(id, live({ events })).status).toBe('not_met');
    expect(verdictOf(id, live({ events, session: { status: 'ongoing' } })).status).toBe('unknown');
  });
});

describe('policy (H15)', () => {
  test('a recorded violation is not_met', () => {
    expect(verdictOf('policy-compliant', live({ events: [event('violation', 60)] })).status).toBe('not_met');
  });
  test('a complete log without one is partly: none was recorded', () => {
    const verdict = verdictOf('policy-compliant', live({ events: [event('log_complete')] }));
    expect(verdict).toMatchObject({ status: 'partly', missing: ['observation'] });
  });
  test('only a person can say met, and then log and person corroborate nothing that differs', () => {
    const input = live({ events: [event('log_complete')], observations: [seenBy('Sinta', 'policy-compliant', 'met')] });
    expect(verdictOf('policy-compliant', input)).toMatchObject({ status: 'met', confidence: 0.75 });
  });
  test('without a complete log it is unknown', () => {
    expect(verdictOf('policy-compliant', live({ events: [event('pin', 1)] })).status).toBe('unknown');
  });
});

describe('branded product (H19)', () => {
  const branded = sold({ brand: 'Wardah' }, { units: 3 });

  test('sold and pinned is met', () => {
    const verdict = verdictOf('branded-product', live({ products: [branded], events: [event('pin', 120, 'p1')] }));
    expect(verdict).toMatchObject({ status: 'met', confidence: 1 });
    expect(verdict.evidence.map(({ rule }) => rule)).toEqual(['branded-product/sold', 'branded-product/pinned']);
  });
  test('sold but not promoted, or promoted but not sold, is partly', () => {
    expect(verdictOf('branded-product', live({ products: [branded] }))).toMatchObject({
      status: 'partly',
      missing: ['pin_or_mention'],
    });
    const unsold = sold({ brand: 'Wardah' }, { units: 0 });
    expect(verdictOf('branded-product', live({ products: [unsold], events: [event('pin', 9, 'p1')] })).status).toBe(
      'partly',
    );
  });
  test('a pin of another product does not count', () => {
    expect(verdictOf('branded-product', live({ products: [branded], events: [event('pin', 9, 'p2')] })).status).toBe(
      'partly',
    );
  });
  test('"no brand" is no brand', () => {
    const plain = ['No Brand', 'OEM', 'tanpa merek', '-'].map((brand, i) => sold({ id: `p${i}`, brand }, { units: 5 }));
    expect(verdictOf('branded-product', live({ products: plain })).status).toBe('not_met');
  });
  test('without products, brands or sales figures it is unknown', () => {
    expect(verdictOf('branded-product', live()).missing).toContain('product_list');
    expect(verdictOf('branded-product', live({ products: [sold({}, { units: 5 })] })).missing).toContain('brand');
    expect(verdictOf('branded-product', live({ products: [sold({ brand: 'Wardah' })] })).status).toBe('unknown');
  });
});
