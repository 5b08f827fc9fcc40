import { show } from '../cards/show.ts';
import { refusalText } from '../chat/refusal-text.ts';
import { bodyOf, startedFrom } from '../meeting/body.ts';
import { noMeeting } from '../meeting/meeting.ts';
import type { Attachment } from '../meeting/summons.ts';
import type { Imported } from '../summons/read.ts';
import type { Content } from './chat-port.ts';
import type { Happened } from './desk.ts';
import type { Parts } from './parts.ts';
import { type Previous, previousMeeting } from './previous-meeting.ts';
import type { Viewing } from './viewing.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The minutes the next meeting is to approve, as an attachment of its agenda; null until the members may see them. */
const linkTo = async ({ id, meeting }: Previous, viewing: Viewing): Promise<Attachment | null> => {
  const released = await viewing.released(id, meeting);
  return released?.url ? { title: released.name, url: released.url, place: 'after' } : null;
};

/**
 * Makes a kallelse that was read a draft that starts from the board's last meeting, and answers with what was understood, for a person to review.
 * `source` is the name of its file, or `text`.
 */
export const receiveSummons = async (
  parts: Parts,
  viewing: Viewing,
  { sender, key }: Happened,
  where: Extract<Whereabouts, { found: true }>,
  source: string,
  imported: Imported,
): Promise<readonly Content[]> => {
  const { meetings, conversations, newMeeting, words, now } = parts;
  if (!imported.ok) return [words.doubts.unreadable[imported.reason]];
  const previous = await previousMeeting(parts, where.conversation, imported.summons, sender.user);
  const { summons, doubts } = previous
    ? startedFrom(imported, bodyOf(previous.meeting), await linkTo(previous, viewing))
    : imported;
  const id = where.id !== null && where.meeting.phase !== 'closed' ? where.id : newMeeting();
  const asked = { by: { user: sender.user, name: sender.name, standing: await sender.standing() }, at: now() };
  const command = { type: 'GiveSummons', summons, doubts, source } as const;
  const answer = await meetings.ask(id, command, asked, key);
  if (answer.outcome === 'refused') return [refusalText(answer.refusal, answer.meeting ?? noMeeting, words)];
  if (where.conversation.meeting !== id) await conversations.hold(where.conversation.id, id);
  const conversation = { ...where.conversation, meeting: id };
  const shown = show('summons', await viewing.own(id, answer.meeting, conversation, sender.user));
  return shown ? [shown] : [];
};
