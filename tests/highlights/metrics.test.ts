import { describe, expect, test } from 'vitest';
import { unknownThresholds } from '../../src/highlights/catalogue.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { context, live, seenBy, sold, verdictOf } from './fixture.ts';

const status = (...given: Parameters<typeof verdictOf>) => verdictOf(...given).status;

describe('effective duration (H17)', () => {
  const lasting = (durationSec: number | null, more = {}) => live({ session: { durationSec, ...more } });

  test('45 minutes sharp are enough, a second less is not', () => {
    expect(status('effective-duration', lasting(2700))).toBe('met');
    expect(status('effective-duration', lasting(2699))).toBe('not_met');
  });
  test('an ongoing session is met from 45 minutes on and unknown before', () => {
    expect(status('effective-duration', lasting(2700, { status: 'ongoing' }))).toBe('met');
    const before = verdictOf('effective-duration', lasting(1800, { status: 'ongoing', endAt: null }));
    expect(before).toMatchObject({ status: 'unknown', missing: ['session_end'], confidence: 0 });
  });
  test('without a duration it is counted from start to end, and without an end it is unknown', () => {
    expect(status('effective-duration', lasting(null))).toBe('met');
    expect(verdictOf('effective-duration', lasting(null, { endAt: null })).missing).toEqual(['duration']);
  });
  test('the proof is a fact, and a metric is fully trusted', () => {
    const verdict = verdictOf('effective-duration', lasting(3600));
    expect(verdict.confidence).toBe(1);
    expect(verdict.evidence[0]).toMatchObject({
      source: 'metric',
      fact: { code: 'duration.enough', values: { minutes: 60 } },
    });
  });
});

describe('peak hours (H18)', () => {
  const at = (time: string, more = {}) => live({ session: { startAt: `2026-11-20T${time}:00+07:00`, ...more } });

  test('Indonesia: 17:00 and 20:59 are inside, 16:59 and 21:00 are not', () => {
    expect(['17:00', '20:59', '16:59', '21:00'].map((time) => status('peak-hours', at(time)))).toEqual([
      'met',
      'met',
      'not_met',
      'not_met',
    ]);
  });
  test('elsewhere the peak is 19:00-23:00', () => {
    const malaysia = { market: 'MY', timeZone: 'Asia/Kuala_Lumpur' };
    const start = (time: string) => at(time, { ...malaysia, startAt: `2026-11-20T${time}:00+08:00` });
    expect(['18:59', '19:00', '22:59', '23:00'].map((time) => status('peak-hours', start(time)))).toEqual([
      'not_met',
      'met',
      'met',
      'not_met',
    ]);
  });
  test('the clock is that of the session, not of the export', () => {
    const inMakassar = { startAt: '2026-11-20T16:30:00+07:00', timeZone: 'Asia/Makassar' };
    expect(verdictOf('peak-hours', live({ session: inMakassar })).evidence[0]?.fact?.values).toMatchObject({
      start: '17:30',
      zone: 'WITA',
    });
    expect(status('peak-hours', live({ session: inMakassar }))).toBe('met');
  });
  test('hours set by the operator win, also across midnight', () => {
    const settings = settingsSchema.parse({ peakHours: '22-02' });
    expect(status('peak-hours', at('01:30'), { ...context, settings })).toBe('met');
    expect(status('peak-hours', at('18:00'), { ...context, settings })).toBe('not_met');
  });
  test('how long it reached into the peak is told as support', () => {
    const late = verdictOf('peak-hours', at('20:30', { durationSec: 7200 }));
    expect(late.evidence[1]).toMatchObject({
      certainty: 'support',
      fact: { code: 'peak.overlap', values: { minutes: 30 } },
    });
  });
});

describe('competitive price (H20)', () => {
  const compared = (price: number | null, more = {}, sale = {}) =>
    live({
      products: [
        sold(
          {
            price: 89_000,
            elsewhere: { price, notListed: false, checkedAt: '2026-11-19', where: 'Toko X', ...more },
          },
          sale,
        ),
      ],
    });

  test('lower than the lowest found elsewhere is met, equal is not', () => {
    expect(status('competitive-price', compared(99_000))).toBe('met');
    expect(status('competitive-price', compared(89_000))).toBe('not_met');
  });
  test('sold nowhere else is met', () => {
    expect(status('competitive-price', compared(null, { notListed: true }))).toBe('met');
  });
  test('what was really paid counts, not the listed price', () => {
    expect(status('competitive-price', compared(85_000, {}, { gmv: 800_000, units: 10 }))).toBe('met');
  });
  test('a note without date and place is partly at most', () => {
    expect(status('competitive-price', compared(99_000, { checkedAt: null, where: null }))).toBe('partly');
  });
  test('no comparison means unknown, and only the best seller is looked at', () => {
    const second = sold(
      { id: 'p2', elsewhere: { price: 1, notListed: false, checkedAt: null, where: 'X' } },
      { rank: 2 },
    );
    const verdict = verdictOf('competitive-price', live({ products: [sold({}, { rank: 1 }), second] }));
    expect(verdict).toMatchObject({ status: 'unknown', missing: ['outside_price', 'observation'] });
  });
  test('it is no surer than one observer', () => {
    expect(verdictOf('competitive-price', compared(99_000)).confidence).toBe(0.75);
  });
});

describe('thresholds', () => {
  test('an operator may set her own', () => {
    const settings = settingsSchema.parse({ thresholds: { 'effective-duration': { atLeastSec: 7200 } } });
    expect(status('effective-duration', live(), { ...context, settings })).toBe('not_met');
  });
  test('one that no rule has is named', () => {
    expect(
      unknownThresholds({ 'effective-duration': { atLeast: 1 }, durasi: { x: 1 }, 'local-language': { share: 0.9 } }),
    ).toEqual(['effective-duration.atLeast', 'durasi.x']);
  });
});

describe("a person's verdict", () => {
  test('overrides the machine, and both stay visible', () => {
    const verdict = verdictOf(
      'effective-duration',
      live({ observations: [seenBy('Sinta', 'effective-duration', 'not_met', { note: 'siaran ulang' })] }),
    );
    expect(verdict).toMatchObject({ status: 'not_met', strength: 0, confidence: 0.75 });
    expect(verdict.evidence.map(({ source, certainty }) => [source, certainty])).toEqual([
      ['person', 'proof'],
      ['metric', 'support'],
    ]);
  });
});
