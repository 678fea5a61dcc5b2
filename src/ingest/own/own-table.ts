import type { Session } from '../../model/session.ts';
import type { FileContext, TableReader } from '../file-context.ts';
import type { RecordRow } from '../record-row.ts';
import { type ColumnSpec, column, type TableFormat } from '../table-format.ts';
import type { Phase, World } from '../world.ts';

/** What became of a row; `invalid` names the field that does not fit, null: the problem is logged already. */
export type Outcome = 'new' | 'known' | { invalid: string } | null;

/**
 * A reader of an own table whose rows wait for the sessions. `take` puts one row into the world; the row is counted by
 * what it returns.
 */
export function ownTable(
  format: TableFormat,
  phase: Phase,
  take: (row: RecordRow, world: World, file: FileContext) => Outcome,
): TableReader {
  return {
    format,
    read: (read, file) => {
      const rows = [...read];
      const run = (world: World) => {
        const { report } = file.log;
        for (const row of rows) {
          const outcome = take(row, world, file);
          if (outcome === 'new') report.rowsAccepted++;
          else if (outcome === 'known') report.rowsMerged++;
          else {
            report.rowsRejected++;
            if (outcome) file.log.problem('invalidRecord', row.place(outcome.invalid));
          }
        }
      };
      return { drafts: [], later: [{ phase, run }] };
    },
  };
}

/** The columns by which a row names a session: an ID, or creator and start. */
export const sessionColumns: readonly ColumnSpec[] = [
  column('session', 'id', 'session_id', 'id_sesi', 'sesi', 'id_siaran', 'room_id', 'live_id'),
  column('sessionCreator', 'text', 'creator', 'kreator', 'handle'),
  column('sessionStart', 'moment', 'start_at', 'mulai_live', 'waktu_live', 'live_mulai'),
];
export const needsSession: readonly string[] = ['session', 'sessionStart'];

/** The session a row belongs to; null with a problem that names the nearest ID. */
export function sessionOf(row: RecordRow, world: World, { log }: FileContext): Session | null {
  if (row.failed('session')) return null;
  const reference = row.text('session');
  const [creator, start] = [row.text('sessionCreator'), row.moment('sessionStart')];
  if (reference === null && creator !== null && start !== null && 'wall' in start) {
    const found = world.references.findByStart(creator, start.wall);
    if (!found)
      log.problem('unknownSession', {
        ...row.place('sessionStart'),
        received: `${creator} ${start.wall.replace('T', ' ')}`,
      });
    return found;
  }
  if (reference === null) {
    log.problem('noSessionNamed', row.place('session'));
    return null;
  }
  const found = world.references.find(reference);
  if (!found) log.problem('unknownSession', { ...row.place('session'), expected: world.references.nearest(reference) });
  return found;
}

/** A safe web address (http or https) or null with a problem. */
export function webAddress(row: RecordRow, field: string, { log }: FileContext): string | null {
  const text = row.text(field);
  if (text === null) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  log.problem('notAnAddress', { ...row.place(field), expected: 'https://…' });
  return null;
}
