import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { FolderInUse, lockFolder } from './folder-lock.ts';
import { unusable } from './unusable.ts';

export interface Embedded {
  readonly pglite: PGlite;
  /** Closes the database and gives the folder back. */
  close(): Promise<void>;
}

/** What a new database takes, in bytes, and some room to begin with; PGlite waits for ever where it finds less. */
const roomForNew = 64 * 1024 * 1024;

/** Made elsewhere and renamed, so that a process killed meanwhile leaves no half-made database. */
const make = async (path: string): Promise<void> => {
  const aside = `${path}.new`;
  await rm(aside, { recursive: true, force: true });
  const disk = await statfs(dirname(path));
  if (disk.bavail * disk.bsize < roomForNew)
    throw Object.assign(new Error('A new database needs 64 MB.'), { code: 'ENOSPC' });
  await (await PGlite.create(aside)).close();
  await rename(aside, path);
};

/** What lies in the folder; nothing where there is none. */
const contents = async (path: string): Promise<readonly string[]> => {
  try {
    return await readdir(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
};

/** PGlite would begin an empty database over one whose marker is gone. */
const open = async (path: string): Promise<PGlite> => {
  const found = await contents(path);
  if (found.length === 0) await make(path);
  else if (!found.includes('PG_VERSION')) throw new Error('PG_VERSION is missing.');
  return PGlite.create(path);
};

/**
 * Opens PostgreSQL in this process on `folder/database`, made at the first call, which takes some seconds. What it acknowledged
 * outlives the process being killed, but not the machine losing power: it never calls fsync. Throws `FolderInUse` and
 * `DatabaseUnusable`, whose messages say what to do.
 */
export const openEmbedded = async (folder: string): Promise<Embedded> => {
  const path = join(folder, 'database');
  let release: (() => Promise<void>) | null = null;
  try {
    await mkdir(folder, { recursive: true });
    release = await lockFolder(folder);
    const pglite = await open(path);
    const close = async (): Promise<void> => {
      if (!pglite.closed) await pglite.close();
      await release?.();
    };
    return { pglite, close };
  } catch (fault) {
    await release?.();
    throw fault instanceof FolderInUse ? fault : unusable(path, fault);
  }
};
