import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Klubba, startKlubba } from '../../src/cli/klubba-process.ts';

const running = new Set<Klubba>();

/** The full path of a compiled program. Throws a sentence that says what to run when it is not there. */
export const compiled = (path: string): string => {
  const program = resolve(path);
  if (!existsSync(program)) throw new Error(`${path} is missing: run npm run build first (npm test does it).`);
  return program;
};

/** Starts the compiled program in local mode on free ports. `run` is what Node is given. `endPrograms` ends it, also after a failed test. */
export const startProgram = async (
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  run: readonly string[] = ['dist/main.js'],
): Promise<Klubba> => {
  const klubba = await startKlubba(
    run.map((word) => (word.endsWith('.js') ? compiled(word) : word)),
    { DATA_DIR: folder, ...settings },
  );
  running.add(klubba);
  return klubba;
};

/** Ends every program that was started and still runs; for `afterAll`. */
export const endPrograms = async (): Promise<void> => {
  await Promise.all([...running].map((klubba) => klubba.kill()));
  running.clear();
};
