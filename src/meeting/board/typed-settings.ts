import { sameName } from '../../language/names.ts';
import type { Meeting } from '../meeting.ts';
import type { Summons } from '../summons.ts';
import { normalMonths, sendOutDays } from './consultation.ts';
import {
  abbreviations,
  folderOf,
  groupTakes,
  isSet,
  mostDays,
  mostListed,
  mostMonths,
  type Setting,
  standingItems,
} from './settings.ts';

/** Settings as they are typed in a form: a list has one a line. `takes positions` are the ticked groups, by their places in the kallelse. */
export type TypedSettings = Readonly<Partial<Record<Setting['name'], string>>>;

/** `SRO = words`, or the abbreviation alone where it needs no explanation. */
const abbreviationLine = ([short, long]: readonly [string, string]): string =>
  long === '' ? short : `${short} = ${long}`;

/** The settings as a form shows them; null before a kallelse is used. */
export const typedSettings = ({ summons, settings }: Meeting): Required<TypedSettings> | null => {
  if (!summons) return null;
  const { style, title } = summons.meeting;
  return {
    title,
    ...style,
    'standing item': standingItems(settings).join('\n'),
    abbreviation: [...abbreviations(settings)].map(abbreviationLine).join('\n'),
    'takes positions': summons.groups.flatMap((group, at) => (groupTakes(settings, group) ? [at] : [])).join(','),
    folder: folderOf(settings) ?? '',
    consultation: `${normalMonths(settings)}`,
    'send-out': `${sendOutDays(settings)}`,
  };
};

const linesIn = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const one = <T extends string>(value: string | undefined, allowed: readonly T[]): readonly T[] =>
  allowed.filter((known) => known === value);

/** Replaces the list of standing items by the typed one: titles that are gone from it are taken away. */
const standing = (typed: string, before: readonly string[]): readonly Setting[] => {
  const kept = linesIn(typed);
  const gone = before.filter((title) => !kept.some((line) => sameName(line, title)));
  const name = 'standing item';
  return [
    ...gone.map((of) => ({ name, of, value: false }) as const),
    ...kept.map((of) => ({ name, of, value: true }) as const),
  ];
};

const explained = (typed: string, before: readonly string[]): readonly Setting[] => {
  const name = 'abbreviation';
  const kept = linesIn(typed).map((line) => {
    const [short = '', ...long] = line.split('=');
    return { name, of: short.trim(), value: long.join('=').trim() } as const;
  });
  const gone = before.filter((short) => !kept.some(({ of }) => sameName(of, short)));
  return [...gone.map((of) => ({ name, of, value: null }) as const), ...kept.filter(({ of }) => of !== '')];
};

/** Whether each group in the form is ticked. Some clients of Teams send an empty value when no box is ticked; that changes nothing. */
const taking = (ticked: string, { groups }: Summons): readonly Setting[] => {
  const places = ticked.split(',');
  if (ticked === '') return [];
  return groups
    .slice(0, mostListed)
    .map(
      ({ name: of }, at) => ({ name: 'takes positions', of, value: places.includes(`${at}`) ? 'yes' : 'no' }) as const,
    );
};

const count = (typed: string, most: number): readonly number[] =>
  /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most ? [Number(typed)] : [];

/** The settings to change when the form is saved: only those that differ from now, in the form's order. */
export const settingsIn = (form: TypedSettings, { summons, settings }: Meeting): readonly Setting[] => {
  if (!summons) return [];
  const typed = (name: Setting['name']): string | undefined => form[name]?.trim();
  const ifTyped = <T>(name: Setting['name'], read: (value: string) => readonly T[]): readonly T[] => {
    const value = typed(name);
    return value === undefined ? [] : read(value);
  };
  const wanted: readonly Setting[] = [
    ...ifTyped('title', (value) => (value === '' ? [] : [{ name: 'title', value } as const])),
    ...one(typed('numbering'), ['1.', '1)']).map((value) => ({ name: 'numbering', value }) as const),
    ...one(typed('letters'), ['a)', 'a.']).map((value) => ({ name: 'letters', value }) as const),
    ...one(typed('position'), ['above', 'below']).map((value) => ({ name: 'position', value }) as const),
    ...one(typed('absences'), ['opening', 'head']).map((value) => ({ name: 'absences', value }) as const),
    ...ifTyped('standing item', (value) => standing(value, standingItems(settings))),
    ...ifTyped('abbreviation', (value) => explained(value, [...abbreviations(settings).keys()])),
    ...ifTyped('takes positions', (value) => taking(value, summons)),
    ...ifTyped('folder', (value) => [{ name: 'folder', value: value === '' ? null : value } as const]),
    ...ifTyped('consultation', (value) => count(value, mostMonths))
      .filter((value) => value !== normalMonths(settings))
      .map((value) => ({ name: 'consultation', value }) as const),
    ...ifTyped('send-out', (value) => count(value, mostDays))
      .filter((value) => value !== sendOutDays(settings))
      .map((value) => ({ name: 'send-out', value }) as const),
  ];
  return wanted.filter((setting) => !isSet(summons, settings, setting));
};
