import type { DateText } from '../language/calendar.ts';
import type { Clock } from '../language/clock.ts';
import type { Setting } from './board/settings.ts';
import type { AccountKind } from './people/account.ts';
import type { Outcome } from './position/outcome.ts';
import type { Referral } from './position/referral.ts';
import type { Attachment, Doubt, PersonId, Presenter, Summons, WrittenLine } from './summons.ts';

/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number;
/** A verified identity of the chat (Entra object id, or the channel's own id where there is none). */
export type UserId = string;
export type PositionId = string;
export type EntryId = string;

/** What the roll call can say of a person. `own item` is present during the items they present. */
export type RollAnswer = 'present' | 'absent' | 'apology' | 'own item';

/** What a secretary can note on an item. */
export type EntryKind = 'note' | 'dialogue' | 'message' | 'question';

/** Views that are asked of others before the board takes its position (synpunktsrunda, remiss). */
export interface Consultation {
  /** Those asked, as typed. */
  readonly recipients: string;
  readonly from: DateText;
  /** The last day to answer. */
  readonly until: DateText;
  /** The day of the meeting that is to take it up; null for the next one, whenever that is. */
  readonly meeting: DateText | null;
  /** Why it is shorter than the board's are; null where nobody said. */
  readonly reason: string | null;
}

/** What somebody is to do, and by when or until which meeting. */
export interface Agreed {
  readonly what: string;
  readonly who: string | null;
  readonly when: string | null;
  /** Where others are asked for their views on it: whom, when and why. */
  readonly consultation?: Consultation;
  /** The day of the meeting that `when` speaks of as the next one, once it is known. */
  readonly meetingDay?: DateText;
  /** How it ended; absent while it is open. */
  readonly ended?: Ended;
}

/** How a follow-up ended: `words` say what was done, who takes it over, or why it was struck. */
export interface Ended {
  readonly how: 'done' | 'handed over' | 'struck';
  readonly words: string | null;
}

/** What of an item reads otherwise. `minutes`: its planned length, null for none. */
export interface ItemChange {
  readonly title?: string;
  readonly minutes?: number | null;
  readonly presenters?: readonly Presenter[];
  readonly proposal?: string | null;
  /** All documents of the item. */
  readonly attachments?: readonly Attachment[];
}

