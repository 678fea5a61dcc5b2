import type { Clip, Cue } from '../model/records.ts';

/** A sentence of a clip; seconds from the clip's own start. */
export interface CaptionCue {
  startSec: number;
  endSec: number;
  text: string;
}

/** The sentences heard in a clip, in its own time; those that reach over its ends are cut there. */
export function captionCues(cues: readonly Cue[], clip: Pick<Clip, 'startSec' | 'endSec'>): CaptionCue[] {
  const length = clip.endSec - clip.startSec;
  return cues.flatMap((cue) => {
    const startSec = Math.max(0, thousandths(cue.startSec - clip.startSec));
    const endSec = Math.min(length, thousandths(cue.endSec - clip.startSec));
    const text = cue.text.replace(/\s+/g, ' ').trim();
    return endSec > startSec && text !== '' ? [{ startSec, endSec, text }] : [];
  });
}

/** The cues as a WebVTT file (W3C WebVTT: text with `&`, `<` and `>` escaped, so that no cue ends early or holds a tag). */
export function webVtt(cues: readonly CaptionCue[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const blocks = cues.map(
    ({ startSec, endSec, text }) => `${stamp(startSec)} --> ${stamp(endSec)}\n${escaped(text)}\n`,
  );
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60]
    .map(two)
    .join(':');
  return `${clock}.${String(ms % 1000).padStart(3, '0')}`;
}

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
