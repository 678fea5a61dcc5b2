import type { ChatLine } from '../speech/chat.ts';
import type { Caption } from '../speech/speak.ts';
import { csv } from './csv.ts';

/** A transcript as SubRip: numbered, comma before the milliseconds. */
export function srt(captions: readonly Caption[]): string {
  return captions
    .map(({ from, to, text }, i) => `${i + 1}\n${stamp(from, ',')} --> ${stamp(to, ',')}\n${text}\n`)
    .join('\n');
}

/** A transcript as WebVTT. */
export function vtt(captions: readonly Caption[]): string {
  return `WEBVTT\n\n${captions.map(({ from, to, text }) => `${stamp(from, '.')} --> ${stamp(to, '.')}\n${text}\n`).join('\n')}`;
}

/** chat/<session>.csv */
export function chatCsv(lines: readonly ChatLine[]): string {
  return csv(
    ['at', 'kind', 'user', 'text'],
    lines.map(({ at, kind, user, text }) => [Math.round(at), kind, user, text]),
  );
}

function stamp(sec: number, mark: ',' | '.'): string {
  const ms = Math.round(sec * 1000);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(Math.floor(ms / 3_600_000), 2)}:${pad(Math.floor(ms / 60_000) % 60, 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}${mark}${pad(ms % 1000, 3)}`;
}
