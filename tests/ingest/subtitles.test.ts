import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubtitles } from '../../src/ingest/own/subtitles.ts';

describe('subtitles', () => {
  it('reads SRT with numbers, hours above 99, positions and tags', () => {
    const { cues, bad } = readSubtitles(
      '1\n00:01:02,345 --> 00:01:05,000 X1:10 X2:20\n<i>Halo</i>\n{\\an8}semua &amp; kamu\n\n2\n100:00:00,500 --> 100:00:01,000\nakhir\n',
    );
    expect(cues).toEqual([
      { startSec: 62.345, endSec: 65, text: 'Halo semua & kamu', speaker: null },
      { startSec: 360000.5, endSec: 360001, text: 'akhir', speaker: null },
    ]);
    expect(bad).toEqual([]);
  });

  it('reads WebVTT with blocks, settings and voices', () => {
    const text =
      'WEBVTT - judul\n\nSTYLE\n::cue { color: red }\n\nNOTE\ncatatan\n\nid-1\n00:10.000 --> 00:12.500 align:start\n<v Rara>Ini <b>harganya</b></v>\n\n00:13.000 --> 00:14.000\n<v Penonton>berapa kak</v>\n';
    expect(readSubtitles(text).cues).toEqual([
      { startSec: 10, endSec: 12.5, text: 'Ini harganya', speaker: 'host' },
      { startSec: 13, endSec: 14, text: 'berapa kak', speaker: 'viewer' },
    ]);
  });

  it('loses only the cue that is bad', () => {
    const { cues, bad, empty } = readSubtitles(
      '1\n00:00:01,000 --> 00:00:02,000\nsatu\n2\n00:00:03,000 --> salah\nhilang\n\n3\n00:00:09,000 --> 00:00:05,000\nmundur\n\n4\n00:00:10,000 --> 00:00:11,000\n\n5\n0:12 --> 0:13\nlima < enam\n',
    );
    expect(cues.map(({ text }) => text)).toEqual(['satu', 'lima < enam']);
    expect(bad.map(({ line, code }) => [line, code])).toEqual([
      [5, 'badTiming'],
      [9, 'endBeforeStart'],
    ]);
    expect(empty).toBe(1);
  });

  it('reads back any cue it writes', () => {
    const cue = fc.record({
      start: fc.nat(400_000_000),
      length: fc.nat(60_000),
      text: fc.stringMatching(/^[a-z]{1,10}( [a-z]{1,10}){0,4}$/),
    });
    const clock = (ms: number, comma: string) => {
      const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
      return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}${comma}${String(ms % 1000).padStart(3, '0')}`;
    };
    fc.assert(
      fc.property(fc.array(cue), fc.constantFrom(',', '.'), (cues, comma) => {
        const text = cues
          .map(
            ({ start, length, text: words }, n) =>
              `${n + 1}\n${clock(start, comma)} --> ${clock(start + length, comma)}\n${words}\n`,
          )
          .join('\n');
        expect(readSubtitles(text).cues).toEqual(
          cues.map(({ start, length, text: words }) => ({
            startSec: start / 1000,
            endSec: (start + length) / 1000,
            text: words,
            speaker: null,
          })),
        );
      }),
    );
  });
});
