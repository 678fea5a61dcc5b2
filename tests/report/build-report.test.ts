import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Consented } from '../../src/consent/consent.ts';
import { highlightIds } from '../../src/model/highlight.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { NumberedPage } from '../../src/report/numbered.ts';
import type { ClipLine } from '../../src/report/page-records.ts';
import type { GuideRecord, HomeRecord, ListRecord, SessionRecord, SiteRecord } from '../../src/report/record.ts';
import { recordReader } from '../../src/report/store.ts';
import { slotsOf } from '../insight/minutes.ts';
import { datasetOf, sessionOf } from '../make.ts';
import { productOf, soldOf } from './made.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const clip = (sessionId: string, startSec: number) => ({
  id: `${sessionId}-${startSec}`,
  sessionId,
  startSec,
  endSec: startSec + 30,
  title: 'Garansi',
  highlight: null,
  productIds: [],
  file: null,
  url: null,
  poster: null,
});

/** Six sessions of three creators in one category; the last one is a test run of five minutes. */
const dataset: Consented = {
  ...datasetOf({
    sessions: Array.from({ length: 6 }, (_, i) =>
      sessionOf({
        id: `s${i}`,
        creator: { handle: `k${i % 3}`, id: null, name: `Kreator ${i % 3}`, known: true },
        startAt: `2026-11-1${i}T1${i}:00:00+07:00`,
        durationSec: i === 5 ? 300 : 5400,
      }),
    ),
    products: new Map([
      ['p1', productOf()],
      ['p2', productOf({ id: 'p2', name: 'Serum Niacinamide 50ml' })],
    ]),
    sessionProducts: new Map([['s0', [soldOf('s0', 'p1')]]]),
    clips: new Map([
      ['s0', [clip('s0', 10), clip('s0', 400), clip('s0', 900)]],
      ['s2', [clip('s2', 300), clip('s2', 20)]],
    ]),
    attachments: () => ({
      cues: ['Halo kak.', 'Garansi tujuh hari ya kak.', 'Kalau rusak bisa retur gratis.'].map((text, i) => ({
        index: i + 1,
        startSec: 600 * (i + 1),
        endSec: 600 * (i + 1) + 5,
        text,
        speaker: 'host' as const,
        source: 'transcript' as const,
      })),
      chat: [],
      minutes: slotsOf('orders', new Array<number>(90).fill(2)),
    }),
  }),
  heldBack: [],
};

function report(change: Partial<Consented> = {}, locked = false) {
  const dir = mkdtempSync(join(tmpdir(), 'sorot-report-'));
  folders.push(dir);
  const summary = buildReport(
    { ...dataset, ...change },
    { now: '2026-11-20T20:00:00+07:00', dir, siteUrl: null, locked },
  );
  return { summary, reader: recordReader(dir) };
}

describe('the report', () => {
  const { summary, reader } = report();
  const sessions = reader.keys('session').map(({ key }) => reader.read<SessionRecord>('session', key));

  it('has a record for every session, listed or not', () => {
    expect(sessions.map(({ card, unlisted }) => [card.id, unlisted])).toEqual([
      ['s0', null],
      ['s1', null],
      ['s2', null],
      ['s3', null],
      ['s4', null],
      ['s5', 'short'],
    ]);
    expect(summary).toMatchObject({ sessions: 6, listed: 5 });
  });

  it('gives each session 29 verdicts, a letter for each, and at most three proofs with evidence', () => {
    for (const { card, verdicts, proofs } of sessions) {
      expect(verdicts.map(({ id }) => id)).toEqual([...highlightIds]);
      expect(card.fingerprint).toMatch(/^[mpnu]{29}$/);
      expect(proofs.length).toBeLessThanOrEqual(3);
      for (const proof of proofs) expect(proof.evidence.length).toBeGreaterThan(0);
      expect(card.main).toEqual(proofs.map(({ id }) => id));
    }
    expect(sessions[0]?.proofs.length).toBeGreaterThan(0);
  });

  it('shows the same card of a session wherever it stands, whichever came first', () => {
    const cards = new Map(sessions.map(({ card }) => [card.id, card]));
    const similar = sessions.flatMap((record) => record.similar);
    expect(similar.length).toBeGreaterThan(0);
    for (const card of similar) expect(card).toEqual(cards.get(card.id));
    for (const card of reader.read<ListRecord>('list', '1').cards) expect(card).toEqual(cards.get(card.id));
    for (const card of reader.read<HomeRecord>('page', 'home').top) expect(card).toEqual(cards.get(card.id));
  });

  it('counts the orders in the five minutes after a timed proof', () => {
    const timed = sessions[0]?.proofs.find((proof) => proof.evidence.some(({ startSec }) => startSec !== null));
    expect(timed?.ordersNear).toBe(10);
  });

  it('says which missing inputs would answer how many practices, the most useful first', () => {
    const counts = sessions[0]?.missing.map(({ count }) => count) ?? [];
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('gives the site the mark and the accent of its operator, also where the LIVE part is closed', () => {
    const dir = mkdtempSync(join(tmpdir(), 'sorot-look-'));
    folders.push(dir);
    const settings = { ...dataset.settings, logo: 'merek/Kami.SVG', accent: '#7a1fa2' };
    const { media } = buildReport(
      { ...dataset, settings },
      { now: '2026-11-20T20:00:00+07:00', dir, siteUrl: null, locked: true },
    );
    expect(media).toEqual([{ from: join(dataset.root, 'merek/Kami.SVG'), to: 'logo.svg' }]);
    const site = recordReader(dir).read<SiteRecord>('site', 'site');
    expect(site).toMatchObject({ logo: 'logo.svg', accent: { light: '#7a1fa2' } });
  });

  it('has a guide for each of the 29 with counts over the listed sessions', () => {
    expect(reader.keys('guide').map(({ key }) => key)).toEqual([...highlightIds]);
    const { stats } = reader.read<GuideRecord>('guide', 'effective-duration');
    expect(stats).toMatchObject({ met: 5, partly: 0, not_met: 0, unknown: 0 });
  });

  it('lists clips by session, the newest first, each session’s in the order of time', () => {
    const lines = reader.read<NumberedPage<ClipLine>>('clips', '1').items;
    expect(lines.map((line) => line.clip.id)).toEqual(['s2-20', 's2-300', 's0-10', 's0-400', 's0-900']);
  });

  it('has pages for products that were in a shown session, and calls only those similar', () => {
    expect(reader.keys('product').map(({ key }) => key)).toEqual(['p1']);
    expect(sessions[0]?.products[0]?.similar).toEqual([]);
  });

  it('is the same, byte for byte, from the same data', () => {
    const again = report().reader;
    for (const kind of [
      'session',
      'list',
      'category',
      'creator',
      'product',
      'guide',
      'videos',
      'clips',
      'page',
      'site',
    ]) {
      expect(again.keys(kind)).toEqual(reader.keys(kind));
    }
  });
});

describe('the pack of a creator who has withdrawn', () => {
  const { reader } = report({}, true);

  it('has no session, list, category or product, and says that it is locked', () => {
    for (const kind of ['session', 'list', 'category', 'product']) expect(reader.keys(kind)).toEqual([]);
    expect(reader.read<SiteRecord>('site', 'site')).toMatchObject({
      locked: true,
      has: { sessions: false, clips: false },
    });
  });

  it('keeps the guides', () => expect(reader.keys('guide')).toHaveLength(29));
});
