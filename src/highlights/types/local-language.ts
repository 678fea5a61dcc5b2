import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence } from '../../model/highlight.ts';
import { lineLanguage } from '../speech/language.ts';
import { type Line, quoted, speechOf } from '../speech/speech.ts';
import {
  absent,
  asSupport,
  type Context,
  factEvidence,
  type HighlightType,
  limit,
  marketOf,
  met,
  partly,
  unknown,
} from '../type.ts';

/** Below this many recognised function words a share near the limit is not trusted. */
const enoughWords = 30;
/** A transcript that reaches over this share of the session speaks for all of it, pauses included. */
const enoughReach = 0.8;
const shownLines = 3;

interface Spoken {
  line: Line;
  seconds: number;
  words: number;
}

/**
 * H1 (S27), group A: at least 80 % of the talking is in the market's common or a regional language.
 *
 * Settled: the share is taken of the time that is spoken, so silence counts for nothing; of a mixed sentence
 * the grammar decides, so English product words cost nothing. Javanese, Sundanese and other regional languages
 * count as Indonesian does; Malay and Indonesian are never set against each other. With little text a share of
 * 70-90 % is not sure: partly above the limit, unknown below. So is a transcript that leaves out parts of the
 * session. Needs real transcripts before more is claimed.
 */
export const localLanguage: HighlightType = {
  number: 1,
  id: 'local-language',
  group: 'A',
  needs: ['transcript', 'observation'],
  weight: 1,
  ruleVersion: 1,
  thresholds: { share: { value: 0.8, unit: 'share' } },
  onceIsEnough: false,
  media: 'hint',
  evaluate(input, context) {
    const speech = speechOf(input);
    if (!speech.hasTranscript) return unknown(['transcript', 'observation']);
    const { local, foreign, spokenSec, languages } = spokenIn(input, context);
    const [localSec, foreignSec] = [total(local), total(foreign)];
    const decided = localSec + foreignSec;
    if (decided === 0 || decided < spokenSec / 2) return unknown(['observation']);
    const share = localSec / decided;
    const atLeast = limit(localLanguage, 'share', input, context);
    const enough = share >= atLeast - 1e-9;
    const fact = factEvidence('transcript', 'local-language/share', 'language.share', {
      share: Math.floor(share * 100 + 1e-9),
      minutes: Math.max(1, Math.round(decided / 60)),
      languages,
    });
    const lines = [...shown(local, 'local-language/local'), ...shown(foreign, 'local-language/foreign').map(asSupport)];
    const evidence = [fact, ...lines];
    const words = [...local, ...foreign].reduce((sum, one) => sum + one.words, 0);
    const unsure = words < enoughWords && share >= 0.7 && share <= 0.9;
    if (enough) {
      const strength = atLeast < 1 ? (share - atLeast) / (1 - atLeast) : 1;
      if (speech.reach < enoughReach) return partly(strength / 2, evidence, ['transcript_coverage']);
      return unsure ? partly(strength / 2, evidence, ['observation']) : met(strength, evidence);
    }
    if (unsure) return unknown(['observation'], evidence.map(asSupport));
    if (!speech.complete) return unknown(['transcript_coverage', 'observation'], evidence.map(asSupport));
    return absent(input, [fact, ...lines.map(asSupport)]);
  },
};

function spokenIn(input: SessionInput, context: Context) {
  const lines = speechOf(input).lines.filter(({ cue }) => cue.source === 'transcript');
  const market = marketOf(input, context);
  const local: Spoken[] = [];
  const foreign: Spoken[] = [];
  const heard = new Map<string, number>();
  let spokenSec = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.cue.startSec ?? Infinity;
    const seconds = Math.max(0, Math.min(line.cue.endSec, Math.max(next, line.cue.startSec)) - line.cue.startSec);
    const { local: isLocal, language, words } = lineLanguage(line.text, market);
    spokenSec += isLocal === null ? 0 : seconds;
    if (isLocal === null) continue;
    (isLocal ? local : foreign).push({ line, seconds, words });
    if (language !== null) heard.set(language, (heard.get(language) ?? 0) + seconds);
  }
  const languages = [...heard]
    .filter(([, seconds]) => seconds >= spokenSec / 20)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([language]) => language)
    .join(',');
  return { local, foreign, spokenSec, languages };
}

function total(spoken: readonly Spoken[]): number {
  return spoken.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The tellingest line of each third of the session. */
function shown(spoken: readonly Spoken[], rule: string): Evidence[] {
  const third = Math.ceil(spoken.length / shownLines);
  const picks: Evidence[] = [];
  for (let from = 0; from < spoken.length; from += third) {
    const best = spoken.slice(from, from + third).reduce((a, b) => (b.words > a.words ? b : a));
    picks.push(quoted({ line: best.line, certainty: 'proof', spans: [] }, rule));
  }
  return picks;
}
