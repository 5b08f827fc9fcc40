import type { DateText } from '../../language/calendar.ts';
import type { Event } from '../../meeting/events.ts';
import type { BodyId, ConversationId, MeetingId } from './ids.ts';

/** A chat or channel as Teams tells of it. */
export interface Chat {
  readonly id: ConversationId;
  readonly kind: 'group' | 'channel' | 'personal';
  readonly name: string | null;
  /** Botbuilder's ConversationReference as JSON, refreshed on each activity. */
  readonly reference: unknown;
  /** `channelData.meeting.id`, where the chat belongs to a Teams meeting. */
  readonly teamsMeeting: string | null;
}

/** A chat Klubba was added to, with the meeting it points at and the board that meets there. */
export interface Conversation extends Chat {
  /** The meeting held there now or last; null before the first kallelse is used. */
  readonly meeting: MeetingId | null;
  /**
   * The coming meeting, whose kallelse is under review. It becomes the chat's meeting once the kallelse is used. Null where there is none.
   */
  readonly pending: MeetingId | null;
  /** The board that meets there; a chat of its own until it is known to be another chat's board. */
  readonly body: BodyId;
}

interface MeetingFilter {
  readonly having?: Event['type'];
  readonly on?: DateText;
}

/** Keeps which chats there are, which meeting each points at, and which board meets there. Every write is durable when it resolves. */
export interface Conversations {
  get(id: ConversationId): Promise<Conversation | null>;
  /** Inserts or refreshes what the channel tells of the chat. */
  keep(chat: Chat): Promise<void>;
  /** Makes `meeting` the one whose kallelse is under review in this chat; the chat's meeting stays. */
  propose(id: ConversationId, meeting: MeetingId): Promise<void>;
  /** Makes `meeting` the chat's meeting. It is no longer under review. */
  hold(id: ConversationId, meeting: MeetingId): Promise<void>;
  forget(id: ConversationId): Promise<void>;
  /** The chat that holds or held the meeting, or in which its kallelse is under review. */
  ofMeeting(meeting: MeetingId): Promise<Conversation | null>;
  /** Makes `body` the board that meets in this chat. */
  join(id: ConversationId, body: BodyId): Promise<void>;
  /**
   * Every meeting this board has held or was to hold, in any chat, the newest first. `having` keeps those whose record holds an event of
   * this type, `on` those whose kallelse names this date. The store may return too many: the record decides.
   */
  meetingsOf(body: BodyId, only?: MeetingFilter): Promise<readonly MeetingId[]>;
  /** Every chat and channel that is not somebody's own, ordered by id. */
  shared(): Promise<readonly Conversation[]>;
  /** Conversations whose meeting is not closed, or may still owe cards. A restart must look at these. */
  all(): Promise<readonly Conversation[]>;
}
