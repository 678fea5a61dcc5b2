import { handleKey } from '../model/identity.ts';
import type { Consent } from '../model/records.ts';

/** The latest entry for each creator key and scope, keyed `key\nscope`. Entries dated after `now` do not count yet. */
export function latestByScope(consent: readonly Consent[], now: string): Map<string, Consent> {
  const latest = new Map<string, Consent>();
  const moment = (entry: Consent) =>
    entry.changedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(entry.changedAt);
  for (const entry of consent) {
    // A withdrawal without a readable date, or dated in the future by a slip, still counts: the safe side is "not shown".
    if (entry.status === 'granted' && moment(entry) > Date.parse(now)) continue;
    const key = `${handleKey(entry.creator)}\n${entry.scope}`;
    const before = latest.get(key);
    const later = !before || moment(entry) > moment(before);
    const tie = before && moment(entry) === moment(before) && entry.status === 'withdrawn';
    if (later || tie) latest.set(key, entry);
  }
  return latest;
}
