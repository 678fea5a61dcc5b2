import { availableParallelism } from 'node:os';
import type { SessionInput } from '../model/dataset.ts';
import { type SecondThread, secondThread } from './speech/second-thread.ts';
import { speechOf, spokenIn, takeHearing } from './speech/speech.ts';

/** Lines after which a second thread is worth its start: some three seconds of listening. */
const manyLines = 20_000;
/** Sessions that are held at a time, and how many of them the other thread has. */
const mostHeld = 6;
const mostAsked = 3;

interface Held {
  input: SessionInput;
  number: number;
  state: 'own' | 'asked' | 'heard';
}

/**
 * The same sessions in the same order, heard on two threads once there is much to hear: what a host says is by far the
 * most work of an evaluation. Which thread listened changes nothing. `enough` is the number of lines from which on.
 */
export function* heardAhead(inputs: Iterable<SessionInput>, enough = manyLines): Generator<SessionInput> {
  const held: Held[] = [];
  let lines = 0;
  let number = 0;
  let other: SecondThread | null = null;

  function hold(input: SessionInput): void {
    const one: Held = { input, number: number++, state: 'own' };
    held.push(one);
    lines += input.cues.length;
    if (other === null && lines > enough && availableParallelism() > 1) other = secondThread();
    if (other === null || input.cues.length === 0 || held.filter(({ state }) => state === 'asked').length >= mostAsked)
      return;
    other.ask({ number: one.number, lines: spokenIn(input) });
    one.state = 'asked';
  }

  function take(): void {
    for (const answer of other?.answers() ?? []) {
      const one = held.find((each) => each.number === answer.number);
      if (one === undefined) continue;
      takeHearing(one.input, answer.hearing);
      one.state = 'heard';
    }
  }

  /** The first session, ready to be evaluated: while the other thread has it, this one hears the next. */
  function first(): SessionInput | undefined {
    take();
    while (held[0]?.state === 'asked') {
      const next = held.find(({ state }) => state === 'own');
      if (next !== undefined) {
        speechOf(next.input);
        next.state = 'heard';
      } else if (!other?.wait()) for (const one of held) one.state = 'own';
      take();
    }
    return held.shift()?.input;
  }

  try {
    for (const input of inputs) {
      hold(input);
      if (other !== null && held.length < mostHeld) continue;
      const ready = first();
      if (ready !== undefined) yield ready;
    }
    for (let ready = first(); ready !== undefined; ready = first()) yield ready;
  } finally {
    (other as SecondThread | null)?.stop();
  }
}
