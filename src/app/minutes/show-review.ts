import { show } from '../../cards/show.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { spoken } from '../../i18n/markdown.ts';
import type { Asked } from '../../meeting/commands.ts';
import { leads } from '../../meeting/meeting.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Message } from '../desk/desk.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';
import type { Content } from '../ports/teams/outgoing.ts';

/**
 * Shows chair and secretary, in a personal chat, what the proof-reader found in the draft. After the close, asking for it begins the
 * review.
 */
export const createReviewing =
  ({ meetings, words }: Pick<Dependencies, 'meetings' | 'words'>, viewing: Viewing) =>
  async (
    { chat, sender, key }: Message,
    { id, meeting, conversation }: FoundMeeting,
    asked: Asked,
  ): Promise<readonly Content[]> => {
    if (id === null) return [refusalText({ reason: 'no summons' }, meeting, words)];
    if (!leads(meeting, sender.user)) return [refusalText({ reason: 'only chair or secretary' }, meeting, words)];
    if (meeting.phase === 'summoned') return [refusalText({ reason: 'not open yet' }, meeting, words)];
    if (chat.kind !== 'personal') return [spoken(words.review).inPrivate];
    if (meeting.phase === 'closed') await meetings.ask(id, { type: 'BeginReview' }, asked, key);
    const shown = show('review', await viewing.own(id, await meetings.read(id), conversation, sender.user));
    return shown ? [shown] : [];
  };
