import { languages } from '../i18n/languages.ts';
import type { Setting } from '../meeting/settings.ts';
import { anyOf } from './lexicon.ts';
import { asks, lacks, type Reader } from './saying.ts';
import { withoutStop } from './typed-name.ts';

type Name = Setting['name'];

const spoken = Object.values(languages).map(({ chat }) => chat.settings);
const names = Object.keys(languages.sv.chat.settings.names) as readonly Name[];
const values = Object.keys(languages.sv.chat.settings.values) as readonly (keyof (typeof spoken)[number]['values'])[];

const named = names.map((name) => ({
  name,
  pattern: new RegExp(`^(?:${anyOf(spoken.flatMap((words) => words.names[name]))})\\s*:?\\s*`, 'iu'),
}));

/** The value as the meeting knows it: a mark as typed, or one of the words for it. */
const meant = (typed: string): string => {
  const key = typed.toLowerCase();
  return values.find((value) => spoken.some((words) => words.values[value].includes(key))) ?? typed;
};

const settingOf = (name: Name, typed: string): Setting | null => {
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
  }
};

/** `inställning numrering 1)`: which setting, and what it is to be. */
export const setting: Reader = (typed) => {
  for (const { name, pattern } of named) {
    const found = pattern.exec(typed.rest);
    if (!found) continue;
    const read = settingOf(name, typed.rest.slice(found[0].length).trim());
    return read ? asks({ type: 'ChangeSetting', setting: read }) : lacks(typed, 'setting');
  }
  return lacks(typed, 'setting');
};
