import type { HighlightId } from '../../model/highlight.ts';
import { addSeconds } from '../../model/time.ts';
import type { Detail } from '../detail.ts';
import type { Shape } from '../people.ts';
import { chanceFor } from '../random.ts';
import { clock } from '../wording.ts';
import { csv } from './csv.ts';

type Verdict = 'met' | 'partly' | 'not_met';

/** What people watch for, by number in the form or by slug, with remarks for a good and a weak session. */
const watched: readonly (readonly [HighlightId | `${number}`, string, string])[] = [
  ['host-on-screen', 'wajah dan barang kelihatan terus', 'host sering keluar bingkai'],
  ['3', 'semangat, tidak dibuat-buat', 'suara datar di paruh kedua'],
  ['product-demo', 'dipakai langsung di depan kamera', 'hanya dipegang, tidak dicoba'],
  ['creative-format', 'ada cerita sehari-hari', 'hanya membaca daftar'],
  ['policy-compliant', 'tidak ada yang janggal', 'layar kosong cukup lama'],
  ['16', 'isi tidak diulang-ulang', 'kalimat yang sama diputar lagi'],
  ['product-visible', 'barang di tengah layar', 'barang sering tertutup tangan'],
  ['22', 'latar polos dan rapi', 'jemuran terlihat di belakang'],
  ['tidy-layout', 'stiker tidak menutup barang', 'stiker harga menutup wajah'],
  ['creative-setting', 'suasana sesuai barangnya', 'latar dinding kosong'],
  ['25', 'fokus dan terang', 'terlalu gelap di awal'],
  ['smooth-video', 'gambar lancar', 'patah-patah beberapa kali'],
  ['27', 'suara jernih', 'suara kipas mengganggu'],
  ['av-sync', 'bibir dan suara pas', 'suara terlambat sedikit'],
];

const observers = ['pelatih-a', 'pelatih-b'];

export type ObservationRow = (string | number | null)[];

/** The checklists filled in for a session; the second observer now and then sees it differently. */
export function observationsOf({ planned }: Detail, seed: number): ObservationRow[] {
  const { scene, index, ref, room, startAt } = planned;
  const luck = chanceFor(seed, 'observations', index);
  const rows: ObservationRow[] = [];
  const seen = luck.shuffle(watched).slice(0, luck.int(8, 12));
  const truth = new Map(seen.map(([id]) => [id, luck.next() < scene.craft]));
  for (const observer of observers.slice(0, scene.observed ?? 0)) {
    for (const [id, good, weak] of seen) {
      if (observer === 'pelatih-b' && luck.maybe(0.25)) continue;
      const agreed = truth.get(id) === true;
      const met = observer === 'pelatih-b' && luck.maybe(0.22) ? !agreed : agreed;
      const verdict: Verdict = met ? 'met' : luck.maybe(0.5) ? 'partly' : 'not_met';
      const from = luck.int(60, Math.max(61, scene.sec - 200));
      const timed = luck.maybe(0.35);
      rows.push([
        index % 7 === 3 && knowsRoom(planned.shape) ? room : ref,
        id,
        verdict,
        verdict === 'not_met' ? null : (met ? luck.int(6, 10) : luck.int(3, 5)) / 10,
        timed ? clock(from) : null,
        timed ? clock(from + luck.int(20, 120)) : null,
        'person',
        observer,
        addSeconds(startAt, 86_400 * luck.int(1, 4)).slice(0, 10),
        observer === 'pelatih-a' ? 'true' : 'false',
        luck.maybe(0.6) ? (met ? good : weak) : null,
      ]);
    }
  }
  if (scene.observed === 2) {
    rows.push([
      ref,
      'clear-audio',
      scene.craft > 0.6 ? 'met' : 'partly',
      0.7,
      null,
      null,
      'media',
      'ukur-suara',
      addSeconds(startAt, 86_400).slice(0, 10),
      null,
      'volume rata, tidak ada suara pecah',
    ]);
  }
  return rows;
}

/** Whether the files of a shape name the room, so that a checklist may do so too. */
function knowsRoom(shape: Shape): boolean {
  return shape === 'creator-center' || shape === 'partner' || shape === 'api';
}

/** observations.csv */
export function observationsCsv(rows: readonly ObservationRow[]): string {
  return csv(
    [
      'session_id',
      'highlight',
      'verdict',
      'strength',
      'start',
      'end',
      'source',
      'observer',
      'observed_at',
      'blind',
      'note',
    ],
    rows,
  );
}
