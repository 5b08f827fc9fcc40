import type { DecidedDocument } from '../language/document-name.ts';
import type { Amendments } from './agenda/amendments.ts';
import type { Setting } from './board/settings.ts';
import type { Agreed, EntryId, EntryKind, Instant, PositionId, Recorded, RollAnswer, UserId } from './events.ts';
import type { Minutes } from './minutes/minutes.ts';
import { ownValue } from './own-value.ts';
import { type AccountKind, isAnonymous } from './people/account.ts';
import type { Outcome } from './position/outcome.ts';
import type { Referral } from './position/referral.ts';
import type { Doubt, Item, NextMeeting, PersonId, Role, Summons, WrittenLine } from './summons.ts';

/** `to` is null while it lasts. Half open: from ≤ t < to. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Somebody of this meeting: called, or a guest (`group` null). */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly affiliation: string | null;
  readonly group: string | null;
  readonly role: Role | null;
  /** Title and name of the one deputised for, as the footnote says it. */
  readonly deputisesFor: string | null;
  /** The called whose seats they hold: themselves, unless a deputy sits there, and those they deputise for. */
  readonly seats: readonly PersonId[];
  /** `expected` until the roll call or the person says otherwise. */
  readonly answer: RollAnswer | 'expected';
  /** Presence, in order, never overlapping. */
  readonly presence: readonly Interval[];
}

export interface Visit extends Interval {
  readonly item: number;
  readonly letter: string | null;
}

export interface TakenPause extends Interval {
  readonly minutes: number;
  readonly afterItem: number | null;
}

interface Confirmation {
  readonly person: PersonId;
  readonly how: 'pressed' | 'orally';
  readonly at: Instant;
  /** How the account of who pressed is known, where Teams told it. */
  readonly account?: AccountKind;
}

export interface Said {
  readonly person: PersonId;
  readonly text: string;
  readonly at: Instant;
}

export interface Position {
  readonly id: PositionId;
  readonly item: number;
  readonly letters: readonly string[];
  readonly text: string;
  readonly openedAt: Instant;
  /** The decision that opened it, as its events name it. */
  readonly openedIn: number;
  /** Counts from 1; each amendment adds one and voids the confirmations. */
  readonly revision: number;
  readonly confirmations: readonly Confirmation[];
  readonly views: readonly Said[];
  readonly dissents: readonly Said[];
  /** Null while open. */
  readonly outcome: Outcome | null;
  /** To whom it was sent for comment; absent where that was not said. */
  readonly referral?: Referral;
  readonly adoptedAt: Instant | null;
  /** The decision that adopted it; null while open. The one that opened it, where nobody was asked. */
  readonly adoptedIn: number | null;
  /** Those who took positions when the gavel fell, here or not; null while open. */
  readonly takers: readonly PersonId[] | null;
}

export interface Entry {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly item: number;
  readonly letter: string | null;
  readonly text: string;
  readonly at: Instant;
  /** Counts from 1 and only ever grows: each wording adds one, and so does taking one back. */
  readonly version: number;
  /** The note it was meant to change, which somebody else had changed or taken away meanwhile. */
  readonly beside?: EntryId;
}

/** Where a note stood that was taken away, or whose taking was undone. */
export type FormerNote = Pick<Entry, 'id' | 'kind' | 'item' | 'letter'>;

export interface OtherMatter {
  readonly id: EntryId;
  /** Null when a lead outside the called raised it. */
  readonly person: PersonId | null;
  readonly text: string;
}

export interface FollowUp extends Agreed {
  readonly id: EntryId;
  /** Null where it belongs to no item, or was inherited. */
  readonly item: number | null;
  /** When it was due before the meeting moved it; absent where it did not. */
  readonly movedFrom?: string | null;
  /** What became of it after the meeting was closed. The minutes do not tell it; the next ones do. */
  readonly later?: Partial<Pick<Agreed, 'when' | 'ended'>>;
}

export interface Draft {
  readonly summons: Summons;
  readonly doubts: readonly Doubt[];
  readonly source: string;
  readonly by: UserId;
  /** The number of the event it came with: another kallelse, or the same one mended, has another. */
  readonly version: number;
  /** Accounts the board knows from its last meeting. */
  readonly accounts?: Readonly<Record<UserId, PersonId>>;
  /** What it was read from; absent where that was not kept. */
  readonly written?: readonly WrittenLine[];
}

