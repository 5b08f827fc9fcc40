import { createHash, randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filed, Library } from '../../app/ports/library.ts';
import { numberedName, safeName, safePath } from '../../language/file-name.ts';

const tagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The part of a link that only its holders know, so that a guessed file name opens nothing. */
const keyOf = (tag: string): string => tag.slice(0, 32);

/** Whether a link with this key was made for these bytes. */
export const opens = (key: string, bytes: Uint8Array): boolean => keyOf(tagOf(bytes)) === key;

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** The bytes of a file, or null where there is none. */
const readIfThere = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw new Error(`Cannot read ${path}`, { cause: error });
  }
};

/** Writes a file and flushes it to the disk, so that it is complete before it gets its real name. */
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Flushes the folder itself, so that a new name survives a power cut. Windows has no such call. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The error codes of file systems without hard links (network shares, exFAT). */
const noHardLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

type HardLink = (from: string, to: string) => Promise<void>;

/** Gives the file a second name. Without hard links it makes a copy instead, and never overwrites a file. */
const linked = async (hardLink: HardLink, finished: string, path: string): Promise<void> => {
  try {
    await hardLink(finished, path);
  } catch (error) {
    if (!noHardLinks.some((code) => isCode(error, code))) throw error;
    await copyFile(finished, path, constants.COPYFILE_EXCL);
  }
};

/** Gives a finished file a name that is free; false where the name is taken. */
const named = async (hardLink: HardLink, finished: string, path: string): Promise<boolean> => {
  try {
    await linked(hardLink, finished, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw new Error(`Cannot store ${path}`, { cause: error });
  }
};

/**
 * A library in a folder on this machine. `baseUrl` is the address where the folder is served, without a slash at the end, or null where it is not
 * served.
 * No name can lead outside the folder.
 */
export const folderLibrary = (root: string, baseUrl: () => string | null, hardLink: HardLink = link): Library =>
  openFolder(root, '', baseUrl, hardLink);

/** New files go to `inside`: empty, or a path with a slash at its end. Files stored before are found by their path from `root`. */
const openFolder = (root: string, inside: string, baseUrl: () => string | null, hardLink: HardLink): Library => {
  const folder = join(root, inside);
  const at = (path: string): string => join(root, safePath(path));
  const filedAs = (name: string, tag: string): Filed => ({ name, tag, id: null, url: null });

  /** Stores under the first free name of `name`, `name (2)`, … . A file with the same bytes is kept. One with a digest in `begun` is replaced. */
  const storeNew = async (name: string, tag: string, finished: string, begun: readonly string[]): Promise<Filed> => {
    for (let nth = 1; ; nth += 1) {
      const free = `${inside}${numberedName(name, nth)}`;
      if (await named(hardLink, finished, at(free))) return filedAs(free, tag);
      const there = await readIfThere(at(free));
      const stored = there && tagOf(there);
      if (stored !== null && stored !== tag && begun.includes(stored)) await rename(finished, at(free));
      else if (stored !== tag) continue;
      return filedAs(free, tag);
    }
  };

  /** Writes to a temporary name, which `place` then renames, so that a half-written file never has the real name. */
  const written = async (bytes: Uint8Array, place: (finished: string) => Promise<Filed>): Promise<Filed> => {
    const finished = join(folder, `.${randomUUID()}.part`);
    try {
      await writeDurably(finished, bytes);
      return await place(finished);
    } finally {
      await rm(finished, { force: true });
      await flushFolder(folder);
    }
  };

  return {
    file: async (name, bytes, known, begun = []) => {
      await mkdir(folder, { recursive: true });
      const there = known && (await readIfThere(at(known.name)));
      const stored = there && tagOf(there);
      const tag = tagOf(bytes);
      if (known && stored !== null) {
        const same = filedAs(safePath(known.name), tag);
        if (stored === tag) return { filed: same, edited: false };
        const replace = async (finished: string): Promise<Filed> => {
          await rename(finished, at(known.name));
          return same;
        };
        if ([known.tag, ...begun].includes(stored)) return { filed: await written(bytes, replace), edited: false };
        if (known.tag === tag) return { filed: known, edited: false };
      }
      const filed = await written(bytes, (finished) => storeNew(name, tag, finished, begun));
      return { filed, edited: stored !== null };
    },
    digest: async (bytes) => tagOf(bytes),
    within: (wanted) => openFolder(root, `${safePath(wanted)}/`, baseUrl, hardLink),
    fetch: async (wanted) => {
      if (typeof wanted !== 'string') return readIfThere(at(wanted.name));
      // A name may also have been typed with a slash that means no folder.
      return (await readIfThere(at(wanted))) ?? readIfThere(join(root, safeName(wanted)));
    },
    untouched: async ({ name, tag }) => {
      const there = await readIfThere(at(name));
      return there !== null && tagOf(there) === tag;
    },
    link: ({ name, tag }) => {
      const base = baseUrl();
      return base === null ? null : `${base}/${keyOf(tag)}/${encodeURIComponent(safePath(name))}`;
    },
    // A folder cannot convert Word to PDF; only a cloud library can.
    addPdf: async () => {},
  };
};
