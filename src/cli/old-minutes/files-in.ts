import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Files that programs leave behind: hidden ones, Word's locks, and those of Windows' own. */
const leftBehind = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The files of a folder and of those in it, by their paths in it with `/` between the levels, in order. Null where there is no such folder. */
export const filesIn = async (folder: string): Promise<readonly string[] | null> => {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => [...relative(folder, parentPath).split(sep), name].filter(Boolean))
      .filter((levels) => !levels.some((level) => leftBehind.test(level)))
      .map((levels) => levels.join('/'))
      .sort();
  } catch (fault) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes((fault as NodeJS.ErrnoException).code ?? '')) return null;
    throw fault;
  }
};
