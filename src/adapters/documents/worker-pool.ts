import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';

/** The limits of the worker threads. */
export interface PoolLimits {
  /** The most threads at once. */
  readonly workers: number;
  /** The most requests that wait for a thread. Further ones are `busy`. */
  readonly waiting: number;
  /** The heap limit of one thread, in megabytes. */
  readonly megabytes: number;
  /** How long an idle thread is kept, in milliseconds. */
  readonly warm: number;
  /** The megabytes by which the process may grow during a request. The heap limit leaves buffers out. For a pool of one thread. */
  readonly growth?: number;
  /** Whether what the thread prints is dropped, as a library's warnings of a file are. */
  readonly mute?: boolean;
}

/** The result of a request. `exhausted`: it exceeded its time or memory and was ended. */
export type TaskResult =
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'exhausted'; readonly of: 'time' | 'memory' }
  | { readonly type: 'busy' };

/** Tasks are timed in processor time, since a busy machine is slow. By the clock, a task may take this many times its limit. */
const slowestClock = 5;

/** How often memory is looked at, in milliseconds. A file made for it takes some 10 MB in that time. */
const glance = 25;

interface Task {
  readonly request: WorkerRequest;
  /** The time limit in milliseconds, on a machine that does nothing else. */
  readonly timeLimit: number;
  readonly settle: (outcome: TaskResult) => void;
  readonly fail: (fault: Error) => void;
}

/** One thread, with one task at most. */
interface PoolWorker {
  give(task: Task): void;
  isFree(): boolean;
  end(): Promise<number>;
}

/** Threads that run the program at `entry`. They start when there is work and end when idle. A thread that dies is replaced. */
export const openPool = (entry: URL, limits: PoolLimits) => {
  const workers = new Set<PoolWorker>();
  const waiting: Task[] = [];
  let closed = false;

  const startWorker = (): PoolWorker => {
    const { megabytes, growth = Number.POSITIVE_INFINITY, mute = false } = limits;
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: mute,
      stderr: mute,
    });
    if (mute) for (const printed of [worker.stdout, worker.stderr]) printed.resume();
    let task: Task | null = null;
    let state: 'starting' | 'ready' | 'ended' = 'starting';
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
    // The time starts when the thread is ready, since starting it must not count.
    const watch = (): void => {
      if (!task || state !== 'ready') return;
      const { timeLimit } = task;
      const begun = performance.now();
      const before = process.cpuUsage();
      const size = process.memoryUsage.rss();
      const exhausted = (of: 'time' | 'memory'): void => {
        void end();
        take()?.settle({ type: 'exhausted', of });
      };
      const lookIn = (milliseconds: number): void => {
        timer = setTimeout(check, growth < Number.POSITIVE_INFINITY ? Math.min(glance, milliseconds) : milliseconds);
      };
      const check = (): void => {
        const { user, system } = process.cpuUsage(before);
        const missing = timeLimit - (user + system) / 1000;
        if (process.memoryUsage.rss() - size > growth * 1024 * 1024) exhausted('memory');
        else if (missing > 0 && performance.now() - begun < timeLimit * slowestClock) lookIn(missing);
        else exhausted('time');
      };
      lookIn(timeLimit);
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
      workers.delete(poolWorker);
      const taken = take();
      if (fault && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
        taken?.settle({ type: 'exhausted', of: 'memory' });
      else taken?.fail(new Error('The thread that opens documents ended', { cause: fault }));
      serve();
    });
    const poolWorker: PoolWorker = {
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
    workers.add(poolWorker);
    return poolWorker;
  };

  const serve = (): void => {
    const free = [...workers].find((poolWorker) => poolWorker.isFree());
    if (!free && workers.size >= limits.workers) return;
    const task = waiting.shift();
    if (task) (free ?? startWorker()).give(task);
  };

  return {
    /** Resolves with the result, also where the request was ended or is `busy`. Rejects with what the thread threw. */
    ask: (request: WorkerRequest, timeLimit: number): Promise<TaskResult> =>
      new Promise((settle, fail) => {
        if (closed || waiting.length >= limits.waiting) return settle({ type: 'busy' });
        waiting.push({ request, timeLimit, settle, fail });
        serve();
      }),
    /** Ends all threads. Running requests reject, and waiting ones resolve as `busy`. */
    close: async (): Promise<void> => {
      closed = true;
      for (const task of waiting.splice(0)) task.settle({ type: 'busy' });
      await Promise.all([...workers].map((poolWorker) => poolWorker.end()));
    },
  };
};
