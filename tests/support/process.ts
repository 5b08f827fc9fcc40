import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Klubba, startKlubba } from '../../src/cli/klubba-process.ts';
import { putDatabase } from './made-database.ts';

const running = new Set<Klubba>();

/** The full path of a compiled program. Throws a sentence that says what to run when it is not there. */
export const compiled = (path: string): string => {
  const program = resolve(path);
  if (!existsSync(program)) throw new Error(`${path} is missing: run npm run build first (npm test does it).`);
  return program;
};

/** Starts Node with `run` in local mode on free ports, on whatever `folder` holds. `endPrograms` ends it, also after a failed test. */
export const startNode = async (
  folder: string,
  run: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Klubba> => {
  const klubba = await startKlubba(run, { DATA_DIR: folder, ...settings });
  running.add(klubba);
  return klubba;
};

/** Starts the compiled program as `startNode` does, on a database that is empty unless the folder has one. */
export const startProgram = async (
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Klubba> => {
  const program = compiled('dist/main.js');
  await putDatabase(program, folder);
  return startNode(folder, [program], settings);
};

/** Ends every program that was started and still runs; for `afterAll`. */
export const endPrograms = async (): Promise<void> => {
  await Promise.all([...running].map((klubba) => klubba.kill()));
  running.clear();
};
