import { catalogue } from '../../src/highlights/catalogue.ts';
import { evaluateType } from '../../src/highlights/evaluate.ts';
import { heardAhead } from '../../src/highlights/heard-ahead.ts';
import { sentencesOf } from '../../src/highlights/speech/sentence.ts';
import type { SessionInput } from '../../src/model/dataset.ts';
import type { Cue } from '../../src/model/records.ts';
import { context, live } from '../../tests/highlights/fixture.ts';
import { labelled } from '../../tests/speech/labelled.ts';

const hours = 100;
const cueSec = 4;

/**
 * How fast speech is understood: hours of transcript a minute and sentences a second on one core, all types evaluated,
 * beside a floor that only reads and normalises the same cues. One hour per session, its cues four seconds each, made of
 * the labelled sentences in an order of their own; memory is read before and after. Then the same on two threads, as a
 * build does it.
 */
export function benchSpeechSpeed(): string[] {
  const texts = [...labelled('development'), ...labelled('scored')].map(({ text }) => text);
  const sessions = Array.from({ length: hours }, (_, i) => hourOf(texts, i));
  for (const session of sessions.slice(0, 3)) understand(session);
  const floor = timed(() => {
    for (const { cues } of sessions) for (const { text } of cues) sentencesOf(text);
  });
  const before = process.memoryUsage().heapUsed;
  const full = timed(() => {
    for (const session of sessions) understand(session);
  });
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  const start = performance.now();
  for (const session of heardAhead(structuredClone(sessions))) understand(session);
  const both = (performance.now() - start) / 1000;
  const cues = sessions.reduce((sum, session) => sum + session.cues.length, 0);
  return [
    `speech: ${hours} hours of transcript, ${cues} cues of ${cueSec} s, processor time on one core`,
    `  all types ${full.toFixed(1)} s = ${Math.round(cues / full)} sentences/s, ${Math.round((hours / full) * 60)} hours a minute; 1,000 hours in ${Math.round((full * 1000) / hours)} s`,
    `  on two threads, the start of the second included: ${both.toFixed(1)} s by the clock; 1,000 hours in ${Math.round((both * 1000) / hours)} s`,
    `  floor (the same cues read and normalised) ${floor.toFixed(1)} s; understanding takes ${(full / floor).toFixed(1)} times that`,
    `  memory ${grown.toFixed(0)} MB more at the end`,
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

function hourOf(texts: readonly string[], seed: number): SessionInput {
  const cues = Array.from({ length: 3600 / cueSec }, (_, i): Cue => {
    const text = texts[(i * 769 + seed * 7919) % texts.length] ?? '';
    return {
      index: i + 1,
      startSec: i * cueSec,
      endSec: (i + 1) * cueSec,
      text,
      speaker: null,
      source: 'transcript',
    };
  });
  return live({ cues });
}
