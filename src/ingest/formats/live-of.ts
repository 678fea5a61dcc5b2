import type { Session } from '../../model/session.ts';
import type { FileContext } from '../file-context.ts';
import { sessionNamedBy } from '../sessions/named-by-file.ts';
import type { World } from '../world.ts';

/** The session that an answer about one LIVE means; null, with its rows rejected and a problem, when none is known. */
export function liveOf(references: readonly string[], rows: number, file: FileContext, world: World): Session | null {
  const { log, path, hint } = file;
  const found =
    references.map((reference) => world.references.find(reference)).find((session) => session !== null) ??
    sessionNamedBy(path, hint.creator ?? null, world);
  if (found) {
    log.decide('session', found.id);
    return found;
  }
  log.report.rowsRejected += rows;
  const received = references[0] ?? null;
  log.once('unknownLive', {
    field: 'live_id',
    received,
    expected: received && world.references.nearest(received),
  });
  return null;
}
