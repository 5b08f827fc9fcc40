import { words } from '../../language/vocabulary/words.ts';
import type { HouseStyle } from '../../meeting/summons.ts';
import type { ReadItem } from '../item/item.ts';

/** The most frequent value; null where there is none. */
const most = <T extends string>(values: readonly (T | null)[]): T | null => {
  const times = new Map<T, number>();
  for (const value of values) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Infers the board's house style. What the summons does not show follows from the numbering: `1)` goes with `a.`, positions below, apologies in the head. */
export const houseStyleOf = (items: readonly ReadItem[], apologiesInHead: boolean): HouseStyle => {
  const numbering = most(items.map(({ section }) => (section.style === '1)' ? '1)' : '1.'))) ?? '1.';
  const older = numbering === '1)';
  return {
    numbering,
    letters: items.find(({ letters }) => letters !== null)?.letters ?? (older ? 'a.' : 'a)'),
    position:
      most(items.map(({ item, position }) => (item.positions.length > 0 ? position : null))) ??
      (older ? 'below' : 'above'),
    absences: apologiesInHead || older ? 'head' : 'opening',
  };
};

const minutesWord = new RegExp(`^${words.head.minutes}`, 'iu');
/** Whether a document's title word is one of minutes, not of a kallelse. */
export const isMinutesTitle = (word: string | null): boolean => word !== null && minutesWord.test(word);

const anywhere = new RegExp(`(?<!\\p{L})${words.head.minutes}`, 'iu');

/** The title of the minutes: the document's own, else what the item on the previous minutes calls them, else `fallback`. */
export const titleWordOf = (word: string | null, items: readonly ReadItem[], fallback: string): string => {
  if (word && isMinutesTitle(word)) return word;
  const previous = items.find(({ item }) => item.formality === 'minutes approval')?.item.title ?? '';
  const named = anywhere.exec(previous)?.[0];
  if (!named) return fallback;
  const singular = /^mötes/i.test(named) ? 'mötesanteckning' : named;
  return singular.charAt(0).toUpperCase() + singular.slice(1).toLowerCase();
};
