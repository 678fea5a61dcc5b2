import type { Dataset } from '../model/dataset.ts';
import { handleKey } from '../model/identity.ts';
import type { Creator } from '../model/session.ts';
import { latestByScope } from './register.ts';

/** The names under which a creator is known: handle, platform ID, display name. */
export function namesOf(creator: Creator): string[] {
  return [creator.handle, creator.id, creator.name].filter((name): name is string => name !== null && name !== '');
}

/**
 * For everybody whose name must stand nowhere in the site (scope `all` or `name` withdrawn; `metrics` too when nothing
 * else of hers is shown): all her known names. One list per creator. The audit searches the site for them.
 */
export function withdrawnNames(dataset: Dataset, now: string): string[][] {
  const people = new Map<string, Set<string>>();
  for (const entry of latestByScope(dataset.consent, now).values()) {
    if (entry.status !== 'withdrawn' || (entry.scope !== 'all' && entry.scope !== 'name')) continue;
    const key = handleKey(entry.creator);
    const names = people.get(key) ?? new Set([entry.creator.replace(/^@/, '')]);
    for (const { creator } of dataset.sessions) {
      if (namesOf(creator).some((name) => handleKey(name) === key))
        for (const name of namesOf(creator)) names.add(name);
    }
    people.set(key, names);
  }
  return [...people.values()].map((names) => [...names].sort());
}

/** Whether a creator (by handle, ID or name) has withdrawn what the LIVE part shows: her figures, recordings, or all. */
export function hasWithdrawn(dataset: Dataset, creator: string, now: string): boolean {
  const key = handleKey(creator);
  const hers = dataset.sessions.filter((session) => namesOf(session.creator).some((name) => handleKey(name) === key));
  const keys = new Set([key, ...hers.flatMap((session) => namesOf(session.creator).map(handleKey))]);
  return [...latestByScope(dataset.consent, now).values()].some(
    (entry) => entry.status === 'withdrawn' && entry.scope !== 'name' && keys.has(handleKey(entry.creator)),
  );
}
