import { handleKey, safeName } from '../../model/identity.ts';
import type { Session } from '../../model/session.ts';
import { monthOf } from '../cells/months.ts';
import { fileStem } from '../own/kinds.ts';
import type { World } from '../world.ts';

/** What people write into the name of a per-session download: `handle Product sesi 1, 15 September 2026.xlsx`. */
export interface FileNaming {
  handle: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  /** Which session of that day, from 1. */
  nth: number | null;
}

/** Reads handle, date and the session's place in the day out of a file's name. */
export function namingOf(path: string): FileNaming {
  const name = fileStem(path).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const handle = /^@?([\p{L}\p{N}._-]+?)[ _-]+(?:product|produk|trend|tren)(?![\p{L}])/iu.exec(name)?.[1] ?? null;
  const nth = /(?<!\p{L})(?:sesi|session|siaran|live)[ _]*(?:ke[- ]?)?(\d{1,2})(?!\d)/iu.exec(name)?.[1];
  return { handle, date: dateIn(name), nth: nth === undefined ? null : Number(nth) };
}

function dateIn(name: string): string | null {
  const pad = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
  const worded = /(?<!\d)(\d{1,2})[ _-]+(\p{L}{3,})[ _,-]+(\d{4})(?!\d)/u.exec(name);
  const month = worded ? monthOf(worded[2] ?? '') : null;
  if (worded && month !== null) return `${worded[3]}-${pad(month)}-${pad(worded[1])}`;
  const yearFirst = /(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name);
  if (yearFirst) return `${yearFirst[1]}-${yearFirst[2]}-${yearFirst[3]}`;
  const dayFirst = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](20\d{2})(?!\d)/.exec(name);
  return dayFirst && Number(dayFirst[2]) <= 12 ? `${dayFirst[3]}-${pad(dayFirst[2])}-${pad(dayFirst[1])}` : null;
}

/**
 * The session a file's name means: an ID or room ID in it or in its folder's name, else creator, date and the order of
 * the creator's sessions on that day (aborted starts of less than a minute do not count). null when none or more than
 * one fits. `creator` is sorot.json's, for names without a handle.
 */
export function sessionNamedBy(path: string, creator: string | null, world: World): Session | null {
  const folder = path.split('/').at(-2) ?? '';
  for (const name of [fileStem(path), folder]) {
    const rooms = name.match(/(?<!\d)\d{15,20}(?!\d)/g) ?? [];
    for (const reference of [...rooms, name]) {
      const found = reference === '' ? null : world.references.find(reference);
      if (found) return found;
    }
  }
  const { handle, date, nth } = namingOf(path);
  const who = handle ?? creator;
  if (who === null || date === null) return null;
  const key = safeName(handleKey(who));
  const sameDay = world.sessions.filter(
    (session) => session.creator.handle === key && session.startAt.startsWith(date),
  );
  const long = sameDay.filter(({ durationSec }) => durationSec === null || durationSec >= 60);
  const candidates = long.length > 0 ? long : sameDay;
  if (nth !== null) return candidates[nth - 1] ?? null;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
