import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDecimal, decideMillion, numberEvidence } from '../../src/ingest/cells/number-dialect.ts';
import { type NumberKind, readNumber } from '../../src/ingest/cells/numbers.ts';
import { decideRates, readRate } from '../../src/ingest/cells/rates.ts';

/** Reads a whole column as ingest does: evidence first, then every cell in the dialect that was decided. */
function column(
  cells: (string | number)[],
  kind: NumberKind,
  currency: string | null = null,
  hint?: 'comma' | 'point',
): (number | string | null)[] {
  const evidence = numberEvidence(cells.map((cell, row) => ({ cell, row })));
  const decimal = decideDecimal(evidence, [], hint).value;
  const million = decideMillion([evidence], undefined, null, currency).value;
  return cells.map((cell) => {
    const reading = readNumber(cell, kind, { decimal, million }, currency);
    return reading.code ?? reading.value;
  });
}

describe('numbers as real exports write them', () => {
  it('reads each money dialect by its own separators', () => {
    expect(column(['627.840.078₫'], 'amount', 'VND')).toEqual([627840078]);
    expect(column(['143,225,839.12₫'], 'amount', 'VND')).toEqual([143225839.12]);
    expect(column(['Rp2.263.353.095'], 'amount', 'IDR')).toEqual([2263353095]);
    expect(column(['Rp1,075,484,867'], 'amount', 'IDR')).toEqual([1075484867]);
    expect(column(['R$ 413.57', '$1,234.56', '6.478.400₫', '299.660,07₫'], 'amount')).toEqual([
      413.57, 1234.56, 6478400, 299660.07,
    ]);
    expect(column(['(Rp5.000)', '-Rp 5.000', 'Rp-5.000'], 'amount', 'IDR')).toEqual([-5000, -5000, -5000]);
    expect(column(['RM444.23', 'Rp1.234.567,89', '１２３４'], 'amount')).toEqual([444.23, 1234567.89, 1234]);
    expect(column(['1 234 567', "1'234", '1\u00A0234,5'], 'amount')).toEqual([1234567, 1234, 1234.5]);
  });

  it('takes a lone separator before three digits as thousands in counts and rupiah', () => {
    expect(column(['431.936'], 'count')).toEqual([431936]);
    expect(column(['431,936'], 'count')).toEqual([431936]);
    expect(column(['Rp1.234'], 'amount', 'IDR')).toEqual([1234]);
    expect(column(['₫1,234'], 'amount', 'VND')).toEqual([1234]);
  });

  it('leaves a lone separator open in money with decimals unless the column or an answer decides it', () => {
    expect(column(['RM1.234'], 'amount', 'MYR')).toEqual(['ambiguousNumber']);
    expect(column(['RM1.234', 'RM12,50'], 'amount', 'MYR')).toEqual([1234, 12.5]);
    expect(column(['RM1,234', 'RM12.50'], 'amount', 'MYR')).toEqual([1234, 12.5]);
    expect(column(['RM1.234'], 'amount', 'MYR', 'point')).toEqual([1.234]);
    expect(column(['RM1.234'], 'amount', 'MYR', 'comma')).toEqual([1234]);
  });

  it('reads abbreviations of both languages and marks them as approximate', () => {
    expect(column(['1,2 rb', '588,7RB', '1,5 jt'], 'count')).toEqual([1200, 588700, 1500000]);
    expect(column(['1.3JT'], 'count')).toEqual([1300000]);
    expect(column(['1.00K', '3.24K', '1.1M', '2B'], 'count')).toEqual([1000, 3240, 1100000, 2000000000]);
    expect(column(['Rp1,7JT', 'Rp2,1 M'], 'amount', 'IDR')).toEqual([1700000, 2100000000]);
    expect(column(['1.5万', '2亿'], 'count')).toEqual([15000, 200000000]);
    expect(readNumber('1,2 rb', 'count', { decimal: null, million: null }, null).approximate).toBe(true);
  });

  it('never guesses what M means', () => {
    expect(column(['Rp2,5 M'], 'amount', 'IDR')).toEqual(['ambiguousMillion']);
    expect(column(['2,5 M', '3 rb', '1K'], 'count')).toEqual(['ambiguousMillion', 3000, 1000]);
    const bare = numberEvidence([{ cell: '2,5 M', row: 1 }]);
    expect(decideMillion([bare], undefined, 'en', 'IDR').value).toBeNull();
    expect(decideMillion([bare], undefined, 'id', 'IDR').value).toBe(1e9);
    expect(decideMillion([bare], undefined, 'en', 'MYR').value).toBe(1e6);
    expect(decideMillion([bare], 'million', 'id', 'IDR').value).toBe(1e6);
  });

  it('keeps every empty mark unknown, never zero', () => {
    const marks = ['-', '--', '—', '', ' ', 'N/A', 'nan', 'null', '#DIV/0!', '#REF!', '\u00A0'];
    expect(column(marks, 'count')).toEqual(marks.map(() => null));
    expect(column(['0', 'Rp0', '0,00'], 'amount', 'IDR')).toEqual([0, 0, 0]);
  });

  it('refuses what is no number, and counts that are not whole', () => {
    expect(column(['abc', '1.23.4', '1,23,456', '12 pcs', '=1+1'], 'count')).toEqual(Array(5).fill('notANumber'));
    expect(column([1.234], 'count')).toEqual(['notWhole']);
    expect(column([1234], 'count')).toEqual([1234]);
  });
});

