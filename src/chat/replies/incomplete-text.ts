import { type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Intent } from '../intent.ts';

type Incomplete = Extract<Intent, { readonly say: 'incomplete' }>;

/** What a command lacks, with an example of how it is written. */
export const incompleteText = ({ command, needs }: Incomplete, { chat }: Words): Markdown =>
  md`${chat.needs[needs]} ${chat.forExample(chat.commands[command].example)}`;
