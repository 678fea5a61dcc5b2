import { repeatedBlocks } from '../speech/repeats.ts';
import { speechOf } from '../speech/speech.ts';
import { factEvidence, type HighlightType, hygieneWeight, unknown } from '../type.ts';

/**
 * H16 (S42), group E: fresh content: nothing looped or used again, nothing poorly made.
 *
 * Settled: people decide. Long stretches of speech that come back word for word, and imported analyses of loops and
 * freezes, are candidates for their eye. Saying prices again for newcomers is no loop: only whole blocks are listed.
 * Blur, stutter and bad sound belong to H25-H28 and are not counted twice.
 */
export const qualityContent: HighlightType = {
  number: 16,
  id: 'quality-content',
  group: 'E',
  needs: ['observation', 'media'],
  weight: hygieneWeight,
  ruleVersion: 1,
  thresholds: {},
  onceIsEnough: false,
  media: 'hint',
  evaluate(input) {
    const hints = repeatedBlocks(speechOf(input).lines).map(({ startSec, endSec, firstSec }) =>
      factEvidence(
        'transcript',
        'quality-content/repeated-block',
        'repeat.block',
        { minutes: Math.round((endSec - startSec) / 6) / 10, first: clock(firstSec) },
        { startSec, endSec, certainty: 'candidate' },
      ),
    );
    return unknown(['observation', 'media'], hints);
  },
};

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
