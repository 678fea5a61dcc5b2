import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addSeconds, epochSec, isoInZone, minuteOfDay, offsetAt, withOffset } from '../../src/model/time.ts';

const indonesian = [
  ['Asia/Jakarta', '+07:00'],
  ['Asia/Makassar', '+08:00'],
  ['Asia/Jayapura', '+09:00'],
] as const;
const offsets = fc.constantFrom(
  '+07:00',
  '+08:00',
  '+09:00',
  '+00:00',
  '-03:00',
  '+05:30',
  'Asia/Jakarta',
  'Asia/Jayapura',
);
/** 2001 to 2100. */
const seconds = fc.integer({ min: 978_307_200, max: 4_102_444_800 });

describe('wall clocks', () => {
  it.each(indonesian)('carry the offset of %s', (zone, offset) => {
    expect(offsetAt(zone, '2026-11-10T19:00:00')).toBe(offset);
    expect(withOffset('2026-11-10T19:00:00', zone)).toBe(`2026-11-10T19:00:00${offset}`);
    expect(isoInZone(epochSec('2026-11-10T12:00:00Z'), zone).slice(19)).toBe(offset);
  });

  it('take an offset for a zone', () => {
    expect(withOffset('2026-11-10T19:00:00', '-03:30')).toBe('2026-11-10T19:00:00-03:30');
  });

  it('know that an offset can change within a year', () => {
    expect(offsetAt('Europe/Amsterdam', '2026-01-10T19:00:00')).toBe('+01:00');
    expect(offsetAt('Europe/Amsterdam', '2026-07-10T19:00:00')).toBe('+02:00');
  });

  it('refuse a zone that nobody knows', () => {
    expect(() => offsetAt('Asia/Bulaksari', '2026-11-10T19:00:00')).toThrow(RangeError);
  });

  it('give the same moment back in every zone', () => {
    fc.assert(
      fc.property(seconds, offsets, (at, zone) => {
        expect(epochSec(isoInZone(at, zone))).toBe(at);
      }),
    );
  });

  it('go on over midnight, the new year and back, in the same offset', () => {
    expect(addSeconds('2026-11-10T23:30:00+08:00', 3600)).toBe('2026-11-11T00:30:00+08:00');
    expect(addSeconds('2026-12-31T23:59:59+09:00', 1)).toBe('2027-01-01T00:00:00+09:00');
    expect(addSeconds('2026-11-11T00:30:00+08:00', -3600)).toBe('2026-11-10T23:30:00+08:00');
    expect(addSeconds('2026-11-10T16:30:00Z', 60)).toBe('2026-11-10T16:31:00+00:00');
  });

  it('add up: a then b is a and b together', () => {
    const length = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(seconds, offsets, length, length, (at, zone, a, b) => {
        const start = isoInZone(at, zone);
        expect(addSeconds(addSeconds(start, a), b)).toBe(addSeconds(start, a + b));
      }),
    );
  });

  it('tell the minute of the session’s own day', () => {
    expect(minuteOfDay('2026-11-10T17:30:00+09:00')).toBe(1050);
    expect(minuteOfDay('2026-11-10T00:00:59+07:00')).toBe(0);
    expect(minuteOfDay('2026-11-10T23:59:00+07:00')).toBe(1439);
  });
});

describe('the machine’s own zone', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('decides nothing', () => {
    const answers = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return {
        machine: new Date('2026-11-10T12:00:00Z').getHours(),
        told: [
          withOffset('2026-11-10T19:00:00', 'Asia/Makassar'),
          isoInZone(1_794_000_000, 'Asia/Jayapura'),
          addSeconds('2026-11-10T23:30:00+08:00', 3600),
          minuteOfDay('2026-11-10T23:30:00+08:00'),
        ],
      };
    });
    // The machine did move: otherwise this would say nothing.
    expect(new Set(answers.map(({ machine }) => machine)).size).toBe(3);
    expect(new Set(answers.map(({ told }) => JSON.stringify(told))).size).toBe(1);
  });
});
