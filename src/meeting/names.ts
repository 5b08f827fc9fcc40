import type { Item } from './summons.ts';

/** One spelling of a name for comparing: NFC, lower case, dashes and spaces made plain. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other, at most `limit + 1`. */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Whether two names may be one misspelt: at most two edits apart, and not equal. Short names must be closer. */
export const nearlySameName = (a: string, b: string): boolean => {
  const [x, y] = [nameKey(a), nameKey(b)];
  const limit = Math.min(x.length, y.length) < 8 ? 1 : 2;
  return x !== y && editDistance(x, y, limit) <= limit;
};

/** Whether this person presents the item. */
export const presentsItem = (item: Item | null, name: string): boolean =>
  item?.presenters.some((presenter) => sameName(presenter.name, name)) ?? false;
