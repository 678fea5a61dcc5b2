import { epochSec } from '../model/time.ts';
import { categorySummaries } from './categories.ts';
import { type Corpus, gmvKey, highlightStats } from './corpus.ts';
import type { Card, HomeRecord, VideoLine } from './record.ts';

/** The home page: entry points that each lead to a part (S8-S13). */
export function homeRecord(
  corpus: Corpus,
  videos: readonly VideoLine[],
  now: string,
  launchedAt: string | null,
): HomeRecord {
  const listed = corpus.rows.filter((row) => row.listed);
  const cards = listed.map((row) => row.card);
  const categories = categorySummaries(corpus);
  const stats = highlightStats(listed);
  const moments = cards.map((card) => card.asOf ?? card.startAt).filter((iso) => epochSec(iso) <= epochSec(now));
  return {
    dataUntil: moments.sort((a, b) => epochSec(a) - epochSec(b)).at(-1) ?? null,
    freshUntil: freshUntil(launchedAt, now),
    sessions: corpus.rows.length,
    creators: new Set(corpus.rows.map((row) => row.card.creator.handle)).size,
    top: topCards(cards),
    ongoing: cards.filter((card) => card.status === 'ongoing').slice(0, 6),
    videos: videos.slice(0, 4),
    categories,
    opportunities: opportunities(categories),
    rarePractices: stats
      .filter(
        ({ met, partly, not_met }) => met > 0 && met + partly + not_met >= 3 && met / (met + partly + not_met) <= 0.5,
      )
      .sort((a, b) => a.met / (a.met + a.partly + a.not_met) - b.met / (b.met + b.partly + b.not_met))
      .slice(0, 4),
    stats,
  };
}

/** Fourteen days after the start, while that day is still to come. */
function freshUntil(launchedAt: string | null, now: string): string | null {
  const start = launchedAt === null ? Number.NaN : Date.parse(launchedAt);
  if (Number.isNaN(start)) return null;
  const end = start + 14 * 86_400_000;
  return Date.parse(now) < end ? new Date(end).toISOString().slice(0, 10) : null;
}

/** The sessions with the most proof among ended ones, by GMV an hour where proofs are equal; at most two of a creator. */
function topCards(cards: readonly Card[]): Card[] {
  const proofs = (card: Card) => card.fingerprint.split('m').length;
  const ranked = cards
    .filter((card) => card.status === 'ended' && card.main.length > 0)
    .toSorted((a, b) => proofs(b) - proofs(a) || (b.gmvPerHour ?? 0) - (a.gmvPerHour ?? 0) || (a.id < b.id ? -1 : 1));
  const chosen: Card[] = [];
  for (const card of ranked) {
    if (chosen.filter((other) => other.creator.handle === card.creator.handle).length < 2) chosen.push(card);
    if (chosen.length === 6) break;
  }
  return chosen;
}

/** Categories with at least the middle one's GMV per hour and at most its sessions, among those that compare. */
function opportunities(categories: HomeRecord['categories']): HomeRecord['categories'] {
  const earning = categories.filter((category) => category.gmvPerHour !== null);
  const known = [...Map.groupBy(earning, gmvKey).values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (known.length < 3) return [];
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const earns = middle(known.map((category) => category.gmvPerHour ?? 0));
  const busy = middle(known.map((category) => category.sessions));
  return known
    .filter((category) => (category.gmvPerHour ?? 0) >= earns && category.sessions <= busy)
    .sort((a, b) => (b.gmvPerHour ?? 0) - (a.gmvPerHour ?? 0))
    .slice(0, 3);
}
