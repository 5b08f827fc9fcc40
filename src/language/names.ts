/** One spelling of a name for comparing: NFC, lower case, dashes and spaces made plain. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one text into the other, at most `limit + 1`.
 * Only cells at most `limit` beside the diagonal of the table are computed; others mean more edits than `limit`.
 */
const editDistance = (a: string, b: string, limit: number): number => {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  const at = (row: readonly number[], place: number): number => row[place] ?? over;
  const places = Array.from({ length: 2 * limit + 1 }, (_, place) => place);
  let before: number[] = [];
  let row = places.map((place) => (place < limit ? over : place - limit));
  for (let i = 1; i <= a.length; i += 1) {
    const next: number[] = [];
    for (const place of places) {
      const j = i + place - limit;
      if (j < 1 || j > b.length) {
        next.push(j === 0 ? i : over);
        continue;
      }
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(row, place + 1) + 1, at(next, place - 1) + 1, at(row, place) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, place) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(over, at(row, b.length - a.length + limit));
};

/** Longest text compared as a name, in UTF-16 units. */
const longest = 200;

/** Whether two different names may be one name misspelt: at most two edits apart, or one where a name has fewer than 8 letters. */
export const nearlySameName = (a: string, b: string): boolean => {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (Math.max(x.length, y.length) > longest) return false;
  const limit = Math.min(x.length, y.length) < 8 ? 1 : 2;
  return x !== y && editDistance(x, y, limit) <= limit;
};
