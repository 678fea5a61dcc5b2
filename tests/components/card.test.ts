import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { beamCaption, largeBeam, smallBeam } from '../../src/components/beam.ts';
import { cardHtml, creatorText, startText, titleText } from '../../src/components/card.ts';
import type { Proof } from '../../src/report/record.ts';
import { cardWith, recordWith, saying } from '../report/made.ts';
import { viewAt } from './stage.ts';

const view = viewAt('live');

/** Text, links and elements of a piece of HTML. */
function read(html: string) {
  const seen = { text: '', links: [] as string[], elements: [] as string[] };
  const parser = new Parser({
    onopentag(name, { href }) {
      seen.elements.push(name);
      if (href) seen.links.push(href);
    },
    ontext(text) {
      seen.text += text;
    },
  });
  parser.end(html);
  return seen;
}

describe('a card', () => {
  it('shows title, creator, start, GMV, viewers and the fingerprint’s sentence', () => {
    const html = cardHtml(cardWith(), view);
    const { text, links } = read(html);
    for (const part of ['Serum malam', 'Sari', '10 Nov 2026, 19.00 WIB', 'Rp9', '4.000 penonton'])
      expect(text).toContain(part);
    expect(html).toContain('aria-label="0 dari 29');
    expect(new Set(links)).toEqual(new Set(['./live/a.html']));
  });

  it('keeps a name in Arabic apart from the date, which would else change sides with it', () => {
    const creator = { handle: 'mariam', name: 'مريم حسن', known: true };
    expect(cardHtml(cardWith({ creator }), view)).toContain('<bdi>مريم حسن</bdi> · 10 Nov');
  });

  it('shows hostile texts as text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&';
    const quote = { text: hostile, marks: [[0, 4]] as [number, number][], atSec: 1, highlight: 'buyer-trust' as const };
    const card = cardWith({
      title: hostile,
      creator: { handle: 'x', name: hostile, known: true },
      quote,
      products: [{ id: 'p', name: hostile, url: null, addable: false }],
    });
    const { text, elements } = read(cardHtml(card, view));
    expect(elements).not.toContain('img');
    expect(text.split(hostile)).toHaveLength(5);
  });

  it('says what is not known instead of a zero', () => {
    const { text } = read(cardHtml(cardWith({ gmv: null, gmvBasis: null, viewers: null }), view));
    expect(text).toContain(`GMV: ${view.words.session.notInExport}`);
    expect(text).toContain(view.words.card.noViewers);
    expect(read(cardHtml(cardWith({ viewers: 0 }), view)).text).toContain('0 penonton');
  });

  it('names the basis of its GMV where it is not the site’s', () => {
    expect(read(cardHtml(cardWith({ gmvBasis: 'direct' }), view)).text).toContain(view.words.basis.direct);
    expect(read(cardHtml(cardWith(), view)).text).not.toContain(view.words.basis.attributed);
  });

  it('says that a session is on, or that no file names its creator', () => {
    expect(read(cardHtml(cardWith({ status: 'ongoing' }), view)).text).toContain(view.words.card.live);
    expect(creatorText({ handle: 'tidak-disebut', name: 'tidak-disebut', known: false }, view)).toBe(
      view.words.card.unknownCreator,
    );
  });

  it('is called by its date where the export gives no title', () => {
    expect(titleText({ title: ' ', startAt: '2026-11-10T19:00:00+07:00' }, view)).toBe('LIVE 10 Nov 2026, 19.00');
    expect(titleText(cardWith(), view)).toBe('Serum malam');
  });

  it('keeps the session’s own clock', () => {
    expect(startText({ startAt: '2026-11-10T23:30:00+09:00', market: 'ID' }, view)).toBe('10 Nov 2026, 23.30 WIT');
  });
});

describe('the small beam', () => {
  it('says so where there is no minute data', () => {
    expect(smallBeam(cardWith(), view)).toContain(view.words.card.noCurve);
  });

  it('draws a bar for each level, and the pin of each proof with its own number', () => {
    const lit = [
      { proof: 2, from: 0, to: 1 },
      { proof: 3, from: 1, to: 2 },
    ];
    const svg = smallBeam(cardWith({ beam: { levels: '0fz5', lit } }), view);
    expect(svg.match(/M[\d.]+ 74v-/g)).toHaveLength(4);
    expect(/class="beam-lit" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(3);
    expect([...svg.matchAll(/>(\d)<\/text>/g)].map((pin) => pin[1])).toEqual(['2', '3']);
    expect(svg).not.toContain('NaN');
  });
});

describe('the large beam', () => {
  const proof: Proof = {
    id: 'buyer-trust',
    why: { strength: 0.5, confidence: 0.75, distinctiveness: 0.8, weight: 1, score: 0.3 },
    status: 'met',
    confidence: 0.75,
    sources: ['transcript'],
    evidence: [saying('Garansi', { startSec: 620.5 })],
    ordersNear: 4,
  };
  const untimed: Proof = { ...proof, id: 'peak-hours', evidence: [saying('x', { quote: null, startSec: null })] };
  const record = recordWith({
    curve: { unit: 'orders', slotSec: 300, values: [1, 2, 9, 4] },
    proofs: [untimed, proof],
    moments: [{ startSec: 600, endSec: 900, unit: 'orders', value: 9, ratio: 3, pinned: null, offers: [], said: null }],
    events: [
      { sessionId: 'a', atSec: 30, kind: 'pin', productId: null, note: null },
      { sessionId: 'a', atSec: null, kind: 'log_complete', productId: null, note: null },
    ],
  });

  it('leads to the second of each timed proof, under the proof’s number, and to each moment', () => {
    const svg = largeBeam(record, view, 960, 'wide');
    expect(read(svg).links).toEqual(['#t=620', '#m=600']);
    expect([...svg.matchAll(/>(\d)<\/text>/g)].map((pin) => pin[1])).toEqual(['2']);
    expect(svg).not.toContain('NaN');
  });

  it('has a title, and a description of its highest slot', () => {
    const svg = largeBeam(record, view, 360, 'narrow');
    expect(svg).toContain('<title id="narrow-title">');
    expect(svg).toContain('<desc id="narrow-desc">Pesanan: 9, 10:00</desc>');
  });

  it('is nothing without a curve, and the caption says why', () => {
    expect(largeBeam(recordWith(), view, 960, 'wide')).toBe('');
    expect(beamCaption(recordWith(), view)).toBe(view.words.session.timelineNone);
  });

  it('has a caption with its unit, its slot and how many proofs have a time', () => {
    const caption = beamCaption(record, view);
    expect(caption).toContain('Pesanan per 5 mnt');
    expect(caption).toContain('1 praktik');
    expect(beamCaption({ ...record, proofs: [untimed] }, view)).toBe('Pesanan per 5 mnt.');
  });
});
