import { practicesSeen } from './categories.ts';
import type { Corpus } from './corpus.ts';
import { cardsOnPage, newestFirst } from './lists.ts';
import type { CreatorLine, CreatorRecord, VideoLine } from './record.ts';

/** A page for each creator who is named by a file and has a session. */
export function creatorRecords(corpus: Corpus, videos: readonly VideoLine[]): [string, CreatorRecord][] {
  const byHandle = Map.groupBy(corpus.rows, (row) => row.card.creator.handle);
  return [...byHandle]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([handle, rows]) => {
      const categories = new Map(
        rows.flatMap(({ card }) => (card.category ? [[card.category.slug, card.category.name]] : [])),
      );
      const creator = rows[0]?.card.creator;
      const newest = newestFirst(rows);
      return [
        handle,
        {
          handle,
          name: creator?.name ?? handle,
          known: creator?.known ?? false,
          sessions: rows.length,
          categories: [...categories].map(([slug, name]) => ({ slug, name })),
          practices: practicesSeen(rows.filter((row) => row.listed)).slice(0, 8),
          cards: newest.slice(0, cardsOnPage),
          older: newest.slice(cardsOnPage).map(({ id, title, startAt, market }) => ({ id, title, startAt, market })),
          videos: videos.filter((video) => video.creator.handle === handle).slice(0, 12),
        },
      ];
    });
}

/** All creators, those with most sessions first: the only way to a creator whose sessions the list leaves out. */
export function creatorLines(records: readonly (readonly [string, CreatorRecord])[]): CreatorLine[] {
  return records
    .map(([, { handle, name, known, sessions, categories }]) => ({ handle, name, known, sessions, categories }))
    .sort((a, b) => b.sessions - a.sessions || (a.handle < b.handle ? -1 : 1));
}
