import { show } from '../../cards/show.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { spoken } from '../../i18n/markdown.ts';
import { bodyOf, type Given, startedFrom } from '../../meeting/board/body.ts';
import type { Asked } from '../../meeting/commands.ts';
import { mayPrepare } from '../../meeting/decide/summons.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import { knownAccounts } from '../../meeting/people/known-accounts.ts';
import type { Refusal } from '../../meeting/refusal.ts';
import type { Attachment } from '../../meeting/summons.ts';
import { withStaff } from '../../summons/people/staff.ts';
import type { Imported } from '../../summons/read.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { ChatActivity, Sender } from '../desk/desk.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Content } from '../ports/teams/outgoing.ts';
import type { CommandResult } from '../record/command-result.ts';
import { type Previous, previousMeeting } from './previous-meeting.ts';
import { reviewKey } from './review-cards.ts';

/** Somebody about to give a kallelse. */
export interface Giving {
  /** The meeting it calls to: the chat's own until that is closed, then the one under review there. Null for a new one. */
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
  readonly asked: Asked;
  /** Why they may not; null when they may. */
  readonly refusal: Refusal | null;
}

/** The meeting that a kallelse given here calls to, and whose kallelse is under review here. */
export const calledTo = async (
  { meetings }: Pick<Dependencies, 'meetings'>,
  { id: held, meeting: last, conversation }: Pick<FoundMeeting, 'id' | 'meeting' | 'conversation'>,
): Promise<Pick<Giving, 'id' | 'meeting'>> => {
  if (held !== null && last.phase !== 'closed') return { id: held, meeting: last };
  const id = conversation.pending;
  return { id, meeting: id === null ? noMeeting : await meetings.read(id) };
};

/** Who is about to give a kallelse, and whether they may: to be asked before anything they sent is fetched or read. */
export const summonsFrom = async (
  { meetings, now }: Pick<Dependencies, 'meetings' | 'now'>,
  sender: Pick<Sender, 'user' | 'name' | 'meetingRole'>,
  here: Pick<FoundMeeting, 'id' | 'meeting' | 'conversation'>,
): Promise<Giving> => {
  const { conversation } = here;
  const { id, meeting } = await calledTo({ meetings }, here);
  const meetingRole = meeting.phase === 'empty' ? await sender.meetingRole(conversation.id) : 'unknown';
  const asked = { by: { user: sender.user, name: sender.name, meetingRole }, at: now() };
  return { id, meeting, asked, refusal: mayPrepare(meeting, asked) };
};

/** The minutes the next meeting is to approve, as an attachment of its agenda; null until the members may see them. */
const linkTo = async ({ id, meeting }: Previous, viewing: Pick<Viewing, 'released'>): Promise<Attachment | null> => {
  const released = await viewing.released(id, meeting);
  return released?.url ? { title: released.name, url: released.url, place: 'after' } : null;
};

/** The kallelse with what its board adds where it says nothing. A doubt tells where nothing could be carried over. */
const started = async (
  imported: Given,
  previous: Previous | 'withheld' | null,
  viewing: Pick<Viewing, 'released'>,
): Promise<Given> => {
  if (previous === null) return imported;
  if (previous !== 'withheld') return startedFrom(imported, bodyOf(previous.meeting), await linkTo(previous, viewing));
  const { summons, doubts } = imported;
  const quote = summons.meeting.body ?? summons.meeting.title;
  return { summons, doubts: [...doubts, { reason: 'previous minutes not released', line: null, quote }] };
};

/** A kallelse that was read. `source` is the name of its file, or `text`; `mends` the version under review that it is the mended form of. */
interface ReadSummons {
  readonly imported: Extract<Imported, { ok: true }>;
  readonly source: string;
  readonly mends?: number;
}

/** Makes the kallelse a draft that starts from the board's last meeting. `id` is the meeting it was recorded in. */
export const giveSummons = async (
  dependencies: Dependencies,
  viewing: Pick<Viewing, 'released'>,
  { id: known, asked }: Pick<Giving, 'id' | 'asked'>,
  conversation: Conversation,
  key: string | null,
  { imported, source, mends }: ReadSummons,
): Promise<{ readonly id: MeetingId; readonly answer: CommandResult }> => {
  const { meetings, conversations, newMeeting } = dependencies;
  const previous = await previousMeeting(dependencies, conversation, imported.summons, [asked.by.user]);
  const { summons, doubts } = await started(imported, previous, viewing);
  const id = known ?? newMeeting();
  // Noted before it is recorded, so that the same kallelse delivered again after a crash is for the same meeting.
  if (id !== conversation.meeting && id !== conversation.pending) await conversations.propose(conversation.id, id);
  const accounts = previous === null || previous === 'withheld' ? {} : knownAccounts(previous.meeting, summons);
  const { written } = imported;
  const given = { summons: withStaff(summons), doubts, source, accounts, written };
  const command = { type: 'GiveSummons', ...given, ...(mends !== undefined && { mends }) } as const;
  return { id, answer: await meetings.ask(id, command, asked, key) };
};

/**
 * Takes a kallelse from the chat, and answers with what was understood, for a person to review. `source` is the name of its file, or
 * `text`. Nothing is read for somebody who may not give it.
 */
export const receiveSummons = async (
  dependencies: Dependencies,
  viewing: Viewing,
  { chat, sender, key }: ChatActivity,
  { conversation }: FoundMeeting,
  giving: Giving,
  source: string,
  read: () => Promise<Imported>,
): Promise<readonly Content[]> => {
  const { words } = dependencies;
  if (giving.refusal) return [refusalText(giving.refusal, giving.meeting, words)];
  const imported = await read();
  if (!imported.ok) return [spoken(words.doubts).unreadable[imported.reason]];
  const { id, answer } = await giveSummons(dependencies, viewing, giving, conversation, key, { imported, source });
  if (answer.outcome === 'refused') return [refusalText(answer.refusal, answer.meeting ?? noMeeting, words)];
  const shown = show('summons', await viewing.own(id, answer.meeting, conversation, sender.user));
  return shown ? [{ ...shown, tracked: { meeting: id, key: reviewKey(chat.id) } }] : [];
};
