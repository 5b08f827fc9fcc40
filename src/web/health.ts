import { statfs } from 'node:fs/promises';

/** Checks something Klubba needs. Resolves with what is wrong, in one sentence that anybody may read, or null. */
export type Check = () => Promise<string | null>;

/** How Klubba is. `ok`: it can record. */
export interface Health {
  readonly ok: boolean;
  readonly problems: readonly string[];
}

/** How long a check may take, in milliseconds. */
const patience = 2_000;
/** How long an answer is reused, in milliseconds, since anybody may ask as often as they like. */
const holds = 1_000;
/** Room below which a disk counts as full, in bytes. */
const least = 8 * 1024 * 1024;

const late = (): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('A look at how things are took too long.'), patience).unref();
  });

/** Runs all checks at once. Where a `needed` one fails nothing can be recorded; the others are only reported. */
export const createHealth = (needed: readonly Check[], others: readonly Check[]): (() => Promise<Health>) => {
  const ask = async (checks: readonly Check[]): Promise<readonly string[]> =>
    (await Promise.all(checks.map((check) => Promise.race([check(), late()])))).filter((problem) => problem !== null);
  let asked = -holds;
  let answer: Promise<Health> | null = null;
  return () => {
    const now = performance.now();
    if (answer && now - asked < holds) return answer;
    asked = now;
    answer = Promise.all([ask(needed), ask(others)]).then(([grave, slight]) => ({
      ok: grave.length === 0,
      problems: [...grave, ...slight],
    }));
    return answer;
  };
};

/** Whether the disk under a folder has room; `name` is what the folder holds. A folder not there yet is no problem. */
export const diskHasRoom =
  (folder: string, name: string): Check =>
  async () => {
    const disk = await statfs(folder).catch(() => null);
    return disk && disk.bavail * disk.bsize < least ? `The disk of ${name} is full.` : null;
  };
