import { tidy } from '../cells/reading.ts';

/** One cue of a subtitle file, as written: not redacted yet. */
export interface RawCue {
  startSec: number;
  endSec: number;
  text: string;
  speaker: 'host' | 'viewer' | null;
}

/** A timing that cannot be read, with the line on which it stands. */
export interface BadCue {
  line: number;
  received: string;
  code: 'badTiming' | 'endBeforeStart';
}

export interface Subtitles {
  cues: RawCue[];
  /** Cues without a word, which are left out. */
  empty: number;
  bad: BadCue[];
}

const timing =
  /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?\s*-+>\s*(?:(\d+):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?(?:\s.*)?$/;

/**
 * Reads SRT and WebVTT, tolerantly: hours optional or above 99, comma or point, missing numbers, missing blank lines,
 * settings after the timing, STYLE, NOTE and REGION blocks, one bad cue without the next. Lines end in \n.
 */
export function readSubtitles(text: string): Subtitles {
  const lines = text.split('\n');
  const result: Subtitles = { cues: [], empty: 0, bad: [] };
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (/^(?:STYLE|NOTE|REGION)\b/.test(line) && !line.includes('-->')) {
      index = afterBlock(lines, index);
      continue;
    }
    if (!line.includes('-->')) {
      index++;
      continue;
    }
    const start = index;
    index++;
    const body: string[] = [];
    while (index < lines.length && (lines[index] ?? '').trim() !== '' && !(lines[index] ?? '').includes('-->')) {
      body.push(lines[index] ?? '');
      index++;
    }
    // Where the blank line is missing, the next cue's number has slipped into this one's text.
    if ((lines[index] ?? '').includes('-->') && /^\s*\d+\s*$/.test(body.at(-1) ?? '')) body.pop();
    take(line, body, start + 1, result);
  }
  return result;
}

function take(line: string, body: readonly string[], number: number, result: Subtitles): void {
  const match = timing.exec(line);
  if (!match) {
    result.bad.push({ line: number, received: line.trim().slice(0, 80), code: 'badTiming' });
    return;
  }
  const startSec = seconds(match.slice(1, 5));
  const endSec = seconds(match.slice(5, 9));
  if (!(endSec >= startSec)) {
    result.bad.push({ line: number, received: line.trim().slice(0, 80), code: 'endBeforeStart' });
    return;
  }
  const { text, speaker } = plainText(body.join(' '));
  if (text === '') result.empty++;
  else result.cues.push({ startSec, endSec, text, speaker });
}

function seconds([hours, minutes, secs, fraction]: (string | undefined)[]): number {
  const thousandths = Number((fraction ?? '0').padEnd(3, '0'));
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(secs);
  return Math.round(whole * 1000 + thousandths) / 1000;
}

/** The block up to the next blank line (or to the next timing, when that is missing). */
function afterBlock(lines: readonly string[], from: number): number {
  let index = from + 1;
  while (index < lines.length && (lines[index] ?? '').trim() !== '' && !(lines[index] ?? '').includes('-->')) index++;
  return index;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  lrm: '',
  rlm: '',
};
const viewerVoice = /^(?:penonton|viewer|audience|audiens|pemirsa|komentar|chat)/i;
const spokenBy = /^(?:-\s*)?(host|penonton|viewer|audiens)\s*:\s*/i;

/** Words without tags, positions and entities; a voice tag or `Host:` says who speaks, and its name is dropped. */
function plainText(marked: string): { text: string; speaker: RawCue['speaker'] } {
  const voice = /<v(?:\.[^ >]*)?\s+([^>]*)>/i.exec(marked)?.[1] ?? null;
  const words = marked
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<\/?(?:[a-z]+[^<>]*|[\d:.]+)>/gi, '')
    .replace(/&(amp|lt|gt|nbsp|quot|lrm|rlm);/g, (all, name: string) => entities[name] ?? all);
  const named = spokenBy.exec(words);
  const text = tidy(named ? words.slice(named[0].length) : words);
  const by = named?.[1] ?? voice;
  return { text, speaker: by === null || by === undefined ? null : viewerVoice.test(by) ? 'viewer' : 'host' };
}
