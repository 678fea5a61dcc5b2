import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/i18n/format.ts';
import { langs } from '../../src/i18n/words.ts';

const id = format('id');
const en = format('en');
/** Amounts are compared without their hard spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  it.each([
    [0, 'Rp0', 'Rp0'],
    [950, 'Rp950', 'Rp950'],
    [1000, 'Rp1 rb', 'Rp1K'],
    [12_345, 'Rp12,3 rb', 'Rp12.3K'],
    [99_949, 'Rp99,9 rb', 'Rp99.9K'],
    [123_456, 'Rp123 rb', 'Rp123K'],
    [48_213_500, 'Rp48,2 jt', 'Rp48.2M'],
    [1_500_000_000, 'Rp1,5 M', 'Rp1.5B'],
    [2_000_000_000_000, 'Rp2 T', 'Rp2T'],
    [-12_345, '-Rp12,3 rb', '-Rp12.3K'],
  ])('shortens %d', (amount, indonesian, english) => {
    expect(plain(id.money(amount, 'IDR'))).toBe(indonesian);
    expect(plain(en.money(amount, 'IDR'))).toBe(english);
  });

  it.each([
    [999_499, 'Rp999 rb'],
    [999_500, 'Rp1 jt'],
    [999_900, 'Rp1 jt'],
    [999_999, 'Rp1 jt'],
    [999_499_999, 'Rp999 jt'],
    [999_500_000, 'Rp1 M'],
    [999_999_999_999, 'Rp1 T'],
  ])('goes to the next unit where %d would round to a thousand of one', (amount, text) => {
    expect(plain(id.money(amount, 'IDR'))).toBe(text);
  });

  it('never prints a thousand of a unit, below a thousand trillion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9.9e14, noNaN: true }), (amount) => {
        expect(plain(id.money(amount, null))).not.toMatch(/^\d+\.\d{3}/);
        expect(plain(en.money(amount, null))).not.toMatch(/^\d+,\d{3}/);
      }),
    );
  });

  it('stays near the amount', () => {
    const sizes = { '': 1, rb: 1e3, jt: 1e6, M: 1e9, T: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e14 }), (amount) => {
        const [, figure = '', unit = ''] = /^([\d,]+) ?(.*)$/.exec(plain(id.money(amount, null))) ?? [];
        const told = Number(figure.replace(',', '.')) * sizes[unit as keyof typeof sizes];
        expect(Math.abs(told - amount) / amount).toBeLessThanOrEqual(0.051);
      }),
    );
  });

  it('keeps cents of currencies that have them, and an unknown currency by its code', () => {
    expect(en.money(12.5, 'USD')).toBe('$12.5');
    expect(en.money(999.99, 'USD')).toBe('$999.99');
    expect(plain(en.money(5000, 'JPY'))).toBe('JPY 5K');
    expect(id.money(500, null)).toBe('500');
  });

  it('can be told in full', () => {
    expect(id.moneyFull(48_213_500, 'IDR')).toBe('Rp48.213.500');
    expect(en.moneyFull(48_213_500, 'IDR')).toBe('Rp48,213,500');
    expect(en.moneyFull(1234.5, 'MYR')).toBe('RM1,234.5');
    expect(id.moneyFull(-5000, 'IDR')).toBe('-Rp5.000');
  });
});

describe('counts and shares', () => {
  it('group thousands as the language does', () => {
    expect([id.count(9418), en.count(9418), id.count(0)]).toEqual(['9.418', '9,418', '0']);
    expect([id.decimal(2.45), en.decimal(2.45), id.decimal(3)]).toEqual(['2,45', '2.45', '3']);
  });

  it('are shortened from a hundred thousand on', () => {
    expect([id.countShort(99_999), plain(id.countShort(128_400))]).toEqual(['99.999', '128 rb']);
  });

  it('show a decimal only where a percentage is small', () => {
    expect([id.percent(0.0943), id.percent(0.5), id.percent(1), id.percent(0)]).toEqual(['9,4%', '50%', '100%', '0%']);
    expect(en.percent(0.0943)).toBe('9.4%');
  });
});

describe('durations', () => {
  it.each([
    [0, '0 dtk', '0 s'],
    [59.4, '59 dtk', '59 s'],
    [59.6, '1 mnt', '1 min'],
    [60, '1 mnt', '1 min'],
    [3599, '1 jam', '1 h'],
    [9720, '2 jam 42 mnt', '2 h 42 min'],
  ])('of %d seconds', (seconds, indonesian, english) => {
    expect(id.duration(seconds)).toBe(indonesian);
    expect(en.duration(seconds)).toBe(english);
  });

  it('inside a session are a clock', () => {
    expect([0, 59.9, 60, 2292, 3599, 3600, 7743].map(id.clock)).toEqual([
      '0:00',
      '0:59',
      '1:00',
      '38:12',
      '59:59',
      '1:00:00',
      '2:09:03',
    ]);
    expect(id.clock(-3)).toBe('0:00');
  });
});

describe('dates and clocks', () => {
  it('are those of the text, whatever its offset', () => {
    for (const offset of ['+07:00', '-03:00', '+09:00', 'Z']) {
      const iso = `2026-07-03T23:59:00${offset}`;
      expect([id.date(iso), id.dateShort(iso), id.time(iso)]).toEqual(['Jumat, 3 Juli 2026', '3 Jul 2026', '23.59']);
      expect([en.dateShort(iso), en.time(iso)]).toEqual(['3 Jul 2026', '23:59']);
    }
  });

  it('can be of a date alone', () => {
    expect(id.dateShort('2026-11-24')).toBe('24 Nov 2026');
  });
});

describe('zones', () => {
  it.each([
    ['+07:00', 'WIB'],
    ['+08:00', 'WITA'],
    ['+09:00', 'WIT'],
  ])('at %s are called %s in Indonesia', (offset, name) => {
    expect(id.zone(`2026-11-10T19:00:00${offset}`, 'ID')).toBe(name);
    expect(en.zone(`2026-11-10T19:00:00${offset}`, null)).toBe(name);
  });

  it('are told by their offset elsewhere', () => {
    expect(id.zone('2026-11-10T19:00:00+08:00', 'MY')).toBe('UTC+8');
    expect(id.zone('2026-11-10T19:00:00-03:00', 'BR')).toBe('UTC-3');
    expect(id.zone('2026-11-10T19:00:00+05:30', 'IN')).toBe('UTC+5:30');
    expect(id.zone('2026-11-10T19:00:00+10:00', 'AU')).toBe('UTC+10');
  });

  it.each(['2026-11-10T12:00:00Z', '2026-11-10T12:00:00.000Z', '2026-11-10T12:00:00+00:00'])('of %s is UTC', (iso) => {
    expect(id.zone(iso, null)).toBe('UTC');
  });
});

describe.each(langs)('what is not known, in "%s",', (lang) => {
  it('is a dash, never a zero', () => {
    const { dash, money, moneyFull, count, countShort, percent, duration } = format(lang);
    expect([
      money(null, 'IDR'),
      moneyFull(null, 'IDR'),
      count(null),
      countShort(null),
      percent(null),
      duration(null),
    ]).toEqual(new Array(6).fill(dash));
    expect(dash).not.toMatch(/\d/);
  });
});
