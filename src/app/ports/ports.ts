import type { DateText } from '../../language/calendar.ts';
import type { Event, Instant, Recorded, UserId } from '../../meeting/events.ts';
import type { AccountOf } from '../../meeting/people/account.ts';
import type { AttendanceReport } from '../../meeting/people/attendance-report.ts';

/** Identifies one meeting for ever: a UUID. */
export type MeetingId = string;
/** The chat's id at Teams (`19:…@thread.v2`). */
export type ConversationId = string;

/** One decision's events, to be appended whole or not at all. */
export interface Append {
  readonly at: Instant;
  readonly by: UserId;
  /** What the channel calls the activity that asked (conversation id + activity id); the same key is never appended twice. Null for none. */
  readonly key: string | null;
  readonly events: readonly Event[];
}

/** Someone else appended to the meeting since it was read: read again and decide again. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** The store does not answer now; the same call may succeed after `retryAfter` milliseconds. */
export class Unavailable extends Error {
  override name = 'Unavailable';
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number, cause?: unknown) {
    super(message, { cause });
    this.retryAfter = retryAfter;
  }
}

/** The record of a meeting cannot be made into a meeting. It stays as it is, and only this meeting cannot be used. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** What is waited for has not come. No fault: the job that throws it is tried again, and nobody need hear of it. */
export class NotYet extends Error {
  override name = 'NotYet';
}

/**
 * Keeps the events of every meeting. Promises: `append` resolves only when all of the batch is durable, numbers the events
 * from `expected + 1`, and throws `Conflict` having written nothing when the meeting is not at `expected`; a key seen before
 * in that meeting throws `Conflict` too (`look` tells which). `owed` jobs are stored in the same transaction.
 */
export interface Journal {
  /** The events after number `since`, all of them where it is 0. Throws `Unreadable` where an event is too large to be one of ours. */
  read(meeting: MeetingId, since?: number): Promise<readonly Recorded[]>;
  append(
    meeting: MeetingId,
    expected: number,
    batch: readonly Append[],
    owed: readonly Job[],
  ): Promise<readonly Recorded[]>;
  /** The number of the newest event (0 for none), and which of these keys the meeting has recorded already. */
  look(meeting: MeetingId, keys: readonly string[]): Promise<Look>;
}

interface Look {
  readonly head: number;
  readonly seen: ReadonlySet<string>;
}

/** What is owed, never what to send: whoever carries it out renders from the newest state. */
export interface Job {
  readonly type: 'file minutes' | 'compare attendance';
  readonly meeting: MeetingId;
  /** The event that owes it: what is rendered must have come as far as this. */
  readonly seq: number;
}

/** Runs owed jobs, each at least once, with back-off; `work` rejecting means try again later: minutes for two days, attendance for one. Two jobs alike waiting are one. */
export interface Jobs {
  /** `gaveUp` hears of a job whose last try failed. */
  start(work: (job: Job) => Promise<void>, gaveUp?: (job: Job) => Promise<void>): Promise<void>;
  /** Owes a job outside any append, to be tried at once: somebody asks that it be tried again. */
  again(job: Job): Promise<void>;
  stop(): Promise<void>;
}

/** Identifies a standing board: the id of the chat where it met first. */
export type BodyId = ConversationId;

/** A chat Klubba was added to. `reference` is botbuilder's ConversationReference as JSON, refreshed on each activity. */
export interface Conversation {
  readonly id: ConversationId;
  readonly kind: 'group' | 'channel' | 'personal';
  readonly name: string | null;
  readonly reference: unknown;
  /** `channelData.meeting.id`, where the chat belongs to a Teams meeting. */
  readonly teamsMeeting: string | null;
  /** The meeting held there now or last; null before the first kallelse is used. */
  readonly meeting: MeetingId | null;
  /** The meeting to come, whose kallelse is under review; it is the chat's meeting once that is used. Null where there was none since. */
  readonly pending: MeetingId | null;
  /** The board that meets there; a chat of its own until it is known to be another chat's board. */
  readonly body: BodyId;
}

export interface RosterMember extends AccountOf {
  readonly user: UserId;
  /** The channel's id of the person (`29:…`), as cards' `userIds` and mentions want it. */
  readonly mri: string;
  readonly name: string;
  readonly tenant: string | null;
}

interface MeetingFilter {
  readonly having?: Event['type'];
  readonly on?: DateText;
}

/** Keeps what Klubba must remember of chats beside the record. Every write is durable when it resolves. */
export interface Conversations {
  get(id: ConversationId): Promise<Conversation | null>;
  /** Inserts or refreshes what the channel tells of the chat. */
  keep(conversation: Omit<Conversation, 'meeting' | 'pending' | 'body'>): Promise<void>;
  /** Makes `meeting` the one whose kallelse is under review in this chat; the chat's meeting stays. */
  propose(id: ConversationId, meeting: MeetingId): Promise<void>;
  /** Makes `meeting` the conversation's meeting, under review no more. */
  hold(id: ConversationId, meeting: MeetingId): Promise<void>;
  forget(id: ConversationId): Promise<void>;
  /** The chat that holds or held the meeting, or in which its kallelse is under review. */
  ofMeeting(meeting: MeetingId): Promise<Conversation | null>;
  /** Makes `body` the board that meets in this chat. */
  join(id: ConversationId, body: BodyId): Promise<void>;
  /**
   * Every meeting this board has held or was to hold, in whichever chat, the newest first. `having` leaves out those whose record holds no event of
   * this type, `on` those whose kallelse does not name this date, as far as the store can tell: the record decides.
   */
  meetingsOf(body: BodyId, only?: MeetingFilter): Promise<readonly MeetingId[]>;
  /** Group chats and channels in whose last known roster this user is. */
  ofUser(user: UserId): Promise<readonly Conversation[]>;
  /** Those of them whose meeting is not closed or is about to be another, and perhaps others. */
  unfinishedOf(user: UserId): Promise<readonly Conversation[]>;
  /** The chat of their own in which this user has spoken with Klubba; null where there is none known. */
  aloneWith(user: UserId): Promise<Conversation | null>;
  roster(id: ConversationId): Promise<readonly RosterMember[]>;
  keepRoster(id: ConversationId, members: readonly RosterMember[]): Promise<void>;
  /** Conversations whose meeting is not closed, or has cards owed; what a restart must look at. */
  all(): Promise<readonly Conversation[]>;
}

