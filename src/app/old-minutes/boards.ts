import { sameName } from '../../language/names.ts';
import { bodyOf } from '../../meeting/board/body.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { BodyId } from '../ports/ids.ts';
import { newestHeld } from '../summons/previous-meeting.ts';

/** A board that meets in one or several chats. */
export interface Board {
  readonly body: BodyId;
  /** Null before its first kallelse is used. */
  readonly name: string | null;
  readonly abbreviation: string | null;
  /** The names of its chats, as far as they have any. */
  readonly chats: readonly string[];
  /** Its newest meeting. */
  readonly meeting: Meeting;
}

type Reading = Pick<Dependencies, 'conversations' | 'meetings'>;

const newestOf = async (dependencies: Reading, body: BodyId, chats: readonly Conversation[]): Promise<Meeting> => {
  const held = await newestHeld(dependencies, body);
  if (held) return held.meeting;
  const called = chats.find(({ meeting }) => meeting !== null)?.meeting ?? null;
  return called === null ? noMeeting : dependencies.meetings.read(called);
};

/** Every board that Klubba knows a chat of. */
export const boardsOf = async (dependencies: Reading): Promise<readonly Board[]> => {
  const chats = await dependencies.conversations.shared();
  const boards: Board[] = [];
  for (const body of new Set(chats.map((chat) => chat.body))) {
    const own = chats.filter((chat) => chat.body === body);
    const meeting = await newestOf(dependencies, body, own);
    const { name, abbreviation } = bodyOf(meeting);
    const names = own.flatMap((chat) => (chat.name === null ? [] : [chat.name]));
    boards.push({ body, name, abbreviation, chats: [...new Set(names)], meeting });
  }
  return boards;
};

/** The boards that somebody may mean by a name: the board's, its abbreviation, or that of one of its chats. Null means any. */
export const boardsCalled = (boards: readonly Board[], wanted: string | null): readonly Board[] =>
  wanted === null
    ? boards
    : boards.filter(({ body, name, abbreviation, chats }) =>
        [body, name, abbreviation, ...chats].some((called) => called !== null && sameName(called, wanted)),
      );
