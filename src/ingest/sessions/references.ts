import { handleKey, safeName } from '../../model/identity.ts';
import type { Session } from '../../model/session.ts';
import { readMoment } from '../cells/dates.ts';
import { nearest } from '../nearest.ts';

/** Finds sessions by what people call them. */
export interface References {
  /** By own ID, room ID, derived ID, or `handle + start`; null when no session is meant. */
  find: (reference: string) => Session | null;
  /** By creator and the wall clock of the start, `YYYY-MM-DDTHH:mm…`. */
  findByStart: (handle: string, wall: string) => Session | null;
  /** The known ID most like a reference that found nothing. */
  nearest: (reference: string) => string | null;
}

/** References to sessions whose IDs are final. `aliases`: further names by session ID (own ID as written, derived ID). */
export function references(sessions: readonly Session[], aliases: ReadonlyMap<string, readonly string[]>): References {
  // A folder of exports alone asks for none: the indexes are made when the first name is looked up.
  let made: Indexes | null = null;
  const indexes = () => {
    made ??= indexesOf(sessions, aliases);
    return made;
  };
  const findByStart = (handle: string, wall: string) =>
    indexes().byStart.get(startKey(handle, wall.slice(0, 16))) ?? null;
  const nearestIds = new Map<string, string | null>();
  return {
    find: (reference) => {
      const { byName } = indexes();
      return byName.get(fold(reference)) ?? byName.get(safeName(reference)) ?? handleAndStart(reference, findByStart);
    },
    findByStart,
    nearest: (reference) => {
      // The same unknown session is often named in many rows.
      const known = nearestIds.get(reference);
      if (known !== undefined) return known;
      const found = nearest(
        safeName(reference),
        sessions.map(({ id }) => id),
      );
      nearestIds.set(reference, found);
      return found;
    },
  };
}

interface Indexes {
  byName: Map<string, Session>;
  byStart: Map<string, Session>;
}

function indexesOf(sessions: readonly Session[], aliases: ReadonlyMap<string, readonly string[]>): Indexes {
  const byName = new Map<string, Session>();
  const byStart = new Map<string, Session>();
  // Real names first: an alias never hides the ID of another session.
  for (const session of sessions) byName.set(session.id, session);
  for (const session of sessions) {
    for (const alias of [...(session.roomId ? [session.roomId] : []), ...(aliases.get(session.id) ?? [])]) {
      if (!byName.has(fold(alias))) byName.set(fold(alias), session);
    }
    const minute = session.startAt.slice(0, 16);
    for (const creator of [session.creator.handle, session.creator.id, session.creator.name]) {
      if (creator === null) continue;
      const key = startKey(creator, minute);
      const longest = byStart.get(key);
      if (!longest || (session.durationSec ?? 0) > (longest.durationSec ?? 0)) byStart.set(key, session);
    }
  }
  return { byName, byStart };
}

/** `rara.beauty 2026-07-04 20:01`, also with `+`, a comma or a bar between. */
function handleAndStart(reference: string, findByStart: References['findByStart']): Session | null {
  const match = /^@?(\S+?)\s*(?:[+,|]|\s)\s*(\d.*)$/.exec(reference.trim());
  if (!match) return null;
  const moment = readMoment(match[2] ?? '', { order: 'dmy', swapTyped: false, until: null }).value;
  return moment && 'wall' in moment ? findByStart(match[1] ?? '', moment.wall) : null;
}

const safeHandles = new Map<string, string>();

function startKey(creator: string, minute: string): string {
  let safe = safeHandles.get(creator);
  if (safe === undefined) {
    if (safeHandles.size > 50_000) safeHandles.clear();
    safe = safeName(handleKey(creator));
    safeHandles.set(creator, safe);
  }
  return `${safe}|${minute}`;
}

function fold(reference: string): string {
  return reference.normalize('NFKC').trim().toLowerCase();
}
