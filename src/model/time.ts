/** Wall clocks with offsets. Sorot keeps the clock an export shows; it never converts to the build machine's zone. */

/** The offset (`+07:00`) of a zone (IANA or an offset) at a wall-clock time `YYYY-MM-DDTHH:mm:ss`. Throws RangeError for an unknown zone. */
export function offsetAt(zone: string, wall: string): string {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return zone;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).offset;
}

/** A wall-clock time `YYYY-MM-DDTHH:mm:ss` in a zone as ISO 8601 with offset. */
export function withOffset(wall: string, zone: string): string {
  return `${wall}${offsetAt(zone, wall)}`;
}

/** An instant (epoch seconds) as ISO 8601 with the offset of a zone. */
export function isoInZone(epochSec: number, zone: string): string {
  const seconds = fixedOffset(zone);
  if (seconds !== null) return `${wallAt(Math.floor(Math.round(epochSec * 1000) / 1000) + seconds)}${zone}`;
  const zoned = Temporal.Instant.fromEpochMilliseconds(Math.round(epochSec * 1000)).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'second' })}${zoned.offset}`;
}

const days = new Map<number, string>();
const pairs = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));

/** The wall clock `YYYY-MM-DDTHH:mm:ss` of seconds since 1970; by hand, since an import asks for a million of them. */
function wallAt(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  let date = days.get(day);
  if (date === undefined) {
    date = new Date(day * 86_400_000).toISOString().slice(0, 11);
    if (days.size < 10_000) days.set(day, date);
  }
  const rest = seconds - day * 86_400;
  return `${date}${pairs[Math.floor(rest / 3600)]}:${pairs[Math.floor(rest / 60) % 60]}:${pairs[rest % 60]}`;
}

const fixedOffsets = new Map<string, number | null>();

/** The seconds of `+07:00`; null for a zone that has a name. */
function fixedOffset(zone: string): number | null {
  let seconds = fixedOffsets.get(zone);
  if (seconds === undefined) {
    const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
    seconds = fixed ? (Number(fixed[2]) * 60 + Number(fixed[3])) * (fixed[1] === '-' ? -60 : 60) : null;
    if (fixedOffsets.size < 1000) fixedOffsets.set(zone, seconds);
  }
  return seconds;
}

/** Epoch seconds of an ISO time with offset. */
export function epochSec(iso: string): number {
  return Date.parse(iso) / 1000;
}

/** The ISO time `seconds` later, in the same offset. */
export function addSeconds(iso: string, seconds: number): string {
  return isoInZone(epochSec(iso) + seconds, iso.slice(19) === 'Z' ? '+00:00' : iso.slice(19));
}

/** Minutes of the local day at an ISO time with offset: 17:30 -> 1050. */
export function minuteOfDay(iso: string): number {
  return Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16));
}
