import { link, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Another process, or this one, has the folder's database open. The message says who, where, and what to do. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as Linux counts it, so that a later process with the same number is told apart; else null. */
  readonly started: string | null;
}

/**
 * Folders this process holds. Its own number in another lock is from an earlier process, as in a container where every process has number
 * 1.
 */
const held = new Set<string>();

/** Field 22 of /proc/PID/stat (proc_pid_stat(5)), counted after the name, which may hold spaces. */
const startOf = async (pid: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null; // Not Linux, or no such process.
  }
};

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A holder on another machine or in another container cannot be asked, so it counts as alive. */
const lives = async ({ pid, host, started }: Holder): Promise<boolean> => {
  if (host !== hostname()) return true;
  // This process holds nothing here, so a predecessor had its number.
  if (pid === process.pid || !runs(pid)) return false;
  return started === (await startOf(pid));
};

/** A lock half written at a power cut is nobody's. */
const holderIn = (text: string): Holder | null => {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
};

const inUse = (folder: string, { pid, host }: Holder, lock: string): FolderInUse =>
  new FolderInUse(
    `${folder} is in use by process ${pid} on ${host}. Stop it first, or choose another folder. If no such process runs, delete ${lock}.`,
  );

/** False where the fault has that code; any other is thrown. */
const unless = (code: string) => (fault: NodeJS.ErrnoException) => {
  if (fault.code !== code) throw fault;
  return false;
};

/** Removes the lock, or throws where its holder lives. The lock may have gone by itself. */
const clearAway = async (folder: string, lock: string): Promise<void> => {
  const found = await readFile(lock, 'utf8');
  const holder = holderIn(found);
  if (holder && (await lives(holder))) throw inUse(folder, holder, lock);
  // Moved, not deleted: another process may have cleared away and locked meanwhile, and gets its lock back.
  const aside = `${lock}.stale.${process.pid}`;
  await rename(lock, aside);
  if ((await readFile(aside, 'utf8')) !== found) await link(aside, lock);
  await rm(aside);
};

/**
 * Takes the folder for this process, since two processes on one embedded database lose each other's writes without a word. The lock
 * of a process that was killed is taken over. Throws `FolderInUse`. Returns what gives the folder back.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const path = await realpath(folder);
  const lock = join(path, 'database.lock');
  const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  if (held.has(path)) throw inUse(folder, me, lock);
  held.add(path);
  // Written aside and linked, so that the lock appears whole and for one process only.
  const aside = `${lock}.${process.pid}`;
  try {
    await writeFile(aside, JSON.stringify(me));
    while (!(await link(aside, lock).then(() => true, unless('EEXIST'))))
      await clearAway(folder, lock).catch(unless('ENOENT'));
  } catch (fault) {
    held.delete(path);
    throw fault;
  } finally {
    await rm(aside, { force: true });
  }
  return async () => {
    await rm(lock, { force: true });
    held.delete(path);
  };
};
