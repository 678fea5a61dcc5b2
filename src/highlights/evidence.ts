import type { Evidence } from '../model/highlight.ts';

/** Hits of one type closer than this are one moment. */
const oneMomentSec = 30;

/**
 * The few pieces of evidence a page shows, in time order: neighbours closer than 30 s merged into one moment,
 * proof before candidate before support, spread over the session. Facts about the whole session come first,
 * and leave room for at least one moment.
 */
export function bestEvidence(evidence: readonly Evidence[], limit = 3): Evidence[] {
  const moments = merged(evidence.filter(({ startSec }) => startSec !== null));
  const left = Math.max(0, limit - moments.length);
  const facts = evidence
    .filter(({ startSec }) => startSec === null)
    .sort((a, b) => rank(a) - rank(b))
    .filter((fact, i) => i < left || (i === 0 && rank(fact) === 0))
    .slice(0, limit);
  const shown = spreadOut(moments, limit - facts.length);
  return [...facts, ...shown.sort((a, b) => start(a) - start(b))];
}

/** One piece per moment: the strongest of it, reaching over the whole moment. */
function merged(timed: readonly Evidence[]): Evidence[] {
  const moments: Evidence[] = [];
  let until = -Infinity;
  for (const one of [...timed].sort((a, b) => start(a) - start(b))) {
    const end = one.endSec ?? start(one);
    const last = moments.at(-1);
    const joins = last !== undefined && start(one) - until < oneMomentSec;
    if (!joins) moments.push(one);
    else if (stronger(one, last)) moments[moments.length - 1] = one;
    until = joins ? Math.max(until, end) : end;
  }
  return moments;
}

/** The strongest first, then always the one farthest from all that are shown already. */
function spreadOut(moments: readonly Evidence[], room: number): Evidence[] {
  const shown: Evidence[] = [];
  const left = [...moments].sort((a, b) => rank(a) - rank(b) || words(b) - words(a) || start(a) - start(b));
  while (shown.length < room && left.length > 0) {
    const best = rank(left[0] as Evidence);
    let pick = 0;
    let farthest = -1;
    for (const [i, one] of left.entries()) {
      if (rank(one) !== best) break;
      const distance = Math.min(Infinity, ...shown.map((other) => Math.abs(start(one) - start(other))));
      if (distance > farthest) [pick, farthest] = [i, distance];
    }
    shown.push(...left.splice(pick, 1));
  }
  return shown;
}

function start(one: Evidence): number {
  return one.startSec ?? 0;
}

function rank(one: Evidence): number {
  return { proof: 0, candidate: 1, support: 2 }[one.certainty];
}

function words(one: Evidence): number {
  return one.marks.reduce((sum, [from, to]) => sum + to - from, 0);
}

function stronger(a: Evidence, b: Evidence): boolean {
  return rank(a) < rank(b) || (rank(a) === rank(b) && words(a) > words(b));
}
