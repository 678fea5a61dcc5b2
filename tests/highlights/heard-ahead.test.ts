import { expect, test } from 'vitest';
import { evaluate } from '../../src/highlights/evaluate.ts';
import { heardAhead } from '../../src/highlights/heard-ahead.ts';
import { labelled } from '../speech/labelled.ts';
import { context, live, say } from './fixture.ts';

const texts = labelled('development').map(({ text }) => text);
/** Sessions of very different length, one of them silent. */
const sessions = [40, 400, 5, 0, 120, 30, 300, 10, 80, 1].map((count, i) =>
  live({ cues: say(texts.slice(i * 200, i * 200 + count)) }),
);
const everything = Number.POSITIVE_INFINITY;

test('two threads hear what one hears, in the same order', () => {
  const alone = [...heardAhead(sessions, everything)].map((input) => evaluate(input, context));
  const copies = structuredClone(sessions);
  const ahead: unknown[] = [];
  for (const [i, input] of [...heardAhead(copies, 0)].entries()) {
    expect(input).toBe(copies[i]);
    ahead.push(evaluate(input, context));
  }
  expect(ahead).toEqual(alone);
});

test('whoever stops in the middle is not held up', () => {
  for (const input of heardAhead(structuredClone(sessions), 0)) {
    expect(input.cues).toHaveLength(40);
    break;
  }
});
