import type { SessionInput } from '../model/dataset.ts';
import type { MissingInput } from '../model/highlight.ts';
import type { EventKind, SessionEvent } from '../model/records.ts';
import { absent, type Finding, factEvidence, met, plainYes, unknown } from './type.ts';

/** The logged events of one kind, in time order; simultaneous ones in a fixed order whatever the file's. */
export function eventsOf(input: SessionInput, kind: EventKind): SessionEvent[] {
  const key = (event: SessionEvent) => `${event.productId ?? ''}\n${event.note ?? ''}`;
  return input.events
    .filter((event) => event.kind === kind)
    .sort((a, b) => (a.atSec ?? Infinity) - (b.atSec ?? Infinity) || (key(a) < key(b) ? -1 : 1));
}

/** Whether absence from the event log proves absence: only when a row says that the log is complete. */
export function logComplete(input: SessionInput): boolean {
  return input.events.some((event) => event.kind === 'log_complete');
}

/** What would let the event log answer: a log at all, or the row that calls it complete. */
export function missingLog(input: SessionInput): MissingInput {
  return input.events.length === 0 ? 'event_log' : 'log_complete';
}

/** The rule of features that must be used at least once (H8, H9). Facts: `<code>.used` {n}, `<code>.none`. */
export function usedOnce(input: SessionInput, kind: EventKind, slug: string): Finding {
  const uses = eventsOf(input, kind);
  if (uses.length > 0) {
    const proof = uses.map((event, i) =>
      factEvidence('log', `${slug}/used`, `${kind}.used`, { n: i + 1 }, { startSec: event.atSec, endSec: event.atSec }),
    );
    return met(plainYes, proof);
  }
  if (logComplete(input)) return absent(input, [factEvidence('log', `${slug}/none`, `${kind}.none`, {})]);
  return unknown([missingLog(input), 'observation']);
}
