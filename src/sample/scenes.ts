import type { Shape } from './people.ts';

/** What is decided beforehand about a session of the sample; everything else is drawn. */
export interface Scene {
  /** Index of the creator. */
  who: number;
  /** Wall clock in the creator's zone. */
  start: string;
  /** Length in seconds; for an ongoing session the time so far. */
  sec: number;
  /** GMV aimed at, in rupiah. */
  gmv: number;
  viewers: number;
  /** Null: no file names one (Seller Center does not). */
  title: string | null;
  /** The export it comes in, when not the creator's usual one. */
  shape?: Shape;
  /** A second export that holds it as well. */
  also?: Shape;
  /** Seconds per slot of minutes/*.csv; 0 when there is no such file. */
  slot: 0 | 60 | 300;
  speech?: Speech;
  chat?: boolean;
  /** 0-1: how much of the craft is shown. */
  craft: number;
  /** Events are logged; `full` says that the log is complete. */
  log?: 'some' | 'full' | 'none';
  ongoing?: boolean;
  /** A planted viewer's name, to prove that it is redacted. */
  planted?: boolean;
  violation?: boolean;
  clips?: number;
  observed?: number;
}

export interface Speech {
  format: 'srt' | 'vtt';
  cues: number;
  /** Cues cover nearly the whole session. */
  dense?: boolean;
  english?: boolean;
  /** Stages this host leaves out. */
  without?: readonly Stage[];
}

export type Stage =
  | 'material'
  | 'origin'
  | 'options'
  | 'variants'
  | 'value'
  | 'target'
  | 'demo'
  | 'learn'
  | 'offer'
  | 'trust'
  | 'act'
  | 'talk';

const longTitle =
  'Try on gamis, tunik, hijab, sampai mukena buat ke pengajian, kerja, serta acara keluarga, semua ukuran S sampai XXL, tanya apa saja ya teteh';

