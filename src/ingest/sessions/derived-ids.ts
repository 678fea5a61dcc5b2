import { safeName, uniqueName } from '../../model/identity.ts';
import { ownText } from '../own-text.ts';

/** What a derived ID is made of. */
export interface Nameable {
  /** Safe. */
  handle: string;
  /** ISO with offset. */
  startAt: string;
  /** Seconds; the longest of several with the same name gets the plain one. */
  length: number;
  roomId: string | null;
}

/** `handle-YYYYMMDD-HHmm` in each session's own zone, in the order given. `taken` holds names that are given away. */
export function derivedIds(sessions: readonly Nameable[], taken: Set<string>): string[] {
  const ids = sessions.map(({ handle, startAt }) => nameOf(handle, startAt));
  const seen = new Set<string>();
  const alike = new Set<string>();
  for (const name of ids) {
    const before = seen.size;
    if (seen.add(name).size === before || taken.has(name)) alike.add(name);
  }
  if (alike.size === 0) return ids;
  const shared: number[] = [];
  for (const [index, name] of ids.entries()) {
    if (alike.has(name)) shared.push(index);
    else taken.add(name);
  }
  shared.sort((a, b) => firstNamed(sessions[a] as Nameable, sessions[b] as Nameable));
  const lastOf = new Map<string, number>();
  for (const index of shared) ids[index] = nextFree(ids[index] ?? '', taken, lastOf);
  return ids;
}

function firstNamed(a: Nameable, b: Nameable): number {
  const [one, other] = [a.roomId ?? '', b.roomId ?? ''];
  return b.length - a.length || (one < other ? -1 : one > other ? 1 : 0);
}

/** The next of `name`, `name-2`, `name-3` that is free; where it went on last time is remembered. */
function nextFree(name: string, taken: Set<string>, lastOf: Map<string, number>): string {
  let n = lastOf.get(name);
  if (n === undefined) {
    lastOf.set(name, 2);
    return uniqueName(name, taken);
  }
  while (taken.has(`${name}-${n}`)) n++;
  lastOf.set(name, n + 1);
  taken.add(`${name}-${n}`);
  return `${name}-${n}`;
}

/** Whether a handle stays as it is in front of a date. */
const plainHandles = new Map<string, boolean>();

function nameOf(handle: string, startAt: string): string {
  const name = `${handle}-${startAt.slice(0, 4)}${startAt.slice(5, 7)}${startAt.slice(8, 10)}-${startAt.slice(11, 13)}${startAt.slice(14, 16)}`;
  let plain = plainHandles.get(handle);
  if (plain === undefined) {
    if (plainHandles.size > 50_000) plainHandles.clear();
    plain = safeName(`${handle}-20260101-0000`) === `${handle}-20260101-0000`;
    plainHandles.set(handle, plain);
  }
  return ownText(plain && name.length === handle.length + 14 ? name : safeName(name));
}
