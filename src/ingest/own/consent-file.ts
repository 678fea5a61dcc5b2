import { consentSchema } from '../../model/records.ts';
import { column } from '../table-format.ts';
import { isoOf, zoneOf } from '../zones.ts';
import { ownTable } from './own-table.ts';
import { choice } from './values.ts';

const scopes = {
  all: ['semua', 'seluruhnya'],
  metrics: ['angka', 'metrik', 'metric'],
  recordings: ['rekaman', 'recording', 'clip', 'klip'],
  name: ['nama'],
} as const;
const statuses = {
  granted: ['diberikan', 'setuju', 'ya', 'izin', 'boleh'],
  withdrawn: ['dicabut', 'ditarik', 'tidak', 'menolak', 'cabut'],
} as const;

/**
 * consent.csv. A row that cannot be understood is rejected loudly, and an unreadable date costs only the date: a
 * withdrawal is never lost over it.
 */
export const consentFile = ownTable(
  {
    name: 'consent',
    share: 0.25,
    needs: [['creator'], ['status']],
    columns: [
      column('creator', 'id', 'creator', 'kreator', 'handle', 'creator_id', 'id_kreator', 'akun'),
      column('scope', 'text', 'scope', 'cakupan', 'lingkup'),
      column('status', 'text', 'status', 'izin'),
      column(
        'changedAt',
        'moment',
        'changed_at',
        'diubah_pada',
        'berlaku_sejak',
        'withdrawn_at',
        'granted_at',
        'tanggal',
      ),
      column('evidence', 'text', 'evidence', 'bukti'),
    ],
  },
  'rest',
  (row, world, file) => {
    const creator = row.text('creator');
    const status = choice(row, 'status', statuses, file.log);
    const scope = row.text('scope') === null ? 'all' : choice(row, 'scope', scopes, file.log);
    if (creator === null && !row.failed('creator')) file.log.problem('noCreator', row.place('creator'));
    if (creator === null || status === null || (scope === null && status === 'granted')) {
      if (row.text('status') === null) file.log.problem('noStatus', row.place('status'));
      return null;
    }
    const changed = row.moment('changedAt');
    const parsed = consentSchema.safeParse({
      creator,
      // A withdrawal of something unknown withdraws everything: rather too little shown than too much.
      scope: scope ?? 'all',
      status,
      changedAt: changed && isoOf(changed, zoneOf(file.hint, world.settings, null).timeZone),
      evidence: row.text('evidence'),
    });
    if (!parsed.success) return { invalid: String(parsed.error.issues[0]?.path[0] ?? '') };
    world.consent.push(parsed.data);
    return 'new';
  },
);
