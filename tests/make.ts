import type { Dataset, SessionInput } from '../src/model/dataset.ts';
import { noMetrics, type Session } from '../src/model/session.ts';
import { type Settings, settingsSchema } from '../src/model/settings.ts';

/** Small made-up records for tests: everything not named is ordinary and known. */

export function settingsOf(settings: Partial<Settings> = {}): Settings {
  return { ...settingsSchema.parse({}), ...settings };
}

export function sessionOf(session: Partial<Session> = {}): Session {
  return {
    id: 'sari-20261110-1900',
    roomId: null,
    platform: 'tiktok',
    creator: { handle: 'sari', id: null, name: 'Sari', known: true },
    title: 'Serum malam',
    startAt: '2026-11-10T19:00:00+07:00',
    endAt: '2026-11-10T20:30:00+07:00',
    durationSec: 5400,
    status: 'ended',
    asOf: null,
    category: 'Perawatan & Kecantikan',
    market: 'ID',
    timeZone: '+07:00',
    zoneAssumed: false,
    currency: 'IDR',
    metrics: { ...noMetrics(), gmv: { attributed: 12_000_000 }, paidOrders: 120, viewers: 4000, views: 6000 },
    watchUrl: 'https://contoh.invalid/live/1',
    sources: [{ file: 'a.xlsx', format: 'sessions', sheet: null, row: 2, fields: [] }],
    ...session,
  };
}

export function inputOf(input: Partial<SessionInput> = {}): SessionInput {
  return {
    session: sessionOf(),
    cues: [],
    chat: [],
    minutes: [],
    products: [],
    clips: [],
    events: [],
    observations: [],
    videos: [],
    ...input,
  };
}

type Made = Partial<Omit<Dataset, 'settings'>> & { settings?: Partial<Settings> };

export function datasetOf({ settings, ...dataset }: Made = {}): Dataset {
  return {
    root: '/tidak-ada',
    settings: settingsOf(settings),
    sessions: [],
    products: new Map(),
    sessionProducts: new Map(),
    clips: new Map(),
    events: new Map(),
    observations: new Map(),
    videos: [],
    consent: [],
    attachments: () => ({
      cues: [{ index: 1, startSec: 5, endSec: 8, text: 'Halo semua', speaker: null, source: 'transcript' }],
      chat: [],
      minutes: [],
    }),
    report: {
      files: [],
      totals: { files: 0, rowsRead: 0, rowsAccepted: 0, rowsMerged: 0, rowsSkipped: 0, rowsRejected: 0, problems: 0 },
      sessions: 0,
    },
    ...dataset,
  };
}
