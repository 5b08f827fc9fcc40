import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FolderInUse } from '../adapters/postgres/embedded/folder-lock.ts';
import { type Board, boardsCalled, boardsOf } from '../app/old-minutes/boards.ts';
import { type Address, createFileImport, type FileReport } from '../app/old-minutes/import-file.ts';
import { persistently } from '../app/old-minutes/persistently.ts';
import { Unavailable } from '../app/ports/unavailable.ts';
import { type Config, configFromEnvironment, explained } from '../config.ts';
import { languages } from '../i18n/languages.ts';
import { limits } from '../summons/source/gate.ts';
import { whyNotStarted } from '../why-not-started.ts';
import { addressUnder } from './old-minutes/address-under.ts';
import { filesIn } from './old-minutes/files-in.ts';
import { hasDatabase, openRegister, type Register } from './old-minutes/open-register.ts';
import { printedBoard, printedFile, printedSum } from './old-minutes/printed-import.ts';
import { readImportArguments } from './old-minutes/read-import-arguments.ts';

// Reads a folder of old minutes into a board's register. Exit code: 0 all read, 1 a file was refused, 2 nothing could be done, or not all.

const failed = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const configured = (): Config => {
  const config = configFromEnvironment();
  return 'problems' in config ? failed(explained(config)) : config;
};

const config = configured();
const { folder, board: wanted, link, json, locale } = readImportArguments(config.locale);
const words = languages[locale];
const { importing } = words;

/** The folder that is imported, and its files by their paths in it. */
interface Folder {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The one board that is meant, or a sentence of why none is. */
const theBoard = async ({ dependencies }: Register): Promise<Board | string> => {
  const boards = await boardsOf(dependencies);
  const [board, ...others] = boardsCalled(boards, wanted);
  const listed = boards.map((one) => `  ${printedBoard(one, words)}`).join('\n');
  if (boards.length === 0) return importing.noBoard;
  if (!board) return importing.noSuchBoard(wanted ?? '', listed);
  return others.length > 0 ? importing.severalBoards(listed) : board;
};

/** The bytes of a file, or why it is not read. A file that is too large is not fetched from the disk. */
const bytesOf = async (source: string): Promise<Uint8Array | 'too large' | 'not reachable'> => {
  try {
    return (await stat(source)).size > limits.bytes ? 'too large' : await readFile(source);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
    return 'not reachable';
  }
};

const removeAll = async ({ dependencies }: Register, board: Board): Promise<number> => {
  console.log(importing.removed(await dependencies.oldMinutes.forget(board.body), printedBoard(board, words)));
  return 0;
};

/** Tells what becomes of each file, and gives the exit code. */
const importAll = async (register: Register, board: Board, from: Folder): Promise<number> => {
  const { folder, names } = from;
  const tell = json ? () => undefined : console.log;
  tell(`${importing.begins(names.length, printedBoard(board, words))}\n`);
  const importFile = createFileImport(register.dependencies, board, address);
  const wait = async (milliseconds: number): Promise<void> => {
    console.error(importing.waits(Math.ceil(milliseconds / 1000)));
    await pause(milliseconds);
  };
  const reports: FileReport[] = [];
  for (const name of names) {
    const source = join(resolve(folder), name);
    const bytes = await bytesOf(source);
    const report: FileReport =
      typeof bytes === 'string'
        ? { outcome: 'refused', name, reason: bytes }
        : await persistently(() => importFile({ source, name, bytes }), wait);
    reports.push(report);
    tell(printedFile(report, reports.length, names, words));
  }
  tell(`\n${printedSum(reports, words)}`);
  if (json) console.log(JSON.stringify(reports, null, 2));
  return reports.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
};

const address: Address = link === null ? null : (addressUnder(link) ?? failed(importing.badLink(link)));

const filesOf = async (folder: string): Promise<Folder> => {
  const names = (await filesIn(folder)) ?? failed(importing.noFolder(folder));
  return names.length > 0 ? { folder, names } : failed(importing.emptyFolder(folder));
};

const from = folder === null ? null : await filesOf(folder);
if (!(await hasDatabase(config))) failed(importing.noBoard);
let register: Register | undefined;
try {
  register = await openRegister(config);
  const board = await theBoard(register);
  if (typeof board === 'string') {
    console.error(board);
    process.exitCode = 2;
  } else process.exitCode = await (from ? importAll(register, board, from) : removeAll(register, board));
} catch (fault) {
  if (fault instanceof FolderInUse) console.error(importing.inUse(config.dataDir));
  else if (register && fault instanceof Unavailable) console.error(importing.stopped);
  else console.error(importing.fault, whyNotStarted(fault));
  process.exitCode = 2;
} finally {
  await register?.close();
}
