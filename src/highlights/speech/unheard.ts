import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence, HighlightId } from '../../model/highlight.ts';
import { absent, asSupport, type Finding, factEvidence, unknown } from '../type.ts';
import { speechOf } from './speech.ts';

/**
 * The answer when nothing that decides was heard: not met, if the transcript covers enough of an ended session;
 * else unknown, with what is missing. `accompanying` evidence stays visible and decides nothing.
 */
export function unheard(input: SessionInput, id: HighlightId, accompanying: Evidence[] = []): Finding {
  const speech = speechOf(input);
  const support = accompanying.map((one) => (one.certainty === 'proof' ? asSupport(one) : one));
  if (!speech.hasTranscript) return unknown(['transcript', 'observation'], support);
  if (!speech.complete) {
    return unknown([speech.durationSec === null ? 'duration' : 'transcript_coverage', 'observation'], support);
  }
  const finding = absent(input, [withoutFact(input, id)]);
  return { ...finding, evidence: [...finding.evidence, ...support] };
}

/** The fact that a transcript of this extent holds nothing of it. */
export function withoutFact(input: SessionInput, id: HighlightId): Evidence {
  const { coverage, cues } = speechOf(input);
  const values = { share: Math.floor(coverage * 100), cues };
  return factEvidence('transcript', `${id}/unheard`, 'transcript.without', values);
}
