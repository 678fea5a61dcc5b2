import type { Evidence, EvidenceSource } from '../model/highlight.ts';
import { unit } from './type.ts';

/** How far each source is trusted: starting values, to be tuned on labelled sessions (research: scoring). */
export const trust = {
  metric: 1,
  log: 1,
  product: 1,
  video: 1,
  person: 0.75,
  transcript: 0.6,
  chat: 0.6,
  media: 0.5,
} as const satisfies Record<EvidenceSource, number>;

/** Two or more observers who agree are trusted more than one. */
export const agreeingObservers = 0.9;
/** What a second, independent source that agrees adds. */
export const corroboration = 0.15;

/** Sources that can err together count once: transcript and chat are both the host's words. */
const family: Record<EvidenceSource, string> = {
  metric: 'data',
  log: 'data',
  product: 'data',
  video: 'data',
  person: 'person',
  transcript: 'words',
  chat: 'words',
  media: 'media',
};

/** The trust in the best source among the deciding evidence; 0 without any. */
export function bestTrust(evidence: readonly Evidence[]): number {
  return Math.max(0, ...deciding(evidence).map(({ source }) => trust[source]));
}

/** Whether two bodies of evidence rest on independent sources. */
export function independent(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const families = new Set(deciding(a).map(({ source }) => family[source]));
  return families.size > 0 && deciding(b).some(({ source }) => !families.has(family[source]));
}

export function corroborated(confidence: number): number {
  return Math.round(unit(confidence + corroboration) * 100) / 100;
}

function deciding(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ certainty }) => certainty === 'proof');
}
