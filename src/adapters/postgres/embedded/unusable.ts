/** The embedded database cannot be opened, or has stopped. The message says why and what to do; the cause is what was thrown. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable';
}

type Reason = 'full' | 'read-only' | 'no folder' | 'damaged';

const words: Readonly<Record<Reason, (folder: string) => string>> = {
  full: (folder) => `The disk of ${folder} is full. Nothing recorded is lost: make room there and start again.`,
  'read-only': (folder) =>
    `Nothing can be written in ${folder}. Let the user that runs Klubba write there, or set DATA_DIR to another folder.`,
  'no folder': (folder) =>
    `${folder} is a file or lies in one, where a folder is wanted. Move the file away, or set DATA_DIR to another folder.`,
  damaged: (folder) =>
    `The database in ${folder} is damaged and cannot be opened. Keep it as it is, and put a backup of it in its place; an empty folder would begin an empty record.`,
};

/** Names as Node has them; numbers as PGlite's file system has them, which are those of WASI. */
const reasons: ReadonlyMap<unknown, Reason> = new Map<unknown, Reason>([
  ...(['ENOSPC', 'EDQUOT', 51, 19] as const).map((code) => [code, 'full'] as const),
  ...(['EROFS', 'EACCES', 'EPERM', 69, 2, 63] as const).map((code) => [code, 'read-only'] as const),
  ...(['ENOTDIR', 'EEXIST', 54, 20] as const).map((code) => [code, 'no folder'] as const),
]);

const reasonOf = (fault: unknown): Reason => {
  const { code, errno } = (typeof fault === 'object' && fault !== null ? fault : {}) as {
    code?: unknown;
    errno?: unknown;
  };
  return reasons.get(code) ?? reasons.get(errno) ?? 'damaged';
};

/** What a fault at opening the database in `folder` means to the operator. */
export const unusable = (folder: string, fault: unknown): DatabaseUnusable =>
  new DatabaseUnusable(words[reasonOf(fault)](folder), { cause: fault });
