import { type Minute, minuteSchema } from '../../model/records.ts';
import type { Session } from '../../model/session.ts';
import { epochSec } from '../../model/time.ts';
import { readMoment } from '../cells/dates.ts';
import { readDuration } from '../cells/durations.ts';
import type { FileLog, Place } from '../file-log.ts';
import type { World } from '../world.ts';
import { isoOf } from '../zones.ts';

/** One slot of a trend sheet: its time by the clock as written, and its figures. */
export interface TimedRow {
  at: string | null;
  place: Place;
  figures: Record<string, number | null>;
}

const day = 86_400;

/**
 * Slots counted from the session's start, by the clock they show: it may pass midnight, and the first slot may begin
 * before the session, at a round minute. A slot lasts until the next, the last as long as most do. Rows are counted and
 * what lies outside the session is rejected: it belongs to another one.
 */
export function clockSlots(rows: readonly TimedRow[], session: Session, log: FileLog): Minute[] {
  const timed: { startSec: number; row: TimedRow }[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const at = row.at === null ? null : secondsAfterStart(row.at, session, before);
    if (at === null) {
      log.report.rowsRejected++;
      log.problem(row.at === null ? 'noTime' : 'notATime', { ...row.place, expected: '20:05 / 20:05:00' });
      continue;
    }
    before = at;
    timed.push({ startSec: at, row });
  }
  const step = usualStep(timed.map(({ startSec }) => startSec));
  const end = (session.durationSec ?? Number.POSITIVE_INFINITY) + 60;
  const slots: Minute[] = [];
  for (const [index, { startSec, row }] of timed.entries()) {
    const last = startSec + step;
    const next = timed[index + 1]?.startSec;
    const parsed = minuteSchema.safeParse({
      ...row.figures,
      startSec: Math.max(0, startSec),
      endSec: next !== undefined && next > startSec ? Math.min(next, last) : last,
    });
    const code =
      last <= 0 || startSec > end
        ? 'outsideSession'
        : startSec < (slots.at(-1)?.endSec ?? Number.NEGATIVE_INFINITY)
          ? 'overlap'
          : null;
    if (code !== null || !parsed.success) {
      log.report.rowsRejected++;
      log.problem(code ?? 'invalidRecord', { ...row.place, expected: session.startAt });
      continue;
    }
    slots.push(parsed.data);
    log.report.rowsAccepted++;
  }
  return slots;
}

/** Seconds from the session's start of a clock time or moment; null when it is neither. */
function secondsAfterStart(at: string, session: Session, before: number): number | null {
  const start = epochSec(session.startAt);
  const clock = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/.test(at)
    ? readDuration(at.replaceAll('.', ':'), { two: 'h:mm', bare: 'seconds' }).value
    : dayFraction(at);
  if (clock === null) {
    const moment = readMoment(at, { order: 'dmy', swapTyped: false, until: null }).value;
    return moment && epochSec(isoOf(moment, session.timeZone)) - start;
  }
  const startClock =
    Number(session.startAt.slice(11, 13)) * 3600 +
    Number(session.startAt.slice(14, 16)) * 60 +
    Number(session.startAt.slice(17, 19));
  let seconds = clock - startClock;
  // The first slot may begin up to an hour early; everything else that seems earlier lies past midnight.
  if (seconds < -3600) seconds += day;
  if (before === Number.NEGATIVE_INFINITY && seconds > day - 3600) seconds -= day;
  while (seconds < before) seconds += day;
  return seconds;
}

/** A time of day as a spreadsheet keeps it: 0.75 is 18:00. */
function dayFraction(text: string): number | null {
  const value = /^0?[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value >= 0 && value < 1 ? Math.round(value * day) : null;
}

/** The step most slots keep to; 5 minutes when there is only one. */
function usualStep(starts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [index, start] of starts.entries()) {
    const step = start - (starts[index - 1] ?? start);
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 300;
}

/** Keeps the slots of a session; of two sheets the one that reaches further stays. */
export function keepSlots(world: World, sessionId: string, slots: readonly Minute[], log: FileLog): void {
  const known = world.slots.get(sessionId);
  if (known) {
    log.report.rowsAccepted -= slots.length;
    log.report.rowsMerged += slots.length;
  }
  if (!known || (slots.at(-1)?.endSec ?? 0) > (known.at(-1)?.endSec ?? 0)) world.slots.set(sessionId, [...slots]);
}
