import { describe, expect, it } from 'vitest';
import { applyConsent } from '../../src/consent/consent.ts';
import { hasWithdrawn, withdrawnNames } from '../../src/consent/withdrawn.ts';
import type { Clip, Consent, Cue, Video } from '../../src/model/records.ts';
import { datasetOf, sessionOf } from '../make.ts';

const now = '2026-11-20T13:00:00Z';
const rina = { handle: 'rina.toko', id: '700111', name: 'Rina Kusuma', known: true };
const sari = { handle: 'sari', id: null, name: 'Sari', known: true };
const nobody = { handle: 'tidak-disebut', id: null, name: null, known: false };
const withdrawn = (change: Partial<Consent> = {}): Consent => ({
  creator: '@Rina.Toko',
  scope: 'all',
  status: 'withdrawn',
  changedAt: '2026-11-01',
  evidence: null,
  ...change,
});
const spoken: Cue = { index: 1, startSec: 0, endSec: 4, text: '', speaker: null, source: 'transcript' };
const video: Video = {
  id: 'v1',
  creator: 'rina.toko',
  title: 'Unboxing',
  caption: null,
  postedAt: null,
  category: null,
  views: 10,
  gmv: null,
  currency: null,
  url: null,
  teaserFor: null,
};

function shown(consent: Consent[], settings = {}) {
  const dataset = datasetOf({
    sessions: [
      sessionOf({ id: 'a', creator: rina }),
      sessionOf({ id: 'b', creator: sari, title: 'Bareng Rina Kusuma' }),
    ],
    consent,
    videos: [video],
    settings,
  });
  return applyConsent(dataset, { now });
}
const ids = (dataset: { sessions: { id: string }[] }) => dataset.sessions.map((session) => session.id);

describe('consent', () => {
  it('shows everybody by default, as the platform does', () => {
    expect(ids(shown([]))).toEqual(['a', 'b']);
  });

  it('shows nothing of a creator who withdrew, whatever the case of her handle and the @', () => {
    const site = shown([withdrawn()]);
    expect(ids(site)).toEqual(['b']);
    expect(site.videos).toEqual([]);
    expect(site.heldBack).toEqual([{ sessionId: 'a', reason: 'withdrawn' }]);
  });

  it('finds her by her platform ID and by her name too', () => {
    expect(ids(shown([withdrawn({ creator: '700111' })]))).toEqual(['b']);
    expect(ids(shown([withdrawn({ creator: 'RINA KUSUMA' })]))).toEqual(['b']);
  });

  it('erases her name from the texts of others', () => {
    expect(shown([withdrawn()]).sessions[0]?.title).toBe('Bareng [kreator]');
  });

  it('lets the latest entry count, and a withdrawal win a tie', () => {
    const granted = withdrawn({ status: 'granted', changedAt: '2026-11-10' });
    expect(ids(shown([withdrawn(), granted]))).toEqual(['a', 'b']);
    expect(ids(shown([granted, withdrawn({ changedAt: '2026-11-10' })]))).toEqual(['b']);
  });

  it('does not let a grant of tomorrow lift a withdrawal of today', () => {
    expect(ids(shown([withdrawn(), withdrawn({ status: 'granted', changedAt: '2026-12-24' })]))).toEqual(['b']);
  });

  it('keeps videos when only metrics were withdrawn', () => {
    const site = shown([withdrawn({ scope: 'metrics' })]);
    expect(ids(site)).toEqual(['b']);
    expect(site.videos).toHaveLength(1);
  });

  it('keeps figures and drops recordings when only recordings were withdrawn', () => {
    const site = shown([withdrawn({ scope: 'recordings' })]);
    expect(ids(site)).toEqual(['a', 'b']);
    expect(site.sessions[0]?.watchUrl).toBeNull();
    expect(site.attachments('a').cues).toEqual([]);
    expect(site.attachments('b').cues).toHaveLength(1);
  });

  it('shows a pseudonym when the name was withdrawn', () => {
    const creator = shown([withdrawn({ scope: 'name' })]).sessions[0]?.creator;
    expect(creator).toEqual({ handle: 'kreator-anonim-1', id: null, name: null, known: true });
  });

  it('keeps a withdrawn name out of addresses, files and links', () => {
    const id = 'rina.toko-20261101-1900';
    const clip: Clip = {
      id: `${id}-60`,
      sessionId: id,
      startSec: 60,
      endSec: 90,
      title: 'Rina.Toko mencoba',
      highlight: null,
      productIds: [],
      file: 'media/rina.toko-1.mp4',
      url: 'https://www.tiktok.com/@rina.toko/live',
      poster: 'media/depan.jpg',
    };
    const dataset = datasetOf({
      sessions: [
        sessionOf({ id, creator: rina, roomId: '7412345678901234567' }),
        sessionOf({ id: 'rina.toko-20261101-1900-2', creator: rina }),
      ],
      consent: [withdrawn({ scope: 'name' })],
      clips: new Map([[id, [clip]]]),
      attachments: (asked) => ({ cues: [{ ...spoken, text: `dari ${asked}` }], chat: [], minutes: [] }),
    });
    const site = applyConsent(dataset, { now });
    const start = dataset.sessions[0]?.startAt.replace(/[-:]/g, '').replace('T', '-').slice(0, 13);
    const first = `kreator-anonim-1-${start}`;
    expect(ids(site)).toEqual([first, `${first}-2`]);
    expect(site.sessions[0]?.roomId).toBeNull();
    expect(site.clips.get(first)).toEqual([
      { ...clip, id: `${first}-60`, sessionId: first, title: '[kreator] mencoba', file: null, url: null },
    ]);
    expect(site.attachments(first).cues[0]?.text).toBe('dari [kreator]-20261101-1900');
  });

  it('holds back sessions of nobody as soon as anybody withdrew', () => {
    const sessions = [sessionOf({ id: 'x', creator: nobody })];
    expect(ids(applyConsent(datasetOf({ sessions }), { now }))).toEqual(['x']);
    const held = applyConsent(datasetOf({ sessions, consent: [withdrawn()] }), { now });
    expect(held.heldBack).toEqual([{ sessionId: 'x', reason: 'creator_unknown' }]);
  });

  it('shows only who granted when the default is hidden', () => {
    const granted = withdrawn({ status: 'granted' });
    expect(ids(shown([granted], { consentDefault: 'hidden' }))).toEqual(['a']);
  });

  it('names everything under which a withdrawn creator is known, for the audit', () => {
    const dataset = datasetOf({ sessions: [sessionOf({ id: 'a', creator: rina })], consent: [withdrawn()] });
    expect(withdrawnNames(dataset, now)).toEqual([['700111', 'Rina Kusuma', 'Rina.Toko', 'rina.toko']]);
  });

  it('locks the pack of a creator whose metrics or recordings are off', () => {
    const dataset = datasetOf({
      sessions: [sessionOf({ id: 'a', creator: rina })],
      consent: [withdrawn({ scope: 'metrics' })],
    });
    expect(hasWithdrawn(dataset, 'rina.toko', now)).toBe(true);
    expect(hasWithdrawn(dataset, '700111', now)).toBe(true);
    expect(hasWithdrawn(dataset, 'sari', now)).toBe(false);
  });
});
