import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock.ts';

export interface Embedded {
  readonly pglite: PGlite;
  /** Closes the database and gives the folder back. */
  close(): Promise<void>;
}

/** Made aside and renamed, so that a process killed meanwhile leaves nothing that looks like a database and is none. */
const make = async (path: string): Promise<void> => {
  const aside = `${path}.new`;
  await rm(aside, { recursive: true, force: true });
  await (await PGlite.create(aside)).close();
  await rename(aside, path);
};

/**
 * Opens PostgreSQL in this process on `folder/database`, made at the first call, which takes some seconds. What it acknowledged
 * outlives the process being killed, but not the machine losing power: it never calls fsync. Throws `FolderInUse`.
 */
export const openEmbedded = async (folder: string): Promise<Embedded> => {
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  try {
    const path = join(folder, 'database');
    if (!existsSync(path)) await make(path);
    const pglite = await PGlite.create(path);
    const close = async (): Promise<void> => {
      if (!pglite.closed) await pglite.close();
      await release();
    };
    return { pglite, close };
  } catch (fault) {
    await release();
    throw fault;
  }
};
