import { handleKey, safeName } from '../../model/identity.ts';
import type { Session } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { epochSec } from '../../model/time.ts';
import type { Moment } from '../cells/dates.ts';
import type { Taken } from '../file-context.ts';
import { type FileLog, fileLog } from '../file-log.ts';
import { sessionNamedBy } from '../sessions/named-by-file.ts';
import { hintFor } from '../settings-file.ts';
import { isSystemError, UnreadableFile } from '../unreadable.ts';
import { attachedTo, type World } from '../world.ts';
import { isoOf } from '../zones.ts';
import { type AttachedFile, readChat, readMinutes, readTranscript } from './attached-file.ts';
import { fileStem } from './kinds.ts';

const lists = { minutes: 'minutes', transcripts: 'transcripts', chat: 'chats' } as const;

/**
 * Takes a file that belongs to the session its name says: waits for the sessions, reads it once for the report, and
 * notes where it is. Nothing of it is kept.
 */
export function takeAttachment(
  root: string,
  path: string,
  { kind, reference }: { kind: keyof typeof lists; reference: string },
  settings: Settings,
): Taken & { logs: FileLog[] } {
  return take(root, path, kind, [reference], settings, fileLog(path, kind));
}

/** Takes a logger's file of chat and events, wherever it lies; `references` lists what may name its session. */
export function takeChatLog(
  root: string,
  path: string,
  references: readonly string[],
  settings: Settings,
  recorded: Recorded | null = null,
): Taken & { logs: FileLog[] } {
  return take(root, path, 'chat', references, settings, fileLog(path, 'live-log'), recorded);
}

/** Whom a logger listened to, and from when. */
export interface Recorded {
  handle: string;
  from: Moment;
}

/** The session of a creator that was running, or about to, at a moment. */
function runningAt({ handle, from }: Recorded, world: World): Session | null {
  const key = safeName(handleKey(handle));
  const hour = 3600;
  const running = world.sessions.filter((session) => {
    if (session.creator.handle !== key) return false;
    const after = epochSec(isoOf(from, session.timeZone)) - epochSec(session.startAt);
    return after > -hour && after < (session.durationSec ?? hour);
  });
  return running.length === 1 ? (running[0] ?? null) : null;
}

function take(
  root: string,
  path: string,
  kind: keyof typeof lists,
  references: readonly string[],
  settings: Settings,
  log: FileLog,
  recorded: Recorded | null = null,
): Taken & { logs: FileLog[] } {
  const run = (world: World) => {
    const session =
      references.map((name) => world.references.find(name)).find((found) => found !== null) ??
      (recorded && runningAt(recorded, world)) ??
      sessionNamedBy(path, hintFor(settings, path).creator ?? null, world);
    if (!session) {
      const received = references[0] ?? fileStem(path);
      log.problem('unknownSessionFile', { received, expected: world.references.nearest(received) });
      return;
    }
    const file: AttachedFile = { root, path, session, settings, log };
    try {
      if (kind === 'transcripts') readTranscript(file);
      else if (kind === 'chat') readChat(file);
      else readMinutes(file);
      attachedTo(world, session.id)[lists[kind]].push(path);
      log.decide('session', session.id);
    } catch (error) {
      if (error instanceof UnreadableFile) log.problem(error.code, { received: error.received });
      else if (isSystemError(error)) log.problem('cannotOpen', { received: error.code });
      else throw error;
      log.report.format = 'unreadable';
    }
  };
  return { drafts: [], later: [{ phase: 'people', run }], logs: [log] };
}
