import { escaped, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Setting } from '../../meeting/board/settings.ts';
import { quoted } from './quoted.ts';

/** The name of a setting and its value in words, as typed and shown. The value is null where it was removed. */
export const settingWords = (
  setting: Setting,
  { chat }: Words,
): { readonly name: Markdown; readonly value: Markdown | null } => {
  const { names, values, months, days } = chat.settings;
  const name = names[setting.name][0] ?? escaped(setting.name);
  switch (setting.name) {
    case 'numbering':
    case 'letters':
    case 'title':
      return { name, value: quoted(setting.value) };
    case 'position':
    case 'absences':
      return { name, value: values[setting.value][0] ?? escaped(setting.value) };
    case 'standing item': {
      const title = quoted(setting.of);
      return setting.value ? { name, value: title } : { name: md`${name} ${title}`, value: null };
    }
    case 'abbreviation': {
      const short = quoted(setting.of);
      if (setting.value === null) return { name: md`${name} ${short}`, value: null };
      return { name, value: setting.value === '' ? short : md`${short} = ${quoted(setting.value)}` };
    }
    case 'takes positions':
      return {
        name: (setting.value === 'yes' ? undefined : chat.settings.negated[0]) ?? name,
        value: quoted(setting.of),
      };
    case 'folder':
      return { name, value: setting.value === null ? null : quoted(setting.value) };
    case 'consultation':
      return { name, value: months(setting.value) };
    case 'send-out':
      return { name, value: days(setting.value) };
  }
};