/** The committed sample: 36 sessions, hand-placed so that every kind of case occurs. */
export const scenes: readonly Scene[] = [
  // Seller Center, Indonesian wording.
  {
    who: 0,
    start: '2026-09-18T19:05:00',
    sec: 5520,
    gmv: 12_400_000,
    viewers: 8200,
    title: 'Malam serum: cek tekstur satu-satu bareng aku',
    slot: 60,
    speech: { format: 'srt', cues: 250 },
    chat: true,
    craft: 0.8,
    log: 'full',
    planted: true,
    clips: 2,
    observed: 2,
  },
  {
    who: 0,
    start: '2026-10-02T16:30:00',
    sec: 3900,
    gmv: 6_100_000,
    viewers: 4100,
    title: 'Skincare basic tanpa ribet, racikan buat pemula',
    also: 'partner',
    slot: 300,
    speech: { format: 'srt', cues: 240, dense: true, without: ['origin', 'learn'] },
    craft: 0.6,
    log: 'some',
    clips: 1,
    observed: 1,
  },
  {
    who: 0,
    start: '2026-10-23T20:10:00',
    sec: 7260,
    gmv: 21_800_000,
    viewers: 15300,
    title: 'Restock tabir surya, cek finish di kulit sawo matang',
    slot: 300,
    craft: 0.7,
    log: 'full',
    clips: 2,
  },
  {
    who: 0,
    start: '2026-11-13T18:45:00',
    sec: 4560,
    gmv: 9_700_000,
    viewers: 6400,
    title: 'Tanya jawab kulit berminyak, sambil spill harga',
    slot: 60,
    speech: { format: 'vtt', cues: 215, without: ['offer'] },
    craft: 0.6,
    log: 'some',
    observed: 1,
  },
  {
    who: 6,
    start: '2026-09-20T09:00:00',
    sec: 6300,
    gmv: 8_800_000,
    viewers: 5200,
    title: 'Masak bareng: telur ceplok tanpa minyak di wajan batu',
    slot: 60,
    speech: { format: 'srt', cues: 255 },
    craft: 0.8,
    log: 'some',
    clips: 2,
    observed: 2,
  },
  {
    who: 6,
    start: '2026-10-11T16:00:00',
    sec: 10800,
    gmv: 33_500_000,
    viewers: 19400,
    title: 'Isi dapur pengantin baru, hemat dan awet',
    slot: 300,
    craft: 0.8,
    log: 'full',
    clips: 2,
  },
  {
    who: 6,
    start: '2026-10-29T15:30:00',
    sec: 2880,
    gmv: 2_300_000,
    viewers: 1900,
    title: 'Pisau tajam buat ibu-ibu, tes iris tomat',
    slot: 60,
    speech: { format: 'srt', cues: 220, dense: true, without: ['offer', 'trust'] },
    craft: 0.5,
    log: 'full',
    observed: 1,
  },
  { who: 6, start: '2026-11-15T17:05:00', sec: 5100, gmv: 14_000_000, viewers: 9100, title: null, slot: 0, craft: 0.5 },
  // Seller Center, English wording.
  {
    who: 10,
    start: '2026-09-25T20:00:00',
    sec: 7800,
    gmv: 63_000_000,
    viewers: 42000,
    title: 'TWS 100 ribuan, tes mic sama latency live',
    also: 'api',
    slot: 60,
    speech: { format: 'srt', cues: 260, english: true },
    chat: true,
    craft: 0.9,
    log: 'full',
    planted: true,
    clips: 3,
    observed: 2,
  },
  {
    who: 10,
    start: '2026-10-30T23:10:00',
    sec: 6000,
    gmv: 18_200_000,
    viewers: 12700,
    title: '=FLASH DEAL 🔥 kabel & charger <b>tengah malam</b>',
    slot: 300,
    craft: 0.5,
    log: 'some',
    violation: true,
    clips: 1,
  },
  {
    who: 10,
    start: '2026-11-18T19:30:00',
    sec: 4200,
    gmv: 27_000_000,
    viewers: 18800,
    title: 'GaN charger: kecil tapi 33 W, tes panas',
    slot: 60,
    speech: { format: 'srt', cues: 240, without: ['origin', 'target'] },
    craft: 0.7,
    log: 'full',
    clips: 1,
    observed: 1,
  },
  {
    who: 5,
    start: '2026-10-05T19:15:00',
    sec: 4800,
    gmv: 5_400_000,
    viewers: 3700,
    title: 'Tote kanvas buat kerja, muat laptop 14 inci',
    slot: 0,
    speech: { format: 'srt', cues: 200, without: ['learn'] },
    craft: 0.6,
    log: 'none',
    observed: 1,
  },
  {
    who: 5,
    start: '2026-10-24T13:00:00',
    sec: 3000,
    gmv: 1_100_000,
    viewers: 860,
    title: null,
    slot: 300,
    craft: 0.3,
    log: 'none',
  },
  {
    who: 5,
    start: '2026-11-12T20:30:00',
    sec: 6600,
    gmv: 16_900_000,
    viewers: 11200,
    title: 'Bedah isi tas: apa aja yang muat',
    slot: 60,
    speech: { format: 'vtt', cues: 258 },
    craft: 0.8,
    log: 'some',
    clips: 2,
    observed: 2,
  },
  // Creator Center, one file per creator.
  {
    who: 2,
    start: '2026-09-26T05:00:12',
    sec: 5400,
    gmv: 9_200_000,
    viewers: 6800,
    title: 'Live subuh: restock inner dan tunik daily',
    slot: 300,
    speech: { format: 'srt', cues: 230, without: ['demo'] },
    craft: 0.6,
    log: 'some',
    observed: 1,
  },
  {
    who: 2,
    start: '2026-10-16T19:02:11',
    sec: 9003,
    gmv: 41_000_000,
    viewers: 24600,
    title: 'Gamis adem buat ke pengajian, try on semua ukuran',
    also: 'partner',
    slot: 60,
    speech: { format: 'srt', cues: 260 },
    craft: 0.9,
    log: 'full',
    clips: 3,
    observed: 2,
  },
  {
    who: 2,
    start: '2026-11-06T18:55:40',
    sec: 6907,
    gmv: 17_500_000,
    viewers: 10400,
    title: longTitle,
    slot: 0,
    craft: 0.6,
    log: 'some',
    clips: 1,
  },
  {
    who: 2,
    start: '2026-11-20T19:12:05',
    sec: 3805,
    gmv: 6_300_000,
    viewers: 5300,
    title: 'Hijab voal serba tiga puluh sembilan ribu',
    slot: 60,
    speech: { format: 'srt', cues: 250, dense: true },
    craft: 0.7,
    log: 'some',
    ongoing: true,
  },
  {
    who: 3,
    start: '2026-10-09T12:30:48',
    sec: 5722,
    gmv: 3_900_000,
    viewers: 3100,
    title: 'Kemeja kerja seratus ribuan, try on M sampai XL',
    slot: 300,
    speech: { format: 'srt', cues: 205, without: ['trust', 'learn'] },
    craft: 0.5,
    log: 'none',
    observed: 1,
  },
  {
    who: 3,
    start: '2026-10-20T18:57:20',
    sec: 11,
    gmv: 0,
    viewers: 0,
    title: 'Kulot high waist balik lagi, semua size',
    slot: 0,
    craft: 0,
  },
  {
    who: 3,
    start: '2026-10-20T19:01:03',
    sec: 7511,
    gmv: 7_600_000,
    viewers: 5900,
    title: 'Kulot high waist balik lagi, semua size',
    slot: 60,
    speech: { format: 'srt', cues: 255 },
    craft: 0.7,
    log: 'full',
    clips: 1,
    observed: 1,
  },
  {
    who: 3,
    start: '2026-11-07T20:15:30',
    sec: 3340,
    gmv: 640_000,
    viewers: 540,
    title: 'Cuci gudang dress rayon motif daun',
    slot: 0,
    craft: 0.2,
  },
  // Partner Center custom report.
  {
    who: 1,
    start: '2026-09-30T18:30:25',
    sec: 18000,
    gmv: 90_000_000,
    viewers: 128000,
    title: 'Gajian! Skincare lima jam, bongkar semua etalase',
    slot: 300,
    craft: 0.8,
    log: 'full',
    clips: 2,
  },
  {
    who: 1,
    start: '2026-10-25T10:00:37',
    sec: 720,
    gmv: 150_000,
    viewers: 410,
    title: 'Tes live pagi, coba kamera baru',
    slot: 0,
    craft: 0.1,
  },
  {
    who: 1,
    start: '2026-11-10T19:00:08',
    sec: 8100,
    gmv: 48_000_000,
    viewers: 51700,
    title: 'Bongkar isi dus: sabun muka, serum, pelembap',
    also: 'api',
    slot: 60,
    speech: { format: 'srt', cues: 260 },
    chat: true,
    craft: 0.9,
    log: 'full',
    clips: 3,
    observed: 2,
  },
  {
    who: 4,
    start: '2026-10-03T14:00:55',
    sec: 4000,
    gmv: 1_800_000,
    viewers: 1500,
    title: 'Baju rumah adem, bebas pilih motif',
    shape: 'partner',
    slot: 0,
    craft: 0.4,
    clips: 1,
  },
  {
    who: 11,
    start: '2026-10-08T20:00:00',
    sec: 2700,
    gmv: 4_200_000,
    viewers: 2600,
    title: 'Botol PPSU leher lebar, tes bocor',
    slot: 60,
    speech: { format: 'srt', cues: 225, dense: true },
    craft: 0.8,
    log: 'full',
    clips: 1,
    observed: 2,
  },
  {
    who: 11,
    start: '2026-10-27T09:30:14',
    sec: 5400,
    gmv: 11_300_000,
    viewers: 7700,
    title: 'Belanja perlengkapan lahiran, catat yang perlu aja',
    slot: 300,
    craft: 0.6,
    log: 'some',
    clips: 1,
  },
  {
    who: 11,
    start: '2026-11-17T19:20:41',
    sec: 6000,
    gmv: 19_900_000,
    viewers: 14100,
    title: 'Gendongan ring: cara pakai dari nol buat bunda baru',
    slot: 60,
    speech: { format: 'srt', cues: 250, without: ['offer'] },
    craft: 0.8,
    log: 'some',
    clips: 2,
    observed: 1,
  },
  // API dump; affiliate sessions come without the block of traffic figures.
  {
    who: 7,
    start: '2026-10-14T17:10:19',
    sec: 4400,
    gmv: 780_000,
    viewers: 700,
    title: 'Live sore sambil masak lauk besok',
    slot: 300,
    speech: { format: 'srt', cues: 256, dense: true, without: ['value', 'target', 'trust', 'talk'] },
    craft: 0.3,
    log: 'none',
  },
  {
    who: 7,
    start: '2026-11-08T16:57:10',
    sec: 40,
    gmv: 0,
    viewers: 0,
    title: 'Demo kukus tiga susun, dimsum sampai matang',
    slot: 0,
    craft: 0,
  },
  {
    who: 7,
    start: '2026-11-08T17:00:02',
    sec: 3710,
    gmv: 2_200_000,
    viewers: 1800,
    title: 'Demo kukus tiga susun, dimsum sampai matang',
    slot: 0,
    craft: 0.6,
    log: 'some',
  },
  {
    who: 4,
    start: '2026-11-02T19:30:33',
    sec: 3610,
    gmv: 950_000,
    viewers: 820,
    title: 'Dress rayon harian, tanya ukuran sini',
    slot: 0,
    speech: { format: 'srt', cues: 130 },
    craft: 0.4,
    log: 'none',
  },
  // Own rows of sessions.csv.
  {
    who: 8,
    start: '2026-10-18T20:00:00',
    sec: 4320,
    gmv: 2_700_000,
    viewers: 2100,
    title: 'Sambal roa level tiga, siapa berani',
    slot: 60,
    speech: { format: 'srt', cues: 205 },
    craft: 0.7,
    log: 'full',
    clips: 1,
    observed: 1,
  },
  {
    who: 8,
    start: '2026-11-20T21:50:00',
    sec: 1800,
    gmv: 410_000,
    viewers: 620,
    title: 'Keripik sagu dari Sentani, restock',
    slot: 60,
    craft: 0.6,
    log: 'some',
    ongoing: true,
  },
  {
    who: 9,
    start: '2026-10-31T08:00:00',
    sec: 6000,
    gmv: 5_100_000,
    viewers: 3300,
    title: 'Seduh bareng kopi Kintamani, cicip tiga sangrai',
    slot: 300,
    speech: { format: 'srt', cues: 225, without: ['act'] },
    craft: 0.7,
    log: 'some',
    clips: 1,
    observed: 1,
  },
];
