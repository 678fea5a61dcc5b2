import type { SessionInput } from '../../model/dataset.ts';
import { epochSec, isoInZone, minuteOfDay } from '../../model/time.ts';
import { lastedSec } from '../duration.ts';
import {
  type Context,
  factEvidence,
  type HighlightType,
  limit,
  marketOf,
  met,
  notMet,
  plainYes,
  unknown,
} from '../type.ts';

const day = 24 * 60;

/**
 * H18 (S44), group C: the session began in the hours in which most viewers are there:
 * 19:00-23:00 of the local day, in Indonesia 17:00-21:00.
 *
 * Settled: the start decides, as the body of the criterion says; how long the session overlapped the peak
 * (which its title suggests) is shown as a fact. The end is exclusive: 20:59 counts, 21:00 does not.
 * Local is the clock of the session's own zone, so WIB, WITA and WIT differ. An operator may set other hours
 * (`peakHours` in sorot.json), also past midnight. The hours are a convention, not a finding.
 */
export const peakHours: HighlightType = {
  number: 18,
  id: 'peak-hours',
  group: 'C',
  needs: ['start_time'],
  weight: 1,
  ruleVersion: 1,
  thresholds: {
    fromMinute: { value: 19 * 60, unit: 'minuteOfDay', perMarket: { ID: 17 * 60 } },
    toMinute: { value: 23 * 60, unit: 'minuteOfDay', perMarket: { ID: 21 * 60 } },
  },
  onceIsEnough: false,
  media: 'hint',
  evaluate(input, context) {
    const start = localStart(input);
    if (start === null) return unknown(['start_time']);
    const { from, to } = peak(input, context);
    const minute = minuteOfDay(start);
    const inside = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    const values = {
      start: start.slice(11, 16),
      zone: zoneName(start.slice(19), marketOf(input, context)),
      from: clock(from),
      to: clock(to),
    };
    const rule = inside ? 'peak-hours/starts-inside' : 'peak-hours/starts-outside';
    const facts = [factEvidence('metric', rule, inside ? 'peak.inside' : 'peak.outside', values)];
    const lasted = lastedSec(input.session);
    if (lasted !== null) {
      const minutes = overlapMinutes(minute, Math.floor(lasted / 60), from, to);
      facts.push(
        factEvidence('metric', 'peak-hours/overlap', 'peak.overlap', { ...values, minutes }, { certainty: 'support' }),
      );
    }
    return inside ? met(plainYes, facts) : notMet(facts);
  },
};

/** The peak in minutes of the day, `to` exclusive; past midnight when `to` is below `from`. */
function peak(input: SessionInput, context: Context): { from: number; to: number } {
  const own = context.settings.peakHours;
  if (own !== null) return { from: own.start, to: own.end };
  return { from: limit(peakHours, 'fromMinute', input, context), to: limit(peakHours, 'toMinute', input, context) };
}

/** The start on the wall clock of the session's own zone; null when it cannot be read. */
function localStart(input: SessionInput): string | null {
  const { startAt, timeZone } = input.session;
  const seconds = epochSec(startAt);
  if (!Number.isFinite(seconds)) return null;
  try {
    return isoInZone(seconds, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return startAt;
    throw error;
  }
}

/** Minutes of the session that lie in the peak, over as many days as it crosses. */
export function overlapMinutes(start: number, lasted: number, from: number, to: number): number {
  const length = from <= to ? to - from : to + day - from;
  let minutes = 0;
  for (let begin = from - day; begin < start + lasted; begin += day) {
    minutes += Math.max(0, Math.min(start + lasted, begin + length) - Math.max(start, begin));
  }
  return minutes;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function zoneName(offset: string, market: string | null): string {
  const indonesian = market === 'ID' ? { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' }[offset] : undefined;
  return indonesian ?? `UTC${offset}`;
}
