import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/model/records.ts';
import { captionCues, webVtt } from '../../src/report/captions.ts';

function cue(startSec: number, endSec: number, text = 'Halo kak.'): Cue {
  return { index: 1, startSec, endSec, text, speaker: 'host', source: 'transcript' };
}

const clip = { startSec: 600, endSec: 660 };

describe('the captions of a clip', () => {
  it('are the sentences heard in it, in its own time, cut at its ends', () => {
    const cues = [cue(590, 600), cue(598, 603), cue(610.25, 614.5), cue(658, 670), cue(660, 664)];
    expect(captionCues(cues, clip).map(({ startSec, endSec }) => [startSec, endSec])).toEqual([
      [0, 3],
      [10.25, 14.5],
      [58, 60],
    ]);
  });

  it('never leave the clip, last no time or say nothing', () => {
    const any = fc.record({ start: fc.integer({ min: 0, max: 1200 }), length: fc.nat({ max: 40 }), text: fc.string() });
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const cues = given.map(({ start, length, text }) => cue(start, start + length, text));
        for (const { startSec, endSec, text } of captionCues(cues, clip)) {
          expect(startSec).toBeGreaterThanOrEqual(0);
          expect(endSec).toBeGreaterThan(startSec);
          expect(endSec).toBeLessThanOrEqual(60);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('are written as WebVTT, times with hours and thousandths', () => {
    expect(
      webVtt([
        { startSec: 0, endSec: 2.5, text: 'Halo' },
        { startSec: 3661.007, endSec: 3662, text: 'Lagi' },
      ]),
    ).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nHalo\n\n01:01:01.007 --> 01:01:02.000\nLagi\n');
  });

  it('hold no tag, no second cue and no empty line, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '-', '\n', '\r', ' ') }), (text) => {
        const [, ...blocks] = webVtt(captionCues([cue(600, 605, text)], clip)).split('\n\n');
        expect(blocks.filter((block) => block !== '').length).toBeLessThanOrEqual(1);
        const said = blocks[0]?.split('\n')[1] ?? '';
        expect(said).not.toMatch(/[<>]/);
      }),
    );
  });
});
