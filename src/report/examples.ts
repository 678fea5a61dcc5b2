import { type HighlightId, highlightIds } from '../model/highlight.ts';
import { quotable, quoteOf } from './card.ts';
import type { Example, SessionRecord } from './record.ts';

const perGuide = 6;
const perCreator = 2;

interface Candidate {
  example: Example;
  handle: string;
  score: number;
}

/** Collects the best moments of each practice for its guide, in bounded memory and whatever the order of sessions. */
export function exampleCollector() {
  const best = new Map<HighlightId, Candidate[]>(highlightIds.map((id) => [id, []]));
  return {
    add({ card, unlisted, verdicts }: SessionRecord) {
      if (unlisted) return;
      for (const verdict of verdicts) {
        if (verdict.status !== 'met') continue;
        const said = quotable(verdict.evidence);
        const shown = said ?? verdict.evidence.find((evidence) => evidence.fact !== null);
        const candidate: Candidate = {
          handle: card.creator.handle,
          // A sentence teaches more than a figure.
          score: verdict.strength * verdict.confidence + (said ? 1 : 0),
          example: {
            sessionId: card.id,
            title: card.title,
            creator: card.creator.name,
            category: card.category?.name ?? null,
            quote: quoteOf(verdict.id, verdict.evidence),
            fact: said ? null : (shown?.fact ?? null),
            source: shown?.source ?? 'metric',
          },
        };
        best.set(verdict.id, chosenOf([...(best.get(verdict.id) ?? []), candidate]));
      }
    },
    /** At most six, at most two of one creator. */
    of(id: HighlightId): Example[] {
      return (best.get(id) ?? []).map(({ example }) => example);
    },
  };
}

export type ExampleCollector = ReturnType<typeof exampleCollector>;

/** The best six, two of a creator. One that is not among them now never will be when more come, so the rest can go. */
function chosenOf(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const ranked = candidates.toSorted(
    (a, b) => b.score - a.score || (a.example.sessionId < b.example.sessionId ? -1 : 1),
  );
  for (const candidate of ranked) {
    if (chosen.filter((other) => other.handle === candidate.handle).length >= perCreator) continue;
    chosen.push(candidate);
    if (chosen.length === perGuide) break;
  }
  return chosen;
}
