import type { Settings } from '../model/settings.ts';
import type { Row } from './corpus.ts';
import { newestFirst } from './lists.ts';

/** Sessions that get a picture of their own by default; older links are hardly sent any more. */
const newest = 200;

/** The listed sessions for which a social card is drawn, by ID. */
export function sessionsWithSocialCard(rows: readonly Row[], choice: Settings['socialCards']): ReadonlySet<string> {
  if (choice === 'none') return new Set();
  const cards = newestFirst(rows.filter((row) => row.listed));
  return new Set((choice === 'all' ? cards : cards.slice(0, newest)).map((card) => card.id));
}
