import type { Words } from '../../i18n/words.ts';

/** The commands of the chat, by their names in the words of each language. */
export type Verb = keyof Words['chat']['commands'];

/** What a command can lack. */
export type Need = keyof Words['chat']['needs'];
