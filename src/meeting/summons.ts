import type { DateText } from '../language/calendar.ts';
import type { Clock } from '../language/clock.ts';

/** Identifies a called or invited person within one meeting: `p1`, `p2`, … in the order of the kallelse, `g<seq>` for guests. */
export type PersonId = string;

/** The four kinds an item may declare; the words are the contract with the users and are stored as they stand. */
export type Kind = 'information' | 'information och dialog' | 'information och ställningstagande' | 'ställningstagande';

/** Items every meeting has, known by their titles; they take no presenter and have fixed sentences. */
export type Formality =
  | 'opening'
  | 'agenda approval'
  | 'minutes approval'
  | 'reporting'
  | 'other matters'
  | 'next meeting';

export type Role = 'chair' | 'vice chair' | 'secretary' | 'communicator';

/** Planned length in minutes, with the clock span when the kallelse states one. */
export interface Slot {
  readonly minutes: number;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

export interface Presenter {
  readonly name: string;
  readonly affiliation: string | null;
}

/** A supporting document. `url` is null where there is no working link. `place`: whether it stands before or after the text. */
export interface Attachment {
  readonly title: string;
  readonly url: string | null;
  readonly place: 'before' | 'after';
}

export interface SubItem {
  /** Lower-case letter, as printed. */
  readonly letter: string;
  readonly title: string;
  /** Markdown; empty where nothing was written. */
  readonly body: string;
  /** Positions already taken on this sub-item, as old minutes have them; empty in a kallelse. */
  readonly positions: readonly string[];
}

export interface Item {
  /** Identifies the item within the meeting; never changes. It is the number in the kallelse. */
  readonly number: number;
  /** The number it is printed under, where an amended agenda gave it another; see `printedNumber`. */
  readonly printed?: number;
  readonly title: string;
  readonly kind: Kind | null;
  readonly formality: Formality | null;
  readonly slot: Slot | null;
  readonly presenters: readonly Presenter[];
  /** The proposed position's text, without its label. */
  readonly proposal: string | null;
  readonly attachments: readonly Attachment[];
  readonly subItems: readonly SubItem[];
  /** Running text under the item as Markdown; old minutes have much, a kallelse little or none. */
  readonly body: string;
  /** Positions already taken, as old minutes have them; empty in a kallelse. */
  readonly positions: readonly string[];
}

/** A place at the table; `name` is null for a vacant seat (Vakant), which is no person. */
export interface Seat {
  readonly id: PersonId;
  readonly name: string | null;
  readonly affiliation: string | null;
  readonly role: Role | null;
  /** Whom the holder stands in for, title and name as the footnote has them. */
  readonly deputisesFor: string | null;
  /** Marked "– under pres.": present only during the own item. */
  readonly ownItemOnly: boolean;
}

export interface Group {
  readonly name: string;
  readonly seats: readonly Seat[];
  /** False for staff, who are called and take no position; absent where nothing was said: they take positions. */
  readonly takesPositions?: boolean;
}

/** What differs between the two forms of minutes the boards use. */
export interface HouseStyle {
  readonly numbering: '1.' | '1)';
  readonly letters: 'a)' | 'a.';
  /** Where the position stands to the item's text. */
  readonly position: 'above' | 'below';
  /** `opening`: absences under item 1. `head`: apologies (Förhinder) in the head. */
  readonly absences: 'opening' | 'head';
}

export interface PlannedPause {
  readonly afterItem: number;
  readonly minutes: number;
}

export interface NextMeeting {
  readonly date: DateText;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

export interface Head {
  /** The document's title word, such as Mötesanteckning. */
  readonly title: string;
  readonly body: string | null;
  readonly abbreviation: string | null;
  readonly date: DateText | null;
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly place: string | null;
  readonly invited: readonly Presenter[];
  /** Names as written under Förhinder. */
  readonly apologies: readonly string[];
  /** Names as written under Frånvarande; only old minutes have them. */
  readonly absent: readonly string[];
  readonly pauses: readonly PlannedPause[];
  readonly nextMeeting: NextMeeting | null;
  /** Closing words of old minutes, else null. */
  readonly closing: string | null;
  /** What old minutes leave to follow up for the meeting as a whole, as written; absent where there is nothing. */
  readonly followUps?: readonly string[];
  readonly style: HouseStyle;
}

/** What was sent out before the meeting, or read back from old minutes. */
export interface Summons {
  readonly meeting: Head;
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

/** Why a place in the kallelse should be looked at by a person. Words for each live in i18n. */
export type DoubtReason =
  | 'date without year'
  | 'date missing'
  | 'weekday does not match date'
  | 'slot does not add up'
  | 'slot does not follow'
  | 'pause not in the slots'
  | 'meeting end passed'
  | 'dead link'
  | 'duplicate letter'
  | 'number out of order'
  | 'numbers are ours'
  | 'title kept as text'
  | 'end of letter left out'
  | 'list kept as text'
  | 'name spelt two ways'
  | 'presenter without surname'
  | 'presenter not understood'
  | 'presenter read from text'
  | 'internal note in title'
  | 'body name misspelt'
  | 'kind not stated'
  | 'position without label'
  | 'called list not understood'
  | 'unknown footnote'
  | 'heading not understood'
  | 'sum does not add up'
  | 'abbreviation explained otherwise'
  | 'pause without length'
  | 'page without text'
  | 'body as last time'
  | 'called as last time'
  | 'standing item added'
  | 'previous minutes linked'
  | 'previous minutes not released';

/** One thing the import is unsure of. `line` counts lines (in Word: paragraphs) from 1, and is null where no line applies. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly line: number | null;
  /** The text in question, as written. */
  readonly quote: string;
}

/**
 * A line of a text, or a paragraph or row of a Word document, as the import read it: so that it can be shown, changed and read again. Only
 * what a line has is there.
 */
export interface WrittenLine {
  /** Counts as in a doubt; several lines may be of one paragraph. */
  readonly number: number;
  /** Markdown, without bullet and indentation. */
  readonly text: string;
  readonly bullet?: true;
  /** Nesting: columns in a text, twice the level in Word. */
  readonly indent?: number;
  /** An empty line stands before it. */
  readonly gap?: true;
  /** The cells of a row of a table, each the paragraphs it holds. */
  readonly cells?: readonly (readonly string[])[];
  /** Level of a heading. */
  readonly heading?: number;
  /** Which of Word's lists numbers it. */
  readonly list?: string;
}

/** A line as the import read it. `line` counts as in a doubt. `item` is the item it belongs to, null in the head. */
export interface SourceLine {
  readonly line: number;
  readonly item: number | null;
  /** Without markup; the cells of a table row stand apart. */
  readonly text: string;
}
