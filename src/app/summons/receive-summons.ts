import { show } from '../../cards/show.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { spoken } from '../../i18n/markdown.ts';
import { bodyOf, type Given, startedFrom } from '../../meeting/board/body.ts';
import type { Asked } from '../../meeting/commands.ts';
import { mayPrepare } from '../../meeting/decide/summons.ts';
import { type Meeting, noMeeting } from '../../meeting/meeting.ts';
import { knownAccounts } from '../../meeting/people/known-accounts.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { Attachment } from '../../meeting/summons.ts';
import { withStaff } from '../../summons/people/staff.ts';
import type { Imported } from '../../summons/read.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { ChatActivity } from '../desk/desk.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Content } from '../ports/outgoing.ts';
import { type Previous, previousMeeting } from './previous-meeting.ts';
import { reviewKey } from './review-cards.ts';

/** Somebody about to give a kallelse. */
interface Giving {
  /** The meeting it calls to: the chat's own until that is closed, then the one under review there. Null for a new one. */
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
  readonly asked: Asked;
  /** Why they may not; null when they may. */
  readonly refusal: Refusal | null;
}

/** Who is about to give a kallelse, and whether they may: to be asked before anything they sent is fetched or read. */
export const summonsFrom = async (
  { meetings, now }: Pick<Dependencies, 'meetings' | 'now'>,
  { sender }: ChatActivity,
  { id: held, meeting: last, conversation }: FoundMeeting,
): Promise<Giving> => {
  const goesOn = held !== null && last.phase !== 'closed';
  const id = goesOn ? held : conversation.pending;
  const meeting = goesOn ? last : id === null ? noMeeting : await meetings.read(id);
  const meetingRole = meeting.phase === 'empty' ? await sender.meetingRole(conversation.id) : 'unknown';
  const asked = { by: { user: sender.user, name: sender.name, meetingRole }, at: now() };
  return { id, meeting, asked, refusal: mayPrepare(meeting, asked) };
};

/** The minutes the next meeting is to approve, as an attachment of its agenda; null until the members may see them. */
const linkTo = async ({ id, meeting }: Previous, viewing: Viewing): Promise<Attachment | null> => {
  const released = await viewing.released(id, meeting);
  return released?.url ? { title: released.name, url: released.url, place: 'after' } : null;
};

/** The kallelse with what its board adds where it says nothing. A doubt tells where nothing could be carried over. */
const started = async (imported: Given, previous: Previous | 'withheld' | null, viewing: Viewing): Promise<Given> => {
  if (previous === null) return imported;
  if (previous !== 'withheld') return startedFrom(imported, bodyOf(previous.meeting), await linkTo(previous, viewing));
  const { summons, doubts } = imported;
  const quote = summons.meeting.body ?? summons.meeting.title;
  return { summons, doubts: [...doubts, { reason: 'previous minutes not released', line: null, quote }] };
};

/**
 * Makes the kallelse a draft that starts from the board's last meeting, and answers with what was understood, for a person to review.
 * `source` is the name of its file, or `text`. Nothing is read for somebody who may not give it.
 */
export const receiveSummons = async (
  dependencies: Dependencies,
  viewing: Viewing,
  { chat, sender, key }: ChatActivity,
  { conversation }: FoundMeeting,
  { id: known, meeting, asked, refusal }: Giving,
  source: string,
  read: () => Promise<Imported>,
): Promise<readonly Content[]> => {
  const { meetings, conversations, newMeeting, words } = dependencies;
  if (refusal) return [refusalText(refusal, meeting, words)];
  const imported = await read();
  if (!imported.ok) return [spoken(words.doubts).unreadable[imported.reason]];
  const previous = await previousMeeting(dependencies, conversation, imported.summons, [sender.user]);
  const { summons, doubts } = await started(imported, previous, viewing);
  const id = known ?? newMeeting();
  // Noted before it is recorded, so that the same kallelse delivered again after a crash is for the same meeting.
  if (id !== conversation.meeting && id !== conversation.pending) await conversations.propose(conversation.id, id);
  const accounts = previous === null || previous === 'withheld' ? {} : knownAccounts(previous.meeting, summons);
  const command = { type: 'GiveSummons', summons: withStaff(summons), doubts, source, accounts } as const;
  const answer = await meetings.ask(id, command, asked, key);
  if (answer.outcome === 'refused') return [refusalText(answer.refusal, answer.meeting ?? noMeeting, words)];
  const shown = show('summons', await viewing.own(id, answer.meeting, conversation, sender.user));
  return shown ? [{ ...shown, tracked: { meeting: id, key: reviewKey(chat.id) } }] : [];
};
