import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDates } from '../../src/ingest/cells/date-order.ts';
import { type DateOrder, readMoment, readRange } from '../../src/ingest/cells/dates.ts';
import { decideDurations, readDuration } from '../../src/ingest/cells/durations.ts';
import { isRounded, readId } from '../../src/ingest/cells/ids.ts';
import type { Cell } from '../../src/ingest/cells/reading.ts';

const wall = (cell: Cell, order: DateOrder = null, until: string | null = null) => {
  const { value, code } = readMoment(cell, { order, swapTyped: false, until });
  return code ?? (value && 'wall' in value ? value.wall + (value.offset ?? '') : (value?.epochSec ?? null));
};

describe('dates', () => {
  it('reads the forms that exports use', () => {
    expect(wall('2026/04/18/ 22:14')).toBe('2026-04-18T22:14:00');
    expect(wall('2026-07-04 20:01:54')).toBe('2026-07-04T20:01:54');
    expect(wall('31/07/2026 20:29:25\t')).toBe('2026-07-31T20:29:25');
    expect(wall('4/22/2018 6:00')).toBe('2018-04-22T06:00:00');
    expect(wall('15 September 2026')).toBe('2026-09-15T00:00:00');
    expect(wall('Sabtu, 1 Agt 2026 pukul 19.30')).toBe('2026-08-01T19:30:00');
    expect(wall('15 Agustus 2026 19.30 WITA')).toBe('2026-08-15T19:30:00+08:00');
    expect(wall('Sep 5, 2026 7:05 PM')).toBe('2026-09-05T19:05:00');
    expect(wall('2026-07-04T20:01:54+07:00')).toBe('2026-07-04T20:01:54+07:00');
    expect(wall('2026-07-04T13:01:54.000Z')).toBe('2026-07-04T13:01:54+00:00');
    expect(wall('08-31 11:53', null, '2026-12-31')).toBe('2026-08-31T11:53:00');
  });

  it('reads spreadsheet serials, typed dates and Unix times', () => {
    expect(wall(46023.248611111114)).toBe('2026-01-01T05:58:00');
    expect(wall('46023.248611111114')).toBe('2026-01-01T05:58:00');
    expect(wall(new Date(Date.UTC(2026, 3, 18, 22, 14)))).toBe('2026-04-18T22:14:00');
    expect(wall('1747651742')).toBe(1747651742);
    expect(wall(1747651742003)).toBe(1747651742);
  });

  it('does not decide between day and month alone', () => {
    expect(wall('03-07-2026 15:21')).toBe('ambiguousDate');
    expect(wall('03-07-2026 15:21', 'dmy')).toBe('2026-07-03T15:21:00');
    expect(wall('03-07-2026 15:21', 'mdy')).toBe('2026-03-07T15:21:00');
    expect(wall('08-31 11:53')).toBe('yearMissing');
  });

  it('refuses days and hours that do not exist', () => {
    for (const text of ['2026-02-30 10:00', '32/01/2026', '2026-01-01 25:00', 'kemarin', '12', '31/31/2026']) {
      expect(wall(text)).toBe('notADate');
    }
    expect(wall('--')).toBeNull();
  });

  it('decides the order for a whole column, by a part above 12, a hint, or the habit of the market', () => {
    const order = (texts: Cell[], hint?: 'dmy' | 'mdy', market: string | null = null) =>
      decideDates(
        texts.map((cell, row) => ({ cell, row })),
        { hint, market, until: null },
      ).dialect;
    expect(order(['03/07/2026', '31/07/2026']).order).toBe('dmy');
    expect(order(['03/07/2026', '07/31/2026']).order).toBe('mdy');
    expect(order(['03/07/2026', '07/31/2026', '31/07/2026']).order).toBeNull();
    expect(order(['03/07/2026'], undefined, 'ID').order).toBe('dmy');
    expect(order(['03/07/2026'], undefined, 'US').order).toBeNull();
    expect(order(['03/07/2026'], 'mdy', 'ID').order).toBe('mdy');
  });

  it('does not trust typed dates beside texts: a spreadsheet has turned days into months', () => {
    const march7 = new Date(Date.UTC(2026, 2, 7, 15, 21));
    const cells = [march7, '31/07/2026 20:29'].map((cell, row) => ({ cell, row }));
    const unanswered = decideDates(cells, { hint: undefined, market: 'ID', until: null }).dialect;
    expect(readMoment(march7, unanswered).code).toBe('swappedDate');
    const answered = decideDates(cells, { hint: 'dmy', market: 'ID', until: null }).dialect;
    expect(readMoment(march7, answered).value).toEqual({ wall: '2026-07-03T15:21:00', offset: null });
  });

  it('splits a range at its middle', () => {
    const dialect = { order: 'dmy', swapTyped: false, until: null } as const;
    const range = (text: string) => readRange(text, dialect).value;
    const from = { wall: '2026-08-19T11:06:52', offset: null };
    expect(range('2026-08-19 11:06:52-2026-08-19 14:02:18')).toEqual({
      from,
      to: { wall: '2026-08-19T14:02:18', offset: null },
    });
    expect(range('2026-07-01 ~ 2026-09-17')?.to).toEqual({ wall: '2026-09-17T00:00:00', offset: null });
    expect(range('01/07/2026–02/07/2026')?.to).toEqual({ wall: '2026-07-02T00:00:00', offset: null });
    expect(range('2026-08-01-2026-08-31')?.from).toEqual({ wall: '2026-08-01T00:00:00', offset: null });
    expect(readRange('besok', dialect).code).toBe('notARange');
  });

  it('reads back any wall clock it writes, in every order', () => {
    const clock = fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(clock, fc.constantFrom('ymd', 'dmy', 'mdy'), (date, order) => {
        const iso = `${date.toISOString().slice(0, 16)}:00`;
        const [y, m, d, time] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10), iso.slice(11, 16)];
        const text =
          order === 'ymd'
            ? `${y}/${m}/${d} ${time}`
            : order === 'dmy'
              ? `${d}/${m}/${y} ${time}`
              : `${m}/${d}/${y} ${time}`;
        const unanswered = wall(text);
        expect(wall(text, order === 'ymd' ? null : (order as DateOrder))).toBe(iso);
        expect([iso, 'ambiguousDate']).toContain(unanswered);
      }),
    );
  });
});

