import type { Settings } from '../../model/settings.ts';
import type { Taken } from '../file-context.ts';
import { type FileLog, fileLog } from '../file-log.ts';
import { isSystemError, UnreadableFile } from '../unreadable.ts';
import { attachedTo, type World } from '../world.ts';
import { type AttachedFile, readChat, readMinutes, readTranscript } from './attached-file.ts';

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
  const log = fileLog(path, kind);
  const run = (world: World) => {
    const session = world.references.find(reference);
    if (!session) {
      log.problem('unknownSessionFile', { received: reference, expected: world.references.nearest(reference) });
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
