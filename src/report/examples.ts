import { type HighlightId, highlightIds } from '../model/highlight.ts';
import { quoteOf } from './card.ts';
import type { Example, SessionRecord } from './record.ts';

const perGuide = 6;
const perCreator = 2;

/** Collects the best moments of each practice for its guide, in bounded memory and whatever the order of sessions. */
export function exampleCollector() {
  const best = new Map<HighlightId, { example: Example; score: number }[]>(highlightIds.map((id) => [id, []]));
  return {
    add({ card, unlisted, verdicts }: SessionRecord) {
      if (unlisted) return;
      for (const verdict of verdicts) {
        if (verdict.status !== 'met') continue;
        const quote = quoteOf(verdict.id, verdict.evidence);
        const shown = quote ? null : verdict.evidence.find((evidence) => evidence.fact !== null);
        const list = best.get(verdict.id) ?? [];
        list.push({
          // A sentence teaches more than a figure.
          score: verdict.strength * verdict.confidence + (quote ? 1 : 0),
          example: {
            sessionId: card.id,
            title: card.title,
            creator: card.creator.name,
            category: card.category?.name ?? null,
            quote,
            fact: shown?.fact ?? null,
            source: (quote ? verdict.evidence.find((evidence) => evidence.quote) : shown)?.source ?? 'metric',
          },
        });
        if (list.length > 400) best.set(verdict.id, ranked(list).slice(0, 100));
      }
    },
    /** At most six, at most two of one creator. */
    of(id: HighlightId): Example[] {
      const chosen: Example[] = [];
      for (const { example } of ranked(best.get(id) ?? [])) {
        if (chosen.filter((other) => other.creator === example.creator).length >= perCreator) continue;
        chosen.push(example);
        if (chosen.length === perGuide) break;
      }
      return chosen;
    },
  };
}

export type ExampleCollector = ReturnType<typeof exampleCollector>;

function ranked(list: { example: Example; score: number }[]) {
  return list.toSorted((a, b) => b.score - a.score || (a.example.sessionId < b.example.sessionId ? -1 : 1));
}
