import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/highlight.ts';
import type { Minute, SessionEvent } from '../../src/model/records.ts';
import { momentLines } from '../../src/report/moment-lines.ts';
import { inputOf } from '../make.ts';

const minute = (startSec: number, orders: number): Minute => ({
  startSec,
  endSec: startSec + 300,
  gmv: null,
  orders,
  items: null,
  viewers: null,
  views: null,
  comments: null,
  likes: null,
  productClicks: null,
});
// Eight quiet slots and one at 1200-1500 s with twelve orders.
const minutes = Array.from({ length: 9 }, (_, i) => minute(i * 300, i === 4 ? 12 : 2));
const event = (atSec: number, kind: SessionEvent['kind'], productId: string | null = null): SessionEvent => ({
  sessionId: 'a',
  atSec,
  kind,
  productId,
  note: null,
});
const product = { id: 'p1', name: 'Serum' } as never;
const said = (startSec: number, quote: string, certainty: 'proof' | 'candidate' = 'proof'): Verdict => ({
  number: 13,
  id: 'special-offers',
  status: 'met',
  strength: 1,
  confidence: 0.6,
  missing: [],
  ruleVersion: 1,
  evidence: [
    {
      source: 'transcript',
      startSec,
      endSec: startSec + 5,
      cue: 1,
      quote,
      marks: [],
      fact: null,
      rule: 'special-offers/x',
      certainty,
      observer: null,
    },
  ],
});
const lines = (events: SessionEvent[], verdicts: Verdict[] = []) =>
  momentLines(inputOf({ minutes, events, products: [{ product, sold: {} as never }] }), verdicts);

describe('moments of rising orders', () => {
  it('tell what was pinned then', () => {
    expect(lines([event(900, 'pin', 'p1')])[0]?.pinned).toEqual({ id: 'p1', name: 'Serum' });
  });

  it('forget what was taken down before, or pinned after', () => {
    expect(lines([event(900, 'pin', 'p1'), event(1000, 'unpin', 'p1')])[0]?.pinned).toBeNull();
    expect(lines([event(1600, 'pin', 'p1')])[0]?.pinned).toBeNull();
  });

  it('tell which offers ran, each kind once', () => {
    expect(lines([event(1250, 'voucher'), event(1300, 'voucher'), event(100, 'flash_sale')])[0]?.offers).toEqual([
      'voucher',
    ]);
  });

  it('quote a proving sentence from a minute before to the end', () => {
    expect(lines([], [said(1150, 'dari 99 jadi 79')])[0]?.said?.text).toBe('dari 99 jadi 79');
    expect(lines([], [said(1100, 'dari 99 jadi 79')])[0]?.said).toBeNull();
    expect(lines([], [said(1200, 'mungkin', 'candidate')])[0]?.said).toBeNull();
  });
});
