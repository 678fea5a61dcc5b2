import { type CategoryKind, categoryKind } from '../model/category.ts';
import type { SessionInput } from '../model/dataset.ts';
import type { Evidence, HighlightGroup, HighlightId, MissingInput, Status } from '../model/highlight.ts';
import type { Settings } from '../model/settings.ts';

/** What a rule may look at besides the session: the operator's settings and the build's clock. */
export interface Context {
  settings: Settings;
  /** ISO 8601; the only time a verdict may depend on. */
  now: string;
}

/** One number a rule decides by, with its values for single markets and kinds of category. */
export interface Threshold {
  value: number;
  unit: 'share' | 'per10Min' | 'seconds' | 'minuteOfDay' | 'count' | 'days';
  perMarket?: Readonly<Record<string, number>>;
  perCategory?: Readonly<Partial<Record<CategoryKind, number>>>;
}

/** What a rule of the machine found; `evaluate` adds people's observations and the confidence. */
export interface Finding {
  status: Status;
  /** 0-1; counts only when met or partly. */
  strength: number;
  evidence: Evidence[];
  missing: MissingInput[];
  /** Upper bound of the confidence, when the verdict rests on a weaker part than its best evidence. */
  confidenceCap?: number;
}

/**
 * One highlight type: everything that is known about how it is decided.
 * `evaluate` is pure: the same input and context give the same finding, whatever the order of rows.
 */
export interface HighlightType {
  number: number;
  id: HighlightId;
  group: HighlightGroup;
  /** Inputs of which any one lets the type be decided, the best first. */
  needs: readonly MissingInput[];
  /** Factor in choosing the three: 1, or low for hygiene types that nearly every session meets. */
  weight: number;
  /** Raised whenever a rule or a lexicon of the type changes what it answers. */
  ruleVersion: number;
  thresholds: Readonly<Record<string, Threshold>>;
  /** True when one sighting decides it; else the rows of one observer must agree. */
  onceIsEnough: boolean;
  /**
   * What an imported picture or sound analysis may say: decide the type, decide only a part of it
   * (at most partly, but not_met stands), or only hint (a candidate for a person's eye).
   */
  media: 'decides' | 'part' | 'hint';
  evaluate(input: SessionInput, context: Context): Finding;
}

/** Weight of the hygiene types H15, H16, H22 and H25-H28: they fill a place only when nothing else does. */
export const hygieneWeight = 0.2;

/** Strength of a plain yes, where the rule knows no more or less (research: scoring). */
export const plainYes = 0.5;

/** The number a rule uses for this session: the operator's own, else the category's, else the market's, else the general one. */
export function limit(
  type: Pick<HighlightType, 'id' | 'thresholds'>,
  name: string,
  input: SessionInput,
  context: Context,
  category: string | null = input.session.category,
): number {
  const own = context.settings.thresholds[type.id]?.[name];
  if (own !== undefined) return own;
  const threshold = type.thresholds[name];
  if (threshold === undefined) throw new Error(`${type.id} has no threshold ${name}`);
  const kind = categoryKind(category);
  const byCategory = kind === null ? undefined : threshold.perCategory?.[kind];
  return byCategory ?? threshold.perMarket?.[marketOf(input, context) ?? ''] ?? threshold.value;
}

/** The market of a session: its own, else the operator's; null when neither is known. */
export function marketOf(input: SessionInput, context: Context): string | null {
  return input.session.market ?? context.settings.market;
}

export function met(strength: number, evidence: Evidence[], missing: MissingInput[] = []): Finding {
  return { status: 'met', strength: unit(strength), evidence, missing };
}

export function partly(strength: number, evidence: Evidence[], missing: MissingInput[] = []): Finding {
  return { status: 'partly', strength: unit(strength), evidence, missing };
}

export function notMet(evidence: Evidence[], missing: MissingInput[] = []): Finding {
  return { status: 'not_met', strength: 0, evidence, missing };
}

/** Nothing decides it. Evidence given along stays a candidate or support: it never decides. */
export function unknown(missing: MissingInput[], evidence: Evidence[] = []): Finding {
  return { status: 'unknown', strength: 0, evidence, missing };
}

/** Something did not happen in a session whose records are complete: not met, or still open while the session goes on. */
export function absent(input: SessionInput, evidence: Evidence[]): Finding {
  if (input.session.status === 'ended') return notMet(evidence);
  return unknown(['session_end'], evidence.map(asSupport));
}

/** Evidence that no longer decides, because something more trusted does. */
export function asSupport(evidence: Evidence): Evidence {
  return { ...evidence, certainty: 'support' };
}

type Given = Pick<Evidence, 'source' | 'rule'> & Partial<Evidence>;

/** A piece of evidence; what is not given is null, and it counts as proof. */
export function evidence(given: Given): Evidence {
  return {
    startSec: null,
    endSec: null,
    cue: null,
    quote: null,
    marks: [],
    fact: null,
    certainty: 'proof',
    observer: null,
    ...given,
  };
}

/** Evidence that is a fact in figures; its sentence stands in the interface texts under `facts.<code>`. */
export function factEvidence(
  source: Evidence['source'],
  rule: string,
  code: string,
  values: Record<string, string | number>,
  more: Partial<Evidence> = {},
): Evidence {
  return evidence({ source, rule, fact: { code, values }, ...more });
}

/** A number kept within 0 and 1. */
export function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
