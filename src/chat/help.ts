import type { Words } from '../i18n/words.ts';
import type { Asked } from '../meeting/commands.ts';
import { leads, type Meeting } from '../meeting/meeting.ts';
import { possible } from './moment.ts';
import type { Verb } from './verb.ts';

/** What this person can do now, as a Markdown list; nothing the meeting would refuse. */
export const helpFor = (meeting: Meeting, asked: Asked, { chat }: Words): string => {
  // Going on without an outcome is offered only where going on is refused for it.
  const idle = (verb: Verb): boolean => verb === 'nextAnyway' && possible('next', meeting, asked);
  const lines = (Object.keys(chat.commands) as Verb[])
    .filter((verb) => possible(verb, meeting, asked) && !idle(verb))
    .map((verb) => `- **${chat.commands[verb].example}** ${chat.commands[verb].does}`);
  return [chat.helpHeading, '', ...lines].join('\n');
};

/** What usually comes next, the likeliest first; those not possible now are passed over. */
const likely = (meeting: Meeting, asked: Asked): readonly Verb[] => {
  const lead = leads(meeting, asked.by.user);
  const can = (verb: Verb): boolean => possible(verb, meeting, asked);
  return [
    'open',
    'resume',
    ...(meeting.rollCalled ? [] : (['rollCall'] as const)),
    ...(lead ? (['adopt', 'confirmOrally', 'confirm'] as const) : (['confirm', 'view', 'dissent'] as const)),
    'here',
    'next',
    ...(can('next') ? [] : (['nextAnyway', 'close'] as const)),
    'minutes',
    ...(meeting.phase === 'closed' ? [] : (['note'] as const)),
    'otherMatter',
    'summons',
  ];
};

/** Three commands that fit the moment, as they are typed in the language; help and agenda fill up. */
export const suggestions = (meeting: Meeting, asked: Asked, { chat }: Words): readonly [string, string, string] => {
  const fit = likely(meeting, asked).filter((verb) => possible(verb, meeting, asked));
  const [first = 'help', second = 'agenda', third = 'search'] = [
    ...new Set<Verb>([...fit, 'help', 'agenda', 'search']),
  ];
  return [chat.commands[first].example, chat.commands[second].example, chat.commands[third].example];
};

/** The answer to a text that is no command. */
export const unknownText = (meeting: Meeting, asked: Asked, words: Words): string =>
  words.chat.unknown(...suggestions(meeting, asked, words));
