import type { FileHint, Settings } from '../model/settings.ts';
import { isoInZone, offsetAt } from '../model/time.ts';
import { homes } from './cells/currency.ts';
import type { Moment } from './cells/dates.ts';
import { ownText } from './own-text.ts';

/** The zone of a file's wall clocks. No export states one (exports.md 4.13). */
export interface Zone {
  timeZone: string;
  /** True when only the currency (or nothing) says so. */
  assumed: boolean;
  because: string;
}

/** The zone by sorot.json (the file's hint first), else by the currency, else Indonesia's western zone. */
export function zoneOf(hint: FileHint, settings: Settings, currency: string | null): Zone {
  const said = hint.timeZone ?? settings.timeZone;
  if (said) return { timeZone: said, assumed: false, because: 'sorot.json' };
  const home = homes[currency ?? ''];
  if (home) return { timeZone: home.timeZone, assumed: true, because: currency ?? '' };
  return { timeZone: 'Asia/Jakarta', assumed: true, because: '-' };
}

/** The market by sorot.json (the file's hint first), else by the currency. ISO 3166, upper case. */
export function marketOf(hint: FileHint, settings: Settings, currency: string | null): string | null {
  return hint.market ?? settings.market ?? homes[currency ?? '']?.market ?? null;
}

/** A moment as ISO 8601 with offset: a wall clock is kept as it stands, an instant is shown in the zone. */
export function isoOf(moment: Moment, timeZone: string): string {
  if ('epochSec' in moment) return ownText(isoInZone(moment.epochSec, timeZone));
  if (moment.shown?.timeZone !== timeZone)
    moment.shown = { timeZone, iso: ownText(`${moment.wall}${moment.offset ?? knownOffset(moment.wall, timeZone)}`) };
  return moment.shown.iso;
}

interface ZoneOffsets {
  /** The one offset since 1995; null where clocks changed since. */
  steady: string | null;
  /** By half hour; clocks change on the hour or half past it. */
  known: Map<string, string>;
}

const zones = new Map<string, ZoneOffsets>();

/** The zone's offset at a wall clock. Most zones have kept theirs for decades; of others each half hour is asked for once. */
function knownOffset(wall: string, timeZone: string): string {
  let offsets = zones.get(timeZone);
  if (!offsets) {
    offsets = { steady: steadyOffset(timeZone), known: new Map() };
    zones.set(timeZone, offsets);
  }
  if (offsets.steady !== null && wall >= '1995-01-03') return offsets.steady;
  const key = `${wall.slice(0, 14)}${Number(wall.slice(14, 16)) < 30 ? '0' : '3'}`;
  let offset = offsets.known.get(key);
  if (offset === undefined) {
    if (offsets.known.size > 100_000) offsets.known.clear();
    offset = offsetAt(timeZone, wall);
    offsets.known.set(key, offset);
  }
  return offset;
}

function steadyOffset(timeZone: string): string | null {
  if (/^[+-]/.test(timeZone)) return timeZone;
  const since = Temporal.PlainDateTime.from('1995-01-02T00:00:00').toZonedDateTime(timeZone);
  return since.getTimeZoneTransition('next') === null ? since.offset : null;
}

/** Whether a text names a time zone. */
export function isZone(text: string): boolean {
  try {
    offsetAt(text, '2026-01-01T00:00:00');
    return true;
  } catch {
    return false;
  }
}
