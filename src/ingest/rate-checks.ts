import type { FileLog } from './file-log.ts';
import type { Recognised } from './recognise.ts';
import type { RecordRow } from './record-row.ts';

/** A share that a report states beside the counts it is made of, by their fields. */
export interface RateCheck {
  rate: string;
  part: string;
  whole: string;
}

/** Abbreviated counts are off by up to a twentieth, and rates are rounded to a hundredth of a percent. */
const looseness = 0.1;
const finest = 0.001;
/** What a report gets wrong it gets wrong early. */
const mostRows = 1000;

/**
 * Compares the rates a table states with its counts: where they do not fit, one of the figures was damaged or misread.
 * Each rate is named once per table, as a warning: some exports count otherwise.
 */
export class RateChecks {
  readonly #checks: Set<RateCheck>;
  readonly #log: FileLog;
  #rows = 0;

  constructor({ format, columns }: Recognised, log: FileLog) {
    const fields = new Set(columns.map(({ spec }) => spec.field));
    const known = (format.checks ?? []).filter(({ rate, part, whole }) =>
      [rate, part, whole].every((field) => fields.has(field)),
    );
    this.#checks = new Set(known);
    this.#log = log;
  }

  look(row: RecordRow): void {
    if (this.#checks.size === 0 || this.#rows++ >= mostRows) return;
    for (const check of this.#checks) {
      const [stated, part, whole] = [row.number(check.rate), row.number(check.part), row.number(check.whole)];
      if (stated === null || part === null || whole === null || whole <= 0) continue;
      const counted = part / whole;
      if (Math.abs(stated - counted) <= finest + looseness * Math.max(stated, counted)) continue;
      const expected = `${Number((counted * 100).toPrecision(3))}%`;
      this.#log.problem('rateDiffers', { ...row.place(check.rate), expected, severity: 'warning' });
      this.#checks.delete(check);
    }
  }
}
