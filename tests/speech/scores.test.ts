import { describe, expect, test } from 'vitest';
import { score } from './figures.ts';
import { labelled, partOf, type SpokenType, spokenTypes } from './labelled.ts';

/**
 * Least precision and recall of each type: what was reached, less 0.02, and no less than the goal (0.92 and 0.85) where
 * the goal was reached. They are raised with the rules and never lowered; only when the sentences themselves were more
 * than doubled, and the labels of most read a second time, were they stated anew.
 */
type Floors = Record<SpokenType, readonly [precision: number, recall: number]>;

const development: Floors = {
  'audience-interaction': [0.945, 0.938],
  'product-demo': [0.968, 0.977],
  'call-to-action': [0.953, 0.97],
  'creative-format': [0.972, 0.967],
  'product-details': [0.971, 0.924],
  'product-value': [0.968, 0.936],
  'target-audience': [0.968, 0.961],
  'special-offers': [0.95, 0.974],
  'buyer-trust': [0.962, 0.97],
};

const scored: Floors = {
  'audience-interaction': [0.927, 0.901],
  'product-demo': [0.92, 0.919],
  'call-to-action': [0.942, 0.916],
  'creative-format': [0.92, 0.864],
  'product-details': [0.92, 0.806],
  'product-value': [0.92, 0.817],
  'target-audience': [0.931, 0.852],
  'special-offers': [0.935, 0.938],
  'buyer-trust': [0.925, 0.894],
};

/** Of small talk no larger share may be labelled than was. */
const parts = [
  { part: 'development', floors: development, smallTalk: 2 / 2854 },
  { part: 'scored', floors: scored, smallTalk: 35 / 1621 },
] as const;

describe.each(parts)('speech in the $part part', ({ part, floors, smallTalk }) => {
  const figures = score(labelled(part));

  test.each(spokenTypes)('%s is heard as exactly and as often as before', (id) => {
    const [precision, recall] = floors[id];
    expect(figures.byType[id].precision).toBeGreaterThanOrEqual(precision);
    expect(figures.byType[id].recall).toBeGreaterThanOrEqual(recall);
  });
  test('small talk stays small talk', () => {
    expect(figures.smallTalk).toBeGreaterThan(50);
    expect(figures.smallTalkLabelled / figures.smallTalk).toBeLessThanOrEqual(smallTalk);
  });
});

test('every sentence lies in one part, about a third of them in the scored one', () => {
  const [many, few] = [labelled('development').length, labelled('scored').length];
  expect(few / (many + few)).toBeCloseTo(1 / 3, 1);
  expect(partOf('Yuk checkout sekarang.')).toBe(partOf('Yuk checkout sekarang.'));
});
