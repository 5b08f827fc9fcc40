import type { DateText } from '../language/calendar.ts';
import type { Clock } from '../language/clock.ts';
import type { Setting } from './board/settings.ts';
import type {
  Agreed,
  Ended,
  EntryId,
  EntryKind,
  Instant,
  ItemChange,
  PositionId,
  RollAnswer,
  UserId,
} from './events.ts';
import type { AccountKind } from './people/account.ts';
import type { Outcome } from './position/outcome.ts';
import type { Referral } from './position/referral.ts';
import type { Rewording } from './rewording.ts';
import type { Attachment, Doubt, PersonId, Presenter, Summons, WrittenLine } from './summons.ts';

/** Who asks, verified by the channel. `meetingRole` is the role in the Teams meeting: `none` where the chat has no meeting, `unknown` where Teams does not tell. */
export interface Actor {
  readonly user: UserId;
  readonly name: string;
  readonly meetingRole: 'organizer' | 'presenter' | 'attendee' | 'none' | 'unknown';
  /** What the roster of the chat tells of the account; absent where it does not tell, or was not asked. */
  readonly account?: AccountKind;
}

/** Who asks, and when. */
export interface Asked {
  readonly by: Actor;
  readonly at: Instant;
}

/** The oneself of `jag är här`, or somebody by the name typed. */
export type Whom = { readonly self: true } | { readonly name: string };

/** A follow-up: by its id, or by its number in the list of the meeting's follow-ups, from 1. */
export type FollowUpReference = EntryId | { readonly number: number };

/** A note by its id, or by its number from 1 among those of `item` (null: the current one), in the order they are shown. */
export type NoteReference = EntryId | { readonly number: number; readonly item: number | null };

/** A place in the agenda: beside another item, by its id. */
export type AgendaPlace = { readonly before: number } | { readonly after: number };

/** How long something lasts. */
export type Length = { readonly months: number } | { readonly weeks: number };

