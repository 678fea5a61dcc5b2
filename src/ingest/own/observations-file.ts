import { observationSchema } from '../../model/records.ts';
import { column } from '../table-format.ts';
import { listAt } from '../world.ts';
import { highlightOf } from './highlight-name.ts';
import { needsSession, ownTable, sessionColumns, sessionOf } from './own-table.ts';
import { choice, yesNo } from './values.ts';

const verdicts = {
  met: ['terpenuhi', 'ya', 'yes', 'ada'],
  partly: ['sebagian', 'partial'],
  not_met: ['tidak terpenuhi', 'tidak', 'no', 'not met', 'belum'],
} as const;
const sources = { person: ['orang', 'manual', 'manusia', 'pengamat'], media: ['rekaman', 'video', 'mesin'] } as const;

/** observations.csv: what a person saw in a session; most types can be known in no other way. */
export const observationsFile = ownTable(
  {
    name: 'observations',
    share: 0.25,
    needs: [needsSession, ['highlight'], ['verdict']],
    columns: [
      ...sessionColumns,
      column('highlight', 'text', 'highlight', 'sorotan', 'praktik', 'highlight_type'),
      column('verdict', 'text', 'verdict', 'penilaian', 'hasil', 'value'),
      column('strength', 'average', 'strength', 'kekuatan'),
      column('start', 'offset', 'start', 'mulai', 'dari'),
      column('end', 'offset', 'end', 'selesai', 'sampai'),
      column('source', 'text', 'source', 'sumber'),
      column('observer', 'text', 'observer', 'pengamat', 'penilai', 'rater'),
      column('observedAt', 'text', 'observed_at', 'diamati_pada', 'tanggal'),
      column('blind', 'text', 'blind', 'tanpa_lihat_angka', 'buta'),
      column('note', 'text', 'note', 'catatan'),
    ],
  },
  'rest',
  (row, world, file) => {
    const session = sessionOf(row, world, file);
    if (session === null) return null;
    const written = row.text('highlight');
    const highlight = written === null ? null : highlightOf(written);
    const verdict = choice(row, 'verdict', verdicts, file.log);
    if (highlight === null) file.log.problem('unknownHighlight', { ...row.place('highlight'), expected: '1-29' });
    if (verdict === null && row.text('verdict') === null) file.log.problem('noVerdict', row.place('verdict'));
    if (highlight === null || verdict === null) return null;
    const note = row.text('note');
    const parsed = observationSchema.safeParse({
      sessionId: session.id,
      highlight,
      verdict,
      strength: row.number('strength'),
      startSec: row.number('start'),
      endSec: row.number('end'),
      source: row.text('source') === null ? 'person' : (choice(row, 'source', sources, file.log) ?? 'person'),
      observer: row.text('observer'),
      observedAt: row.text('observedAt'),
      blind: yesNo(row, 'blind', file.log),
      note: note === null ? null : world.redact(note, session.creator),
    });
    if (!parsed.success) return { invalid: String(parsed.error.issues[0]?.path[0] ?? '') };
    listAt(world.observations, session.id).push(parsed.data);
    return 'new';
  },
);
