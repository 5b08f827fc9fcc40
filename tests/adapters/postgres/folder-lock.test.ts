import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '../../../src/adapters/postgres/embedded/folder-lock.ts';
import { temporaryFolder } from '../../support/databases.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const lock = (): string => join(folder.path, 'database.lock');
const left = (holder: object): Promise<void> => writeFile(lock(), JSON.stringify(holder));
const host = hostname();

test('a folder is held once, and given back without a trace', async () => {
  const release = await lockFolder(folder.path);
  await expect(lockFolder(folder.path)).rejects.toThrow(FolderInUse);
  expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid, host });
  await release();
  expect(await readdir(folder.path)).toEqual([]);
  await (await lockFolder(folder.path))();
});

test('of many who want it at once one gets it', async () => {
  await left({ pid: goneProcess(), host, started: null });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder.path)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

const goneProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

test.each([
  ['of a process that is gone', () => ({ pid: goneProcess(), host, started: null })],
  ['of a process whose number another has now', () => ({ pid: process.ppid, host, started: 'long ago' })],
  ['of a predecessor with our own number', () => ({ pid: process.pid, host, started: '1' })],
])('a lock %s is taken over', async (_, holder) => {
  await left(holder());
  const release = await lockFolder(folder.path);
  expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid, host });
  await release();
  expect(await readdir(folder.path)).toEqual([]);
});

test('a lock a power cut left empty is taken over', async () => {
  await writeFile(lock(), '');
  await (await lockFolder(folder.path))();
  expect(await readdir(folder.path)).toEqual([]);
});

test('a lock from another machine is respected, and the message says what to do', async () => {
  await left({ pid: 1, host: 'elsewhere', started: null });
  await expect(lockFolder(folder.path)).rejects.toThrow(
    `${folder.path} is in use by process 1 on elsewhere. Stop it first, or choose another folder. If no such process runs, delete ${lock()}.`,
  );
  expect(await readdir(folder.path)).toEqual(['database.lock']);
});
