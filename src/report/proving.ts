import type { Evidence, EvidenceSource } from '../model/highlight.ts';

/** Where the proof comes from; what only accompanies it is not named, unless there is nothing else. */
export function provingSources(evidence: readonly Evidence[]): EvidenceSource[] {
  const proving = evidence.filter((entry) => entry.certainty === 'proof');
  return [...new Set((proving.length > 0 ? proving : evidence).map((entry) => entry.source))].sort();
}
