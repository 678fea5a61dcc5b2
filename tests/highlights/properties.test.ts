import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseNames } from '../../src/consent/erase.ts';
import { evaluate } from '../../src/highlights/evaluate.ts';
import { lexicons } from '../../src/highlights/speech/lexicons/index.ts';
import { makeRedactor } from '../../src/ingest/redact/redact.ts';
import type { SessionInput } from '../../src/model/dataset.ts';
import { evidenceSchema, highlightIds, verdictSchema } from '../../src/model/highlight.ts';
import { eventKinds } from '../../src/model/records.ts';
import { context, event, live, say, seenBy, sold, video } from './fixture.ts';

const sentences = lexicons.flatMap(({ rules }) => rules.flatMap(({ yes, no }) => [...yes, ...no]));
const cues = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.integer({ min: 0, max: 3600 })), { maxLength: 40 })
  .map((rows) =>
    rows.map(([text, at], i) => ({ ...(say([text], 8, at)[0] as ReturnType<typeof say>[number]), index: i + 1 })),
  );
const events = fc.array(
  fc
    .tuple(fc.constantFrom(...eventKinds), fc.integer({ min: 0, max: 3600 }))
    .map(([kind, at]) => event(kind, at, 'p1')),
  { maxLength: 6 },
);
const observations = fc.array(
  fc
    .tuple(
      fc.constantFrom(...highlightIds),
      fc.constantFrom('met', 'partly', 'not_met'),
      fc.constantFrom('Sinta', 'Budi'),
      fc.constantFrom('person', 'media'),
      fc.option(fc.integer({ min: 0, max: 3600 })),
    )
    .map(([id, verdict, observer, source, startSec]) => seenBy(observer, id, verdict, { source, startSec })),
  { maxLength: 6 },
);
const products = fc.array(
  fc
    .tuple(fc.constantFrom('p1', 'p2', 'p3'), fc.constantFrom(null, 'Wardah', 'No brand'), fc.option(fc.nat(5)))
    .map(([id, brand, units]) => sold({ id, brand, name: `Serum ${id}` }, { units })),
  { maxLength: 3 },
);
const videos = fc.array(
  fc.constantFrom('Besok LIVE promo', 'Review').map((title) => video('2026-11-19T10:00:00+07:00', title)),
  { maxLength: 2 },
);
const status = fc.constantFrom('ended', 'ongoing');
const inputs: fc.Arbitrary<SessionInput> = fc
  .record({ cues, events, observations, products, videos, status })
  .map(({ status, ...parts }) => live({ ...parts, session: { status } }));

describe('whatever the data', () => {
  test('there are 29 valid verdicts, none claimed without evidence, unknown neither strong nor sure', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const verdicts = evaluate(input, context);
        expect(verdicts.map(({ id }) => id)).toEqual(highlightIds);
        for (const verdict of verdicts) {
          verdictSchema.parse(verdict);
          if (verdict.status === 'unknown') expect([verdict.strength, verdict.confidence]).toEqual([0, 0]);
          else expect(verdict.evidence.some(({ certainty }) => certainty === 'proof')).toBe(true);
          if (verdict.status === 'unknown') expect(verdict.missing).not.toEqual([]);
        }
      }),
    );
  });
  test('quotes are short, and their marks lie inside them in order', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const one of evaluate(input, context).flatMap(({ evidence }) => evidence)) {
          evidenceSchema.parse(one);
          expect((one.quote ?? '').length).toBeLessThanOrEqual(140);
          let end = 0;
          for (const [from, to] of one.marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual((one.quote ?? '').length);
        }
      }),
    );
  });
  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, seed) => {
        const shuffled = <T>(rows: readonly T[]) =>
          rows
            .map((row, i) => ({ row, key: ((i + 1) * (seed + 7919)) % 101 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const other = {
          ...input,
          cues: shuffled(input.cues),
          events: shuffled(input.events),
          observations: shuffled(input.observations),
          videos: shuffled(input.videos),
        };
        expect(evaluate(other, context)).toEqual(evaluate(input, context));
      }),
    );
  });
  test('an input that was missing and is added never makes met unknown', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('cues', 'events', 'observations', 'products', 'videos'), (input, added) => {
        const without = evaluate({ ...input, [added]: [] }, context);
        const withIt = evaluate(input, context);
        for (const [i, before] of without.entries()) {
          if (before.status === 'met') expect([before.id, withIt[i]?.status]).not.toEqual([before.id, 'unknown']);
        }
      }),
    );
  });
  test('unknown becomes not_met only with new evidence', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('cues', 'events', 'observations', 'products', 'videos'), (input, taken) => {
        const before = evaluate({ ...input, [taken]: [] }, context);
        for (const [i, verdict] of evaluate(input, context).entries()) {
          if (before[i]?.status !== 'unknown' || verdict.status !== 'not_met') continue;
          const known = new Set(before[i]?.evidence.map(({ rule, fact }) => rule + fact?.code));
          expect(
            verdict.evidence.some(
              ({ rule, fact, certainty }) => certainty === 'proof' && !known.has(rule + fact?.code),
            ),
          ).toBe(true);
        }
      }),
    );
  });
  test('taking viewers out of what is said changes no verdict: it is as if nobody had been named', () => {
    const redact = makeRedactor({ hosts: [], catalogue: [], viewers: ['mega_58', 'Zulfadhlika'] });
    fc.assert(
      fc.property(inputs, fc.constantFrom('mega_58', '@dina_cute', 'Zulfadhlika'), (input, viewer) => {
        const named = withTexts(input, (text) => redact(text.replaceAll('[penonton]', viewer)));
        expect(evaluate(named, context)).toEqual(evaluate(withTexts(input, redact), context));
      }),
    );
  });
  test('a creator who takes her name back keeps her verdicts', () => {
    const erase = eraseNames(['rarabeauty']);
    fc.assert(
      fc.property(inputs, fc.nat(12), (input, at) => {
        const named = withTexts(input, (text) => text.split(' ').toSpliced(at, 0, 'rarabeauty').join(' '));
        const verdicts = (one: SessionInput) => evaluate(one, context).map(({ id, status }) => [id, status]);
        expect(verdicts(withTexts(named, erase))).toEqual(verdicts(named));
      }),
    );
  });
});

function withTexts(input: SessionInput, change: (text: string) => string): SessionInput {
  return { ...input, cues: input.cues.map((cue) => ({ ...cue, text: change(cue.text) })) };
}
