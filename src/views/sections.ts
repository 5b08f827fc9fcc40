import type { Clock } from '../language/clock.ts';
import type { Ended, EntryId, EntryKind, Instant } from '../meeting/events.ts';
import type { Step } from '../meeting/next/next-step.ts';
import type { Presence } from '../meeting/people/presence.ts';
import type { Outcome } from '../meeting/position/outcome.ts';
import type { Referral } from '../meeting/position/referral.ts';
import type { Attachment, Formality, Head, Kind, PersonId, Presenter, Role, Slot } from '../meeting/summons.ts';
import type { Block } from '../minutes/content/block.ts';
import type { AfterSections } from './after-sections.ts';
import type { PositionSection } from './position-section.ts';

export type { Step };

/** For whom a view is made: chair and secretary, or everybody else. */
export type ViewerKind = 'lead' | 'everyone';

/** What the meeting is, and how far it has come. */
export interface HeadSection
  extends Pick<Head, 'title' | 'body' | 'abbreviation' | 'date' | 'start' | 'end' | 'place' | 'nextMeeting'> {
  readonly phase: 'empty' | 'summoned' | 'open' | 'closed';
  readonly rollCalled: boolean;
  /** The pause that goes on: when it began and how many minutes it is to last; null while none does. */
  readonly pause: { readonly from: Instant; readonly minutes: number } | null;
  /** IANA time zone of the board, in which every clock of the view stands. */
  readonly zone: string;
}

/** An item of the agenda with all that the kallelse says of it. Longer texts come as the blocks that the minutes print. */
export interface ShownItem {
  /** Its id, by which commands name it. */
  readonly number: number;
  /** The number that is shown. */
  readonly printed: number;
  readonly title: string;
  readonly kind: Kind | null;
  readonly formality: Formality | null;
  readonly slot: Slot | null;
  readonly presenters: readonly Presenter[];
  readonly proposal: string | null;
  readonly attachments: readonly Attachment[];
  readonly body: readonly Block[];
  readonly subItems: readonly { readonly letter: string; readonly title: string; readonly body: readonly Block[] }[];
  /** Positions taken in this meeting, with how they ended. */
  readonly decided: readonly {
    readonly outcome: Outcome;
    readonly referral: Referral | null;
    readonly text: string;
    readonly isOnlyProposed: boolean;
    readonly letters: readonly string[];
  }[];
  readonly approved: boolean;
  /** Whether it cannot be left silently: a proposal without an outcome. */
  readonly awaitsOutcome: boolean;
}

/** What the kallelse says of each item beside its row in the agenda; for everybody. */
export interface CalledSection {
  readonly items: readonly Pick<
    ShownItem,
    'number' | 'kind' | 'presenters' | 'proposal' | 'attachments' | 'body' | 'subItems'
  >[];
}

/** The item that is on. */
export interface NowSection {
  /** Null before the first item, and after the close. */
  readonly item: ShownItem | null;
  readonly letter: string | null;
  /** Its place in the agenda from 1, and how many items there are. */
  readonly place: number;
  readonly of: number;
}

/** The plan against the clock. Made anew each minute. */
export interface ClockSection {
  /** Minutes behind the plan; negative is ahead. Null where nothing is planned. */
  readonly late: number | null;
  /** When the meeting is expected to end. */
  readonly ends: Clock | null;
  readonly passesEnd: boolean;
}

/** A row of the agenda. */
export interface AgendaRow {
  /** Its id, by which commands name it. */
  readonly number: number;
  /** The number that is shown. */
  readonly printed: number;
  readonly title: string;
  readonly formality: Formality | null;
  readonly state: 'done' | 'now' | 'coming';
  readonly planned: Clock | null;
  /** Where it is expected at another time than planned. */
  readonly expected: Clock | null;
  readonly minutes: number | null;
  readonly outcomes: readonly Outcome[];
  readonly approved: boolean;
  /** Whether the meeting cannot be closed before it has an outcome. */
  readonly awaitsOutcome: boolean;
  /** Whether it came to the agenda after the kallelse was fixed. */
  readonly added: boolean;
  /** Minutes of a planned pause after it; null for none. */
  readonly pauseAfter: number | null;
}

