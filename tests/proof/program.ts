import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The compiled program on its own port, which it keeps when it is started again. */
export interface Program {
  readonly url: string;
  /** Starts it and resolves when it listens. Throws, with its last output, when it ends instead. */
  start(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<void>;
  /** How many times it ended by itself. */
  died(): number;
  /** All it has written. */
  log(): string;
}

const freePort = async (): Promise<number> => {
  // The practice room takes the next port. Systems hand out higher ports, so nobody takes these between two starts.
  for (;;) {
    const port = 20_000 + 2 * Math.floor(Math.random() * 6_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
};

/** Longest start, in milliseconds. A new database on a busy machine takes about ten seconds. */
const patience = 120_000;

/** A program with these settings, whose data and log lie in `folder`; `flags` go to Node. */
export const createProgram = async (
  folder: string,
  settings: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Program> => {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'log');
  const log = (): string => readFileSync(logFile, 'utf8');
  const env = { ...process.env, PORT: `${port}`, DATA_DIR: folder, BROWSER: 'none', LOG_LEVEL: 'info', ...settings };
  let child: ChildProcess | null = null;
  let died = 0;
  // The proof leaves no program behind, also when it fails.
  process.once('exit', () => child?.kill('SIGKILL'));
  const listens = () =>
    fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    );
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null) return;
    const exited = once(ending, 'exit');
    ending.kill(signal);
    await exited;
  };
  return {
    url,
    log,
    died: () => died,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async start() {
      const output = openSync(logFile, 'a');
      const starting = spawn(process.execPath, [...flags, 'dist/main.js'], { env, stdio: ['ignore', output, output] });
      closeSync(output);
      child = starting;
      starting.once('exit', () => {
        if (child === starting) died += 1;
      });
      for (const until = Date.now() + patience; !(await listens()); await wait(50))
        if (starting.exitCode !== null || Date.now() > until)
          throw new Error(`It did not start:\n${log().slice(-3_000)}`);
    },
  };
};
