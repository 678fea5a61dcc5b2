import type { Consented } from '../consent/consent.ts';
import { handleKey } from '../model/identity.ts';
import { categoryOf } from './card.ts';
import type { Corpus } from './corpus.ts';
import { newestFirst } from './lists.ts';
import type { VideoLine, VideoRecord } from './record.ts';

const sessionsShown = 6;

/** Short videos, most viewed first, those without a figure last. */
export function videoLines(dataset: Consented, corpus: Corpus): VideoLine[] {
  const creators = new Map(corpus.rows.map(({ card }) => [handleKey(card.creator.handle), card.creator]));
  const cards = new Map(corpus.rows.map(({ card }) => [card.id, card]));
  const listed = new Set(corpus.rows.flatMap((row) => (row.listed && row.card.category ? row.card.category.slug : [])));
  return dataset.videos
    .map((video): VideoLine => {
      const creator = creators.get(handleKey(video.creator));
      const teased = video.teaserFor === null ? undefined : cards.get(video.teaserFor);
      const category = categoryOf(video.category);
      return {
        id: video.id,
        creator: { handle: creator?.handle ?? video.creator, name: creator?.name ?? video.creator, hasPage: !!creator },
        title: video.title,
        caption: video.caption,
        postedAt: video.postedAt,
        category: category && { ...category, hasPage: listed.has(category.slug) },
        views: video.views,
        gmv: video.gmv,
        currency: video.currency,
        url: video.url,
        teaserFor: teased ? { id: teased.id, title: teased.title } : null,
      };
    })
    .sort((a, b) => (b.views ?? -1) - (a.views ?? -1) || (a.id < b.id ? -1 : 1));
}

/** A page for each video. In a pack whose LIVE part is closed the corpus is empty, and so are its links to sessions. */
export function videoRecords(videos: readonly VideoLine[], corpus: Corpus): [string, VideoRecord][] {
  const byHandle = Map.groupBy(corpus.rows, ({ card }) => card.creator.handle);
  const cards = new Map(corpus.rows.map(({ card }) => [card.id, card]));
  return videos.map((video) => {
    const hers = newestFirst(byHandle.get(video.creator.handle) ?? []).filter(({ id }) => id !== video.teaserFor?.id);
    const announced = video.teaserFor ? (cards.get(video.teaserFor.id) ?? null) : null;
    return [video.id, { ...video, announced, sessions: hers.slice(0, announced ? 3 : sessionsShown) }];
  });
}
