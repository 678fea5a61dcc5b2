import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCollector } from '../../src/report/examples.ts';
import type { SessionRecord } from '../../src/report/record.ts';
import { cardWith, recordWith, saying, verdictWith } from './made.ts';

function sessionBy(
  handle: string,
  id: string,
  strength = 0.5,
  evidence = [saying('Garansi tujuh hari ya kak.')],
): SessionRecord {
  const card = cardWith({ id, creator: { handle, name: `Nama ${handle}`, known: true } });
  return recordWith({ card, verdicts: [{ ...verdictWith({ strength, evidence }), evidenceCount: 1 }] });
}

function examplesOf(records: readonly SessionRecord[]) {
  const collector = exampleCollector();
  for (const record of records) collector.add(record);
  return collector.of('buyer-trust');
}

describe('the examples of a guide', () => {
  it('are at most six, the strongest first, and at most two of one creator', () => {
    const records = Array.from({ length: 30 }, (_, i) => sessionBy(`k${i % 4}`, `s${i}`, i / 30));
    const examples = examplesOf(records);
    expect(examples.map(({ sessionId }) => sessionId)).toEqual(['s29', 's28', 's27', 's26', 's25', 's24']);
    const two = examplesOf(
      records.map((record, i) => ({ ...record, card: { ...record.card, creator: cardWith().creator, id: `s${i}` } })),
    );
    expect(two).toHaveLength(2);
  });

  it('do not depend on the order of the sessions, however many one creator has', () => {
    const strengths = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(strengths, fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 40 }), (all, by) => {
        const records = all.map((strength, i) => sessionBy(`k${by[i] ?? 0}`, `s${i}`, strength / 5));
        expect(examplesOf(records.toReversed())).toEqual(examplesOf(records));
      }),
    );
    const busy = Array.from({ length: 450 }, (_, i) => sessionBy('sibuk', `a${i}`, 0.9));
    const rare = sessionBy('jarang', 'z', 0.1);
    expect(examplesOf([rare, ...busy])).toEqual(examplesOf([...busy, rare]));
  });

  it('keep two creators of the same name apart', () => {
    const records = ['a', 'b', 'c'].map((handle) => sessionBy(handle, handle));
    const same = records.map((record) => ({
      ...record,
      card: { ...record.card, creator: { ...record.card.creator, name: 'Sari' } },
    }));
    expect(examplesOf(same)).toHaveLength(3);
  });

  it('put a sentence before a figure', () => {
    const fact = { code: 'voucher.used', values: { n: 1 } };
    const figure = sessionBy('a', 'figure', 1, [saying('x', { quote: null, fact, source: 'log' })]);
    const [first, second] = examplesOf([figure, sessionBy('b', 'sentence', 0.1)]);
    expect(first).toMatchObject({ sessionId: 'sentence', source: 'transcript', fact: null });
    expect(second).toMatchObject({ sessionId: 'figure', source: 'log', quote: null, fact });
  });

  it('name the source of the sentence that is shown', () => {
    const evidence = [saying('Halo', { certainty: 'support', source: 'chat' }), saying('Garansi tujuh hari.')];
    expect(examplesOf([sessionBy('a', 's', 0.5, evidence)])[0]).toMatchObject({
      quote: { text: 'Garansi tujuh hari.' },
      source: 'transcript',
    });
  });

  it('come from listed sessions in which the practice is met', () => {
    const partly = { ...sessionBy('a', 's'), verdicts: [{ ...verdictWith({ status: 'partly' }), evidenceCount: 1 }] };
    expect(examplesOf([{ ...sessionBy('a', 's'), unlisted: 'short' }, partly])).toEqual([]);
  });
});
