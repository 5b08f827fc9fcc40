import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer } from '../support/databases.ts';
import { openCutProxy } from './cut-proxy.ts';
import { attack } from './mutations.ts';
import { createProgram } from './program.ts';

/** Longest time that one input may block the event loop, in milliseconds. */
const longestHeld = 200;
/** How long after the database is back a request may still be told that it was away, in milliseconds. */
const recovers = 10_000;

/** The database on a server that goes away for 3 s in every 6. */
const comingAndGoing = async () => {
  const server = await startServer();
  const url = new URL(await server.database('mutated'));
  const proxy = await openCutProxy(Number(url.port));
  url.port = `${proxy.port}`;
  let back = 0;
  let going = false;
  const loop = async (): Promise<void> => {
    going = true;
    while (going) {
      back = Number.POSITIVE_INFINITY;
      await proxy.refuse(3_000);
      back = Date.now();
      await wait(3_000);
    }
  };
  return {
    url: url.href,
    begin: () => void loop(),
    away: () => Date.now() < back + recovers,
    close: async () => {
      going = false;
      await wait(6_000);
      proxy.close();
      await server.stop();
    },
  };
};

/** Sends `count` mutated activities to a program of its own. `away`: its database comes and goes. */
export const mutated = async (count: number, seed: number, away: boolean) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-proof-'));
  const loopFile = join(folder, 'loop');
  const database = away ? await comingAndGoing() : null;
  const settings = { LOOP_WATCH: loopFile, ...(database && { DATABASE_URL: database.url }) };
  const program = await createProgram(folder, settings, ['--import', './tests/proof/loop-watch.mjs']);
  await program.start();
  const begun = () => database?.begin();
  const { wrongs, heldBy, ...outcome } = await attack({
    url: program.url,
    count,
    seed,
    loopFile,
    begun,
    away: () => database?.away() ?? false,
  });
  const held = outcome.heldMs > longestHeld ? [`the event loop for ${outcome.heldMs} ms, by one of:`, ...heldBy] : [];
  const died = program.died();
  // While the database is away a fault may come from that. Otherwise no input may cause one.
  const faults = away
    ? []
    : program
        .log()
        .split('\n')
        .filter((line) => line.startsWith('{"level":50'))
        .map((line) => line.slice(0, 500));
  await program.stop();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
  return { ...outcome, wrongs, held, faults, died };
};
