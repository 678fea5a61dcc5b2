import { type MessagePort, workerData } from 'node:worker_threads';
import { hear } from './hearing.ts';
import type { Answered, Asked } from './second-thread.ts';

const { port, answered } = workerData as { port: MessagePort; answered: Int32Array };

port.on('message', ({ number, lines }: Asked) => {
  port.postMessage({ number, hearing: hear(lines) } satisfies Answered);
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});