/** Everything that can be asked of a meeting, whether by chat, card or command line. */
export type Command =
  | {
      readonly type: 'GiveSummons';
      readonly summons: Summons;
      readonly doubts: readonly Doubt[];
      readonly source: string;
      /** Whose the accounts were that the board knows from its last meeting. */
      readonly accounts?: Readonly<Record<UserId, PersonId>>;
      readonly written?: readonly WrittenLine[];
      /** The version of the kallelse under review that this one mends; absent where it is another one. */
      readonly mends?: number;
    }
  | { readonly type: 'DiscardSummons'; readonly version?: number }
  /** `version` is that of the kallelse under review which the person saw. `carried` is what the meeting before it left to follow up. */
  | {
      readonly type: 'FixSummons';
      readonly version?: number;
      readonly links: Readonly<Record<UserId, PersonId>>;
      readonly carried?: readonly Agreed[];
      readonly settings?: readonly Setting[];
    }
  | { readonly type: 'LinkPerson'; readonly user: UserId; readonly person: PersonId }
  | { readonly type: 'OpenMeeting' }
  | { readonly type: 'CallRoll'; readonly answers: Readonly<Record<PersonId, RollAnswer>> }
  | { readonly type: 'Arrive'; readonly whom: Whom }
  | { readonly type: 'Leave'; readonly whom: Whom }
  | { readonly type: 'MarkAbsent'; readonly name: string }
  | { readonly type: 'RecordApology'; readonly name: string }
  | { readonly type: 'Deputise'; readonly deputy: string; readonly absent: string }
  /** `from`: the item on the pressed card; where another item is on by now, nothing changes. `undecided`: go on although an outcome is missing. */
  | { readonly type: 'NextItem'; readonly from: number | null; readonly undecided: boolean }
  | { readonly type: 'PreviousItem'; readonly from: number | null }
  | { readonly type: 'GoToItem'; readonly item: number; readonly letter: string | null }
  /** Without a place, before other matters and the end. `minutes`: its planned length. */
  | {
      readonly type: 'AddItem';
      readonly title: string;
      readonly at: AgendaPlace | null;
      readonly minutes: number | null;
      readonly presenters: readonly Presenter[];
      readonly proposal: string | null;
      readonly attachments: readonly Attachment[];
    }
  | { readonly type: 'MoveItem'; readonly item: number; readonly at: AgendaPlace }
  | { readonly type: 'StrikeItem'; readonly item: number }
  | ({ readonly type: 'ChangeItem'; readonly item: number } & ItemChange)
  | { readonly type: 'Pause'; readonly minutes: number }
  | { readonly type: 'Resume' }
  /** Opens a position on the current item, or amends the open one when `text` is given. Without text the proposal of the kallelse. */
  | {
      readonly type: 'OpenPosition';
      readonly item: number | null;
      readonly letters: readonly string[];
      readonly text: string | null;
    }
  /** `position` and `revision` are what the card showed; null means the open one. */
  | { readonly type: 'Confirm'; readonly position: PositionId | null; readonly revision: number | null }
  | { readonly type: 'GiveView'; readonly position: PositionId | null; readonly text: string }
  | { readonly type: 'Dissent'; readonly position: PositionId | null; readonly text: string }
  /** Records that people confirmed by word of mouth; `all` is everyone present who has not answered. */
  | {
      readonly type: 'ConfirmOrally';
      readonly position: PositionId | null;
      readonly people: readonly PersonId[] | 'all';
    }
  /** The gavel. Without `outcome`: as proposed, or amended where the text was amended. Without an open position it adopts `text`, or the proposal, on `item` (null: the current one). */
  | {
      readonly type: 'Adopt';
      readonly position: PositionId | null;
      readonly item: number | null;
      readonly outcome: Outcome | null;
      readonly text: string | null;
      /** Whom it is sent to for comment, where that is the outcome. */
      readonly referral?: Referral;
    }
  /** The gavel on the current item, then the next item, in one decision: either both or neither. `from` is the item on the card that was pressed. */
  | {
      readonly type: 'AdoptAndNext';
      readonly from: number | null;
      readonly position: PositionId | null;
      readonly outcome: Outcome | null;
      readonly text: string | null;
      /** Whom it is sent to for comment, where that is the outcome. */
      readonly referral?: Referral;
    }
  | {
      readonly type: 'TakeNote';
      readonly kind: EntryKind;
      readonly item: number | null;
      readonly letter: string | null;
      readonly text: string;
    }
  /** `base` is the version that the text was written on; null means whatever the note says now. Where the note was changed since, the text becomes a note of its own beside it. */
  | {
      readonly type: 'ChangeNote';
      readonly note: NoteReference;
      readonly text: string;
      readonly base: number | null;
    }
  | { readonly type: 'RemoveNote'; readonly note: NoteReference }
  | {
      readonly type: 'MoveNote';
      readonly note: NoteReference;
      readonly item: number;
      readonly letter: string | null;
    }
  | { readonly type: 'RaiseOtherMatter'; readonly text: string }
  /** On `item`, or (null) the current one. */
  | {
      readonly type: 'AgreeFollowUp';
      readonly item: number | null;
      readonly what: string;
      readonly who: string | null;
      readonly when: string | null;
    }
  | {
      readonly type: 'EndFollowUp';
      readonly followUp: FollowUpReference;
      readonly how: Ended['how'];
      readonly words: string | null;
    }
  | { readonly type: 'MoveFollowUp'; readonly followUp: FollowUpReference; readonly when: string }
  /** Asks others for their views on `item` (null: the current one). Defaults: from the day of the meeting, for the normal period, to the next meeting. */
  | {
      readonly type: 'StartConsultation';
      readonly item: number | null;
      readonly what: string;
      readonly recipients: string;
      readonly from: DateText | null;
      readonly until: DateText | Length | null;
      readonly meeting: DateText | null;
      readonly reason: string | null;
    }
  /** A document of `item` (null: the current one) is decided. `document`: its number in the list from 1, or part of its name; null where only one is possible. `url`: the new link; null keeps the old one. */
  | {
      readonly type: 'DecideDocument';
      readonly item: number | null;
      readonly document: string | null;
      readonly url: string | null;
    }
  | {
      readonly type: 'SetNextMeeting';
      readonly date: DateText;
      readonly start: Clock | null;
      readonly end: Clock | null;
    }
  | { readonly type: 'CloseMeeting'; readonly words: string | null }
  /** Everywhere, or on one item; positions stay as they were confirmed. */
  | ({ readonly type: 'Reword' } & Rewording)
  | { readonly type: 'ChangeSetting'; readonly setting: Setting }
  | { readonly type: 'BeginReview' }
  /** Oneself, or somebody who signed on paper, by name. `digest` is of what the draft shows now. */
  | { readonly type: 'SignOff'; readonly whom: Whom; readonly digest?: string }
  /** `digest` is of what the draft shows now; `signed` releases what was signed, though the draft was changed since. */
  | { readonly type: 'Release'; readonly digest?: string; readonly signed?: true }
  /** Asked by the gavel of the next meeting, never by a person of this one. */
  | { readonly type: 'ApproveMinutes' }
  | { readonly type: 'OpenVersion'; readonly reason: string }
  | { readonly type: 'Undo' };

/** The command of this type. */
export type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;