describe('durations', () => {
  const seconds = (cells: Cell[], header = 'Duration', kind: 'duration' | 'viewing' | 'offset' = 'duration') => {
    const { dialect } = decideDurations(cells, header, kind);
    return cells.map((cell) => readDuration(cell, dialect).value);
  };

  it('reads the forms that exports use', () => {
    expect(seconds(['1h 40min', '0h 19min', '2h37m', '175h16m7s', '48s', '18.28s'])).toEqual([
      6000, 1140, 9420, 630967, 48, 18.28,
    ]);
    expect(seconds(['1 jam 23 mnt', '2 j, 15 mnt', '16 giờ 3 phút', '13小时46分钟38秒'])).toEqual([
      4980, 8100, 57780, 49598,
    ]);
    expect(seconds(['4:02:02', '00:00:31', '0:01:02.5'])).toEqual([14522, 31, 62.5]);
    expect(seconds(['107', 9460])).toEqual([107, 9460]);
  });

  it('reads day fractions of a spreadsheet and typed times', () => {
    expect(seconds([0.0853125, 0.5])).toEqual([7371, 43200]);
    expect(seconds(['0.00028935', '0.0853125'])).toEqual([25, 7371]);
    expect(seconds(['0.00028935', '0.001'], 'Avg.', 'viewing')).toEqual([25, 86]);
    expect(seconds(['0.8'], 'Avg.', 'viewing')).toEqual([0.8]);
    expect(seconds(['0.0853125', '1.0853125', '2'])).toEqual([7371, 93771, 172800]);
    expect(seconds(['1.5', '0.5', '2', '2h'])).toEqual([null, null, null, 7200]);
    expect(seconds(['9457.5', '20'])).toEqual([9457.5, 20]);
    expect(seconds([new Date(Date.UTC(1899, 11, 31, 2, 2, 51))])).toEqual([7371]);
  });

  it('takes the unit of bare numbers from the header', () => {
    expect(seconds(['90'], 'Durasi (menit)')).toEqual([5400]);
    expect(seconds(['90'], 'Duration (seconds)')).toEqual([90]);
    expect(seconds(['1,5'], 'Durasi (jam)')).toEqual([5400]);
  });

  it('reads two parts as hours in a length and as minutes in an average, and refuses nonsense', () => {
    expect(seconds(['2:05'])).toEqual([7500]);
    expect(seconds(['2:05', '95:30', '95:30:00'])).toEqual([null, null, 343800]);
    expect(seconds(['2:05'], 'Avg.', 'viewing')).toEqual([125]);
    expect(seconds(['2:75', '1:60:00', 'lama', '5 min 2 h', '-5'])).toEqual([null, null, null, null, null]);
  });
});

describe('IDs', () => {
  it('stay text, whatever a spreadsheet did around them', () => {
    expect(readId('7658657266417994504').value).toBe('7658657266417994504');
    expect(readId('="7658657266417994504"').value).toBe('7658657266417994504');
    expect(readId("'7658657266417994504\t").value).toBe('7658657266417994504');
    expect(readId(12345).value).toBe('12345');
    expect(readId('--').value).toBeNull();
  });

  it('are refused when their digits are gone', () => {
    expect(readId('7.65866E+18').code).toBe('idNotation');
    expect(readId('7,65866E+18').code).toBe('idNotation');
    expect(readId(7658657266417995000).code).toBe('idDigitsLost');
    expect(isRounded(['7658657266417990000', '7658657266417880000'])).toBe(true);
    expect(isRounded(['7658657266417990000', '7658657266417884504', '7658657266417884505'])).toBe(false);
  });
});
