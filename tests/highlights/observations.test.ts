import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/highlights/catalogue.ts';
import { live, seenBy, verdictOf } from './fixture.ts';

const onlyWatched = catalogue.filter(({ number }) => [2, 3, 21, 22, 23, 24, 25, 26, 27, 28].includes(number));

describe.each(onlyWatched.map(({ id }) => id))('%s', (id) => {
  test('is unknown until somebody looked', () => {
    expect(verdictOf(id, live())).toMatchObject({ status: 'unknown', strength: 0, confidence: 0, evidence: [] });
    expect(verdictOf(id, live()).missing).toContain('observation');
  });
  test.each(['met', 'partly', 'not_met'] as const)('is %s when an observer says so', (said) => {
    const verdict = verdictOf(id, live({ observations: [seenBy('Sinta', id, said)] }));
    expect(verdict).toMatchObject({ status: said, confidence: 0.75 });
    expect(verdict.evidence[0]).toMatchObject({ source: 'person', observer: 'Sinta' });
  });
});

describe('observers', () => {
  test('two who agree are surer than one', () => {
    const observations = [seenBy('Sinta', 'tidy-background', 'met'), seenBy('Budi', 'tidy-background', 'met')];
    expect(verdictOf('tidy-background', live({ observations })).confidence).toBe(0.9);
  });
  test('who disagree give partly, with both as evidence', () => {
    const observations = [seenBy('Sinta', 'tidy-background', 'met'), seenBy('Budi', 'tidy-background', 'not_met')];
    const verdict = verdictOf('tidy-background', live({ observations }));
    expect(verdict).toMatchObject({ status: 'partly', missing: ['observation'] });
    expect(verdict.evidence.map(({ observer }) => observer).sort()).toEqual(['Budi', 'Sinta']);
  });
  test('may correct themselves: the newest verdict of one observer counts', () => {
    const observations = [
      seenBy('Sinta', 'tidy-layout', 'not_met', { observedAt: '2026-11-20' }),
      seenBy('Sinta', 'tidy-layout', 'met', { observedAt: '2026-11-21' }),
    ];
    expect(verdictOf('tidy-layout', live({ observations })).status).toBe('met');
  });
  test('give the share of samples in which the product was seen', () => {
    const sample = (minute: number, verdict: 'met' | 'not_met') =>
      seenBy('Sinta', 'product-visible', verdict, { startSec: minute * 60 });
    const quarter = [sample(0, 'met'), sample(5, 'not_met'), sample(10, 'not_met'), sample(15, 'not_met')];
    expect(verdictOf('product-visible', live({ observations: quarter }))).toMatchObject({
      status: 'met',
      strength: 0.5,
    });
    const half = [sample(0, 'met'), sample(5, 'met'), sample(10, 'not_met'), sample(15, 'not_met')];
    expect(verdictOf('product-visible', live({ observations: half })).strength).toBe(1);
  });
  test('give their own strength, on the scale of the checklist', () => {
    const observations = [seenBy('Sinta', 'enthusiastic-host', 'met', { strength: 0.8 })];
    expect(verdictOf('enthusiastic-host', live({ observations })).strength).toBe(0.8);
  });
});

describe('imported picture and sound analysis', () => {
  const analysed = (id: Parameters<typeof seenBy>[1], verdict: Parameters<typeof seenBy>[2]) =>
    seenBy('model', id, verdict, { source: 'media' });

  test('decides sharpness with low confidence', () => {
    expect(verdictOf('clear-picture', live({ observations: [analysed('clear-picture', 'met')] }))).toMatchObject({
      status: 'met',
      confidence: 0.5,
      missing: ['observation'],
    });
  });
  test('can see a host but not judge her clothes: partly at most', () => {
    expect(verdictOf('host-on-screen', live({ observations: [analysed('host-on-screen', 'met')] })).status).toBe(
      'partly',
    );
    expect(verdictOf('host-on-screen', live({ observations: [analysed('host-on-screen', 'not_met')] })).status).toBe(
      'not_met',
    );
  });
  test('never decides enthusiasm, taste or repetition', () => {
    for (const id of ['enthusiastic-host', 'tidy-background', 'creative-setting', 'quality-content'] as const) {
      const verdict = verdictOf(id, live({ observations: [analysed(id, 'met')] }));
      expect(verdict.status).toBe('unknown');
      expect(verdict.evidence[0]).toMatchObject({ source: 'media', certainty: 'candidate' });
    }
  });
  test('makes an agreeing person surer, and gives way to one who differs', () => {
    const both = [analysed('smooth-video', 'met'), seenBy('Sinta', 'smooth-video', 'met')];
    expect(verdictOf('smooth-video', live({ observations: both })).confidence).toBe(0.9);
    const against = [analysed('smooth-video', 'met'), seenBy('Sinta', 'smooth-video', 'not_met')];
    expect(verdictOf('smooth-video', live({ observations: against }))).toMatchObject({
      status: 'not_met',
      confidence: 0.75,
    });
  });
});
