import type { SessionInput } from '../model/dataset.ts';
import type { Evidence, Verdict } from '../model/highlight.ts';
import { catalogue } from './catalogue.ts';
import { agreeingObservers, bestTrust, corroborated, independent, trust } from './confidence.ts';
import { type Seen, seen } from './observations.ts';
import { asSupport, type Context, type Finding, type HighlightType } from './type.ts';

/**
 * The 29 verdicts of one session, in the order of the catalogue (S24, S27-S55).
 *
 * The machine's rule answers first; imported analyses fill in where their type accepts them; a person's verdict
 * overrides both, and all of it stays visible as evidence. Pure: neither the order of rows nor that of
 * simultaneous cues matters. Throws when a rule claims something without evidence, which is a mistake of ours.
 */
export function evaluate(input: SessionInput, context: Context): Verdict[] {
  return catalogue.map((type) => evaluateType(type, input, context));
}

/** The verdict of one type. */
export function evaluateType(type: HighlightType, input: SessionInput, context: Context): Verdict {
  const machine = withAnalysis(type, graded(type.evaluate(input, context)), seen(input, type, 'media'));
  const { finding, confidence } = withPeople(machine, seen(input, type, 'person'));
  if (finding.status !== 'unknown' && finding.evidence.length === 0) throw new Error(`${type.id} without evidence`);
  return {
    number: type.number,
    id: type.id,
    status: finding.status,
    strength: finding.status === 'met' || finding.status === 'partly' ? round(finding.strength) : 0,
    confidence: finding.status === 'unknown' ? 0 : round(confidence),
    missing: [...new Set(finding.missing)],
    evidence: inOrder(finding.evidence),
    ruleVersion: type.ruleVersion,
  };
}

interface Graded {
  finding: Finding;
  confidence: number;
}

function graded(finding: Finding): Graded {
  return { finding, confidence: Math.min(bestTrust(finding.evidence), finding.confidenceCap ?? 1) };
}

/** Adds an imported picture or sound analysis, as far as the type lets one decide. */
function withAnalysis(type: HighlightType, machine: Graded, media: Seen | null): Graded {
  if (media === null) return machine;
  const { finding, confidence } = machine;
  if (type.media === 'hint') {
    const hints: Evidence[] = media.evidence.map((one) => ({ ...one, certainty: 'candidate' }));
    return { finding: { ...finding, evidence: [...finding.evidence, ...hints] }, confidence };
  }
  const capped = type.media === 'part' && media.status === 'met';
  const status = capped ? 'partly' : media.status;
  if (finding.status === 'unknown') {
    const strength = capped ? media.strength / 2 : media.strength;
    const all = [...finding.evidence, ...media.evidence];
    return { finding: { status, strength, evidence: all, missing: ['observation'] }, confidence: trust.media };
  }
  if (finding.status === status) return agreeing(machine, media.evidence);
  return { finding: { ...finding, evidence: [...finding.evidence, ...media.evidence.map(asSupport)] }, confidence };
}

/** Lets people decide, where they looked. */
function withPeople(machine: Graded, people: Seen | null): Graded {
  if (people === null) return machine;
  const confidence = people.agree && people.observers > 1 ? agreeingObservers : trust.person;
  const { status, strength } = people;
  const decided: Finding = {
    status,
    strength,
    evidence: people.evidence,
    missing: people.agree ? [] : ['observation'],
  };
  const own = machine.finding;
  if (own.status === status) {
    const both = { ...decided, strength: Math.max(strength, own.strength) };
    const best = { finding: both, confidence: Math.max(confidence, machine.confidence) };
    return agreeing(best, own.evidence);
  }
  const evidence = [
    ...people.evidence,
    ...own.evidence.map((one) => (own.status === 'unknown' ? one : asSupport(one))),
  ];
  return { finding: { ...decided, evidence }, confidence };
}

function agreeing({ finding, confidence }: Graded, other: Evidence[]): Graded {
  return {
    finding: { ...finding, evidence: [...finding.evidence, ...other] },
    confidence: independent(finding.evidence, other) ? corroborated(confidence) : confidence,
  };
}

/** Facts about the whole session first, then by time. */
function inOrder(evidence: Evidence[]): Evidence[] {
  return evidence
    .map((one, i) => ({ one, i }))
    .sort((a, b) => (a.one.startSec ?? -1) - (b.one.startSec ?? -1) || a.i - b.i)
    .map(({ one }) => one);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
