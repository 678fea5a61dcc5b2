import type { Session } from '../model/session.ts';
import { epochSec } from '../model/time.ts';

/**
 * Seconds a session has lasted so far: its duration, else end minus start, else (while it goes on)
 * the moment its figures count up to minus start. Null when the data does not say.
 */
export function lastedSec(session: Session): number | null {
  if (session.durationSec !== null) return session.durationSec;
  const until = session.endAt ?? (session.status === 'ongoing' ? session.asOf : null);
  if (until === null) return null;
  const seconds = epochSec(until) - epochSec(session.startAt);
  return seconds >= 0 ? seconds : null;
}
