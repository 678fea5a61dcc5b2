import type { Dataset } from '../model/dataset.ts';
import { handleKey, uniqueName } from '../model/identity.ts';
import type { Consent } from '../model/records.ts';
import type { Creator, Session } from '../model/session.ts';
import { eraseNames } from './erase.ts';
import { underOtherIds } from './other-ids.ts';
import { latestByScope } from './register.ts';
import { namesOf, withdrawnNames } from './withdrawn.ts';

export interface HeldBack {
  sessionId: string;
  reason: 'withdrawn' | 'not_granted' | 'creator_unknown';
}

/** A dataset in which everything may be shown, and what was kept out. */
export interface Consented extends Dataset {
  heldBack: HeldBack[];
}

/**
 * Leaves only what consent.csv and the site's default allow (S70-S78). The only door between ingest and every later room.
 *
 * - scope `all` or `metrics` withdrawn: no session of hers. `all`: no video either.
 * - scope `recordings` withdrawn: no clip, no transcript, no link to the recording.
 * - scope `name` withdrawn: she is shown under a pseudonym, and so are her sessions' addresses; nothing links to her own.
 * - A session whose creator no file names is held back as soon as anybody has withdrawn: it might be hers.
 *
 * Names of people who withdrew are also erased from the texts of others (a transcript that greets her).
 */
export function applyConsent(all: Dataset, { now }: { now: string }): Consented {
  const register = latestByScope(all.consent, now);
  const byDefault = all.settings.consentDefault === 'shown';
  const anyWithdrawn = [...register.values()].some((entry) => entry.status === 'withdrawn');
  const withdrew = (creator: Creator, ...scopes: Consent['scope'][]) => has(register, creator, scopes, 'withdrawn');
  // Nothing said: the site's default decides. A grant of metrics or of everything lifts a hidden default.
  const mayShow = (creator: Creator) => byDefault || has(register, creator, ['all', 'metrics'], 'granted');

  const pseudonyms = new Map<string, string>();
  const pseudonymOf = ({ handle }: Creator): string => {
    const known = pseudonyms.get(handle) ?? `kreator-anonim-${pseudonyms.size + 1}`;
    pseudonyms.set(handle, known);
    return known;
  };
  const unnamed = all.sessions.filter(
    ({ creator }) => withdrew(creator, 'name') && !withdrew(creator, 'all', 'metrics'),
  );
  const taken = new Set(all.sessions.map(({ id }) => id));
  const others = unnamed.map(({ id, creator, startAt }): [string, string] => [
    id,
    uniqueName(`${pseudonymOf(creator)}-${startAt.replace(/[-:]/g, '').replace('T', '-').slice(0, 13)}`, taken),
  ]);
  const dataset = underOtherIds(all, new Map(others));

  const heldBack: HeldBack[] = [];
  const shown: Session[] = [];
  for (const session of dataset.sessions) {
    const { creator } = session;
    const reason = heldBackFor(creator);
    if (reason) heldBack.push({ sessionId: session.id, reason });
    else shown.push(session);
  }

  function heldBackFor(creator: Creator): HeldBack['reason'] | null {
    if (!creator.known) return anyWithdrawn || !byDefault ? 'creator_unknown' : null;
    if (withdrew(creator, 'all', 'metrics')) return 'withdrawn';
    return mayShow(creator) ? null : 'not_granted';
  }

  const erase = eraseNames(withdrawnNames(dataset, now).flat());
  /** A file in whose name hers stands would show it in the site. */
  const unlessNamed = (path: string | null) => (path === null || erase(path) === path ? path : null);
  const keepsRecordings = new Set(
    shown.filter((session) => !withdrew(session.creator, 'recordings')).map((session) => session.id),
  );
  const isUnnamed = new Set(others.map(([, id]) => id));
  const sessions = shown.map((session) => ({
    ...session,
    roomId: isUnnamed.has(session.id) ? null : session.roomId,
    title: erase(session.title),
    creator: isUnnamed.has(session.id)
      ? { handle: pseudonymOf(session.creator), id: null, name: null, known: true }
      : session.creator,
    watchUrl: keepsRecordings.has(session.id) && !isUnnamed.has(session.id) ? session.watchUrl : null,
  }));
  const ids = new Set(sessions.map((session) => session.id));
  const creatorOf = (handle: string): Creator =>
    dataset.sessions.find((session) => handleKey(session.creator.handle) === handleKey(handle))?.creator ?? {
      handle,
      id: null,
      name: null,
      known: true,
    };

  return {
    ...dataset,
    sessions,
    sessionProducts: only(dataset.sessionProducts, ids),
    clips: mapValues(only(dataset.clips, keepsRecordings), (clips) =>
      clips.map((clip) => ({
        ...clip,
        title: erase(clip.title),
        url: isUnnamed.has(clip.sessionId) ? null : clip.url,
        file: unlessNamed(clip.file),
        poster: unlessNamed(clip.poster),
      })),
    ),
    events: mapValues(only(dataset.events, ids), (events) =>
      events.map((event) => ({ ...event, note: event.note === null ? null : erase(event.note) })),
    ),
    observations: only(dataset.observations, ids),
    videos: dataset.videos.flatMap((video) => {
      const creator = creatorOf(video.creator);
      if (withdrew(creator, 'all', 'name') || !mayShow(creator)) return [];
      const teaserFor = video.teaserFor !== null && ids.has(video.teaserFor) ? video.teaserFor : null;
      return [
        {
          ...video,
          title: erase(video.title),
          caption: video.caption === null ? null : erase(video.caption),
          teaserFor,
        },
      ];
    }),
    attachments: (id) => {
      const { cues, chat, minutes } = dataset.attachments(id);
      if (!keepsRecordings.has(id)) return { cues: [], chat: [], minutes };
      const clean = <T extends { text: string }>(cue: T) => ({ ...cue, text: erase(cue.text) });
      return { cues: cues.map(clean), chat: chat.map(clean), minutes };
    },
    heldBack,
  };
}

/** Whether an entry of one of the scopes names her (by handle, ID or name) with this status. */
function has(
  register: ReadonlyMap<string, Consent>,
  creator: Creator,
  scopes: Consent['scope'][],
  status: Consent['status'],
) {
  return namesOf(creator).some((name) =>
    scopes.some((scope) => register.get(`${handleKey(name)}\n${scope}`)?.status === status),
  );
}

function only<T>(map: ReadonlyMap<string, T>, ids: ReadonlySet<string>): Map<string, T> {
  return new Map([...map].filter(([id]) => ids.has(id)));
}

function mapValues<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): Map<string, T> {
  return new Map([...map].map(([id, value]) => [id, change(value)]));
}
