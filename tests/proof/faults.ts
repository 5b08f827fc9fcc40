import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from '../support/databases.ts';
import type { CutProxy } from './cut-proxy.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';

/** What is broken on purpose while meetings go on. */
export interface Faults {
  /** How often each kind of fault was caused. */
  readonly done: Readonly<Record<string, number>>;
  /** Goes on until this many faults were caused in all, or until `stop`. */
  run(): Promise<void>;
  stop(): void;
}

interface Broken {
  readonly programs: readonly Program[];
  readonly server: Server | null;
  readonly proxy: CutProxy | null;
  readonly random: Random;
  readonly rounds: number;
}

/** Faults at random moments, one after another; each leaves everything running again. */
export const createFaults = ({ programs, server, proxy, random, rounds }: Broken): Faults => {
  const done: Record<string, number> = {};
  let stopped = false;
  const killed = async (program: Program): Promise<void> => {
    await program.kill();
    await wait(random.below(500));
    await program.start();
  };
  const kinds: readonly (readonly [often: number, name: string, act: () => Promise<void>])[] = [
    [programs.length > 1 ? 65 : 100, 'process killed', () => killed(random.pick(programs))],
    ...(server && proxy
      ? ([
          [10, 'database killed', () => server.crash()],
          [12, 'connections reset', () => proxy.refuse(random.below(1_000))],
          [10, 'cut for 5 s', () => proxy.silence(5_000)],
          [3, 'cut for 30 s', () => proxy.silence(30_000)],
        ] as const)
      : []),
  ];
  const next = () => {
    let at = random.below(kinds.reduce((sum, [often]) => sum + often, 0));
    for (const kind of kinds) {
      at -= kind[0];
      if (at < 0) return kind;
    }
    throw new Error('There is always a kind left');
  };
  const count = () => Object.values(done).reduce((sum, times) => sum + times, 0);
  return {
    done,
    stop: () => {
      stopped = true;
    },
    async run() {
      while (!stopped && count() < rounds) {
        await wait(300 + random.below(3_000));
        if (stopped) return;
        const [, name, act] = next();
        await act();
        done[name] = (done[name] ?? 0) + 1;
      }
    },
  };
};
