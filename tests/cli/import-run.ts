import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createConversations } from '../../src/adapters/postgres/conversations.ts';
import { createOldMinutes } from '../../src/adapters/postgres/old-minutes.ts';
import { type Database, openDatabase } from '../../src/adapters/postgres/open-database.ts';
import { localEnvironment } from '../../src/config.ts';
import { chat } from '../contracts/chats.ts';
import { minutesOf } from '../review/reviewed.ts';
import { putDatabase } from '../support/made-database.ts';
import { compiled } from '../support/process.ts';

/** The board that files are imported for. */
export const board = chat({ name: 'Styrelsen' }, '19:board@thread.v2');

const open = (folder: string, url: string | null): Promise<Database> =>
  openDatabase({ url, folder, report: () => undefined });

/** Makes a database in which Klubba knows these chats. */
export const withChats = async (folder: string, chats = [board], url: string | null = null): Promise<void> => {
  if (url === null) await putDatabase(compiled('dist/main.js'), folder);
  const database = await open(folder, url);
  for (const one of chats) await createConversations(database.sql).keep(one);
  await database.close();
};

/** Everything in the board's register: day, item, text, name of the file, and where it lies. */
export const registerIn = async (folder: string, url: string | null = null) => {
  const database = await open(folder, url);
  const found = await createOldMinutes(database.sql).find([board.id], [], 10_000);
  await database.close();
  return found.map(({ item, text, file: { date, name, lies } }) => ({ date, item, text, name, lies }));
};

/** Old minutes of one day with the position given. */
export const oldMinutes = (date: string, text = 'SNK ställer sig bakom riktlinjen.'): string =>
  minutesOf(`Ställningstagande: ${text}`).replace('9 april 2024', date);

export const write = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

export const importProgram = (): string => compiled('dist/cli/import.js');

/** Runs the program to its end. */
export const runImport = (given: readonly string[], settings: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', importProgram(), ...given],
    { encoding: 'utf8', env: localEnvironment(settings) },
  );
  return { status, stdout, stderr };
};
