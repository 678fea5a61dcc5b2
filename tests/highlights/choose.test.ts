import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, groupOf } from '../../src/highlights/catalogue.ts';
import { chooseMain, distinctiveness } from '../../src/highlights/choose.ts';
import { evaluate } from '../../src/highlights/evaluate.ts';
import type { HighlightId, Status, Verdict } from '../../src/model/highlight.ts';
import { context, event, live, seenBy } from './fixture.ts';

const nobody = { sessions: 0, met: {} };

function verdicts(given: Partial<Record<HighlightId, [Status, number?]>>): Verdict[] {
  return catalogue.map(({ number, id }) => {
    const [status, strength = 0.5] = given[id] ?? ['unknown'];
    return { number, id, status, strength, confidence: 0.6, missing: [], evidence: [], ruleVersion: 1 };
  });
}

const ids = (...given: Parameters<typeof chooseMain>) => chooseMain(...given).map(({ id }) => id);

describe('choosing the three', () => {
  test('takes one per group while three groups qualify', () => {
    const all = verdicts({
      'local-language': ['met', 0.4],
      'call-to-action': ['met', 1],
      'buyer-trust': ['met', 0.9],
      'live-giveaway': ['met'],
    });
    expect(ids(all, nobody)).toEqual(['call-to-action', 'live-giveaway', 'local-language']);
  });
  test('takes a second of a group when fewer than three groups qualify', () => {
    const all = verdicts({ 'call-to-action': ['met', 1], 'buyer-trust': ['met', 0.9], 'live-giveaway': ['met'] });
    expect(ids(all, nobody)).toEqual(['call-to-action', 'buyer-trust', 'live-giveaway']);
  });
  test('shows two when two are proven', () => {
    expect(ids(verdicts({ 'call-to-action': ['met'], 'peak-hours': ['met'] }), nobody)).toHaveLength(2);
  });
  test('lets partly in only where no met one is left', () => {
    const all = verdicts({ 'call-to-action': ['partly', 1], 'peak-hours': ['met', 0.1] });
    expect(ids(all, nobody)).toEqual(['peak-hours', 'call-to-action']);
  });
  test('prefers what is rare in the category', () => {
    const all = verdicts({ 'effective-duration': ['met'], 'live-giveaway': ['met'] });
    const frequency = { sessions: 20, met: { 'effective-duration': 20, 'live-giveaway': 2 } };
    expect(ids(all, frequency)[0]).toBe('live-giveaway');
    expect(distinctiveness(frequency, 'effective-duration')).toBe(0.2);
    expect(distinctiveness(frequency, 'live-billboard')).toBe(1);
  });
  test('lets hygiene fill only what nothing else does', () => {
    const all = verdicts({
      'clear-audio': ['met', 1],
      'peak-hours': ['met'],
      'call-to-action': ['met'],
      'av-sync': ['met', 1],
    });
    expect(ids(all, nobody)).toEqual(['call-to-action', 'peak-hours', 'clear-audio']);
  });
  test('breaks ties by the order H1-H29', () => {
    expect(ids(verdicts({ 'peak-hours': ['met'], 'live-billboard': ['met'] }), nobody)).toEqual([
      'live-billboard',
      'peak-hours',
    ]);
  });
  test('never makes an example of a session with a recorded violation, whatever a person says', () => {
    const input = live({ events: [event('violation', 5)], observations: [seenBy('Sinta', 'policy-compliant', 'met')] });
    expect(chooseMain(evaluate(input, context), nobody)).toEqual([]);
  });
  test('the four factors multiply to the score', () => {
    const [main] = chooseMain(verdicts({ 'call-to-action': ['met', 0.8] }), {
      sessions: 10,
      met: { 'call-to-action': 4 },
    });
    const { strength, confidence, distinctiveness: rare, weight, score } = main?.why ?? expect.fail('nothing chosen');
    expect(score).toBeCloseTo(strength * confidence * rare * weight, 3);
  });

  const anyVerdicts = fc
    .array(fc.tuple(fc.constantFrom<Status>('met', 'partly', 'not_met', 'unknown'), fc.integer({ min: 0, max: 10 })), {
      minLength: 29,
      maxLength: 29,
    })
    .map((rows) =>
      verdicts(
        Object.fromEntries(catalogue.map(({ id }, i) => [id, [rows[i]?.[0] ?? 'met', (rows[i]?.[1] ?? 0) / 10]])),
      ),
    );

  test('never pads: only met or partly, no type twice, met never passed over for partly', () => {
    fc.assert(
      fc.property(anyVerdicts, (all) => {
        const main = ids(all, nobody);
        const status = (id: HighlightId) => all.find((one) => one.id === id)?.status;
        const metOnes = all.filter((one) => one.status === 'met').length;
        const usable = all.filter((one) => one.status === 'met' || one.status === 'partly').length;
        expect(main).toHaveLength(Math.min(3, usable));
        expect(new Set(main).size).toBe(main.length);
        expect(main.filter((id) => status(id) === 'met')).toHaveLength(Math.min(3, metOnes));
      }),
    );
  });
  test('never takes two of a group while another group qualifies', () => {
    fc.assert(
      fc.property(anyVerdicts, (all) => {
        const main = chooseMain(all, nobody).filter(({ id }) => all.find((one) => one.id === id)?.status === 'met');
        const shown = new Set(main.map(({ id }) => groupOf(id)));
        const qualified = new Set(all.filter(({ status }) => status === 'met').map(({ id }) => groupOf(id)));
        expect(shown.size).toBe(Math.min(main.length, qualified.size));
      }),
    );
  });
});
