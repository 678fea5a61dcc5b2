import type { Detail } from '../detail.ts';
import { chanceFor } from '../random.ts';
import { regions } from './regions.ts';
import { scriptOf } from './script.ts';

/** One caption, seconds from the session's start. */
export interface Caption {
  from: number;
  to: number;
  text: string;
}

/** A viewer's question as the host took it up. */
export interface Asked {
  at: number;
  who: string;
  question: string;
}

/** Seconds a host needs for a word. */
const wordSec = 0.4;

/**
 * Everything the host says, in captions. In a dense transcript the captions cover nearly the whole session;
 * otherwise there are pauses in which music plays or a product is shown silently.
 */
export function speak(detail: Detail, seed: number): { captions: Caption[]; asked: Asked[] } {
  const { scene, person, index } = detail.planned;
  const speech = scene.speech;
  if (!speech) return { captions: [], asked: [] };
  const luck = chanceFor(seed, 'speech', index);
  const script = scriptOf(detail, regions[person.region], luck);
  const pitch = (scene.sec - 6) / speech.cues;
  const captions: Caption[] = [];
  const asked: Asked[] = [];
  let free = 2 + luck.next() * 3;
  for (let i = 0; i < speech.cues; i++) {
    const planned = 3 + i * pitch;
    const room = Math.max(2.5, pitch * (speech.dense ? 0.95 : 0.8));
    const words = speech.dense ? room / wordSec : Math.min(room / wordSec, luck.pick([8, 12, 16, 20, 24, 28, 34]));
    const at = Math.max(free, planned + (speech.dense ? 0 : luck.next() * pitch * 0.35));
    const beat = detail.beats.find(({ to }) => at < to) ?? detail.beats.at(-1);
    if (beat === undefined || at > scene.sec - 3) break;
    const said: string[] = [];
    let count = 0;
    do {
      const sentence = script.next(beat);
      said.push(sentence.text);
      count += sentence.text.split(' ').length;
      if (sentence.asked) asked.push({ at, ...sentence.asked });
    } while (count < words - 5);
    const to = Math.min(
      scene.sec - 0.5,
      at + (speech.dense ? Math.max(count * wordSec * 0.8, room) : count * wordSec + 0.3),
    );
    captions.push({ from: at, to, text: said.join(' ') });
    free = to + 0.15 + luck.next() * 0.4;
  }
  return { captions, asked };
}