/** A file the library holds; `name` may begin with a folder and a slash, `tag` changes whenever its bytes do. `id` and `url` are the library's own, null where it has none. */
export interface Filed {
  readonly name: string;
  readonly tag: string;
  readonly id: string | null;
  /** Where it was to be opened when it was filed. */
  readonly url: string | null;
}

/**
 * Where finished minutes go. Names may hold any character a person typed; the library makes them safe. A library that is away for a
 * while throws `Unavailable`; what somebody must mend is a fault that says how.
 */
export interface Library {
  /**
   * Stores `bytes` under `name`. `known` is what this meeting was last filed as: when that file still bears `known.tag` it is replaced
   * in place; when it was edited or is gone, or when a stranger's file has the name, a free name (`… (2).docx`) is taken instead. Nothing is ever overwritten.
   * A file whose digest is among `begun` is one of ours that nobody could note, and is replaced like `known`. Where `known` was edited and `bytes` are
   * what it was filed as, there is nothing new to store.
   * Returns what was stored, and `edited` true when `known` had been edited since.
   */
  file(
    name: string,
    bytes: Uint8Array,
    known: Filed | null,
    begun?: readonly string[],
  ): Promise<{ readonly filed: Filed; readonly edited: boolean }>;
  /** Tells one content from another; what the library itself changes in a file while it stores it counts for nothing. */
  digest(bytes: Uint8Array): string;
  /** The same library, but that new files go into this folder of it, which is made when it is missing. What was filed elsewhere is still found. */
  within(folder: string): Library;
  /** The bytes of a file by its name, or of one filed before wherever it is by now; null when there is no such file. */
  fetch(wanted: string | Filed): Promise<Uint8Array | null>;
  /** Whether a file still is as it was filed: neither edited nor gone. */
  untouched(filed: Filed): Promise<boolean>;
  /** An address a person can open; null where the library is reached by other ways. */
  link(filed: Filed): string | null;
  /** Puts the same as PDF beside it, where the library can make one; a convenience, so that it may fail. */
  addPdf(filed: Filed): Promise<void>;
}

/** A board's Word template, and the meeting in which it was sent; null where that was not noted. */
interface Template {
  readonly bytes: Uint8Array;
  readonly meeting: MeetingId | null;
}

/** The Word template of each board. */
export interface Templates {
  of(body: BodyId): Promise<Template | null>;
  keep(body: BodyId, template: Template): Promise<void>;
}

/** What was signed of each meeting's minutes, byte for byte, so that just that can be released. Durable when it resolves. */
export interface SignedDocuments {
  /** The document that shows what `digest` is of; null where none was kept. */
  of(meeting: MeetingId, digest: string): Promise<Uint8Array | null>;
  /** What was kept first for a digest stays. */
  keep(meeting: MeetingId, digest: string, document: Uint8Array): Promise<void>;
}

/** The Teams meeting that a chat belongs to, as Graph wants it named. */
export interface OnlineMeeting {
  /** Entra object id. */
  readonly organizer: UserId;
  /** Graph's own id of it; null where only the address to join it is known. */
  readonly id: string | null;
  readonly joinUrl: string | null;
}

/** Why there is no attendance report. `none yet`: it comes some time after everybody has left. */
export type NoReport = 'not permitted' | 'none yet';

/** What Teams itself saw of its meetings. */
export interface AttendanceReports {
  /** All sessions that were held between two instants, with who was there; throws `Unavailable` while Teams does not answer. */
  of(online: OnlineMeeting, from: Instant, to: Instant): Promise<AttendanceReport | NoReport>;
}

/**
 * What a file of a meeting is: the draft that follows the record, one version as the members were given it, in Word and as a web page, or the
 * drafted kallelse of the meeting after it.
 */
export type FiledAs = 'draft' | 'next summons' | `released ${number}` | `html ${number}`;

/** Which files a meeting's minutes were last stored as. */
export interface Filings {
  filed(meeting: MeetingId, as: FiledAs): Promise<Filed | null>;
  /** Notes the library's digest of what is about to be stored, so that it is known again when the answer is lost. Durable when it resolves. */
  begin(meeting: MeetingId, as: FiledAs, digest: string): Promise<void>;
  /** Digests of all that `begin` noted since something was last kept. */
  begun(meeting: MeetingId, as: FiledAs): Promise<readonly string[]>;
  /** Keeps what was stored in the end, and forgets what was begun. */
  keepFiled(meeting: MeetingId, as: FiledAs, filed: Filed): Promise<void>;
}
