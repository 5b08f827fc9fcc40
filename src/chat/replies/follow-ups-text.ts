import { agreedText } from '../../i18n/follow-up-text.ts';
import { escaped, joined, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import { withItsDay } from '../../meeting/board/left-to-follow-up.ts';
import type { EventOf } from '../../meeting/events.ts';
import { asDueNow, endOfFollowUp, followUpsOf } from '../../meeting/follow-ups.ts';
import type { FollowUp, Meeting } from '../../meeting/meeting.ts';
import { quoted } from './quoted.ts';
import type { ReplyContext } from './reply-context.ts';

/** Most follow-ups listed in one answer, open and ended ones apart. */
const mostShown = 40;
/** Longest follow-up in the list, in characters; so that all of them fit in one message of Teams (28 kB). */
const longestShown = 280;

const line = (meeting: Meeting, one: FollowUp, number: number, words: Words): Markdown => {
  const ended = endOfFollowUp(one);
  const now = withItsDay(meeting, asDueNow(one));
  const text = agreedText(ended ? { ...now, ended } : now, words);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return md`- **${number}** ${escaped(shown)}`;
};

/** The follow-ups with their numbers, first the open ones, then those that ended. `leads`: whether to say how they are ended. */
export const followUpsText = (meeting: Meeting, leads: boolean, words: Words): Markdown => {
  const { followUps } = words.chat;
  const all = followUpsOf(meeting).map((one, at) => ({ one, number: at + 1 }));
  if (all.length === 0) return followUps.none;
  const listed = (isEnded: boolean): readonly Markdown[] => {
    const meant = all.filter(({ one }) => (endOfFollowUp(one) !== null) === isEnded);
    const lines = meant.slice(0, mostShown).map(({ one, number }) => line(meeting, one, number, words));
    return meant.length > mostShown ? [...lines, md`- ${followUps.more(meant.length - mostShown)}`] : lines;
  };
  const [open, ended] = [listed(false), listed(true)];
  return joined(
    [
      open.length > 0 ? joined([followUps.heading, ...open], '\n') : followUps.none,
      ...(ended.length > 0 ? [joined([followUps.ended, ...ended], '\n')] : []),
      ...(leads && open.length > 0 ? [followUps.howTo] : []),
    ],
    '\n\n',
  );
};

/** What became of a follow-up. */
export const followUpReply = (
  event: EventOf<'FollowUpEnded' | 'FollowUpMoved'>,
  { meeting, words }: ReplyContext,
): Markdown => {
  const { followUps } = words.chat;
  const what = quoted(followUpsOf(meeting).find(({ id }) => id === event.followUp)?.what ?? '');
  return event.type === 'FollowUpMoved' ? followUps.moved(what, quoted(event.when)) : followUps[event.how](what);
};
