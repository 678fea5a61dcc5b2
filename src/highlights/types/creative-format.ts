import type { Evidence } from '../../model/highlight.ts';
import { sentencesOf } from '../speech/sentence.ts';
import { heardAs, speechOf } from '../speech/speech.ts';
import { type HighlightType, limit, met, partly, unknown } from '../type.ts';

/** How many different things were said: the same sentence again is one. */
function distinctLines(evidence: readonly Evidence[]): number {
  const forms = (quote: string) => sentencesOf(quote).flatMap(({ words }) => words.map(({ form }) => form));
  return new Set(evidence.map(({ quote }) => forms(quote ?? '').join(' '))).size;
}

/**
 * H7 (S33), group B: at least one of four ways to tell it: teaching, something people know from their own life,
 * a talent or skill, a played scene.
 *
 * Settled: teaching and stories can be heard, talent and scenes only seen, so silence leaves the answer open. One
 * remark is a touch (partly); two different ones of one kind are a format (met). Steps with the product at hand are a demo (H5);
 * knowledge beyond it is teaching.
 */
export const creativeFormat: HighlightType = {
  number: 7,
  id: 'creative-format',
  group: 'B',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: { moments: { value: 2, unit: 'count' } },
  onceIsEnough: true,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    const forms = ['education', 'story'].map((rule) => heardAs(speech, 'creative-format', [rule]));
    // Which of the two a sentence is that no rule fits is not known: a touch, and a format only beside others.
    const weighed = heardAs(speech, 'creative-format', ['weighed']);
    const all = [...forms.flat(), ...weighed];
    const distinct = forms.map(distinctLines);
    const most = Math.max(...forms.map((form) => distinctLines([...form, ...weighed])));
    const wanted = limit(creativeFormat, 'moments', input, context);
    if (all.length === 0) return unknown(speech.hasTranscript ? ['observation'] : ['transcript', 'observation']);
    if (most < wanted) return partly(0.25, all, ['observation']);
    return met(distinct.every((count) => count >= wanted) ? 1 : 0.5, all);
  },
};
