import { destination, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Asked } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { outlook } from '../readers/outlook.ts';
import type { Verb } from '../readers/verb.ts';

/** Addresses of the add-in outside Teams, for one chat. */
export interface BrowserLinks {
  readonly panel: string;
  readonly desk: string;
}

/** What this person can do now, as a Markdown list; nothing the meeting would refuse. */
export const helpFor = (
  meeting: Meeting,
  asked: Asked,
  { chat }: Words,
  links: BrowserLinks | null = null,
): Markdown => {
  const lines = (Object.keys(chat.commands) as Verb[])
    .filter((verb) => outlook(verb, meeting, asked) !== 'no')
    // `next anyway` is offered only where `next` would ask for an outcome.
    .filter((verb) => verb !== 'nextAnyway' || outlook('next', meeting, asked) === 'asks first')
    .map((verb) => md`- **${chat.commands[verb].example}** ${chat.commands[verb].does}`);
  const outside = links ? [md``, chat.inBrowser(destination(links.panel), destination(links.desk))] : [];
  return joined([chat.helpHeading, md``, ...lines, ...outside], '\n');
};
