import type { Evidence } from '../../model/highlight.ts';
import { eventsOf } from '../feature-log.ts';
import { heardAs, speechOf } from '../speech/speech.ts';
import { unheard } from '../speech/unheard.ts';
import { asSupport, factEvidence, type HighlightType, limit, met, notMet, partly, unit, unknown } from '../type.ts';

const answerRules = ['name', 'thanks', 'answer'];
const inviteRules = ['comment-prompt', 'question'];
/** Responses are always heard or read; a poll in the log makes the invitations surer, not the responses. */
const heardTrust = { words: 0.6, withPoll: 0.75 };
/** The same words again within this time are one moment: repeating a line proves nothing more. */
const sameMomentSec = 60;

/**
 * H4 (S30), group A: the host often responds to viewers (by name, with thanks, with answers) and often invites
 * them to take part (questions, prompts to comment, polls).
 *
 * Settled: "often" is given no number; ours is 3 responses and 1 invitation per ten minutes of the session, counted
 * over all of it, in distinct moments. Both met, one partly. A transcript that covers a part only is measured on
 * that part, and then it is partly at most. Chat counts what the host writes; viewers' lines never count.
 */
export const audienceInteraction: HighlightType = {
  number: 4,
  id: 'audience-interaction',
  group: 'A',
  needs: ['transcript', 'chat', 'observation'],
  weight: 1,
  ruleVersion: 2,
  thresholds: {
    answersPer10Min: { value: 3, unit: 'per10Min' },
    invitesPer10Min: { value: 1, unit: 'per10Min' },
  },
  onceIsEnough: false,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    const polls = eventsOf(input, 'poll').map((event, i) =>
      factEvidence(
        'log',
        'audience-interaction/poll',
        'poll.used',
        { n: i + 1 },
        { startSec: event.atSec, endSec: event.atSec },
      ),
    );
    const answers = heardAs(speech, 'audience-interaction', answerRules);
    const invites = [...heardAs(speech, 'audience-interaction', inviteRules), ...polls];
    const all = [...answers, ...invites];
    if (!speech.hasTranscript && answers.length === 0)
      return unknown(['transcript', 'chat', 'observation'], all.map(asSupport));
    if (speech.durationSec === null || speech.durationSec === 0)
      return unknown(['duration', 'observation'], all.map(asSupport));
    const tens = speech.durationSec / 600;
    const limits = [
      limit(audienceInteraction, 'answersPer10Min', input, context),
      limit(audienceInteraction, 'invitesPer10Min', input, context),
    ] as const;
    const counts = [moments(answers), moments(invites)] as const;
    const reached = (span: number) => counts.map((count, i) => count / span >= (limits[i] ?? 0) - 1e-9);
    const rate = (count: number) => Math.round((count / tens) * 10) / 10;
    const fact = factEvidence('transcript', 'audience-interaction/rate', 'interaction.rate', {
      answers: counts[0],
      invites: counts[1],
      answersPer10: rate(counts[0]),
      invitesPer10: rate(counts[1]),
      answersMin: limits[0],
      invitesMin: limits[1],
    });
    const strength = unit((rate(counts[0]) / limits[0] + rate(counts[1]) / limits[1]) / 4);
    const whole = reached(tens).filter(Boolean).length;
    const confidenceCap = polls.length > 0 ? heardTrust.withPoll : heardTrust.words;
    if (whole === 2) return { ...met(strength, [fact, ...all]), confidenceCap };
    if (whole === 1) {
      return { ...partly(strength / 2, [fact, ...all], speech.complete ? [] : ['transcript_coverage']), confidenceCap };
    }
    if (speech.complete) {
      const few = [fact, ...all.map(asSupport)];
      return input.session.status === 'ended' ? notMet(few) : unknown(['session_end'], few.map(asSupport));
    }
    const inPart =
      reached(tens * Math.max(speech.coverage, 1e-9)).every(Boolean) && counts[0] >= limits[0] && counts[1] >= 1;
    if (inPart) return { ...partly(strength / 2, [fact, ...all], ['transcript_coverage']), confidenceCap };
    return unheard(input, 'audience-interaction', [fact, ...all]);
  },
};

/** Distinct moments: one per line, and the same words within a minute once. */
function moments(evidence: readonly Evidence[]): number {
  const lines = new Set<string>();
  const last = new Map<string, number>();
  let count = 0;
  for (const one of [...evidence].sort((a, b) => (a.startSec ?? 0) - (b.startSec ?? 0))) {
    const start = one.startSec ?? 0;
    const line = `${one.source} ${one.cue} ${start} ${one.quote}`;
    const words = one.quote ?? one.rule;
    const before = last.get(words);
    if (lines.has(line)) continue;
    lines.add(line);
    if (before !== undefined && start - before < sameMomentSec) continue;
    last.set(words, start);
    count++;
  }
  return count;
}