/** What has happened, newest first; kept so that an undo can fold the rest again. */
export interface Past {
  readonly recorded: Recorded;
  readonly before: Past | null;
}

type Phase = 'empty' | 'summoned' | 'open' | 'closed';

/** The meeting as the events so far make it. */
export interface Meeting {
  readonly phase: Phase;
  readonly draft: Draft | null;
  /** As the agenda is now. */
  readonly summons: Summons | null;
  readonly amendments: Amendments;
  /** In the order of the kallelse, guests after; vacant seats are no persons. */
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly links: Readonly<Record<UserId, PersonId>>;
  /** Who fixed the summons: leads as secretary beside those the kallelse names. */
  readonly lead: UserId | null;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly rollCalled: boolean;
  /** Items in the order they were visited; the last is the current one while its `to` is null. */
  readonly visits: readonly Visit[];
  readonly pauses: readonly TakenPause[];
  /** Numbers of formal items approved by the gavel. */
  readonly approvals: readonly number[];
  readonly positions: readonly Position[];
  readonly entries: readonly Entry[];
  readonly formerNotes: readonly FormerNote[];
  readonly otherMatters: readonly OtherMatter[];
  readonly followUps: readonly FollowUp[];
  /** What the meeting before it left to follow up. */
  readonly carried: readonly FollowUp[];
  /** Documents decided on, the newest last; the items of the summons show them by their new names. */
  readonly decided: readonly DecidedDocument[];
  readonly nextMeeting: NextMeeting | null;
  /** What the board has set against what its kallelser show; the next meeting keeps it. */
  readonly settings: readonly Setting[];
  readonly closingWords: string | null;
  /** How many times the record changed after the close. */
  readonly corrections: number;
  readonly minutes: Minutes;
  /** `seq` of the newest event; 0 before the first. */
  readonly seq: number;
  readonly past: Past | null;
}

/** The visit going on, or null before the first item, in a closed meeting and after it. */
export const currentVisit = (meeting: Pick<Meeting, 'visits'>): Visit | null => {
  const last = meeting.visits.at(-1);
  return last && last.to === null ? last : null;
};

export const itemOf = (meeting: Meeting, number: number | null): Item | null =>
  meeting.summons?.items.find((item) => item.number === number) ?? null;

export const currentItem = (meeting: Meeting): Item | null => itemOf(meeting, currentVisit(meeting)?.item ?? null);

/** The pause going on, or null. */
export const currentPause = (meeting: Pick<Meeting, 'pauses'>): TakenPause | null => {
  const last = meeting.pauses.at(-1);
  return last && last.to === null ? last : null;
};

export const openPosition = (meeting: Meeting): Position | null =>
  meeting.positions.find((position) => position.outcome === null) ?? null;

export const positionsOf = (meeting: Meeting, item: number): readonly Position[] =>
  meeting.positions.filter((position) => position.item === item);

export const isPresent = (person: Person): boolean => {
  const last = person.presence.at(-1);
  return last !== undefined && last.to === null;
};

export const called = (meeting: Meeting): readonly Person[] =>
  Object.values(meeting.people).filter((person) => person.group !== null);

/** The person with an id of the meeting, wherever the id comes from. */
export const personWith = ({ people }: Meeting, id: PersonId): Person | undefined => ownValue(people, id);

/** Whom an account is linked to. An anonymous one is nobody, whatever it was linked to before that was refused. */
export const personOf = (meeting: Meeting, user: UserId): Person | null => {
  const id = isAnonymous(user) ? undefined : ownValue(meeting.links, user);
  return (id !== undefined && personWith(meeting, id)) || null;
};

/** Chair, vice chair or secretary of this meeting, whoever deputises for one, or the one who fixed its summons. */
export const leads = (meeting: Meeting, user: UserId): boolean => {
  if (meeting.lead === user) return true;
  const person = personOf(meeting, user);
  const roles = [person, ...(person?.seats ?? []).map((id) => personWith(meeting, id))].map((one) => one?.role);
  return roles.some((role) => role === 'chair' || role === 'vice chair' || role === 'secretary');
};
