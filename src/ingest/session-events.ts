import type { SessionEvent } from '../model/records.ts';
import { listAt, type World } from './world.ts';

const seen = new WeakMap<SessionEvent[], Set<string>>();

/** Adds an event unless the same one is there already: logs overlap. Says whether it was new. */
export function putEvent(world: World, event: SessionEvent): boolean {
  const events = listAt(world.events, event.sessionId);
  const known = seen.get(events) ?? new Set();
  seen.set(events, known);
  const key = JSON.stringify(event);
  if (known.has(key)) return false;
  known.add(key);
  events.push(event);
  return true;
}
