import { joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Asked } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { outlook } from '../readers/outlook.ts';
import type { Verb } from '../readers/verb.ts';

/** What this person can do now, as a Markdown list; nothing the meeting would refuse. */
export const helpFor = (meeting: Meeting, asked: Asked, { chat }: Words): Markdown => {
  const lines = (Object.keys(chat.commands) as Verb[])
    .filter((verb) => outlook(verb, meeting, asked) !== 'no')
    // `next anyway` is offered only where `next` would ask for an outcome.
    .filter((verb) => verb !== 'nextAnyway' || outlook('next', meeting, asked) === 'asks first')
    .map((verb) => md`- **${chat.commands[verb].example}** ${chat.commands[verb].does}`);
  return joined([chat.helpHeading, md``, ...lines], '\n');
};
