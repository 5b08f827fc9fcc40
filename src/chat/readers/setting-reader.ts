import { languages } from '../../i18n/languages.ts';
import { mostDays, mostMonths, type Setting } from '../../meeting/board/settings.ts';
import { asks, lacks, type Reader } from '../intent.ts';
import { anyOf } from './lexicon.ts';
import { isNothing, withoutStop } from './typed-name.ts';

type Name = Setting['name'];

const spoken = Object.values(languages).map(({ chat }) => chat.settings);
const names = Object.keys(languages.sv.chat.settings.names) as readonly Name[];
const values = Object.keys(languages.sv.chat.settings.values) as readonly (keyof (typeof spoken)[number]['values'])[];

const named = names.map((name) => ({
  name,
  pattern: new RegExp(`^(?:${anyOf(spoken.flatMap((words) => words.names[name]))})\\s*:?\\s*`, 'iu'),
}));

const removal = new RegExp(`^(?:${anyOf(spoken.flatMap(({ remove }) => remove))})\\s*:?\\s*`, 'iu');

const negated = new RegExp(`^(?:${anyOf(spoken.flatMap((words) => words.negated))})`, 'iu');

/** The stored value: a mark as typed, or the value one of its words stands for. */
const meant = (typed: string): string => {
  const key = typed.toLowerCase();
  return values.find((value) => spoken.some((words) => words.values[value].some((word) => word === key))) ?? typed;
};

/** `2`, `2 månader`: a whole number from 1 to `most`; null for anything else. */
const count = (typed: string, most: number): number | null => {
  const [, digits] = /^(\d{1,3})(?:\s+\p{L}+)?\.?$/u.exec(typed) ?? [];
  const number = Number(digits ?? 0);
  return number >= 1 && number <= most ? number : null;
};

const abbreviation = (typed: string, removed: boolean): Setting | null => {
  const name = 'abbreviation';
  if (removed) return typed === '' ? null : { name, of: withoutStop(typed), value: null };
  const [, short = '', long = ''] = /^([^=:\s]+)\s*(?:[=:]\s*(.+))?$/su.exec(typed) ?? [];
  return short === '' ? null : { name, of: withoutStop(short), value: withoutStop(long) };
};

const settingOf = (name: Name, typed: string, removed: boolean): Setting | null => {
  const value = meant(typed);
  switch (name) {
    case 'numbering':
      return value === '1.' || value === '1)' ? { name, value } : null;
    case 'letters':
      return value === 'a)' || value === 'a.' ? { name, value } : null;
    case 'position':
      return value === 'above' || value === 'below' ? { name, value } : null;
    case 'absences':
      return value === 'opening' || value === 'head' ? { name, value } : null;
    case 'title':
      return typed === '' ? null : { name, value: withoutStop(typed) };
    case 'standing item':
      return typed === '' ? null : { name, of: withoutStop(typed), value: !removed };
    case 'abbreviation':
      return abbreviation(typed, removed);
    case 'takes positions':
      return typed === '' ? null : { name, of: withoutStop(typed), value: removed ? 'no' : 'yes' };
    case 'folder':
      if (removed) return { name, value: null };
      return typed === '' ? null : { name, value: withoutStop(typed) };
    case 'consultation':
    case 'send-out': {
      const number = count(typed, name === 'consultation' ? mostMonths : mostDays);
      return number === null ? null : { name, value: number };
    }
  }
};

/** Settings that can be removed. The others always have a value. */
const removable: readonly Name[] = ['standing item', 'abbreviation', 'folder'];

/** Reads `inställning numrering 1)`: the setting and its new value. The word alone shows all settings. */
export const setting: Reader = (typed) => {
  if (isNothing(typed.rest)) return { say: 'settings' };
  for (const { name, pattern } of named) {
    const found = pattern.exec(typed.rest);
    if (!found) continue;
    const rest = typed.rest.slice(found[0].length).trim();
    const removing = removable.includes(name) ? removal.exec(rest) : null;
    const isOff = removing !== null || (name === 'takes positions' && negated.test(found[0]));
    const read = settingOf(name, rest.slice(removing?.[0].length ?? 0).trim(), isOff);
    return read ? asks({ type: 'ChangeSetting', setting: read }) : lacks(typed, 'setting');
  }
  return lacks(typed, 'setting');
};
