import type { SessionInput } from '../../model/dataset.ts';
import type { Evidence, HighlightId } from '../../model/highlight.ts';
import type { Cue } from '../../model/records.ts';
import { lastedSec } from '../duration.ts';
import { evidence } from '../type.ts';
import { completeShare, coveredSec, reach } from './coverage.ts';
import { type HeardAt, type Hearing, hear, type Spoken } from './hearing.ts';
import { quoteAround } from './quote.ts';

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

const known = new WeakMap<SessionInput, Speech>();
const heardBefore = new WeakMap<SessionInput, Hearing>();

/** What the rules hear in a session. Remembered per input, since many types ask. */
export function speechOf(input: SessionInput): Speech {
  let speech = known.get(input);
  if (speech === undefined) {
    speech = listenTo(input);
    known.set(input, speech);
  }
  return speech;
}

/** What a host says in a session, by time, as `hear` takes it. */
export function spokenIn(input: SessionInput): Spoken[] {
  return linesOf(input).map(spoken);
}

/** Takes what another thread heard in `spokenIn(input)`. */
export function takeHearing(input: SessionInput, hearing: Hearing): void {
  heardBefore.set(input, hearing);
}

function listenTo(input: SessionInput): Speech {
  const durationSec = lastedSec(input.session);
  const coverage = durationSec === null || durationSec === 0 ? 0 : coveredSec(input.cues, durationSec) / durationSec;
  const lines = linesOf(input);
  const hearing = heardBefore.get(input) ?? hear(lines.map(spoken));
  return {
    hasTranscript: input.cues.length > 0,
    lines,
    heard: new Map([...hearing].map(([key, all]) => [key, all.flatMap((one) => atLine(one, lines))])),
    cues: input.cues.length,
    coverage,
    complete: coverage >= completeShare,
    reach: durationSec === null ? 0 : reach(input.cues, durationSec),
    durationSec,
  };
}

function linesOf({ cues, chat }: SessionInput): Line[] {
  return [...cues, ...chat].filter(fromHost).sort(byTime).map(asLine);
}

function spoken({ cue: { source, startSec, endSec }, text }: Line): Spoken {
  return { text, source, startSec, endSec };
}

function atLine({ line: at, certainty, spans }: HeardAt, lines: readonly Line[]): Heard[] {
  const line = lines[at];
  return line === undefined ? [] : [{ line, certainty, spans }];
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
