import { sameName } from '../../language/names.ts';
import type { Group, HouseStyle, Summons } from '../summons.ts';

/** How the board's minutes look: a part of the house style, or the title word. */
type Look =
  | { readonly [K in keyof HouseStyle]: { readonly name: K; readonly value: HouseStyle[K] } }[keyof HouseStyle]
  | { readonly name: 'title'; readonly value: string };

/** How the board works from meeting to meeting. A null or false value takes the setting away. */
type Habit =
  /** An item that every agenda is to have, by its title. */
  | { readonly name: 'standing item'; readonly of: string; readonly value: boolean }
  /** What an abbreviation of the board's own stands for; empty where everybody knows. */
  | { readonly name: 'abbreviation'; readonly of: string; readonly value: string | null }
  /** Whether those called in a group take positions, by its name; staff do not unless it is said here. */
  | { readonly name: 'takes positions'; readonly of: string; readonly value: 'yes' | 'no' }
  /** The folder of the library, below its own, in which the board's minutes lie. */
  | { readonly name: 'folder'; readonly value: string | null }
  /** Normal length of a consultation (synpunktsrunda), in months. */
  | { readonly name: 'consultation'; readonly value: number }
  /** How many days before the meeting its kallelse is sent. */
  | { readonly name: 'send-out'; readonly value: number };

/** A consultation longer than a year, or a kallelse sent a quarter before, is a slip of the finger. */
export const mostMonths = 12;
export const mostDays = 90;

/** Longest word or title, in UTF-16 units, and longest list of them: together they fit on one card. */
export const longestSetting = 120;
export const mostListed = 40;

/** One setting of the board, kept from one meeting to the next. */
export type Setting = Look | Habit;

/** Whether it concerns the board's coming meetings rather than the minutes of this one. */
export const isHabit = (setting: Setting): setting is Habit => {
  switch (setting.name) {
    case 'standing item':
    case 'abbreviation':
    case 'takes positions':
    case 'folder':
    case 'consultation':
    case 'send-out':
      return true;
    case 'numbering':
    case 'letters':
    case 'position':
    case 'absences':
    case 'title':
      return false;
  }
};

const withTakers = (
  summons: Summons,
  { of, value }: Extract<Habit, { readonly name: 'takes positions' }>,
): Summons => ({
  ...summons,
  groups: summons.groups.map((group) =>
    sameName(group.name, of) ? { ...group, takesPositions: value === 'yes' } : group,
  ),
});

/** The kallelse with one setting of the board in the place of what it showed itself. */
export const withSetting = (summons: Summons, setting: Setting): Summons => {
  const { meeting } = summons;
  if (setting.name === 'takes positions') return withTakers(summons, setting);
  if (isHabit(setting)) return summons;
  if (setting.name === 'title') return { ...summons, meeting: { ...meeting, title: setting.value } };
  return { ...summons, meeting: { ...meeting, style: { ...meeting.style, [setting.name]: setting.value } } };
};

const sameSetting = (one: Setting, other: Setting): boolean =>
  one.name === other.name && (!('of' in one && 'of' in other) || sameName(one.of, other.of));

/** The settings after one more, the newest last; an earlier one of the same is gone, and so is one taken away. */
export const set = (settings: readonly Setting[], setting: Setting): readonly Setting[] => {
  const others = settings.filter((one) => !sameSetting(one, setting));
  return setting.value === null || setting.value === false ? others : [...others, setting];
};

/** Whether a group takes positions as the board has it now. A closed meeting keeps what it had. */
export const groupTakes = (settings: readonly Setting[], { name: of, takesPositions = true }: Group): boolean => {
  const known = settings.find((one) => sameSetting(one, { name: 'takes positions', of, value: 'yes' }));
  return known ? known.value === 'yes' : takesPositions;
};

/** Whether it is so already. */
export const isSet = (summons: Summons, settings: readonly Setting[], setting: Setting): boolean => {
  const { meeting } = summons;
  if (setting.name === 'takes positions')
    return summons.groups.every(
      (group) => !sameName(group.name, setting.of) || groupTakes(settings, group) === (setting.value === 'yes'),
    );
  if (isHabit(setting)) {
    const known = settings.find((one) => sameSetting(one, setting));
    return known ? known.value === setting.value : setting.value === null || setting.value === false;
  }
  return (setting.name === 'title' ? meeting.title : meeting.style[setting.name]) === setting.value;
};

/** Titles of the items that every agenda of the board is to have, in the order they were settled. */
export const standingItems = (settings: readonly Setting[]): readonly string[] =>
  settings.flatMap((setting) => (setting.name === 'standing item' ? [setting.of] : []));

/** What the board's own abbreviations stand for. */
export const abbreviations = (settings: readonly Setting[]): ReadonlyMap<string, string> =>
  new Map(
    settings.flatMap((setting) =>
      setting.name === 'abbreviation' && setting.value !== null ? [[setting.of, setting.value] as const] : [],
    ),
  );

/** Where released minutes lie, in each language; no draft may get there. */
const foldersOfReleased = ['släppta', 'released'];

/** Whether a folder is, or is in, one that holds what is released; marks and spaces make no difference to a library. */
export const isTaken = (folder: string): boolean => {
  const [first = ''] = folder
    .split(/[/\\]/)
    .map((level) => level.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
  return foldersOfReleased.includes(first.normalize('NFC').toLowerCase());
};

/** The board's folder in the library; null for the library itself. */
export const folderOf = (settings: readonly Setting[]): string | null =>
  settings.find((setting) => setting.name === 'folder')?.value ?? null;
