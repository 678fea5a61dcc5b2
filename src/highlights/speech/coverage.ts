import type { Cue } from '../../model/records.ts';

/** Speech answers "no" only when the transcript's cues cover at least this share of the session (design section 6). */
export const completeShare = 0.8;
/** Length of the stretches by which the reach of a transcript is counted. */
const stretchSec = 300;

/** Seconds of the session in which some cue runs: the union of all, cut at the session's end. */
export function coveredSec(cues: readonly Cue[], duration: number): number {
  let covered = 0;
  let until = 0;
  for (const { startSec, endSec } of [...cues].sort((a, b) => a.startSec - b.startSec)) {
    const from = Math.max(startSec, until);
    const to = Math.min(endSec, duration);
    if (to > from) covered += to - from;
    until = Math.max(until, to);
  }
  return covered;
}

/**
 * The share of five-minute stretches of the session in which anything is transcribed, 0-1: whether the
 * transcript reaches over the session, however often the host pauses.
 */
export function reach(cues: readonly Cue[], duration: number): number {
  const stretches = Math.max(1, Math.ceil(duration / stretchSec));
  const heard = new Set<number>();
  for (const { startSec, endSec } of cues) {
    const last = Math.min(stretches - 1, Math.floor(endSec / stretchSec));
    for (let i = Math.max(0, Math.floor(startSec / stretchSec)); i <= last; i++) heard.add(i);
  }
  return heard.size / stretches;
}
