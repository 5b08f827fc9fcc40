import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';

/** What keeps the readers of documents within bounds. */
export interface PoolLimits {
  /** Threads at most. */
  readonly workers: number;
  /** Requests that may wait for a thread; what comes after them is `busy`. */
  readonly waiting: number;
  /** Heap of one thread, in megabytes. */
  readonly megabytes: number;
  /** How long a thread with nothing to do is kept, in milliseconds. */
  readonly warm: number;
}

/** What a request came to. `exhausted`: it took more time or memory than it may, and was ended. */
export type Outcome =
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'exhausted'; readonly of: 'time' | 'memory' }
  | { readonly type: 'busy' };

/** On a busy machine a task's time is counted in processor time, but at most this many times its patience by the clock. */
const slowest = 5;

interface Task {
  readonly request: WorkerRequest;
  /** How long it may take, in milliseconds of a machine that does nothing else. */
  readonly patience: number;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (fault: Error) => void;
}

/** One thread: at most one task at a time. */
interface Hand {
  give(task: Task): void;
  isFree(): boolean;
  end(): Promise<number>;
}

/** Threads that run the program at `entry`, started when there is work and ended when idle. A thread that dies is replaced. */
export const openPool = (entry: URL, limits: PoolLimits) => {
  const hands = new Set<Hand>();
  const waiting: Task[] = [];
  let closed = false;

  const hire = (): Hand => {
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    let task: Task | null = null;
    let state: 'waking' | 'ready' | 'ended' = 'waking';
    let fault: Error | null = null;
    let timer: NodeJS.Timeout | undefined;

    const take = (): Task | null => {
      clearTimeout(timer);
      const taken = task;
      task = null;
      return taken;
    };
    const end = (): Promise<number> => {
      state = 'ended';
      return worker.terminate();
    };
    // Waking counts for nothing: the time begins when the thread is ready to work.
    const watch = (): void => {
      if (!task || state !== 'ready') return;
      const { patience } = task;
      const begun = performance.now();
      const before = process.cpuUsage();
      const look = (): void => {
        const { user, system } = process.cpuUsage(before);
        const missing = patience - (user + system) / 1000;
        if (missing > 0 && performance.now() - begun < patience * slowest) timer = setTimeout(look, missing);
        else {
          void end();
          take()?.settle({ type: 'exhausted', of: 'time' });
        }
      };
      timer = setTimeout(look, patience);
    };
    worker.on('message', (answer: WorkerAnswer) => {
      if (state === 'ended') return;
      if (answer.type === 'ready') {
        state = 'ready';
        return watch();
      }
      const taken = take();
      if (answer.type === 'done') taken?.settle(answer);
      else taken?.fail(new Error('A document could not be dealt with', { cause: answer.fault }));
      worker.unref();
      timer = setTimeout(() => void end(), limits.warm).unref();
      serve();
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    worker.on('exit', () => {
      hands.delete(hand);
      const taken = take();
      if (fault && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
        taken?.settle({ type: 'exhausted', of: 'memory' });
      else taken?.fail(new Error('The thread that opens documents ended', { cause: fault }));
      serve();
    });
    const hand: Hand = {
      isFree: () => task === null && state !== 'ended',
      give: (given) => {
        clearTimeout(timer);
        task = given;
        worker.ref();
        worker.postMessage(given.request);
        watch();
      },
      end,
    };
    hands.add(hand);
    return hand;
  };

  const serve = (): void => {
    const free = [...hands].find((hand) => hand.isFree());
    if (!free && hands.size >= limits.workers) return;
    const task = waiting.shift();
    if (task) (free ?? hire()).give(task);
  };

  return {
    /** Resolves when the request is answered, ended or turned away; rejects with what was thrown. */
    ask: (request: WorkerRequest, patience: number): Promise<Outcome> =>
      new Promise((settle, fail) => {
        if (closed || waiting.length >= limits.waiting) return settle({ type: 'busy' });
        waiting.push({ request, patience, settle, fail });
        serve();
      }),
    /** Ends all threads; what they had begun rejects, and what waits is turned away. */
    close: async (): Promise<void> => {
      closed = true;
      for (const task of waiting.splice(0)) task.settle({ type: 'busy' });
      await Promise.all([...hands].map((hand) => hand.end()));
    },
  };
};
