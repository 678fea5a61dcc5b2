import { type HighlightId, highlightIds, type MainHighlight, type Verdict } from '../model/highlight.ts';
import { groupOf, typeOf } from './catalogue.ts';
import { violationRule } from './types/policy-compliant.ts';

/** How often each type is met in the session's category (or in the whole corpus, when that category is small). */
export interface Frequency {
  sessions: number;
  met: Partial<Record<HighlightId, number>>;
}

const atMost = 3;

/**
 * The (at most three) main highlights of a session with the sum that chose each (S23).
 *
 * Score = strength x confidence x distinctiveness x weight. Only met types qualify; partly ones fill places that
 * no met type is left for. One per group A-G, unless fewer than three groups qualify. Nothing is padded, and a
 * session with a recorded violation has none. Best first, met before partly; ties keep the order H1-H29.
 */
export function chooseMain(verdicts: readonly Verdict[], frequency: Frequency): MainHighlight[] {
  if (verdicts.some(({ evidence }) => evidence.some(({ rule }) => rule === violationRule))) return [];
  const chosen: MainHighlight[] = [];
  for (const status of ['met', 'partly'] as const) {
    const qualified = verdicts
      .filter((verdict) => verdict.status === status)
      .map((verdict) => scored(verdict, frequency))
      .sort((a, b) => b.why.score - a.why.score || highlightIds.indexOf(a.id) - highlightIds.indexOf(b.id));
    const added = spread(qualified, chosen);
    chosen.push(...qualified.filter((one) => added.has(one)));
  }
  return chosen;
}

/** The best of each group not yet shown, then, while places are left, the best of the rest. */
function spread(qualified: readonly MainHighlight[], chosen: readonly MainHighlight[]): Set<MainHighlight> {
  const groups = new Set(chosen.map(({ id }) => groupOf(id)));
  const added = new Set<MainHighlight>();
  for (const one of qualified) {
    if (chosen.length + added.size === atMost) return added;
    if (groups.has(groupOf(one.id))) continue;
    groups.add(groupOf(one.id));
    added.add(one);
  }
  for (const one of qualified) {
    if (chosen.length + added.size === atMost) return added;
    added.add(one);
  }
  return added;
}

function scored({ id, strength, confidence }: Verdict, frequency: Frequency): MainHighlight {
  const { weight } = typeOf(id);
  const distinct = distinctiveness(frequency, id);
  const score = strength * confidence * distinct * weight;
  return { id, why: { strength, confidence, distinctiveness: distinct, weight, score: round(score) } };
}

/**
 * How rare a type is, 0.2-1: log((N + 1) / (n + 1)) over its greatest value log(N + 1), laid on that range.
 * A type that no session has met gives 1, one that all have met 0.2. Without any session it is 1.
 */
export function distinctiveness({ sessions, met }: Frequency, id: HighlightId): number {
  if (sessions === 0) return 1;
  const rarity = Math.log((sessions + 1) / (Math.min(met[id] ?? 0, sessions) + 1)) / Math.log(sessions + 1);
  return round(0.2 + 0.8 * rarity);
}

/** Counts how often each type is met in a set of sessions. */
export function frequencyOf(sessions: Iterable<readonly Verdict[]>): Frequency {
  const frequency: Frequency = { sessions: 0, met: {} };
  for (const verdicts of sessions) {
    frequency.sessions++;
    for (const { id, status } of verdicts) if (status === 'met') frequency.met[id] = (frequency.met[id] ?? 0) + 1;
  }
  return frequency;
}

/** A category with fewer sessions says too little of what is rare in it. */
const smallCategory = 5;

/** The counts that rarity is measured in: those of the session's category, or all when it is unknown or small. */
export function frequencyAmong(category: Frequency | undefined, everywhere: Frequency): Frequency {
  return category && category.sessions >= smallCategory ? category : everywhere;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
