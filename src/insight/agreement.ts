import type { Observation } from '../model/records.ts';

/** How far two observers agree beyond chance. */
export interface Agreement {
  /** Pairs of verdicts on the same practice of the same session. */
  pairs: number;
  /** Share of pairs with the same verdict, 0-1. */
  same: number;
  /** Cohen's kappa (1960): 1 full agreement, 0 what chance would give; null when chance alone would give full agreement. */
  kappa: number | null;
}

const verdicts = ['met', 'partly', 'not_met'] as const;

/**
 * Cohen's kappa over all pairs of persons who judged the same practice of the same session; null below ten pairs, where
 * it says nothing. Observers are put in the order of their names, so that the order of rows never matters. One person's
 * several rows on the same practice count once, the last by date and then by verdict.
 */
export function agreement(observations: Iterable<Observation>): Agreement | null {
  const judged = new Map<string, Map<string, Observation>>();
  for (const observation of observations) {
    if (observation.source !== 'person' || observation.observer === null) continue;
    const key = `${observation.sessionId}\n${observation.highlight}`;
    const people = judged.get(key) ?? new Map<string, Observation>();
    const before = people.get(observation.observer);
    if (!before || sortKey(before) < sortKey(observation)) people.set(observation.observer, observation);
    judged.set(key, people);
  }
  const table = verdicts.map(() => verdicts.map(() => 0));
  let pairs = 0;
  for (const people of judged.values()) {
    const sorted = [...people]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, observation]) => verdicts.indexOf(observation.verdict));
    for (const [i, first] of sorted.entries()) {
      for (const second of sorted.slice(i + 1)) {
        const row = table[first];
        if (row) row[second] = (row[second] ?? 0) + 1;
        pairs++;
      }
    }
  }
  if (pairs < 10) return null;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const same = sum(table.map((row, i) => row[i] ?? 0)) / pairs;
  const chance = sum(verdicts.map((_, i) => sum(table[i] ?? []) * sum(table.map((row) => row[i] ?? 0)))) / pairs ** 2;
  return { pairs, same, kappa: chance === 1 ? null : (same - chance) / (1 - chance) };
}

function sortKey(observation: Observation): string {
  return `${observation.observedAt ?? ''} ${observation.verdict}`;
}
