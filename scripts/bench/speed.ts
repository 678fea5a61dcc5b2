import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { catalogue } from '../../src/highlights/catalogue.ts';
import { evaluateType } from '../../src/highlights/evaluate.ts';
import { heardAhead } from '../../src/highlights/heard-ahead.ts';
import { sentencesOf } from '../../src/highlights/speech/sentence.ts';
import type { SessionInput } from '../../src/model/dataset.ts';
import type { Cue } from '../../src/model/records.ts';
import { context, live } from '../../tests/highlights/fixture.ts';
import { labelled } from '../../tests/speech/labelled.ts';

/** Hours heard on one thread, and on two. */
const hours = 200;
const allHours = 1000;
/** A quick talker who never draws breath; people who read news aloud say some 150. */
const wordsPerMinute = 200;

/**
 * How fast speech is understood: hours of transcript a minute and sentences a second on one core, all types evaluated,
 * beside a floor that only reads and normalises the same cues. One hour per session, made of the labelled sentences in an
 * order of their own, each as long as it takes to say. Then a thousand hours on two threads, as a build does it. Memory is what
 * is in use after a tenth of the sessions and after all of them.
 */
export function benchSpeechSpeed(): string[] {
  const texts = [...labelled('development'), ...labelled('scored')].map(({ text }) => text);
  for (let i = 0; i < 3; i++) understand(hourOf(texts, i));
  let cues = 0;
  const floor = timed(() => {
    for (const session of sessions(texts))
      for (const { text } of session.cues) cues += sentencesOf(text).length > 0 ? 1 : 0;
  });
  let early = 0;
  const full = timed(() => {
    let n = 0;
    for (const session of sessions(texts)) {
      understand(session);
      if (++n === hours / 10) early = memoryInUse();
    }
  });
  const late = memoryInUse();
  const start = performance.now();
  for (const session of heardAhead(sessions(texts, allHours))) understand(session);
  const both = (performance.now() - start) / 1000;
  return [
    `speech: ${hours} hours of transcript at ${wordsPerMinute} words a minute, ${cues} cues; processor time on one core`,
    `  all types ${full.toFixed(1)} s = ${Math.round(cues / full)} sentences/s, ${Math.round((hours / full) * 60)} hours a minute; ${allHours} hours in ${Math.round((full / hours) * allHours)} s`,
    `  ${allHours} hours on two threads: ${both.toFixed(1)} s by the clock`,
    `  floor (the same cues read and normalised) ${floor.toFixed(1)} s; understanding takes ${(full / floor).toFixed(1)} times that`,
    `  memory in use: ${early.toFixed(0)} MB after ${hours / 10} hours, ${late.toFixed(0)} MB after ${hours}`,
  ];
}

function understand(session: SessionInput): void {
  for (const type of catalogue) evaluateType(type, session, context);
}

/** Seconds of processor time: the machine may have other work. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** MB that are still needed. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}

function* sessions(texts: readonly string[], number = hours): Generator<SessionInput> {
  for (let i = 0; i < number; i++) yield hourOf(texts, i);
}

function hourOf(texts: readonly string[], seed: number): SessionInput {
  const cues: Cue[] = [];
  for (let i = 0, startSec = 0; startSec < 3600; i++) {
    const text = texts[(i * 769 + seed * 7919) % texts.length] ?? '';
    const endSec = startSec + (text.split(' ').length / wordsPerMinute) * 60;
    cues.push({ index: i + 1, startSec, endSec, text, speaker: null, source: 'transcript' });
    startSec = endSec;
  }
  return live({ cues });
}