describe('numbers in any dialect', () => {
  const dialects = fc.constantFrom(
    { group: '.', decimal: ',' },
    { group: ',', decimal: '.' },
    { group: '', decimal: ',' },
    { group: '', decimal: '.' },
    { group: ' ', decimal: ',' },
  );
  const write = (cents: number, { group, decimal }: { group: string; decimal: string }, places: number) => {
    const [whole = '', fraction] = (cents / 100).toFixed(places).split('.');
    const grouped = group === '' ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
    return fraction ? `${grouped}${decimal}${fraction}` : grouped;
  };

  it('reads a column of counts back as they were, or not at all', () => {
    fc.assert(
      fc.property(dialects, fc.array(fc.nat(2_000_000_000), { minLength: 1 }), (dialect, values) => {
        const read = column(
          values.map((value) => write(value * 100, dialect, 0)),
          'count',
        );
        expect(read).toEqual(values);
      }),
    );
  });

  it('never reads an amount as another amount', () => {
    const currencies = fc.constantFrom(['Rp', 'IDR'], ['RM', 'MYR'], ['$', 'USD'], ['', null]);
    const amounts = fc.array(fc.record({ cents: fc.nat(1_000_000_000), places: fc.constantFrom(0, 1, 2) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dialects, currencies, amounts, (dialect, [mark, currency], column_) => {
        const exact = column_.map(({ cents, places }) => Number((cents / 100).toFixed(places)));
        const cells = column_.map(({ cents, places }) => `${mark}${write(cents, dialect, places)}`);
        for (const [index, value] of column(cells, 'amount', currency).entries()) {
          if (typeof value === 'number') expect(value).toBeCloseTo(exact[index] ?? Number.NaN, 6);
          else expect(value).toBe('ambiguousNumber');
        }
      }),
    );
  });
});

describe('rates', () => {
  const rates = (cells: (string | number)[]) => {
    const dialect = decideRates(cells);
    return cells.map((cell) => readRate(cell, dialect).value);
  };

  it('reads percent signs, percent points and fractions per column', () => {
    expect(rates(['8.33%', '2,00%', '1293.103448%', '--'])).toEqual([0.0833, 0.02, 12.93103448, null]);
    expect(rates(['0.0175', '0.428'])).toEqual([0.0175, 0.428]);
    expect(rates(['0.5', '13.99'])).toEqual([0.005, 0.1399]);
    expect(rates(['0,123'])).toEqual([0.123]);
  });

  it('leaves a bare number among percent signs open', () => {
    expect(readRate('0.5', 'sign').code).toBe('ambiguousRate');
  });
});
