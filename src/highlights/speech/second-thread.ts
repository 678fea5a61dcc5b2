import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Hearing, Spoken } from './hearing.ts';

/** What is sent to the thread, and what comes back. */
export interface Asked {
  number: number;
  lines: Spoken[];
}
export interface Answered {
  number: number;
  hearing: Hearing;
}

/** A thread that listens to the lines of sessions while this one does other work. */
export interface SecondThread {
  ask: (asked: Asked) => void;
  /** What has been answered since the last call. */
  answers: () => Answered[];
  /** Waits for the next answer; false when none came in time, which no session takes. */
  wait: () => boolean;
  stop: () => void;
}

/** A session of ten hours takes some two seconds. */
const longestWaitMs = 60_000;

/** Starts the thread. It ends with `stop`, or with the process. */
export function secondThread(): SecondThread {
  const { port1: port, port2 } = new MessageChannel();
  // Counts the answers; only by it can a thread wait for another without giving up its place.
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./second-thread-worker.ts', import.meta.url), {
    workerData: { port: port2, answered },
    transferList: [port2],
  });
  worker.unref();
  let taken = 0;

  function answers(): Answered[] {
    const all: Answered[] = [];
    for (let one = receiveMessageOnPort(port); one !== undefined; one = receiveMessageOnPort(port)) {
      all.push(one.message as Answered);
      taken++;
    }
    return all;
  }

  return {
    ask: (asked) => port.postMessage(asked),
    answers,
    wait: () => Atomics.wait(answered, 0, taken, longestWaitMs) !== 'timed-out',
    stop: () => {
      port.close();
      void worker.terminate();
    },
  };
}
