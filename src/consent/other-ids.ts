import type { Dataset } from '../model/dataset.ts';

/**
 * The dataset with other IDs for some sessions, by their old ones: an ID is made of the creator's handle, so a name that
 * is withheld would stand in every address. Clips that are named after their session follow it.
 */
export function underOtherIds(dataset: Dataset, others: ReadonlyMap<string, string>): Dataset {
  if (others.size === 0) return dataset;
  const own = new Map([...others].map(([id, other]) => [other, id]));
  const now = (id: string) => others.get(id) ?? id;
  const moved = <T extends { sessionId: string }>(map: ReadonlyMap<string, T[]>) =>
    new Map(
      [...map].map(([id, rows]): [string, T[]] => [now(id), rows.map((row) => ({ ...row, sessionId: now(id) }))]),
    );
  return {
    ...dataset,
    sessions: dataset.sessions.map((session) => ({ ...session, id: now(session.id) })),
    sessionProducts: moved(dataset.sessionProducts),
    clips: new Map(
      [...moved(dataset.clips)].map(([id, clips]) => [
        id,
        clips.map((clip) => ({ ...clip, id: clip.id.replace(own.get(id) ?? id, id) })),
      ]),
    ),
    events: moved(dataset.events),
    observations: moved(dataset.observations),
    videos: dataset.videos.map((video) =>
      video.teaserFor === null ? video : { ...video, teaserFor: now(video.teaserFor) },
    ),
    attachments: (id) => dataset.attachments(own.get(id) ?? id),
  };
}
