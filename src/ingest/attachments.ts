import type { Attachments } from '../model/dataset.ts';
import { type Cue, cueSchema, type Minute } from '../model/records.ts';
import { fileLog } from './file-log.ts';
import { type AttachedFile, readChat, readMinutes, readTranscript } from './own/attached-file.ts';
import { castOf } from './people.ts';
import { makeRedactor } from './redact/redact.ts';
import { isSystemError, UnreadableFile } from './unreadable.ts';
import type { World } from './world.ts';

/**
 * Reads a session's transcript, chat and minutes again, in full, redacted. Several files of a kind follow one another
 * in the order of their paths.
 */
export function readAttachments(root: string, world: World, sessionId: string): Attachments {
  const session = world.sessionById.get(sessionId);
  if (!session) return { cues: [], chat: [], minutes: [] };
  const files = world.attached.get(sessionId) ?? { transcripts: [], chats: [], minutes: [] };
  const read = <T>(paths: readonly string[], reader: (file: AttachedFile) => T[]): T[] =>
    paths.flatMap((path) =>
      orNothing(() => reader({ root, path, session, settings: world.settings, log: fileLog(path, '') })),
    );
  const lines = read(files.chats, readChat);
  const redact = makeRedactor(
    castOf(
      world,
      session.creator,
      lines.flatMap(({ users }) => users),
    ),
  );
  return {
    cues: read(files.transcripts, readTranscript).flatMap((cue, index) =>
      toCue({ ...cue, text: redact(cue.text), index: index + 1, source: 'transcript' }),
    ),
    chat: lines
      .filter(({ text }) => text !== null)
      .sort((a, b) => a.atSec - b.atSec)
      .flatMap(({ atSec, text }, index) =>
        toCue({
          index: index + 1,
          startSec: atSec,
          endSec: atSec,
          text: redact(text ?? ''),
          speaker: 'viewer',
          source: 'chat',
        }),
      ),
    minutes:
      files.minutes.length > 0 ? notOverlapping(read(files.minutes, readMinutes)) : (world.slots.get(sessionId) ?? []),
  };
}

/** What a file gave when it was imported; nothing when it has gone or changed since. */
function orNothing<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile || isSystemError(error)) return [];
    throw error;
  }
}

function toCue(cue: Cue): Cue[] {
  const parsed = cueSchema.safeParse(cue);
  return parsed.success ? [parsed.data] : [];
}

/** Several pages or files of minutes: ascending, the first of two that overlap. */
function notOverlapping(minutes: readonly Minute[]): Minute[] {
  const ascending: Minute[] = [];
  for (const minute of minutes.toSorted((a, b) => a.startSec - b.startSec)) {
    if (minute.startSec >= (ascending.at(-1)?.endSec ?? 0)) ascending.push(minute);
  }
  return ascending;
}
