import type { Markdown } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Asked } from '../../meeting/commands.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { outlook } from '../readers/outlook.ts';
import type { Verb } from '../readers/verb.ts';

/** Commands that usually come next, the most likely first. Whether they are allowed is asked afterwards. */
const likely = (meeting: Meeting, asked: Asked): readonly Verb[] => {
  const answers: readonly Verb[] = leads(meeting, asked.by.user)
    ? ['adopt', 'confirmOrally', 'confirm']
    : ['confirm', 'view', 'dissent'];
  const onwards = (['nextAnyway', 'close'] as const).find((verb) => outlook(verb, meeting, asked) !== 'no');
  return [
    'open',
    'resume',
    ...(meeting.rollCalled ? [] : (['rollCall'] as const)),
    ...answers,
    'here',
    outlook('next', meeting, asked) === 'yes' ? 'next' : (onwards ?? 'next'),
    'minutes',
    'review',
    ...(meeting.phase === 'closed' ? [] : (['note'] as const)),
    'otherMatter',
    'newSummons',
    'summons',
  ];
};

/** Three commands that fit the moment, as typed in the language. Commands open to everyone fill the places left. */
export const suggestions = (
  meeting: Meeting,
  asked: Asked,
  { chat }: Words,
): readonly [Markdown, Markdown, Markdown] => {
  const fit = likely(meeting, asked).filter((verb) => outlook(verb, meeting, asked) !== 'no');
  const distinct = [...new Set<Verb>([...fit, 'help', 'agenda', 'search'])];
  const [first = 'help', second = 'agenda', third = 'search'] = distinct;
  return [chat.commands[first].example, chat.commands[second].example, chat.commands[third].example];
};

/** The answer to a text that is no command. */
export const unknownText = (meeting: Meeting, asked: Asked, words: Words): Markdown =>
  words.chat.unknown(...suggestions(meeting, asked, words));
