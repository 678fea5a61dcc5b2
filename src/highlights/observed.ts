import { type HighlightType, unknown } from './type.ts';

type Described = Pick<HighlightType, 'number' | 'id' | 'group'> &
  Partial<Pick<HighlightType, 'weight' | 'onceIsEnough' | 'media' | 'thresholds' | 'ruleVersion' | 'needs'>>;

/**
 * A type that only somebody who watched (or, where `media` says so, an imported picture or sound analysis)
 * can decide. Observations are merged in `evaluate`, for all types alike; without one the answer is unknown.
 */
export function observed(described: Described): HighlightType {
  const needs = described.needs ?? (described.media === 'decides' ? ['observation', 'media'] : ['observation']);
  return {
    weight: 1,
    ruleVersion: 1,
    thresholds: {},
    onceIsEnough: false,
    media: 'hint',
    ...described,
    needs,
    evaluate: () => unknown([...needs]),
  };
}