export interface AgendaSection {
  readonly rows: readonly AgendaRow[];
  /** Items taken off the agenda since the kallelse was fixed. */
  readonly struck: readonly { readonly printed: number; readonly title: string }[];
}

/** What those who lead may amend of each item beside its row in the agenda. Empty once the meeting is closed. */
export interface ItemsSection {
  readonly items: readonly {
    /** Its id, as in the agenda. */
    readonly number: number;
    readonly presenters: readonly Presenter[];
    readonly proposal: string | null;
    readonly attachments: readonly Attachment[];
  }[];
}

/** Somebody of the meeting. */
export interface ShownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly affiliation: string | null;
  readonly role: Role | null;
  readonly presence: Presence;
  /** Names of those whose seats this person holds beside the own. */
  readonly standsFor: readonly string[];
  /** Who holds this person's seat instead. */
  readonly deputy: string | null;
}

export interface AttendanceSection {
  readonly groups: readonly {
    readonly name: string;
    readonly takesPositions: boolean;
    readonly people: readonly ShownPerson[];
  }[];
  readonly guests: readonly ShownPerson[];
}

/** One thing the secretary noted. `version` is the base of a change; `beside` is the note that this one was meant to change. */
interface ShownNote {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly item: number;
  readonly letter: string | null;
  readonly text: string;
  /** The text as it is printed where it has formatting; null where it is plain, or not read yet. */
  readonly blocks: readonly Block[] | null;
  readonly at: Instant;
  readonly version: number;
  readonly beside: EntryId | null;
}

/** What is noted in the meeting; for those who lead. */
export interface NotesSection {
  readonly notes: readonly ShownNote[];
  /** What was inherited first, at the item that tells of it. */
  readonly followUps: readonly {
    readonly id: EntryId;
    readonly item: number | null;
    readonly what: string;
    readonly who: string | null;
    readonly when: string | null;
    /** Null as long as it is to be followed up. */
    readonly ended: Ended | null;
  }[];
  /** The sub-items of all items, those raised in the meeting too, in the order of the agenda. */
  readonly parts: readonly { readonly item: number; readonly letter: string; readonly title: string }[];
  readonly otherMatters: readonly { readonly id: EntryId; readonly by: string | null; readonly text: string }[];
}

/** How far the minutes have come. Who has yet to sign is told those who lead. */
export interface MinutesSection {
  readonly state: 'none' | 'draft' | 'under review' | 'signing' | 'signed off' | 'released' | 'approved';
  readonly version: number;
  readonly unsigned: readonly string[];
}

/** The page of the minutes as the record makes it now; for those who lead. */
interface PageSection {
  readonly blocks: readonly Block[];
}

/** Where others who lead write now, for those who lead. It passes within seconds, and is in no record. */
export interface WritingSection {
  readonly writers: readonly {
    readonly name: string;
    readonly item: number;
    /** Null for a text that is no note yet. */
    readonly note: EntryId | null;
  }[];
}

/** Every part of what the add-in shows, each sent anew only where it has changed. */
export interface Sections extends AfterSections {
  readonly head: HeadSection;
  readonly clock: ClockSection;
  readonly now: NowSection;
  readonly agenda: AgendaSection;
  readonly called: CalledSection;
  readonly attendance: AttendanceSection;
  readonly position: PositionSection;
  readonly minutes: MinutesSection;
  readonly items: ItemsSection;
  readonly notes: NotesSection;
  readonly page: PageSection;
  readonly writing: WritingSection;
}

/** What is this viewer's own. */
export interface You {
  readonly name: string;
  /** The id of the meeting, under which a machine keeps what is not sent yet; null while there is none. */
  readonly meeting: string | null;
  readonly leads: boolean;
  /** Null for somebody of the chat who is not of the meeting. */
  readonly person: PersonId | null;
  readonly present: boolean;
  readonly takesPositions: boolean;
  /** The ids of the items this person presents, in the order of the agenda. Whoever is there for their own item alone is there for these. */
  readonly presents: readonly number[];
  /** How this person has answered the position that is shown. */
  readonly answers: readonly ('confirmed' | 'dissented' | 'viewed')[];
  /** The other matters this person has raised. */
  readonly raised: readonly string[];
  readonly next: Step;
}
