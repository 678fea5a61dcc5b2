import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence, HighlightId } from '../../model/highlight.ts';
import type { Cue } from '../../model/records.ts';
import { lastedSec } from '../duration.ts';
import { evidence } from '../type.ts';
import { completeShare, coveredSec, reach } from './coverage.ts';
import { leadOf } from './guards.ts';
import { listener } from './lexicon.ts';
import { lexicons } from './lexicons/index.ts';
import { quoteAround } from './quote.ts';
import { type Sentence, sentencesOf, type Word } from './sentence.ts';
import { weigh } from './weighing.ts';

/** A line of the host: what she says (transcript) or writes (chat). */
export interface Line {
  cue: Cue;
  /** The cue's text in one line. */
  text: string;
}

/** One rule heard in one line, with the spans of the deciding words. */
export interface Heard {
  line: Line;
  certainty: Evidence['certainty'];
  spans: [number, number][];
}

/** Everything the rules hear in a session, computed once. */
export interface Speech {
  hasTranscript: boolean;
  /** The host's lines by time, transcript and chat. */
  lines: Line[];
  /** By `<slug>/<rule>`, by time. */
  heard: ReadonlyMap<string, Heard[]>;
  /** Cues of the transcript. */
  cues: number;
  /** Share of the session in which a cue runs, 0-1; 0 when its length is not known. */
  coverage: number;
  /** Whether the cues cover enough of the session for silence to mean absence. */
  complete: boolean;
  /** Share of five-minute stretches with speech, 0-1. */
  reach: number;
  /** Length of the session so far; null when not known. */
  durationSec: number | null;
}

const ear = listener(lexicons);
const known = new WeakMap<SessionInput, Speech>();

/** What the rules hear in a session. Remembered per input, since many types ask. */
export function speechOf(input: SessionInput): Speech {
  let speech = known.get(input);
  if (speech === undefined) {
    speech = listenTo(input);
    known.set(input, speech);
  }
  return speech;
}

function listenTo(input: SessionInput): Speech {
  const durationSec = lastedSec(input.session);
  const coverage = durationSec === null || durationSec === 0 ? 0 : coveredSec(input.cues, durationSec) / durationSec;
  const lines = [...input.cues, ...input.chat].filter(fromHost).sort(byTime).map(asLine);
  return {
    hasTranscript: input.cues.length > 0,
    lines,
    heard: hear(lines),
    cues: input.cues.length,
    coverage,
    complete: coverage >= completeShare,
    reach: durationSec === null ? 0 : reach(input.cues, durationSec),
    durationSec,
  };
}

/** A transcript is the host's unless it says otherwise; a chat is the viewers' unless it says otherwise. */
function fromHost({ source, speaker }: Cue): boolean {
  return source === 'transcript' ? speaker !== 'viewer' : speaker === 'host';
}

/** Simultaneous cues are ordered by their words, so that their order in the file changes nothing. */
function byTime(a: Cue, b: Cue): number {
  return (
    a.startSec - b.startSec || a.endSec - b.endSec || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index)
  );
}

function asLine(cue: Cue): Line {
  return { cue, text: /\s\s|[\n\r\t]/u.test(cue.text) ? cue.text.replace(/\s+/gu, ' ').trim() : cue.text };
}

function hear(lines: readonly Line[]): Map<string, Heard[]> {
  const heard = new Map<string, Heard[]>();
  let before: { cue: Cue; last: Sentence } | null = null;
  for (const line of lines) {
    const runsOn =
      before !== null && before.cue.source === line.cue.source && line.cue.startSec - before.cue.endSec <= 1;
    let lead: readonly Word[] = runsOn && before !== null ? leadOf(before.last) : [];
    for (const sentence of sentencesOf(line.text)) {
      const matches = ear.listen(sentence, lead);
      const { refused, weighed } = weigh(sentence, matches, lead);
      for (const { rule, from, to } of matches) {
        if (refused.has(rule.id) && rule.certainty !== 'support') continue;
        note(heard, `${rule.id}/${rule.rule}`, line, rule.certainty, [spanOf(sentence, from, to)]);
      }
      // `weighed` stands for the rule where none fits and all words together speak for the type.
      for (const { id, spans } of weighed) {
        const certainty = id === 'product-demo' ? 'candidate' : 'proof';
        note(
          heard,
          `${id}/weighed`,
          line,
          certainty,
          spans.map(([from, to]) => spanOf(sentence, from, to)),
        );
      }
      lead = leadOf(sentence);
      before = { cue: line.cue, last: sentence };
    }
  }
  return heard;
}

function spanOf({ words }: Sentence, from: number, to: number): [number, number] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

/** Adds what was heard to its rule's list; several times in one line are one. */
function note(
  heard: Map<string, Heard[]>,
  key: string,
  line: Line,
  certainty: Heard['certainty'],
  spans: [number, number][],
): void {
  const list = heard.get(key) ?? [];
  heard.set(key, list);
  const last = list.at(-1);
  if (last?.line !== line) {
    list.push({ line, certainty, spans });
    return;
  }
  last.spans.push(...spans);
  if (certainty === 'proof') last.certainty = 'proof';
}

/** All evidence of some rules of one type, by time. */
export function heardAs(speech: Speech, id: HighlightId, rules: readonly string[]): Evidence[] {
  return rules
    .flatMap((rule) => (speech.heard.get(`${id}/${rule}`) ?? []).map((heard) => quoted(heard, `${id}/${rule}`)))
    .sort((a, b) => (a.startSec ?? 0) - (b.startSec ?? 0));
}

/** One line as evidence. */
export function quoted({ line: { cue, text }, certainty, spans }: Heard, rule: string): Evidence {
  return evidence({
    source: cue.source,
    startSec: cue.startSec,
    endSec: cue.endSec,
    cue: cue.source === 'transcript' ? cue.index : null,
    ...quoteAround(text, spans),
    rule,
    certainty,
  });
}
