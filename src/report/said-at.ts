import type { Evidence, HighlightId } from '../model/highlight.ts';

/** How far from the named second a sentence may begin: trainers read the time off a player, not off a transcript. */
export const nearSec = 10;

/** A second that a lesson points to, and the practices that the lesson is about. */
export interface Taught {
  second: number;
  guides: ReadonlySet<string>;
}

/**
 * The evidence that was said at a second, proof first; of sentences equally near, the one for a practice that the lesson is
 * about, then the one that shows most. Null when nothing was said within ten seconds.
 */
export function saidAt(
  verdicts: readonly { id: HighlightId; evidence: readonly Evidence[] }[],
  { second, guides }: Taught,
): { id: HighlightId; entry: Evidence } | null {
  const quoted = verdicts.flatMap(({ id, evidence }) =>
    evidence.flatMap((entry) => {
      const far = entry.startSec === null ? Infinity : Math.abs(entry.startSec - second);
      return entry.quote !== null && far <= nearSec ? [{ id, entry, far }] : [];
    }),
  );
  const rank = { proof: 0, candidate: 1, support: 2 } as Record<Evidence['certainty'], number>;
  const named = ({ id }: { id: string }) => (guides.has(id) ? 1 : 0);
  const shows = ({ entry }: { entry: Evidence }) => entry.marks.length * 1000 + (entry.quote?.length ?? 0);
  const [best] = quoted.sort(
    (a, b) =>
      rank[a.entry.certainty] - rank[b.entry.certainty] || a.far - b.far || named(b) - named(a) || shows(b) - shows(a),
  );
  return best ?? null;
}
