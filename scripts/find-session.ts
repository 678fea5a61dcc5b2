import { nearest } from '../src/ingest/nearest.ts';
import { handleKey } from '../src/model/identity.ts';
import type { Session } from '../src/model/session.ts';

const shown = 5;

/**
 * The session a person means: its ID, its room ID, or a part of one that only it has.
 * Else a sentence for her: which sessions the part fits, or which IDs are nearest.
 */
export function findSession(sessions: readonly Session[], asked: string): Session | string {
  const key = handleKey(asked);
  const exact = sessions.find(({ id, roomId }) => id === asked || roomId === asked || id.toLowerCase() === key);
  if (exact !== undefined) return exact;
  if (sessions.length === 0) return 'Folder data ini tidak memuat sesi yang boleh ditampilkan.';
  const fitting = sessions.filter(
    ({ id, roomId }) => key !== '' && (id.toLowerCase().includes(key) || (roomId?.includes(asked.trim()) ?? false)),
  );
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  if (fitting.length > 1)
    return `"${asked}" cocok dengan ${fitting.length} sesi: ${listed(fitting.map(({ id }) => id))}.`;
  return `Sesi "${asked}" tidak ada. Yang paling dekat: ${listed(nearestIds(sessions, key))}.`;
}

function nearestIds(sessions: readonly Session[], key: string): string[] {
  const left = new Set(sessions.map(({ id }) => id));
  const near: string[] = [];
  while (near.length < 3 && left.size > 0) {
    const next = nearest(key, [...left]) ?? byLikeness(key, left);
    near.push(next);
    left.delete(next);
  }
  return near;
}

/** When nothing is spelled alike: the ID that shares most pairs of letters. */
function byLikeness(key: string, ids: ReadonlySet<string>): string {
  const pairs = (text: string) => new Set([...text].map((_, i) => text.slice(i, i + 2)));
  const own = pairs(key);
  const likeness = (id: string) => [...pairs(id)].filter((pair) => own.has(pair)).length / (id.length + 1);
  return [...ids].reduce((best, id) => (likeness(id) > likeness(best) ? id : best));
}

function listed(ids: readonly string[]): string {
  const more = ids.length - shown;
  return ids.slice(0, shown).join(', ') + (more > 0 ? `, dan ${more} lagi` : '');
}