/** Everything that can happen in a meeting. A closed union: for a new event the compiler names each place that must handle it. */
export type Event =
  | {
      readonly type: 'SummonsReceived';
      readonly summons: Summons;
      readonly doubts: readonly Doubt[];
      readonly source: string;
      /** Whose the accounts were that the board knows from its last meeting; absent where it had none. */
      readonly accounts?: Readonly<Record<UserId, PersonId>>;
      /** What it was read from; absent in what older versions recorded. */
      readonly written?: readonly WrittenLine[];
    }
  | { readonly type: 'SummonsDiscarded' }
  /** `links`: which account is which called person, confirmed by a person. `lead`: who fixed it and leads as secretary, where no secretary is linked. */
  | {
      readonly type: 'SummonsFixed';
      readonly links: Readonly<Record<UserId, PersonId>>;
      readonly lead: UserId | null;
      /** What the meeting before it in the same chat left to follow up; absent where there was none. */
      readonly carried?: readonly Agreed[];
      /** What the board set in earlier meetings, to hold against what the kallelse shows. */
      readonly settings?: readonly Setting[];
    }
  | { readonly type: 'PersonLinked'; readonly user: UserId; readonly person: PersonId }
  | { readonly type: 'SettingChanged'; readonly setting: Setting }
  | { readonly type: 'MeetingOpened' }
  | { readonly type: 'RollCalled'; readonly answers: Readonly<Record<PersonId, RollAnswer>> }
  | { readonly type: 'PersonArrived'; readonly person: PersonId }
  | { readonly type: 'PersonLeft'; readonly person: PersonId }
  | { readonly type: 'PersonFoundAbsent'; readonly person: PersonId }
  | { readonly type: 'ApologyReceived'; readonly person: PersonId }
  | {
      readonly type: 'GuestAdmitted';
      readonly person: PersonId;
      readonly name: string;
      readonly affiliation: string | null;
    }
  | { readonly type: 'DeputyNamed'; readonly deputy: PersonId; readonly absent: PersonId }
  | { readonly type: 'ItemStarted'; readonly item: number; readonly letter: string | null }
  /** `item` is the id of the new item; `after` that of the one it follows, null for none. `minutes`: its planned length. */
  | {
      readonly type: 'ItemAdded';
      readonly item: number;
      readonly after: number | null;
      readonly title: string;
      readonly minutes: number | null;
      readonly presenters: readonly Presenter[];
      readonly proposal: string | null;
      readonly attachments: readonly Attachment[];
    }
  | { readonly type: 'ItemMoved'; readonly item: number; readonly after: number | null }
  | { readonly type: 'ItemStruck'; readonly item: number }
  /** What is absent stays as it was. */
  | ({ readonly type: 'ItemChanged'; readonly item: number } & ItemChange)
  | { readonly type: 'PauseStarted'; readonly minutes: number }
  | { readonly type: 'PauseEnded' }
  | {
      readonly type: 'PositionOpened';
      readonly position: PositionId;
      readonly item: number;
      /** The sub-items it covers; empty means the item as a whole. */
      readonly letters: readonly string[];
      readonly text: string;
    }
  | { readonly type: 'PositionAmended'; readonly position: PositionId; readonly text: string }
  | {
      readonly type: 'PositionConfirmed';
      readonly position: PositionId;
      readonly person: PersonId;
      /** The revision of the text that was on the card. */
      readonly revision: number;
      readonly how: 'pressed' | 'orally';
      /** How the account of who pressed is known; absent where Teams did not tell, orally, and in what was recorded before it was kept. */
      readonly account?: AccountKind;
    }
  | { readonly type: 'ViewGiven'; readonly position: PositionId; readonly person: PersonId; readonly text: string }
  | {
      readonly type: 'DissentRecorded';
      readonly position: PositionId;
      readonly person: PersonId;
      readonly text: string;
    }
  | {
      readonly type: 'PositionAdopted';
      readonly position: PositionId;
      readonly outcome: Outcome;
      /** To whom it was sent for comment; absent where that was not said. */
      readonly referral?: Referral;
    }
  | { readonly type: 'FormalityApproved'; readonly item: number }
  | {
      readonly type: 'NoteTaken';
      readonly entry: EntryId;
      readonly kind: EntryKind;
      readonly item: number;
      readonly letter: string | null;
      /** Markdown. */
      readonly text: string;
      /** The note it was meant to change, which somebody else had changed or taken away meanwhile. */
      readonly beside?: EntryId;
    }
  /** The note reads otherwise from now on; `text` is Markdown. */
  | { readonly type: 'NoteChanged'; readonly entry: EntryId; readonly text: string }
  | { readonly type: 'NoteRemoved'; readonly entry: EntryId }
  /** It is now the last note in its new place. */
  | { readonly type: 'NoteMoved'; readonly entry: EntryId; readonly item: number; readonly letter: string | null }
  | {
      readonly type: 'OtherMatterRaised';
      readonly entry: EntryId;
      readonly person: PersonId | null;
      readonly text: string;
    }
  | {
      readonly type: 'FollowUpAgreed';
      readonly entry: EntryId;
      readonly item: number | null;
      readonly what: string;
      readonly who: string | null;
      readonly when: string | null;
      readonly consultation?: Consultation;
    }
  /** `followUp` is the id of one agreed here, or of one inherited. */
  | {
      readonly type: 'FollowUpEnded';
      readonly followUp: EntryId;
      readonly how: Ended['how'];
      readonly words: string | null;
    }
  /** It is due at another time. */
  | { readonly type: 'FollowUpMoved'; readonly followUp: EntryId; readonly when: string }
  /** A document of an item that was decided on: what it was called, what it is called now, and where it is. */
  | {
      readonly type: 'DocumentDecided';
      readonly item: number;
      readonly was: string;
      readonly title: string;
      readonly url: string | null;
    }
  | {
      readonly type: 'NextMeetingSet';
      readonly date: DateText;
      readonly start: Clock | null;
      readonly end: Clock | null;
    }
  /** Words of the record read otherwise from now on; positions stay as they were confirmed. */
  | { readonly type: 'WordingMended'; readonly item: number | null; readonly from: string; readonly to: string }
  | { readonly type: 'MeetingClosed'; readonly words: string | null }
  /** The secretary had the minutes proof-read before they went to be signed. */
  | { readonly type: 'ReviewBegun' }
  /** One of those who sign finds the minutes right as they are; void once another version is opened. */
  | {
      readonly type: 'MinutesSignedOff';
      readonly person: PersonId;
      /** Of what the signed document shows; absent in what was recorded before it was kept. */
      readonly digest?: string;
    }
  /** The members may see the minutes from now on. */
  | { readonly type: 'MinutesReleased' }
  /** The next meeting approved the minutes. */
  | { readonly type: 'MinutesApproved' }
  /** Signed minutes may be corrected again, for this reason, and must be signed anew. */
  | { readonly type: 'VersionOpened'; readonly reason: string }
  /** Opens every decision that changes the record of a closed meeting. */
  | { readonly type: 'CorrectionMade' }
  /** Takes back all events of one earlier decision; they stay in the journal. */
  | { readonly type: 'Undone'; readonly decision: number };

/** An event as stored. `seq` counts from 1 within the meeting. `decision` is the `seq` of the first event of the same decision. */
export interface Recorded {
  readonly seq: number;
  readonly decision: number;
  readonly at: Instant;
  readonly by: UserId;
  readonly event: Event;
}

/** The event of one type. */
export type EventOf<T extends Event['type']> = Extract<Event, { readonly type: T }>;
