import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { localEnvironment } from '../config.ts';

/** A running Klubba process in local mode, on free ports. */
export interface Klubba {
  /** Where the bot listens. */
  readonly url: string;
  /** Where its practice room is. */
  readonly room: string;
  /** Sends SIGTERM and resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL, like a crash. */
  kill(): Promise<void>;
}

/** What the process prints at start, in any language. */
const listening = /"url":"(http:\/\/127\.0\.0\.1:\d+)"[^\n]*Klubba listens/;
const roomAt = /^[^{\n]*(http:\/\/127\.0\.0\.1:\d+\/)$/m;
/** Longest start, in milliseconds. A new database takes about ten seconds on a slow machine. */
const patience = 60_000;
/** Characters of output kept for the error message. */
const kept = 4_000;

/** Starts Node with the arguments `run` (…/main.js) and resolves when the program listens. Throws with its last output when it ends before. */
export const startKlubba = async (
  run: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Klubba> => {
  const env = localEnvironment({ PORT: '0', BROWSER: 'none', ...settings, LOG_LEVEL: 'info' });
  const child = spawn(process.execPath, run, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let said = '';
  const ready = new Promise<Pick<Klubba, 'url' | 'room'>>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk).slice(-kept);
      const [url, room] = [listening.exec(said)?.[1], roomAt.exec(said)?.[1]];
      if (url && room) resolve({ url, room });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Klubba ended (${code}) before it listened:\n${said}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  const tooLate = setTimeout(() => child.kill('SIGKILL'), patience);
  const places = await ready.finally(() => clearTimeout(tooLate));
  return { ...places, stop: () => end('SIGTERM'), kill: async () => void (await end('SIGKILL')) };
};
